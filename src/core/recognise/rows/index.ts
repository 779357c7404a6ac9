/** Binds the rows below a header to meanings: by label, by code, by place, as items, or as indicators. */
import type { BlockSpec } from '../../tables';
import type { Header } from '../header';
import type { SheetView } from '../sheet-view';
import type { BoundRows } from './bound';
import { codeRows } from './codes';
import { indicatorRows } from './indicators';
import { itemRows } from './items';
import { labelRows } from './labels';
import { withCellsOfOtherRows } from './other-rows';
import { singleRow } from './single';

export type { BoundCell, BoundRow, BoundRows } from './bound';

export function bindRows(view: SheetView, header: Header, block: BlockSpec, bottom: number): BoundRows {
  const bound = printedRows(view, header, block, bottom);
  return block.columns.some(({ cellOf }) => cellOf)
    ? { ...bound, rows: withCellsOfOtherRows(bound.rows) }
    : bound;
}

function printedRows(view: SheetView, header: Header, block: BlockSpec, bottom: number): BoundRows {
  switch (block.rows.kind) {
    case 'labels':
      return labelRows(view, header, block.rows, bottom);
    case 'codes':
      return codeRows(view, header, block.rows, bottom);
    case 'items':
      return itemRows(view, header, block.rows, bottom);
    case 'single':
      return singleRow(view, header, bottom);
    case 'indicators':
      return indicatorRows(view, header, block.rows, bottom);
  }
}
