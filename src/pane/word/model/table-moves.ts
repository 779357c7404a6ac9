/** By how many paragraphs rows of tables that come and go move what stands behind them. */
import type { PublishedDocument } from '../../../core/document';

export interface TableMoves {
  /** Of the tables as they were read: the paragraph behind each, by its number. */
  readonly ends: ReadonlyMap<number, number>;
  /** Paragraphs that have come since, by the number of the table. */
  readonly by: ReadonlyMap<number, number>;
}

export const noMoves = (document?: PublishedDocument): TableMoves => ({
  ends: new Map(document?.tables.map(({ number, before, rows }) => [number, endOf(before, rows)])),
  by: new Map(),
});

type Rows = PublishedDocument['tables'][number]['rows'];

const endOf = (before: number, rows: Rows): number =>
  rows
    .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    .reduce((end, one) => Math.max(end, one + 1), before);

/** From one reading of the document to another. */
export function movesBetween(
  before: PublishedDocument,
  after: PublishedDocument,
): ReadonlyMap<number, number> {
  const [was, is] = [heightsOf(before), heightsOf(after)];
  return new Map([...was].map(([table, height]) => [table, (is.get(table) ?? height) - height]));
}

const heightsOf = ({ tables }: PublishedDocument): ReadonlyMap<number, number> =>
  new Map(tables.map(({ number, before, rows }) => [number, endOf(before, rows) - before]));

export const movedFurther = ({ ends, by }: TableMoves, more: ReadonlyMap<number, number>): TableMoves => ({
  ends,
  by: new Map([...ends.keys()].map((table) => [table, (by.get(table) ?? 0) + (more.get(table) ?? 0)])),
});

export const movedBy = ({ ends, by }: TableMoves, paragraph: number): number =>
  [...ends].reduce((sum, [table, end]) => sum + (end <= paragraph ? (by.get(table) ?? 0) : 0), 0);
