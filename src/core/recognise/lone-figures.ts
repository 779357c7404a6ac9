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
  const next = view.anchor(at.row, (view.merge(at.row, at.column)?.right ?? at.column) + 1);
  const beside = { spec: loneColumn(spec), row: next.row, column: next.column };
  if (spec.stands === 'beside') return beside;
  const isBeside = behind === '' && parseFigure(view.raw(next.row, next.column)).kind === 'amount';
  return isBeside ? beside : { spec: beside.spec, row: at.row, column: at.column, text: behind };
}

function findWords(view: SheetView, area: Area, { is, stands }: LoneFigureSpec): Found | undefined {
  const words = is.map(normalise);
  for (let row = area.top; row <= area.bottom; row += 1)
    for (const column of view.textColumns(row, area.left, area.right)) {
      const label = bareLabel(view.raw(row, column));
      const word = words.find(
        (one) => label === one || headWord(label) === one || label.startsWith(`${one}:`),
      );
      if (word === undefined || (stands === 'beside' && label.includes(':'))) continue;
      return {
        at: { row, column },
        behind: label.startsWith(`${word}:`) ? withoutUnit(label.slice(word.length + 1)) : '',
      };
    }
  return undefined;
}

const withoutUnit = (text: string): string => text.replace(/(?:万元|元)$/, '');
