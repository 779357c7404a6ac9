/** One row of a sheet, drawn anew only when something in it changed. */
import { memo } from 'react';
import type { ReactElement } from 'react';
import { addressOf, cellAt } from '../../core/grid';
import type { Grid } from '../../core/grid';
import type { MarkLevel } from '../../hosts/host';
import type { WorkbenchSay } from '../words';
import { SheetCell } from './cell';
import { placeKey } from './layout';
import type { Layout } from './layout';
import { isSameRow } from './overlay';
import type { ByColumn } from './overlay';

export interface RowProps {
  readonly grid: Grid;
  readonly layout: Layout;
  /** In `layout.rows`. */
  readonly place: number;
  readonly marks: ByColumn<MarkLevel> | undefined;
  readonly edits: ByColumn<true> | undefined;
  readonly chosenColumn: number | undefined;
  /** Columns of the cells chosen together, where there are several. */
  readonly ranged: ReadonlySet<number>;
  readonly say: WorkbenchSay;
}

export const cellId = (row: number, column: number): string => `cell-${addressOf({ row, column })}`;

export const SheetRow = memo(function SheetRow(props: RowProps): ReactElement {
  const { grid, layout, place, marks, edits, chosenColumn, ranged, say } = props;
  const row = layout.rows[place] ?? 0;
  const height = (layout.tops[place + 1] ?? 0) - (layout.tops[place] ?? 0);
  return (
    <tr style={{ height }} data-row={row} aria-rowindex={row + 2}>
      <th scope="row" className={chosenColumn === undefined ? undefined : 'lit'}>
        {row + 1}
      </th>
      {layout.columns.map((column) => {
        const key = placeKey(row, column);
        if (layout.covered.has(key)) return null;
        const span = layout.spans.get(key);
        const at = span?.anchor ?? { row, column };
        return (
          <SheetCell
            key={column}
            id={cellId(at.row, at.column)}
            column={column}
            cell={cellAt(grid, at)}
            span={span}
            mark={marks?.get(at.column)}
            isEdited={edits?.has(at.column) ?? false}
            isChosen={chosenColumn === at.column}
            isRanged={ranged.has(column)}
            say={say}
          />
        );
      })}
    </tr>
  );
}, isSame);

function isSame(before: RowProps, after: RowProps): boolean {
  return (
    before.grid === after.grid &&
    before.layout === after.layout &&
    before.place === after.place &&
    before.chosenColumn === after.chosenColumn &&
    before.ranged === after.ranged &&
    before.say === after.say &&
    isSameRow(before.marks, after.marks) &&
    isSameRow(before.edits, after.edits)
  );
}
