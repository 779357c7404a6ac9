/** BD-7: last year's “三公” budget beside this year's is the one that was published. */
import { WAN_YUAN, YUAN, type Unit } from '../../../src/core/amount';
import { lastYearsThreePublic } from '../../../src/core/rules/last-years-three-public';
import type { TableSet } from '../../../src/core/tables';
import { tableSet } from '../../support/table-set';
import { ask, clean } from './support';

type Amounts = Readonly<Record<string, string>>;

const of = (
  year: number,
  row: string,
  amounts: Amounts,
  department = '某局',
  unit: Unit = WAN_YUAN,
): TableSet => tableSet({ B07: { [row]: amounts } }, { year, department, unit });
const now = (amounts: Amounts): TableSet => of(2025, '上年预算数', amounts);
const last = (amounts: Amounts, year = 2024, department = '某局', unit: Unit = WAN_YUAN): TableSet =>
  of(year, '预算数', amounts, department, unit);

const answer = (set: TableSet, previous: TableSet) => ask(lastYearsThreePublic, set, [], previous);

it.each<[string, TableSet, TableSet, string[]]>([
  [
    'the same',
    now({ 合计: '9.00', 公务接待费: '9.00' }),
    last({ 合计: '9.00', 公务接待费: '9.00' }),
    ['pass', 'pass'],
  ],
  ['in other units', now({ 合计: '9.00' }), last({ 合计: '90000.00' }, 2024, '某局', YUAN), ['pass']],
  ['rounded from 元', now({ 合计: '9.01' }), last({ 合计: '90123.00' }, 2024, '某局', YUAN), ['rounding']],
  ['a dash for 0', now({ 公务用车购置费: '—' }), last({ 公务用车购置费: '0.00' }), ['pass']],
])('clean: %s', (_, set, previous, outcomes) => expect(answer(set, previous)).toEqual(clean(...outcomes)));

it.each<[string, TableSet, TableSet, string[]]>([
  ['another amount', now({ 合计: '9.00' }), last({ 合计: '8.00' }), ['warning differ 表07!C6']],
  ['left blank', now({ 合计: '' }), last({ 合计: '8.00' }), ['warning differ 表07!C6']],
])('broken: %s', (_, set, previous, findings) => expect(answer(set, previous).findings).toEqual(findings));

it('points at both where they stand in one workbook', () => {
  const earlier = last({ 合计: '8.00' });
  const set = { ...now({ 合计: '9.00' }), earlier };
  expect(answer(set, earlier).findings).toEqual(['warning differ 表07!C6 表07!C6']);
});

it.each<[string, TableSet, TableSet]>([
  ['another year', now({ 合计: '9.00' }), last({ 合计: '8.00' }, 2023)],
  ['another department', now({ 合计: '9.00' }), last({ 合计: '8.00' }, 2024, '别的局')],
  ['a form without last year', of(2025, '预算数', { 合计: '9.00' }), last({ 合计: '8.00' })],
  ['accounts', tableSet({ T07: { 预算数: { 合计: '9.00' } } }, { year: 2025 }), last({ 合计: '8.00' })],
])('refuses: %s', (_, set, previous) => expect(answer(set, previous)).toEqual(clean('not-applicable')));

it('refuses: without last year', () =>
  expect(ask(lastYearsThreePublic, now({ 合计: '9.00' }))).toEqual(clean('not-applicable')));
