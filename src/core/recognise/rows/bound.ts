/** A row of a table before its figures are read. */
import type { Position } from '../../grid';
import type { ColumnSpec } from '../../tables';
import type { Header, Lane } from '../header';
import { isCounterRow } from '../header/header-rows';
import type { SheetView } from '../sheet-view';
import { endsTable } from '../tail';

export interface BoundCell {
  readonly spec: ColumnSpec;
  readonly column: number;
  /** Where it stands in another row than its label. */
  readonly row?: number;
  /** As printed, where its label is not in the header. */
  readonly label?: string;
  /** The figure alone, where other words stand in its cell. */
  readonly text?: string;
}

export interface BoundRow {
  readonly key: string;
  readonly label: string;
  readonly at: Position;
  readonly groups: readonly string[];
  readonly code?: string;
  readonly parent?: string;
  /** Whether the code is the office's own number. */
  readonly isOwnNumber?: true;
  /** What stands where the code should, where its place told it. */
  readonly printedCode?: string;
  readonly texts?: ReadonlyMap<string, string>;
  /** Where its figures stand. */
  readonly cells: readonly BoundCell[];
  /** Whether no layout knows its label or code. */
  readonly unknown: boolean;
}

export interface BoundRows {
  readonly rows: readonly BoundRow[];
  /** Last sheet row that belongs to the block. */
  readonly bottom: number;
}

export const cellsOf = (lane: Lane): BoundRow['cells'] => lane.values;

export const rowEndsTable = (view: SheetView, header: Header, row: number): boolean =>
  endsHere(view, row, view.textColumns(row, header.left, header.right));

/** Whether a row is one of the header's, printed again as on another page: each of its words stands in it above, or 栏次. */
export function isHeadAgain(view: SheetView, { left, right, paths }: Header, row: number): boolean {
  const columns = view.textColumns(row, left, right);
  if (isCounterRow(view, row, columns)) return true;
  return columns.length > 1 && columns.every((column) => paths.get(column)?.includes(view.word(row, column)));
}

/** The same, where the columns with text are known. */
export const endsHere = (view: SheetView, row: number, [first]: readonly number[]): boolean =>
  first !== undefined && endsTable(view.text(row, first));
