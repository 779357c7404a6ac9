/** Whether a document that was filled reads as it should: each table cell by cell, and all that stands outside. */
import type { PublishedDocument, TableBlock } from '../document';

/** Numbers of the tables that read otherwise, or are not there; tables nobody expects as well. */
export function tablesApart(expected: PublishedDocument, now: PublishedDocument): readonly number[] {
  const [wanted, standing] = [byNumber(expected), byNumber(now)];
  const all = new Set([...wanted.keys(), ...standing.keys()]);
  return [...all].filter((number) => {
    const [one, other] = [wanted.get(number), standing.get(number)];
    return !one || !other || !readSame(one, other);
  });
}

/** Whether what stands outside of tables is the same. */
export function isSameBeside(expected: PublishedDocument, now: PublishedDocument): boolean {
  const [wanted, standing] = [wordsBeside(expected), wordsBeside(now)];
  return wanted.length === standing.length && wanted.every((text, at) => text === standing[at]);
}

function wordsBeside({ text, tables }: PublishedDocument): string[] {
  const inside = new Set<number>();
  for (const { rows } of tables) {
    const own = rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
    const last = own.reduce((most, one) => Math.max(most, one), -1);
    for (let at = own.reduce((least, one) => Math.min(least, one), last); at <= last; at += 1) inside.add(at);
  }
  return text.paragraphs.flatMap((one, at) => {
    const words = bare(one.text);
    return inside.has(at) || words === '' ? [] : [words];
  });
}

const byNumber = ({ tables }: PublishedDocument): ReadonlyMap<number, TableBlock> =>
  new Map(tables.map((block) => [block.number, block]));

function readSame(one: TableBlock, other: TableBlock): boolean {
  const [wanted, standing] = [linesOf(one), linesOf(other)];
  return wanted.length === standing.length && wanted.every((line, at) => line === standing[at]);
}

const linesOf = ({ rows }: TableBlock): string[] =>
  rows.map(({ cells }) =>
    JSON.stringify(cells.map(({ column, columns, text }) => [column, columns, bare(text)])),
  );

const bare = (text: string): string => text.replace(/\s+/g, '');
