/** Which rows are a block's header: mostly header words, down to the row of counters or the first row of figures. */
import type { Area } from '../../grid';
import type { BlockSpec } from '../../tables';
import { COUNTER_ROW_WORDS } from '../../tables/words';
import { UNSEEN, type SheetView } from '../sheet-view';
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

/** Of a sheet with headers without number only the last are remembered. */
const MOST_PLACES = 512;
const NEAR = new WeakMap<SheetView, Map<string, ReadonlySet<string>>>();

/** Every word that shows in the rows which a header beginning at `top` may take: asked for each block in turn. */
export function wordsNear(view: SheetView, region: Area, top: number): ReadonlySet<string> {
  const near = NEAR.get(view) ?? new Map<string, ReadonlySet<string>>();
  NEAR.set(view, near);
  const bottom = Math.min(region.bottom, top + MOST_HEADER_ROWS);
  const place = `${top}:${bottom}:${region.left}:${region.right}`;
  const known = near.get(place);
  if (known) return known;
  if (near.size >= MOST_PLACES) near.clear();
  const words = wordsIn(view, { ...region, top, bottom });
  near.set(place, words);
  return words;
}

function wordsIn(view: SheetView, { top, bottom, left, right }: Area): ReadonlySet<string> {
  const words = new Set<string>();
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= Math.min(right, view.width(row) - 1); column += 1) {
      const at = view.anchor(row, column);
      words.add(view.word(at.row, at.column));
    }
  return words;
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
    if (columns.some((column) => isNumber(view, row, column))) break;
    const ofCodes = heads ? codeHeads(view, region, row, columns, words, heads) : NONE;
    if (!isHeaderRow(view, row, columns, words, ofCodes, labelColumns)) break;
    text.push(row);
    bodyTop = row + 1;
    for (const column of columns)
      if (names(row, column) || ofCodes.has(column))
        coveredColumns(view, row, column).forEach((covered) => labelColumns.add(covered));
  }
  return { text, bodyTop };
}

const NONE: ReadonlySet<number> = new Set();

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
): ReadonlySet<number> {
  const own = new Set(columns);
  const heads = new Set<number>();
  let isLeftOfNames = false;
  for (const column of columnsFromRight(own, labelColumns)) {
    const isKnown = words.has(view.word(row, column));
    if (!isKnown && own.has(column))
      if (isLeftOfNames || contentBelow(view, column, row, region.bottom, scheme) === 'codes')
        heads.add(column);
    if (labelColumns.has(column) || names(row, column)) isLeftOfNames = true;
    else if (isKnown) isLeftOfNames = false;
  }
  return heads;
}

const columnsFromRight = (columns: ReadonlySet<number>, others: ReadonlySet<number>): number[] =>
  [...new Set([...columns, ...others])].sort((one, other) => other - one);

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
  // What can't be seen surely may be the next counter or, at the beginning, their name.
  return countsUp(counters) || (counters[0] === UNSEEN && countsUp(counters.slice(1)));
}

function countsUp(texts: readonly string[]): boolean {
  let next = 1;
  let seen = 0;
  for (const text of texts) {
    if (COUNTER_WORDS.has(text)) continue;
    if (text !== UNSEEN && text !== String(next)) return false;
    if (text !== UNSEEN) seen += 1;
    next += 1;
  }
  return seen > 0;
}

const COUNTER_WORDS: ReadonlySet<string> = new Set(COUNTER_ROW_WORDS);
const DIGIT = /\d/;

const isNumber = (view: SheetView, row: number, column: number): boolean =>
  view.cell(row, column)?.kind === 'number' || /^-?[\d.,]+%?$/.test(view.text(row, column));

/** Mostly header words, and not a row of totals: one whose only words stand in the label columns and say 合计. */
function isHeaderRow(
  view: SheetView,
  row: number,
  columns: readonly number[],
  words: ReadonlySet<string>,
  codes: ReadonlySet<number>,
  labelColumns: ReadonlySet<number>,
): boolean {
  const known = columns.filter((column) => words.has(view.word(row, column))).length;
  if ((known + codes.size) * 2 <= columns.length) return false;
  if (known === 0 && codes.size < FEWEST_PARTS) return false;
  const total = columns.some(
    (column) => labelColumns.has(column) && ['合计', '总计'].includes(view.text(row, column)),
  );
  return !(total && columns.every((column) => labelColumns.has(column)));
}
