/** Rows bound below a header that is given, so that a form can be as small as what a test is about. */
import { gridFromTexts, type Area, type Cell, type Grid } from '../../../../src/core/grid';
import type { Header, Lane } from '../../../../src/core/recognise/header';
import { bindRows, type BoundRow } from '../../../../src/core/recognise/rows';
import { SheetView } from '../../../../src/core/recognise/sheet-view';
import type { BlockSpec, Quantity, RowScheme } from '../../../../src/core/tables';
import { cells } from '../support';

export const lane = (details: Partial<Lane>): Lane => ({
  codes: [],
  labels: [],
  values: [],
  unknown: [],
  left: 0,
  right: 9,
  ...details,
});

export const value = (column: number, key: string, row?: string, quantity: Quantity = 'money') => ({
  column,
  spec: { key, quantity, is: [[key]], ...(row === undefined ? {} : { row }) },
});

/** Cells that begin with `?` are not sure, as on a printed page without their lines. */
const withDoubts = (grid: Grid): Grid => ({
  ...grid,
  cells: grid.cells.map((row) =>
    row?.map((cell): Cell | undefined =>
      cell?.text.startsWith('?') ? { ...cell, text: cell.text.slice(1), doubt: 'across' } : cell,
    ),
  ),
});

/** What is bound under one row of header words, which is the first. */
export function bound(
  rows: RowScheme,
  lanes: readonly Lane[],
  lines: readonly string[],
  merges: readonly Area[] = [],
): { rows: readonly BoundRow[]; bottom: number } {
  const view = new SheetView(withDoubts(gridFromTexts('表', cells('', ...lines), merges)));
  const header: Header = { top: 0, bodyTop: 1, left: 0, right: 9, lanes, paths: new Map(), cells: new Map() };
  const block: BlockSpec = { id: '块', labels: [], columns: [], rows };
  return bindRows(view, header, block, lines.length);
}

/** `key label row/column [code parent groups] columns !` of each row; `!` where no layout knows it. */
export const told = ({ rows, bottom }: ReturnType<typeof bound>): string[] => [
  ...rows.map(({ key, label, at, groups, code, parent, cells: own, unknown }) =>
    [
      key,
      label,
      `${at.row}/${at.column}`,
      ...(code === undefined ? [] : [`code ${code}`]),
      ...(parent === undefined ? [] : [`in ${parent}`]),
      ...groups,
      own.map(({ column, row }) => (row === undefined ? column : `${column}@${row}`)).join(),
      ...(unknown ? ['!'] : []),
    ].join(' '),
  ),
  `to ${bottom}`,
];
