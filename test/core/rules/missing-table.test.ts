/** SET-2: most of a set, and what it lacks; the form says which tables it prints. */
import { setLacksTable } from '../../../src/core/rules/missing-table';
import type { TableSet } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';
import { ask, clean } from './support';

const CLASSES: TableSetSpec = {
  T01: { '201': '1.00' },
  T02: { '201': '1.00' },
  T03: { '201': '1.00' },
  T05: { '201': '1.00' },
  T06: { '301': '1.00' },
  T07: { 决算数: { 合计: '1.00' } },
  T08: { 合计: '1.00' },
};
const WITH_CAPITAL: TableSetSpec = { T04: { '201': { 合计: '1.00', 国有资本经营预算财政拨款: '' } } };
const WITHOUT_CAPITAL: TableSetSpec = { T04: { '201': { 合计: '1.00', 一般公共预算财政拨款: '1.00' } } };

const without = (id: keyof TableSetSpec): TableSet =>
  tableSet(
    Object.fromEntries(Object.entries({ ...CLASSES, ...WITHOUT_CAPITAL }).filter(([key]) => key !== id)),
  );

it.each([
  ['all nine', tableSet({ ...CLASSES, ...WITH_CAPITAL, T09: { 合计: '' } })],
  ['eight, in a form that prints no state capital', tableSet({ ...CLASSES, ...WITHOUT_CAPITAL })],
])('clean: %s', (_, set) => expect(ask(setLacksTable, set)).toEqual(clean('pass')));

it('broken: the table of state capital, whose column the set prints', () =>
  expect(ask(setLacksTable, tableSet({ ...CLASSES, ...WITH_CAPITAL }))).toEqual({
    outcomes: ['fail'],
    findings: [expect.stringMatching(/^warning missing 表01!/)],
  }));

it.each(Object.keys(CLASSES) as (keyof TableSetSpec)[])('broken: a set without %s', (id) =>
  expect(ask(setLacksTable, without(id)).outcomes).toEqual(['fail']),
);

it.each([
  ['two tables by themselves', tableSet({ T03: { '201': '1.00' }, T05: { '201': '1.00' } })],
  ['a self-evaluation', tableSet({ P01: { 总分: '90' } })],
])('refuses: %s', (_, set) => expect(ask(setLacksTable, set)).toEqual(clean('not-applicable')));

it('refuses: where a table is printed that can’t be read, since that may be it', () =>
  expect(setLacksTable.check({ set: without('T05'), grids: [], hasUnread: true })).toEqual([
    { outcome: 'unreadable', findings: [] },
  ]));
