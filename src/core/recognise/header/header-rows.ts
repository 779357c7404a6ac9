/** Which rows are a block's header: mostly header words, down to the row of counters or the first row of figures. */
import type { Area } from '../../grid';
import type { BlockSpec } from '../../tables';
import { COUNTER_ROW_WORDS } from '../../tables/words';
import type { SheetView } from '../sheet-view';
import { contentBelow, type CodeScheme } from './code-columns';
import type { Vocabulary } from './vocabulary';

const MOST_HEADER_ROWS = 8;
/** 类 and 款; one word alone left of the names may as well be a remark. */
const FEWEST_PARTS = 2;

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
  { rows: scheme }: Pick<BlockSpec, 'rows'>,
): HeaderRows {
  const text: number[] = [];
  let bodyTop = top;
  const labelColumns = new Set<number>();
  const names = (row: number, column: number): boolean =>
    vocabulary.labels.has(view.word(row, column)) || vocabulary.codes.has(view.word(row, column));
  const heads: CodeHeads | undefined = scheme.kind === 'codes' ? { scheme, labelColumns, names } : undefined;
  for (let row = top; row <= Math.min(region.bottom, top + MOST_HEADER_ROWS); row += 1) {
    const columns = view.textColumns(row, region.left, region.right);
    if (columns.length === 0) continue;
    if (isCounterRow(view, row, columns)) {
      bodyTop = row + 1;
      break;
    }
    const ofCodes = heads ? codeHeads(view, region, row, columns, words, heads) : NONE;
    if (!isHeaderRow(view, row, columns, words, ofCodes, labelColumns)) break;
    text.push(row);
    bodyTop = row + 1;
    for (const column of columns)
      if (names(row, column) || ofCodes.includes(column))
        coveredColumns(view, row, column).forEach((covered) => labelColumns.add(covered));
  }
  return { text, bodyTop };
}

const NONE: readonly number[] = [];

interface CodeHeads {
  readonly scheme: CodeScheme;
  readonly labelColumns: ReadonlySet<number>;
  readonly names: (row: number, column: number) => boolean;
}

/** Columns with a word in this row that head codes: codes stand below, or, where the table is empty, names stand right of it. */
function codeHeads(
  view: SheetView,
  region: Area,
  row: number,
  columns: readonly number[],
  words: ReadonlySet<string>,
  { scheme, labelColumns, names }: CodeHeads,
): readonly number[] {
  const isBesideNames = (column: number): boolean => {
    for (let next = column + 1; next <= region.right; next += 1) {
      if (labelColumns.has(next) || names(row, next)) return true;
      if (words.has(view.word(row, next))) return false;
    }
    return false;
  };
  return columns.filter(
    (column) =>
      !words.has(view.word(row, column)) &&
      (contentBelow(view, column, row, region.bottom, scheme) === 'codes' || isBesideNames(column)),
  );
}

function coveredColumns(view: SheetView, row: number, column: number): number[] {
  const area = view.merge(row, column);
  const right = area?.right ?? column;
  return Array.from({ length: right - column + 1 }, (_, offset) => column + offset);
}

/** 栏次: counters 1, 2, 3 … and nothing else but their name; 类, 款 and 项 may stand left of it. */
export function isCounterRow(view: SheetView, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => view.text(row, column));
  const named = texts.findIndex((text) => COUNTER_WORDS.has(text));
  const counters =
    named > 0 && !texts.slice(0, named).some((text) => DIGIT.test(text)) ? texts.slice(named) : texts;
  let next = 1;
  for (const text of counters) {
    if (COUNTER_WORDS.has(text)) continue;
    if (text !== String(next)) return false;
    next += 1;
  }
  return next > 1;
}

const COUNTER_WORDS: ReadonlySet<string> = new Set(COUNTER_ROW_WORDS);
const DIGIT = /\d/;

/** Mostly header words, and not a row of totals: one whose only words stand in the label columns and say 合计. */
function isHeaderRow(
  view: SheetView,
  row: number,
  columns: readonly number[],
  words: ReadonlySet<string>,
  codes: readonly number[],
  labelColumns: ReadonlySet<number>,
): boolean {
  const known = columns.filter((column) => words.has(view.word(row, column))).length;
  if ((known + codes.length) * 2 <= columns.length) return false;
  if (known === 0 && codes.length < FEWEST_PARTS) return false;
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
