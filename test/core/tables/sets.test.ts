/** Of a workbook with accounts and a budget, the set that is meant; of last year's file that of the same kind. */
import { checkTables } from '../../../src/core/check';
import { lastYearFor, setLike, type TableSet } from '../../../src/core/tables';
import { tableSet } from '../../support/table-set';

const accounts = (year: number, spec: Readonly<Record<string, string>>): TableSet =>
  tableSet({ T01: spec }, { year, department: '某局' });
const budget = (year: number): TableSet =>
  tableSet({ B01: { 收入总计: '5.00' } }, { year, department: '某局' });
const both = (first: TableSet, second: TableSet): TableSet => ({ ...first, beside: [second] });

test('the set of the same kind, whichever stands first', () => {
  const [own, other] = [accounts(2023, {}), budget(2024)];
  for (const file of [both(own, other), both(other, own)]) {
    expect(setLike(file, { kind: 'accounts' }).year).toBe(2023);
    expect(setLike(file, { kind: 'budget' }).year).toBe(2024);
  }
});

test('each kind of a workbook has last year’s of its kind; a second department of a kind has none', () => {
  const [now, next] = [accounts(2024, {}), budget(2025)];
  const last = both(accounts(2023, {}), budget(2024));
  const all = both(now, next);
  expect(lastYearFor(all, all, last)?.year).toBe(2023);
  expect(lastYearFor(next, all, last)?.year).toBe(2024);
  expect(lastYearFor(next, all, accounts(2023, {}))).toBeUndefined();
  const another = accounts(2024, {});
  expect(lastYearFor(another, { ...all, beside: [another] }, last)).toBeUndefined();
});

test('last year’s closing balance is found where a budget stands before the accounts', () => {
  const now = accounts(2024, { 年初结转和结余: '9.00' });
  const last = both(budget(2024), accounts(2023, { 年末结转和结余: '8.00' }));
  const told = checkTables(now, [], { previous: last }).findings.filter(({ rule }) => rule === 'YEAR-1');
  expect(told.map(({ severity }) => severity)).toEqual(['warning']);
});
