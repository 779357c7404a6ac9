/** The document as it would read with edits made: blocks and paragraphs, nothing of any file. */
import type { DocumentCell, DocumentRow, PublishedDocument, TableBlock } from '../document';
import type { TextParagraph } from '../proofread/types';
import { shapeOf } from './sheet';
import type { RefillCell, RefillEdits, RefillLine, RefillRow } from './types';

export function tried(document: PublishedDocument, edits: readonly RefillEdits[]): PublishedDocument {
  const lines = edits.flatMap((one) => one.lines);
  const cells = byTable(edits.flatMap((one) => one.cells));
  const rows = byTable(edits.flatMap((one) => one.rows));
  const paragraphs = withLines(document.text.paragraphs, lines);
  const changed = new Set(lines.map(({ paragraph }) => paragraph));
  return {
    ...document,
    text: { paragraphs },
    tables: document.tables.map((block) => {
      const said = saying(block, changed, paragraphs);
      return withRows(withCells(said, cells.get(block.number) ?? []), rows.get(block.number) ?? []);
    }),
  };
}

function byTable<T extends { readonly table: number }>(all: readonly T[]): ReadonlyMap<number, T[]> {
  const tables = new Map<number, T[]>();
  for (const one of all) tables.set(one.table, [...(tables.get(one.table) ?? []), one]);
  return tables;
}

function withLines(paragraphs: readonly TextParagraph[], lines: readonly RefillLine[]): TextParagraph[] {
  const texts = [...paragraphs];
  for (const { paragraph, offset, length, by } of [...lines].sort((a, b) => b.offset - a.offset)) {
    const own = texts[paragraph];
    if (own)
      texts[paragraph] = { ...own, text: own.text.slice(0, offset) + by + own.text.slice(offset + length) };
  }
  return texts;
}

/** Cells read as their paragraphs do. */
function saying(
  block: TableBlock,
  changed: ReadonlySet<number>,
  texts: readonly TextParagraph[],
): TableBlock {
  const textOf = (paragraphs: readonly number[]): string =>
    paragraphs
      .map((one) => texts[one]?.text ?? '')
      .filter((line) => line.trim() !== '')
      .join('\n');
  const cellOf = (cell: DocumentCell): DocumentCell =>
    cell.paragraphs.some((one) => changed.has(one)) ? { ...cell, text: textOf(cell.paragraphs) } : cell;
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
}

function withCells(block: TableBlock, cells: readonly RefillCell[]): TableBlock {
  const texts = new Map(cells.map(({ row, column, by }) => [`${row}:${column}`, by]));
  if (texts.size === 0) return block;
  return {
    ...block,
    rows: block.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: texts.get(`${at}:${cell.column}`) ?? cell.text })),
    })),
  };
}

function withRows(block: TableBlock, rows: readonly RefillRow[]): TableBlock {
  if (rows.length === 0) return block;
  const gone = new Set(rows.flatMap((one) => (one.kind === 'removed' ? [one.row] : [])));
  const coming = new Map<number, Extract<RefillRow, { readonly kind: 'added' }>[]>();
  for (const one of rows)
    if (one.kind === 'added') coming.set(one.after, [...(coming.get(one.after) ?? []), one]);
  /** Where a row stands now; of a row that is gone, where the next one does. */
  const places: number[] = [];
  let place = 0;
  for (let row = -1; row < block.rows.length; row += 1) {
    places[row + 1] = place;
    if (row >= 0 && !gone.has(row)) place += 1;
    place += coming.get(row)?.length ?? 0;
  }
  const placeOf = (row: number): number => places[row + 1] ?? place;
  const lengthened = (cell: DocumentCell, row: number): DocumentCell => {
    const end = row + cell.rows - 1;
    const last = gone.has(end) ? placeOf(end) - 1 : placeOf(end);
    return { ...cell, rows: Math.max(1, last - placeOf(row) + 1) };
  };
  const result: DocumentRow[] = [];
  // Paragraphs of rows that are gone still say where the table ends.
  let lost: number[] = [];
  block.rows.forEach((row, at) => {
    if (gone.has(at)) lost.push(...row.cells.flatMap(({ paragraphs }) => paragraphs));
    else result.push({ ...row, cells: row.cells.map((cell) => lengthened(cell, at)) });
    for (const one of coming.get(at) ?? []) result.push(newRow(block, at, one));
    const last = result.at(-1);
    const [first, ...others] = last?.cells ?? [];
    if (!last || !first || lost.length === 0) return;
    result[result.length - 1] = {
      ...last,
      cells: [{ ...first, paragraphs: [...first.paragraphs, ...lost] }, ...others],
    };
    lost = [];
  });
  return { ...block, rows: result };
}

/** Cells of `like` but where a merged cell passes from the row before to the one behind. */
function newRow(
  block: TableBlock,
  after: number,
  { like, texts }: Extract<RefillRow, { readonly kind: 'added' }>,
): DocumentRow {
  const passing = new Set(
    shapeOf(block, after + 1).flatMap(({ cell, isOwn }) => (isOwn ? [] : [cell.column])),
  );
  return {
    isHead: false,
    cells: shapeOf(block, like)
      .filter(({ cell }) => !passing.has(cell.column))
      .map(({ cell: { column, columns } }) => ({
        text: texts.get(column) ?? '',
        column,
        columns,
        rows: 1,
        paragraphs: [],
      })),
  };
}
