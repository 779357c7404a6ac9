/** SET-1: no table stands twice. */
import { duplicateTable } from '../../../src/core/rules/duplicate-table';
import type { TableSet } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';
import { ask, clean } from './support';

const together = (...specs: readonly TableSetSpec[]): TableSet => {
  const tables = specs.flatMap((spec) => tableSet(spec).tables);
  return { kind: 'accounts', tables, refused: [], table: (id) => tables.find((table) => table.id === id) };
};
const T03: TableSetSpec = { T03: { '201': { 本年支出合计: '1.00' } } };
const P02: TableSetSpec = { P02: { 总分: { 分值: '100' } } };

it.each([
  ['each once', [T03, P02]],
  ['several projects', [P02, P02, P02]],
  ['nothing', []],
])('clean: %s', (_, specs) => expect(ask(duplicateTable, together(...specs))).toEqual(clean('pass')));

it('broken: one result for each table that is repeated', () => {
  expect(ask(duplicateTable, together(T03, T03, T03))).toEqual({
    outcomes: ['fail'],
    findings: ['error twice 表03!A1 表03!A1 表03!A1'],
  });
  const two = { T05: { '201': { 本年支出: '1.00' } } };
  expect(ask(duplicateTable, together(T03, two, T03, two)).outcomes).toEqual(['fail', 'fail']);
});
