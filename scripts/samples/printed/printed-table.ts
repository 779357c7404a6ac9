/** A public table as an office prints it, and where each of its texts stands on a sheet. */
import type { Area, Position } from '../../../src/core/grid';
import { headerMerges } from './header-merges';

export interface PrintedTable {
  readonly sheet: string;
  /** Absent where the first of `rows` is the title. */
  readonly title?: string;
  /** `公开 01 表`. */
  readonly code?: string;
  /** What stands left above the table, e.g. `部门：` with or without a name. */
  readonly department?: string;
  /** What stands between the two, e.g. `2022年度`. */
  readonly period?: string;
  /** What stands right above the table, e.g. `单位：万元`. */
  readonly unit?: string;
  /** Header rows first; a header over several columns or rows is followed by empty texts. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  /** Merges beyond those of the header, counted within `rows`. */
  readonly merges?: readonly Area[];
  readonly notes?: readonly string[];
}

export type Role = 'title' | 'form-code' | 'department' | 'period' | 'unit' | 'header' | 'body' | 'note';

export interface PlacedCell {
  readonly at: Position;
  readonly text: string;
  readonly role: Role;
}

export interface PlacedTable {
  readonly sheet: string;
  /** Every cell with a text, and the empty ones of the table itself (they have borders). */
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
  /** The table proper: header and body, without what stands above and below. */
  readonly area: Area;
  readonly headerRows: number;
}

const isOverLine = (area: Area): boolean => area.right > area.left;

/** Lays the table out: title, code, 部门 and 单位, table, notes; each where offices put it. */
export function place(table: PrintedTable): PlacedTable {
  const columns = Math.max(...table.rows.map((row) => row.length));
  const last = columns - 1;
  const cells: PlacedCell[] = [];
  const merges: Area[] = [];
  let row = 0;

  const line = (text: string, role: Role): void => {
    cells.push({ at: { row, column: 0 }, text, role });
    const across = { top: row, left: 0, bottom: row, right: last };
    if (isOverLine(across)) merges.push(across);
    row += 1;
  };

  if (table.title !== undefined) line(table.title, 'title');
  if (table.code !== undefined) {
    cells.push({ at: { row, column: last }, text: table.code, role: 'form-code' });
    row += 1;
  }
  if (table.department !== undefined || table.unit !== undefined) {
    if (table.department !== undefined)
      cells.push({ at: { row, column: 0 }, text: table.department, role: 'department' });
    if (table.period !== undefined)
      cells.push({ at: { row, column: Math.floor(columns / 2) }, text: table.period, role: 'period' });
    if (table.unit !== undefined) cells.push({ at: { row, column: last }, text: table.unit, role: 'unit' });
    row += 1;
  }

  const top = row;
  table.rows.forEach((texts, index) => {
    const role = index < table.headerRows ? 'header' : 'body';
    for (let column = 0; column < columns; column += 1) {
      cells.push({ at: { row, column }, text: texts[column] ?? '', role });
    }
    row += 1;
  });
  const inner = [...headerMerges(table.rows.slice(0, table.headerRows), columns), ...(table.merges ?? [])];
  merges.push(...inner.map((area) => ({ ...area, top: area.top + top, bottom: area.bottom + top })));

  const area = { top, left: 0, bottom: row - 1, right: last };
  for (const note of table.notes ?? []) line(note, 'note');
  return { sheet: table.sheet, cells, merges, area, headerRows: table.headerRows };
}
