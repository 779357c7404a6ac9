/** YEAR-1: this year begins with what last year ended with. */
import { WAN_YUAN, YUAN, type Unit } from '../../../src/core/amount';
import { render } from '../../../src/core/messages';
import { carriedOver } from '../../../src/core/rules/carried-over';
import type { TableSet } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';
import { ask, clean } from './support';

const of = (year: number, spec: TableSetSpec, department = '某局', unit: Unit = WAN_YUAN): TableSet =>
  tableSet(spec, { year, department, unit });

const opening = (amount: string): TableSetSpec => ({ T01: { 年初结转和结余: amount } });
const closing = (amount: string): TableSetSpec => ({ T01: { 年末结转和结余: amount } });
const FUND = '政府性基金预算财政拨款';
const T08 = (rows: Readonly<Record<string, string>>, column: string): TableSetSpec => ({
  T08: Object.fromEntries(Object.entries(rows).map(([row, amount]) => [row, { [column]: amount }])),
});

const answer = (now: TableSet, last: TableSet) => ask(carriedOver, now, [], last);

it.each<[string, TableSet, TableSet, string[]]>([
  ['the same', of(2024, opening('9.00')), of(2023, closing('9.00')), ['pass']],
  ['in other units', of(2024, opening('9.00')), of(2023, closing('90000.00'), '某局', YUAN), ['pass']],
  ['rounded from 元', of(2024, opening('9.01')), of(2023, closing('90123.00'), '某局', YUAN), ['rounding']],
  ['nothing, and a dash', of(2024, opening('')), of(2023, closing('-')), ['pass']],
  ['a name spaced otherwise', of(2024, opening('9.00'), '某 局'), of(2023, closing('9.00')), ['pass']],
  [
    'a fund that last year did not split',
    of(2024, { T04: { 年初财政拨款结转和结余: '9.00', [`年初${FUND}`]: '9.00' } }),
    of(2023, { T04: { 年末财政拨款结转和结余: { 合计: '9.00', [FUND]: '' } } }),
    ['pass'],
  ],
  [
    'a code of last year that has another number now',
    of(2024, T08({ 合计: '5.00', '2120899': '5.00' }, '年初结转和结余')),
    of(2023, T08({ 合计: '5.00', '2120801': '5.00' }, '年末结转和结余')),
    ['pass'],
  ],
])('clean: %s', (_, now, last, outcomes) => expect(answer(now, last)).toEqual(clean(...outcomes)));

it.each<[string, TableSet, TableSet, string[]]>([
  ['in all', of(2024, opening('9.00')), of(2023, closing('8.00')), ['warning differ 表01!C6']],
  ['left blank', of(2024, opening('')), of(2023, closing('8.00')), ['warning differ 表01!C6']],
  [
    'by fund, told once',
    of(2024, { T04: { 年初财政拨款结转和结余: '9.00', [`年初${FUND}`]: '9.00' } }),
    of(2023, { T04: { 年末财政拨款结转和结余: { 合计: '8.00', [FUND]: '8.00' } } }),
    ['warning differ 表04!C7'],
  ],
  [
    'between codes, where the total is right',
    of(2024, T08({ 合计: '5.00', '2120801': '3.00', '2120803': '2.00' }, '年初结转和结余')),
    of(2023, T08({ 合计: '5.00', '2120801': '2.00', '2120803': '3.00' }, '年末结转和结余')),
    ['warning differ 表08!C7', 'warning differ 表08!C8'],
  ],
])('broken: %s', (_, now, last, findings) => expect(answer(now, last).findings).toEqual(findings));

it('says both figures, the difference and why it may be so', () => {
  const [result] = carriedOver.check({
    set: of(2024, opening('9.00')),
    grids: [],
    previous: of(2023, closing('80000.00'), '某局', YUAN),
  });
  const [finding] = result!.findings;
  expect(finding!.lines.map((line) => render(line))).toEqual([
    '表01“年初结转和结余”9.00，与上年表01“年末结转和结余”80000.00 元 不一致',
    '相差 1.00 万元。因会计差错更正、收回结转结余等调整过年初数的，请在说明中写明；没有调整的请改正',
  ]);
  expect([finding!.left, finding!.right, finding!.difference]).toEqual(['9.00', '80000.00', '1.00']);
});

describe('refuses', () => {
  it('without last year', () =>
    expect(ask(carriedOver, of(2024, opening('9.00')))).toEqual(clean('not-applicable')));

  it('without balances', () =>
    expect(answer(of(2024, { T03: {} }), of(2023, closing('9.00')))).toEqual(clean('not-applicable')));

  it.each<[string, TableSet, string]>([
    ['another year', of(2022, closing('8.00')), 'hint otherYear'],
    ['the same year', of(2024, closing('8.00')), 'hint otherYear'],
    ['another department', of(2023, closing('8.00'), '某厅'), 'hint otherDepartment'],
  ])('%s, and says so', (_, last, finding) =>
    expect(answer(of(2024, opening('9.00')), last)).toEqual({
      outcomes: ['missing-input'],
      findings: [finding],
    }),
  );

  it('silently where the other tables stand in the same workbook', () => {
    const earlier = of(2022, closing('8.00'));
    expect(answer({ ...of(2024, opening('9.00')), earlier }, earlier)).toEqual(clean('not-applicable'));
  });
});
