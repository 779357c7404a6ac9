/** The result of `diff --json`; its schema is docs/schemas/diff.schema.json. */
import type { CellChange, DiffCell, RowChange, TableChange, WorkbookDiff } from '../../core/diff';
import { addressOf } from '../../core/grid';
import type { Table, TableRow } from '../../core/tables';
import type { DiffFiles } from '../print/diff-text';

const cellJson = ({ sheet, at, text }: DiffCell) => ({ sheet, address: addressOf(at), text });

const rowJson = ({ key, code, label }: TableRow) => ({ key, code: code ?? null, label });

const tableJson = ({ title, sheet, unit }: Table) => ({ title, sheet, unit: unit.name });

function rowChangeJson(change: RowChange) {
  if (change.kind === 'renamed')
    return { kind: change.kind, row: rowJson(change.after), before: change.before.label, cells: [] };
  return {
    kind: change.kind,
    row: rowJson(change.row),
    before: null,
    cells: change.cells.map((cell) => ({ column: cell.column, ...cellJson(cell) })),
  };
}

const cellChangeJson = ({ row, column, before, after, difference }: CellChange) => ({
  row: rowJson(row),
  column,
  before: before ? cellJson(before) : null,
  after: after ? cellJson(after) : null,
  difference: difference ?? null,
});

function changeJson(change: TableChange) {
  if (change.kind !== 'changed') {
    const table = tableJson(change.table);
    const isAdded = change.kind === 'added';
    return {
      id: change.table.id,
      kind: change.kind,
      before: isAdded ? null : table,
      after: isAdded ? table : null,
      facts: [],
      columns: [],
      rows: [],
      cells: [],
    };
  }
  const { before, after, facts, columns, rows, cells } = change;
  return {
    id: after.id,
    kind: change.kind,
    before: tableJson(before),
    after: tableJson(after),
    facts,
    columns,
    rows: rows.map(rowChangeJson),
    cells: cells.map(cellChangeJson),
  };
}

export function diffJson({ before, after }: DiffFiles, diff: WorkbookDiff): string {
  const { facts, same, unread } = diff;
  const json = { version: 1, before, after, facts, same, unread, tables: diff.tables.map(changeJson) };
  return `${JSON.stringify(json, null, 2)}\n`;
}
