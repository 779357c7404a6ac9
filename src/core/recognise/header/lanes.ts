/** What the columns under a header are, and which belong side by side. */
import type { Area } from '../../grid';
import type { BlockSpec, ColumnSpec, LayoutSpec } from '../../tables';
import { headWord } from '../../tables/normalise';
import { UNSEEN, type SheetView } from '../sheet-view';
import type { HeaderRows } from './header-rows';
import type { ColumnPaths } from './paths';
import { codesByContent, labelsWithoutWord, spreadLabels, TOTAL_WORDS, type Role } from './wordless';
import type { Vocabulary } from './vocabulary';
import { columnUnder, labelWordsOf, headerVocabularyOf } from './vocabulary';

/** Columns side by side that belong together: codes and a label, then figures. */
export interface Lane {
  readonly codes: readonly number[];
  readonly labels: readonly number[];
  readonly values: readonly { readonly column: number; readonly spec: ColumnSpec }[];
  readonly unknown: readonly number[];
  readonly left: number;
  readonly right: number;
}

type Paths = ReadonlyMap<number, readonly string[]>;

interface OpenLane {
  readonly codes: number[];
  readonly labels: number[];
  readonly values: Lane['values'][number][];
  readonly unknown: number[];
  readonly left: number;
  right: number;
}

export function lanesOf(
  block: BlockSpec,
  layout: LayoutSpec,
  region: Area,
  { words: paths, cells }: ColumnPaths,
  view: SheetView,
  rows: HeaderRows,
): Lane[] {
  const vocabulary = headerVocabularyOf(block);
  const neighbours = labelWordsOf(layout);
  const roles: Role[] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    const path = paths.get(column) ?? [];
    const role = roleOf(vocabulary, path, view, column, region, rows);
    const isNeighbour = typeof role === 'string' && role !== 'label' && neighbours.has(path.at(-1) ?? '');
    const isGap = typeof role === 'object' && cells.get(column)?.at(-1)?.column !== column;
    if (isGap && isBlankBelow(view, column, rows.bodyTop, region.bottom)) roles.push('none');
    else roles.push(isNeighbour ? 'neighbour' : role);
  }
  if (block.rows.kind === 'codes')
    codesByContent(roles, block.rows, { view, region, paths, cells }, rows.bodyTop);
  spreadLabels(roles, block);
  labelsWithoutWord(roles, block, (index) => (paths.get(region.left + index) ?? []).length === 0);
  return forThisBlock(block, cutIntoLanes(roles, block, region), paths);
}

/** A lane begins at codes or labels that follow figures; a block without labels is one lane. */
function cutIntoLanes(roles: readonly Role[], block: BlockSpec, region: Area): Lane[] {
  const lanes: OpenLane[] = [];
  let open: OpenLane | undefined;
  const begin = (column: number): void => {
    open = { codes: [], labels: [], values: [], unknown: [], left: column, right: column };
    lanes.push(open);
  };
  roles.forEach((role, index) => {
    const column = region.left + index;
    const begins = role === 'label' || role === 'code' || role === 'neighbour';
    const before = roles[index - 1];
    if (begins && (!open || (role !== before && before !== 'label' && before !== 'code'))) begin(column);
    if (!open && block.labels.length === 0 && role !== 'none') begin(column);
    if (!open) return;
    open.right = column;
    if (role === 'code') open.codes.push(column);
    else if (role === 'label') open.labels.push(column);
    else if (role === 'unknown') open.unknown.push(column);
    else if (typeof role === 'object') open.values.push({ column, spec: role.spec });
  });
  return lanes;
}

function roleOf(
  vocabulary: Vocabulary,
  path: readonly string[],
  view: SheetView,
  column: number,
  region: Area,
  rows: HeaderRows,
): Role {
  const last = TOTAL_WORDS.has(path.at(-1) ?? '') ? labelAbove(vocabulary, path) : path.at(-1);
  if (last === undefined) return 'none';
  if (vocabulary.codes.has(last)) return 'code';
  if (vocabulary.labels.has(last)) return 'label';
  if (vocabulary.skip.has(last)) return 'skip';
  // A word above it that is not sure may make it another column's.
  const spec = path.includes(UNSEEN) ? undefined : columnUnder(vocabulary, path);
  if (spec === 'none') return 'skip';
  if (spec) return { spec };
  return hasFigures(view, column, rows.bodyTop, region.bottom) ? 'unknown' : 'none';
}

/** 合计 of the first row may stand in the header's last: the column is still one of codes or labels. */
function labelAbove(vocabulary: Vocabulary, path: readonly string[]): string | undefined {
  const above = path.at(-2) ?? '';
  return vocabulary.codes.has(above) || vocabulary.labels.has(above) ? above : path.at(-1);
}

function hasFigures(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1)
    if (/^-?[\d,]+\.\d+$/.test(view.text(row, column))) return true;
  return false;
}

/** A column put in below a merged header: it has no word of its own, and nothing in it. */
function isBlankBelow(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (view.text(row, column) !== '') return false;
  return true;
}

function forThisBlock(block: BlockSpec, lanes: readonly Lane[], paths: Paths): Lane[] {
  if (!block.lane) return [...lanes];
  const over = block.lane.over.map(headWord);
  const named = lanes.filter((lane) =>
    lane.labels.some((column) => (paths.get(column) ?? []).some((word) => over.includes(word))),
  );
  if (named.length > 0) return named;
  const byPlace = lanes[block.lane.index];
  return byPlace ? [byPlace] : [];
}
