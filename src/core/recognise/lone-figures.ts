/** Figures outside all rows and columns, told by the words before them: 自评总分 | 95.4, and 基本支出：700.00 in one cell. */
import { parseFigure } from '../amount';
import type { Area, Position } from '../grid';
import type { ColumnSpec, LayoutSpec, LoneFigureSpec } from '../tables';
import { bareLabel, headWord, normalise, shownLabel } from '../tables/normalise';
import type { BoundCell, BoundRow } from './rows';
import type { SheetView } from './sheet-view';

interface Found {
  readonly at: Position;
  /** What stands behind the words in their own cell. */
  readonly behind: string;
}

/** A row for each that is printed in the area. */
export function loneRows(view: SheetView, area: Area, { loneFigures = [] }: LayoutSpec): BoundRow[] {
  return loneFigures.flatMap((spec): BoundRow[] => {
    const found = findWords(view, area, spec);
    if (!found) return [];
    const { row, groups = [] } = spec;
    const label = row.split('：').at(-1) ?? row;
    return [
      {
        key: row,
        label: shownLabel(label),
        at: found.at,
        groups,
        cells: [cellOf(view, spec, found)],
        unknown: false,
      },
    ];
  });
}

const loneColumn = ({ column, quantity }: LoneFigureSpec): ColumnSpec => ({
  key: column,
  quantity,
  is: [],
});

function cellOf(view: SheetView, spec: LoneFigureSpec, { at, behind }: Found): BoundCell {
  const next = besideWords(view, at);
  const beside = { spec: loneColumn(spec), row: next.row, column: next.column };
  if (spec.stands === 'beside') return beside;
  const isBeside = behind === '' && parseFigure(view.raw(next.row, next.column)).kind === 'amount';
  return isBeside ? beside : { spec: beside.spec, row: at.row, column: at.column, text: behind };
}

/** The cell to the right, or behind blanks that stand for a merge the first that holds an amount. */
function besideWords(view: SheetView, at: Position): Position {
  const right = (view.merge(at.row, at.column)?.right ?? at.column) + 1;
  const filled = view.textColumns(at.row, right)[0];
  const isAmount = filled !== undefined && parseFigure(view.raw(at.row, filled)).kind === 'amount';
  return view.anchor(at.row, isAmount ? filled : right);
}

function findWords(view: SheetView, area: Area, { is, stands, under }: LoneFigureSpec): Found | undefined {
  const words = is.map(normalise);
  const heads = under?.map(normalise);
  for (let row = area.top; row <= area.bottom; row += 1)
    for (const column of view.textColumns(row, area.left, area.right)) {
      const label = bareLabel(view.raw(row, column));
      const word = words.find(
        (one) => label === one || headWord(label) === one || label.startsWith(`${one}:`),
      );
      if (word === undefined || (stands === 'beside' && label.includes(':'))) continue;
      if (heads && !standsUnder(view, area.top, { row, column }, heads)) continue;
      return {
        at: { row, column },
        behind: label.startsWith(`${word}:`) ? withoutUnit(label.slice(word.length + 1)) : '',
      };
    }
  return undefined;
}

/** Whether one of the words stands above, in the same column. */
function standsUnder(view: SheetView, top: number, at: Position, words: readonly string[]): boolean {
  for (let row = at.row - 1; row >= top; row -= 1)
    if (words.includes(headWord(bareLabel(view.raw(row, at.column))))) return true;
  return false;
}

const withoutUnit = (text: string): string => text.replace(/(?:万元|元)$/, '');
