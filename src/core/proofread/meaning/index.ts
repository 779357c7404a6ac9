/** Reads a text by its own words: what each number is, whatever form it was written by. */
import type { Supplement } from '../../narrative';
import type { Context } from '../../narrative/reading';
import type { TableId, TableSet } from '../../tables';
import { normalText } from '../text/normal';
import { judgeClaims, type Judged } from './judge-claims';
import type { YearPlace } from './claims';
import { answersNamed, namesAsked } from './entries';
import { namesOf, type Names } from './names';
import { askingAll } from './questions';
import { readClaims } from './read-claims';
import { withFundBudgets } from './fund-budgets';
import { idiomOf } from './idiom';
import { wrongNones, type WrongNone } from './nones';
import { textTokens, wordsFor, type SpokenWords } from './tokens';
import { yearOfAmounts } from './year';
import type { Books } from './values';

export type { Opinion, WrongTurn } from './opinions';
export type { ComparedAmounts, Meant } from './meant';
export { LAST_YEARS_CELL, lastYears, whenOf } from './values';
export type Meanings = ReturnType<typeof meaningsOf>;
export type { WrongYear } from './judge-claims';
export type { UnequalTotals } from './unequal-totals';
export type { WrongNone } from './nones';

/** What is known before the words are read. */
export interface KnownBefore extends Omit<Books, 'year'> {
  readonly sureYear: number | undefined;
  /** Of the text's title. */
  readonly titled: number | undefined;
}

interface Vocabulary {
  readonly names: Names;
  readonly words: SpokenWords;
}

/** By workbook, answers and form: the pane reads the same ones again after each change of the text. */
const known = new WeakMap<TableSet, WeakMap<Supplement, Map<string, Vocabulary>>>();

function vocabularyOf(context: Context): Vocabulary {
  const { tables, supplement, form, department } = context;
  const ofTables = known.get(tables) ?? new WeakMap<Supplement, Map<string, Vocabulary>>();
  known.set(tables, ofTables);
  const own = ofTables.get(supplement) ?? new Map<string, Vocabulary>();
  ofTables.set(supplement, own);
  const key = `${form.form.id} ${department ?? ''}`;
  const vocabulary = own.get(key) ?? vocabularyFor(context);
  own.set(key, vocabulary);
  return vocabulary;
}

function vocabularyFor(context: Context): Vocabulary {
  const { tables, form, department } = context;
  const idiom = idiomOf(tables);
  const names = namesOf(tables, answersNamed(context), namesAsked(form, idiom));
  const departments = [department, ...tables.tables.map((table) => table.department)];
  const words = wordsFor(
    names,
    [
      ...new Set(
        departments.flatMap((name) => (name === undefined || name === '' ? [] : [normalText(name)])),
      ),
    ],
    idiom,
  );
  return { names, words };
}

/** `sureYear`: as tables or title print it; where they print none, the one whose amounts in the text are the tables' own. */
export function meaningsOf(
  text: string,
  { now: read, last, sureYear, titled }: KnownBefore,
  preferred: (at: number) => readonly TableId[],
): Judged & {
  readonly spokenYears: readonly YearPlace[];
  readonly year: number | undefined;
  readonly nones: readonly WrongNone[];
} {
  const now = { ...read, form: askingAll(read.form, read.tables) };
  const { names, words } = vocabularyOf(now);
  const tokens = withFundBudgets(text, textTokens(text, words));
  const reading = readClaims(text, tokens, names);
  const year = sureYear ?? yearOfAmounts(reading, now) ?? titled ?? now.year;
  const judged = judgeClaims(reading, { now, last, year }, preferred);
  return {
    opinions: judged.opinions,
    turns: judged.turns,
    rightTurns: judged.rightTurns,
    years: judged.years,
    named: judged.named,
    toldCells: judged.toldCells,
    meant: judged.meant,
    turnsMeant: judged.turnsMeant,
    unequal: judged.unequal,
    nones: wrongNones(text, tokens, { now, last, year }),
    spokenYears: reading.years,
    year,
  };
}
