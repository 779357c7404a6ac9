/** Which rows are a block's header: mostly header words, down to the row of counters or the first row of figures. */
import type { Area } from '../../grid';
import { COUNTER_ROW_WORDS } from '../../tables/words';
import type { SheetView } from '../sheet-view';
import type { Vocabulary } from './vocabulary';

const MOST_HEADER_ROWS = 8;

export interface HeaderRows {
  /** Rows with header words. */
  readonly text: readonly number[];
  readonly bodyTop: number;
}

export function headerRows(
  view: SheetView,
  region: Area,
  top: number,
  vocabulary: Vocabulary,
  words: ReadonlySet<string>,
): HeaderRows {
  const text: number[] = [];
  let bodyTop = top;
  const labelColumns = new Set<number>();
  for (let row = top; row <= Math.min(region.bottom, top + MOST_HEADER_ROWS); row += 1) {
    const columns = view.textColumns(row, region.left, region.right);
    if (columns.length === 0) continue;
    if (isCounterRow(view, row, columns)) {
      bodyTop = row + 1;
      break;
    }
    if (!isHeaderRow(view, row, columns, words, labelColumns)) break;
    text.push(row);
    bodyTop = row + 1;
    for (const column of columns)
      if (vocabulary.labels.has(view.word(row, column)) || vocabulary.codes.has(view.word(row, column)))
        coveredColumns(view, row, column).forEach((covered) => labelColumns.add(covered));
  }
  return { text, bodyTop };
}

function coveredColumns(view: SheetView, row: number, column: number): number[] {
  const area = view.merge(row, column);
  const right = area?.right ?? column;
  return Array.from({ length: right - column + 1 }, (_, offset) => column + offset);
}

/** 栏次: counters 1, 2, 3 … and nothing else but their name. */
export function isCounterRow(view: SheetView, row: number, columns: readonly number[]): boolean {
  let next = 1;
  for (const column of columns) {
    const text = view.text(row, column);
    if ((COUNTER_ROW_WORDS as readonly string[]).includes(text)) continue;
    if (text !== String(next)) return false;
    next += 1;
  }
  return next > 1;
}

/** Mostly header words, and not a row of totals: one whose only words stand in the label columns and say 合计. */
function isHeaderRow(
  view: SheetView,
  row: number,
  columns: readonly number[],
  words: ReadonlySet<string>,
  labelColumns: ReadonlySet<number>,
): boolean {
  const known = columns.filter((column) => words.has(view.word(row, column)));
  if (known.length * 2 <= columns.length) return false;
  if (
    columns.some(
      (column) => view.cell(row, column)?.kind === 'number' || /^-?[\d.,]+%?$/.test(view.text(row, column)),
    )
  )
    return false;
  const total = columns.some(
    (column) => labelColumns.has(column) && ['合计', '总计'].includes(view.text(row, column)),
  );
  return !(total && columns.every((column) => labelColumns.has(column)));
}
