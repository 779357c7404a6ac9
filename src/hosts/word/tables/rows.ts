/** Rows of a document's table as Word can be asked for them: whole ones, with a paragraph of its own in every cell. */
import type { DocumentCell, DocumentRow, PublishedDocument, TableBlock } from '../../../core/document';

export const tableNumbered = ({ tables }: PublishedDocument, table: number): TableBlock | undefined =>
  tables.find(({ number }) => number === table);

export const cellOf = (
  document: PublishedDocument,
  at: { readonly table: number; readonly row: number; readonly column: number },
): DocumentCell | undefined =>
  tableNumbered(document, at.table)?.rows[at.row]?.cells.find(({ column }) => column === at.column);

/** Whether a merged cell passes from a row into the next one. */
const isTied = ({ rows }: TableBlock, row: number): boolean =>
  rows.slice(0, row + 1).some(({ cells }, at) => cells.some((cell) => at + cell.rows - 1 > row));

/** Paragraphs of its cells, cell by cell; undefined where it is tied to other rows, or a cell has no paragraph of Word's. */
export function paragraphsOfRow(block: TableBlock, row: number): readonly (readonly number[])[] | undefined {
  const own = block.rows[row];
  if (!own || own.cells.length === 0 || isTied(block, row) || isTied(block, row - 1)) return undefined;
  const places = own.cells.map(({ paragraphs }) => paragraphs);
  const all = places.flat();
  const first = all[0] ?? 0;
  const isWhole = places.every(({ length }) => length > 0) && all.every((one, at) => one === first + at);
  return isWhole ? places : undefined;
}

export function areAlike(one: DocumentRow | undefined, other: DocumentRow | undefined): boolean {
  if (!one || !other || one.isHead !== other.isHead || one.cells.length !== other.cells.length) return false;
  return one.cells.every(({ column, columns }, at) => {
    const same = other.cells[at];
    return same?.column === column && same.columns === columns;
  });
}

/** Text without what programs put around it. */
export const bare = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '');
