/** What columns are whose head says nothing known: codes by what stands in them, labels by where they stand. */
import type { Area } from '../../grid';
import type { BlockSpec, ColumnSpec } from '../../tables';
import { TOTAL_LABELS } from '../../tables/words';
import type { SheetView } from '../sheet-view';
import { contentBelow, type CodeScheme, type ColumnContent } from './code-columns';
import type { ColumnPaths } from './paths';

export type Role =
  'code' | 'label' | 'skip' | { readonly spec: ColumnSpec } | 'unknown' | 'neighbour' | 'none';

export const TOTAL_WORDS: ReadonlySet<string> = new Set(TOTAL_LABELS.flat());

interface Place {
  readonly view: SheetView;
  readonly region: Area;
  readonly paths: ColumnPaths['words'];
  readonly cells: ColumnPaths['cells'];
}

/** Columns of codes by what stands in them; left of names also those of an empty table, and of codes no list has yet. */
export function codesByContent(roles: Role[], scheme: CodeScheme, place: Place, bodyTop: number): void {
  const { view, region, paths, cells } = place;
  const content = (index: number): ColumnContent =>
    contentBelow(view, region.left + index, bodyTop - 1, region.bottom, scheme);
  const hasOwnHead = (index: number): boolean =>
    cells.get(region.left + index)?.at(-1)?.column === region.left + index;
  const isFree = (index: number): boolean => {
    const role = roles[index];
    return role === 'none' || role === 'unknown' || (typeof role === 'object' && !hasOwnHead(index));
  };
  roles.forEach((_, index) => {
    if (!isFree(index)) return;
    const own = content(index);
    if (own === 'codes' || (own === 'parts' && roles[index - 1] === 'code')) roles[index] = 'code';
  });
  roles.forEach((role, index) => {
    if (role !== 'label') return;
    for (let left = index - 1; left >= 0 && isHead(left); left -= 1) roles[left] = 'code';
  });
  roles.forEach((role, index) => {
    if (
      role === 'none' &&
      roles[index - 1] === 'code' &&
      hasNames(view, region.left + index, bodyTop, region.bottom)
    )
      roles[index] = 'label';
  });

  /** A total in the header's last line stands below the head of codes, not for a column. */
  function isHead(index: number): boolean {
    const path = paths.get(region.left + index) ?? [];
    const isTotal = path.length > 1 && TOTAL_WORDS.has(path.at(-1) ?? '');
    const isOpen = roles[index] === 'none' && path.length > 0;
    return (
      (isOpen || (isTotal && typeof roles[index] === 'object')) &&
      ['nothing', 'unheard'].includes(content(index))
    );
  }
}

/** The first text that says anything is a word. */
function hasNames(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const text = view.text(row, column);
    if (text !== '') return !/\d/.test(text);
  }
  return false;
}

/** Columns between code, label and figures that have no word of their own: split codes, and labels left of the named one. */
export function spreadLabels(roles: Role[], block: BlockSpec): void {
  roles.forEach((role, index) => {
    if (role !== 'none') return;
    const before = roles[index - 1];
    const after = roles.slice(index).find((next) => next !== 'none');
    if (before === 'code' && (after === 'label' || after === 'code')) roles[index] = 'code';
    else if (before === 'label' && block.rows.kind !== 'codes' && typeof after === 'object')
      roles[index] = 'label';
  });
}

/** Forms that leave the header above their labels blank: the wordless columns right before the first figure column. */
export function labelsWithoutWord(
  roles: Role[],
  block: BlockSpec,
  isWordless: (index: number) => boolean,
): void {
  const first = roles.findIndex((role) => typeof role === 'object');
  if (block.labels.length === 0 || block.rows.kind === 'codes' || roles.includes('label')) return;
  for (let index = first - 1; index >= 0 && roles[index] === 'none' && isWordless(index); index -= 1)
    roles[index] = 'label';
}
