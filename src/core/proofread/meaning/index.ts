/** Reads a text by its own words: what each number is, whatever form it was written by. */
import type { TableId } from '../../tables';
import { normalText } from '../text/normal';
import { judgeClaims, type Judged } from './judge-claims';
import { namesOf } from './names';
import { readClaims } from './read-claims';
import { tokensOf, wordsFor } from './tokens';
import type { Books } from './values';

export type { Opinion, WrongTurn } from './opinions';
export type { Judged as Meanings } from './judge-claims';
export type { Books } from './values';

export function meaningsOf(text: string, books: Books, preferred: (at: number) => readonly TableId[]): Judged {
  const names = namesOf(books.now.tables);
  const departments = [books.now.department, ...books.now.tables.tables.map(({ department }) => department)];
  const words = wordsFor(names, [
    ...new Set(departments.flatMap((name) => (name === undefined || name === '' ? [] : [normalText(name)]))),
  ]);
  return judgeClaims(readClaims(text, tokensOf(text, words), names), books, preferred);
}
