/** Reads a text by its own words: what each number is, whatever form it was written by. */
import type { TableId } from '../../tables';
import { normalText } from '../text/normal';
import { judgeClaims, type Judged } from './judge-claims';
import type { YearPlace } from './claims';
import { namesOf } from './names';
import { readClaims } from './read-claims';
import { textTokens, wordsFor } from './tokens';
import { yearOfAmounts } from './year';
import type { Books } from './values';

export type { Opinion, WrongTurn } from './opinions';
export type Meanings = ReturnType<typeof meaningsOf>;
export type { WrongYear } from './judge-claims';

/** What is known before the words are read. */
export interface KnownBefore extends Omit<Books, 'year'> {
  readonly sureYear: number | undefined;
  /** Of the text's title. */
  readonly titled: number | undefined;
}

/** `sureYear`: as tables or title print it; where they print none, the one whose amounts in the text are the tables' own. */
export function meaningsOf(
  text: string,
  { now, last, sureYear, titled }: KnownBefore,
  preferred: (at: number) => readonly TableId[],
): Judged & { readonly spokenYears: readonly YearPlace[]; readonly year: number | undefined } {
  const names = namesOf(now.tables);
  const departments = [now.department, ...now.tables.tables.map(({ department }) => department)];
  const words = wordsFor(names, [
    ...new Set(departments.flatMap((name) => (name === undefined || name === '' ? [] : [normalText(name)]))),
  ]);
  const reading = readClaims(text, textTokens(text, words), names);
  const year = sureYear ?? yearOfAmounts(reading, now) ?? titled ?? now.year;
  const judged = judgeClaims(reading, { now, last, year }, preferred);
  return {
    opinions: judged.opinions,
    turns: judged.turns,
    years: judged.years,
    named: judged.named,
    spokenYears: reading.years,
    year,
  };
}
