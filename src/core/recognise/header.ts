/** Finds the header of a block: its rows, and what each column means by the header words above it. */
import type { Area } from '../grid';
import { normalise } from '../tables/normalise';
import type { BlockSpec, ColumnSpec, LayoutSpec } from '../tables';
import { COUNTER_ROW_WORDS } from '../tables/words';
import type { SheetView } from './sheet-view';

const MOST_HEADER_ROWS = 8;

/** Columns side by side that belong together: codes and a label, then figures. */
export interface Lane {
  readonly codes: readonly number[];
  readonly labels: readonly number[];
  readonly values: readonly { readonly column: number; readonly spec: ColumnSpec }[];
  readonly unknown: readonly number[];
  readonly left: number;
  readonly right: number;
}

export interface Header {
  readonly top: number;
  /** First row below the header (and below 栏次). */
  readonly bodyTop: number;
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly Lane[];
  /** Per column the header words above it, top down. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

interface Vocabulary {
  readonly all: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
}

const VOCABULARIES = new WeakMap<BlockSpec, Vocabulary>();
const LAYOUT_WORDS = new WeakMap<LayoutSpec, ReadonlySet<string>>();

const wordSet = (words: readonly string[] = []): Set<string> => new Set(words.map(normalise));

function vocabularyOf(block: BlockSpec): Vocabulary {
  const known = VOCABULARIES.get(block);
  if (known) return known;
  const labels = wordSet(block.labels);
  const codes = wordSet(block.codes);
  const skip = wordSet(block.skip);
  const columns = wordSet(block.columns.flatMap((column) => column.is.flat()));
  const all = new Set([
    ...labels,
    ...codes,
    ...skip,
    ...columns,
    ...wordSet(block.others),
    ...wordSet(block.lane?.over),
  ]);
  const vocabulary = { all, labels, codes, skip };
  VOCABULARIES.set(block, vocabulary);
  return vocabulary;
}

/** Every header word of a layout: blocks side by side share their header rows. */
function wordsOf(layout: LayoutSpec): ReadonlySet<string> {
  const known = LAYOUT_WORDS.get(layout);
  if (known) return known;
  const words = new Set(layout.blocks.flatMap((block) => [...vocabularyOf(block).all]));
  LAYOUT_WORDS.set(layout, words);
  return words;
}

/** The header of `block` in the region, or undefined. The first rows whose words give every required column. */
export function findHeader(
  view: SheetView,
  region: Area,
  layout: LayoutSpec,
  block: BlockSpec,
): Header | undefined {
  const vocabulary = vocabularyOf(block);
  const words = wordsOf(layout);
  for (let row = region.top; row <= region.bottom; row += 1) {
    if (
      !view
        .textColumns(row, region.left, region.right)
        .some((column) => vocabulary.all.has(view.text(row, column)))
    )
      continue;
    const header = readHeader(view, region, row, block, vocabulary, words);
    if (header) return header;
  }
  return undefined;
}

function readHeader(
  view: SheetView,
  region: Area,
  top: number,
  block: BlockSpec,
  vocabulary: Vocabulary,
  words: ReadonlySet<string>,
): Header | undefined {
  const rows = headerRows(view, region, top, vocabulary, words);
  if (rows.text.length === 0) return undefined;
  const paths = columnPaths(view, region, rows.text);
  const lanes = lanesOf(block, vocabulary, region, paths, view, rows);
  if (!hasRequiredColumns(block, lanes)) return undefined;
  return { top, bodyTop: rows.bodyTop, left: region.left, right: region.right, lanes, paths };
}

interface HeaderRows {
  /** Rows with header words. */
  readonly text: readonly number[];
  readonly bodyTop: number;
}

function headerRows(
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
      if (vocabulary.labels.has(view.text(row, column)) || vocabulary.codes.has(view.text(row, column)))
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
function isCounterRow(view: SheetView, row: number, columns: readonly number[]): boolean {
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
  const known = columns.filter((column) => words.has(view.text(row, column)));
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

/** Header words above each column. A blank that is no merge takes its left neighbour's word when both stand under the same one. */
function columnPaths(view: SheetView, region: Area, rows: readonly number[]): Map<number, string[]> {
  const paths = new Map<number, string[]>();
  const owners: (string | undefined)[][] = [];
  rows.forEach((row, level) => {
    const line: (string | undefined)[] = [];
    for (let column = region.left; column <= region.right; column += 1) {
      const index = column - region.left;
      const at = view.anchor(row, column);
      const own = view.text(at.row, at.column);
      if (own !== '') line[index] = `${at.row}:${at.column}`;
      else if (
        index > 0 &&
        line[index - 1] !== undefined &&
        continues(view, rows, owners, level, column, index)
      )
        line[index] = line[index - 1];
    }
    owners.push(line);
  });
  for (let column = region.left; column <= region.right; column += 1) {
    const seen: string[] = [];
    for (const line of owners) {
      const owner = line[column - region.left];
      if (owner !== undefined && !seen.includes(owner)) seen.push(owner);
    }
    paths.set(
      column,
      seen.map((owner) => ownerText(view, owner)),
    );
  }
  return paths;
}

function continues(
  view: SheetView,
  rows: readonly number[],
  owners: readonly (readonly (string | undefined)[])[],
  level: number,
  column: number,
  index: number,
): boolean {
  const row = rows[level] ?? 0;
  if (view.merge(row, column) || view.merge(row, column - 1)) return false;
  const above = owners[level - 1];
  if (above && above[index] !== above[index - 1]) return false;
  return rows.slice(level + 1).some((below) => view.shown(below, column) !== '');
}

function ownerText(view: SheetView, owner: string): string {
  const [row, column] = owner.split(':').map(Number);
  return view.text(row ?? 0, column ?? 0);
}

type Role = 'code' | 'label' | 'skip' | { readonly spec: ColumnSpec } | 'unknown' | 'none';

function lanesOf(
  block: BlockSpec,
  vocabulary: Vocabulary,
  region: Area,
  paths: ReadonlyMap<number, readonly string[]>,
  view: SheetView,
  rows: HeaderRows,
): Lane[] {
  const roles: Role[] = [];
  for (let column = region.left; column <= region.right; column += 1)
    roles.push(roleOf(block, vocabulary, paths.get(column) ?? [], view, column, region, rows));
  spreadLabels(roles, block);
  labelsWithoutWord(roles, block, (index) => (paths.get(region.left + index) ?? []).length === 0);
  const lanes: Lane[] = [];
  let open:
    | {
        codes: number[];
        labels: number[];
        values: Lane['values'][number][];
        unknown: number[];
        left: number;
        right: number;
      }
    | undefined;
  roles.forEach((role, index) => {
    const column = region.left + index;
    const begins = role === 'label' || role === 'code';
    const before = roles[index - 1];
    if (begins && (!open || (before !== 'label' && before !== 'code'))) {
      open = { codes: [], labels: [], values: [], unknown: [], left: column, right: column };
      lanes.push(open);
    }
    if (!open && block.labels.length === 0 && role !== 'none') {
      open = { codes: [], labels: [], values: [], unknown: [], left: column, right: column };
      lanes.push(open);
    }
    if (!open) return;
    open.right = column;
    if (role === 'code') open.codes.push(column);
    else if (role === 'label') open.labels.push(column);
    else if (role === 'unknown') open.unknown.push(column);
    else if (typeof role === 'object') open.values.push({ column, spec: role.spec });
  });
  return forThisBlock(block, lanes, paths);
}

function roleOf(
  block: BlockSpec,
  vocabulary: Vocabulary,
  path: readonly string[],
  view: SheetView,
  column: number,
  region: Area,
  rows: HeaderRows,
): Role {
  const last = path.at(-1);
  if (last === undefined) return 'none';
  if (vocabulary.codes.has(last)) return 'code';
  if (vocabulary.labels.has(last)) return 'label';
  if (vocabulary.skip.has(last)) return 'skip';
  const spec = bestColumn(block, path);
  if (spec) return { spec };
  return hasFigures(view, column, rows.bodyTop, region.bottom) ? 'unknown' : 'none';
}

/** The column spec most of whose words stand on the path. */
function bestColumn(block: BlockSpec, path: readonly string[]): ColumnSpec | undefined {
  let best: { spec: ColumnSpec; words: number } | undefined;
  for (const spec of block.columns)
    for (const words of spec.is) {
      if (best && words.length <= best.words) continue;
      if (words.every((word) => path.includes(normalise(word)))) best = { spec, words: words.length };
    }
  return best?.spec;
}

function hasFigures(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1)
    if (/^-?[\d,]+\.\d+$/.test(view.text(row, column))) return true;
  return false;
}

/** Columns between code, label and figures that have no word of their own: split codes, and labels left of the named one. */
function spreadLabels(roles: Role[], block: BlockSpec): void {
  roles.forEach((role, index) => {
    if (role !== 'none') return;
    const before = roles[index - 1];
    const after = roles.slice(index).find((next) => next !== 'none');
    if (before === 'code' && (after === 'label' || after === 'code')) roles[index] = 'code';
    else if (before === 'label' && (block.codes ?? []).length === 0 && typeof after === 'object')
      roles[index] = 'label';
  });
}

/** Forms that leave the header above their labels blank: the wordless columns right before the first figure column. */
function labelsWithoutWord(roles: Role[], block: BlockSpec, isWordless: (index: number) => boolean): void {
  const first = roles.findIndex((role) => typeof role === 'object');
  if (block.labels.length === 0 || (block.codes ?? []).length > 0 || roles.includes('label')) return;
  for (let index = first - 1; index >= 0 && roles[index] === 'none' && isWordless(index); index -= 1)
    roles[index] = 'label';
}

function forThisBlock(
  block: BlockSpec,
  lanes: readonly Lane[],
  paths: ReadonlyMap<number, readonly string[]>,
): Lane[] {
  if (!block.lane) return [...lanes];
  const over = block.lane.over.map(normalise);
  const named = lanes.filter((lane) =>
    lane.labels.some((column) => (paths.get(column) ?? []).some((word) => over.includes(word))),
  );
  if (named.length > 0) return named;
  const byPlace = lanes[block.lane.index];
  return byPlace ? [byPlace] : [];
}

function hasRequiredColumns(block: BlockSpec, lanes: readonly Lane[]): boolean {
  const found = new Set(lanes.flatMap((lane) => lane.values.map(({ spec }) => spec)));
  const labelled =
    block.labels.length === 0 || lanes.some((lane) => lane.labels.length > 0 || lane.codes.length > 0);
  return labelled && block.columns.every((column) => !column.required || found.has(column));
}
