/** Finds the header of a block: its rows, and what each column means by the header words above it. */
import type { Area, Position } from '../../grid';
import type { BlockSpec, ColumnSpec, LayoutSpec } from '../../tables';
import type { SheetView } from '../sheet-view';
import { headerRows, wordsNear } from './header-rows';
import type { Lane } from './lanes';
import { lanesOf } from './lanes';
import { columnPaths, isSamePosition } from './paths';
import type { Vocabulary } from './vocabulary';
import { columnUnder, couldName, headerVocabularyOf, headerWordsOf } from './vocabulary';

export type { Lane } from './lanes';

export interface Header {
  readonly top: number;
  /** First row below the header (and below 栏次). */
  readonly bodyTop: number;
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly Lane[];
  /** Per column the header words above it, top down. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
  /** Per column the cells they stand in. */
  readonly cells: ReadonlyMap<number, readonly Position[]>;
}

/** The header of `block` in the region, or undefined: the first rows, above `end`, whose words give every required column. */
export function findHeader(
  view: SheetView,
  region: Area,
  layout: LayoutSpec,
  block: BlockSpec,
  end = region.bottom + 1,
): Header | undefined {
  const { all } = headerVocabularyOf(block);
  for (let row = region.top; row < end; row += 1) {
    if (!view.textColumns(row, region.left, region.right).some((column) => all.has(view.word(row, column))))
      continue;
    const header = headerAt(view, region, row, layout, block);
    if (header) return header;
  }
  return undefined;
}

/** The header of `block` that begins in the row `top`, or undefined. */
export function headerAt(
  view: SheetView,
  region: Area,
  top: number,
  layout: LayoutSpec,
  block: BlockSpec,
): Header | undefined {
  const vocabulary = headerVocabularyOf(block);
  if (!couldName(vocabulary, wordsNear(view, region, top))) return undefined;
  const rows = headerRows(view, region, top, vocabulary, headerWordsOf(layout), block);
  if (rows.text.length === 0) return undefined;
  const columns = columnPaths(view, region, rows.text);
  const { words: paths, cells } = columns;
  if (!namesRequiredColumns(block, vocabulary, paths)) return undefined;
  const lanes = lanesOf(block, layout, region, columns, view, rows);
  if (!hasRequiredColumns(block, lanes) || lanes.some((lane) => saysTwice(lane, cells))) return undefined;
  return { top, bodyTop: rows.bodyTop, left: region.left, right: region.right, lanes, paths, cells };
}

/** Asked before the body is looked at, which may be long. */
function namesRequiredColumns(
  block: BlockSpec,
  vocabulary: Vocabulary,
  paths: ReadonlyMap<number, readonly string[]>,
): boolean {
  const named = new Set([...paths.values()].map((path) => columnUnder(vocabulary, path)));
  return block.columns.every((column) => !column.required || named.has(column));
}

/** Two columns that both read as the same one: the form is another than it looks. */
function saysTwice({ values }: Lane, cells: ReadonlyMap<number, readonly Position[]>): boolean {
  const known = new Map<ColumnSpec, Position | undefined>();
  return values.some(({ spec, column }) => {
    const at = cells.get(column)?.at(-1);
    if (spec.quantity === 'text') return false;
    if (known.has(spec)) return !isSamePosition(known.get(spec), at);
    known.set(spec, at);
    return false;
  });
}

function hasRequiredColumns(block: BlockSpec, lanes: readonly Lane[]): boolean {
  const found = new Set(lanes.flatMap((lane) => lane.values.map(({ spec }) => spec)));
  const labelled =
    block.labels.length === 0 || lanes.some((lane) => lane.labels.length > 0 || lane.codes.length > 0);
  return labelled && block.columns.every((column) => !column.required || found.has(column));
}
