/** One row of figures whose meaning stands in the header. */
import type { Header } from '../header';
import type { SheetView } from '../sheet-view';
import type { BoundRow, BoundRows } from './bound';
import { rowEndsTable } from './bound';

/** The first row below the header that holds a figure, or the first row where none does; a row per meaning in the header. */
export function singleRow(view: SheetView, header: Header, bottom: number): BoundRows {
  const lane = header.lanes[0];
  if (!lane) return { rows: [], bottom: header.bodyTop - 1 };
  let row = header.bodyTop;
  for (let candidate = header.bodyTop; candidate <= bottom; candidate += 1) {
    if (rowEndsTable(view, header, candidate)) break;
    if (lane.values.some(({ column }) => view.text(candidate, column) !== '')) {
      row = candidate;
      break;
    }
  }
  const keys = [...new Set(lane.values.flatMap(({ spec }) => spec.row ?? []))];
  const rows = keys.map((key): BoundRow => {
    const cells = lane.values.filter(({ spec }) => spec.row === key);
    return {
      key,
      label: key,
      at: { row, column: cells[0]?.column ?? lane.left },
      groups: [],
      cells,
      unknown: false,
    };
  });
  return { rows, bottom: row };
}
