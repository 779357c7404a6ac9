/** Years in what is printed above a table and in its head, wherever these are printed again. */
import type { TableBlock } from '../document';
import type { TableSheet } from './sheet';
import type { RefillLine } from './types';
import { yearChanges } from './years';

/** `to`: the year of the workbook. */
export function yearLines(sheet: TableSheet, to: number | undefined): RefillLine[] {
  const { table, document } = sheet;
  const { year: from } = table;
  if (from === undefined || to === undefined || from === to) return [];
  const changes = [...headParagraphs(sheet), ...notesParagraphs(sheet)].flatMap((paragraph) => {
    const text = document.text.paragraphs[paragraph]?.text ?? '';
    return yearChanges(text, from, to).map((change) => ({ paragraph, ...change }));
  });
  return changes;
}

function headParagraphs(sheet: TableSheet): Set<number> {
  const { table, grid } = sheet;
  const bodyTop = Math.min(...table.rows.flatMap((row) => [row.at.row, ...figureRows(sheet, row.key)]));
  const { top, left, right } = table.area;
  const paragraphs = new Set<number>();
  for (let row = top; row < bodyTop; row += 1)
    for (let column = left; column <= right; column += 1) {
      const place = grid.placeOf(row, column);
      if (place?.kind === 'paragraph') paragraphs.add(place.paragraph);
      for (const one of sheet.at({ row, column })?.cell.paragraphs ?? []) paragraphs.add(one);
    }
  for (const one of saidAgain(sheet)) paragraphs.add(one);
  return paragraphs;
}

const figureRows = ({ table }: TableSheet, row: string): number[] =>
  table.columns.flatMap(({ key }) => table.figure(row, key)?.at.row ?? []);

/** Notes are sentences of the office's own: of these only what names the year of the accounts is moved. */
const notesParagraphs = ({ table, grid }: TableSheet): number[] =>
  table.notes.flatMap(({ at, text }) => {
    const place = grid.placeOf(at.row, at.column);
    return place?.kind === 'paragraph' && /20\d{2}\s*年度/.test(text) ? [place.paragraph] : [];
  });

/** Lines and heads of the parts behind the first, which the grid has once. */
function saidAgain({ grid, table, document }: TableSheet): number[] {
  const known = new Set<string>();
  for (let row = 0; row < grid.grid.cells.length; row += 1)
    for (let column = table.area.left; column <= table.area.right; column += 1) {
      const place = grid.placeOf(row, column);
      if (place?.kind === 'cell') known.add(`${place.table}:${place.row}`);
    }
  const blocks = document.tables.filter(({ number }) => grid.tables.includes(number));
  return blocks.slice(1).flatMap((block, place) => {
    const before = blocks[place];
    const between = before ? range(behind(before), block.before) : [];
    const again = block.rows.flatMap(({ cells }, row) =>
      known.has(`${block.number}:${row}`) ? [] : cells.flatMap(({ paragraphs }) => paragraphs),
    );
    return [...between, ...again];
  });
}

const behind = ({ rows, before }: TableBlock): number =>
  rows
    .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    .reduce((last, one) => Math.max(last, one + 1), before);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
