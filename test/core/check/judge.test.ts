/** The edges of judging: equal, apart by no more than rounding explains, apart by more. */
import { judgeEquation } from '../../../src/core/check/judge';
import { bind, type Identity } from '../../../src/core/identities';
import { YUAN } from '../../../src/core/amount';
import { tableSet, type RowsSpec, type TableSetOptions } from '../../support/table-set';

function outcome(
  formula: string,
  rows: RowsSpec,
  options: TableSetOptions = {},
  others: RowsSpec = {},
): string {
  const identity: Identity = { id: 'TEST', kind: 'total', severity: 'error', basis: '', formula };
  const [equation] = bind([identity], tableSet({ T01: rows, T03: others }, options)).equations;
  return judgeEquation(equation!, new Map()).outcome;
}

const SUM = '表01[丙] = 表01[甲] + 表01[乙]';

it.each([
  ['3.00', '1.00', '2.00', 'pass'],
  ['3.01', '1.00', '2.00', 'rounding'],
  ['2.99', '1.00', '2.00', 'rounding'],
  // Half a hundredth in each of three figures: 0.015 in all.
  ['3.02', '1.00', '2.00', 'fail'],
  ['2.98', '1.00', '2.00', 'fail'],
  // A blank, a dash and a zero that is not printed widen nothing: two figures, 0.01 in all.
  ['1.01', '1.00', '', 'rounding'],
  ['1.02', '1.00', '', 'fail'],
  ['1.01', '1.00', '-', 'rounding'],
  ['1.02', '1.00', '-', 'fail'],
  ['1.02', '1.00', '0.00', 'fail'],
  ['', '0.01', '', 'fail'],
  ['', '0.00', '', 'pass'],
  ['', '', '', 'not-applicable'],
  ['', '-', '', 'pass'],
  // Fewer decimals leave more room.
  ['3.0', '1.04', '2.00', 'rounding'],
  ['3', '1.44', '2.00', 'rounding'],
  ['3', '1.52', '2.00', 'fail'],
  ['-3.00', '-1.00', '-2.00', 'pass'],
  ['1,003.00', '1,001.00', '2.00', 'pass'],
  ['三', '1.00', '2.00', 'unreadable'],
  ['3.00', '1.00', '约二', 'unreadable'],
])('%j = %j + %j: %s', (total, first, second, expected) =>
  expect(outcome(SUM, { 甲: first, 乙: second, 丙: total })).toBe(expected),
);

it.each([
  ['甲 ≡ 乙', '3.00', '3.00', 'pass'],
  ['甲 ≡ 乙', '3.00', '3', 'pass'],
  ['甲 ≡ 乙', '3.00', '3.01', 'fail'],
  ['甲 ≡ 乙', '', '0.00', 'pass'],
  ['甲 ≤ 乙', '3.00', '3.00', 'pass'],
  ['甲 ≤ 乙', '2.00', '3.00', 'pass'],
  ['甲 ≤ 乙', '3.01', '3.00', 'rounding'],
  ['甲 ≤ 乙', '3.02', '3.00', 'fail'],
  ['甲 ≤ 乙', '0.01', '', 'fail'],
  ['甲 ≤ 乙', '', '0.01', 'pass'],
  ['甲 ≥ 乙', '3.00', '3.01', 'rounding'],
  ['甲 ≥ 乙', '3.00', '3.02', 'fail'],
  ['甲 ≥ 乙', '4.00', '3.02', 'pass'],
])('%s with %j and %j: %s', (relation, first, second, expected) => {
  const formula = relation.replace(/[甲乙]/g, (row) => `表01[${row}]`);
  expect(outcome(formula, { 甲: first, 乙: second })).toBe(expected);
});

it.each([
  ['0.00', 'pass'],
  ['-0.01', 'fail'],
  ['0.01', 'pass'],
])('%s ≥ 0: %s', (text, expected) => expect(outcome('表01[甲] ≥ 0', { 甲: text })).toBe(expected));

it.each([
  ['629.09', '6290900.00', 'pass'],
  ['629.09', '6290949.99', 'rounding'],
  ['629.09', '6290850.00', 'rounding'],
  // 629.09 reaches to 6290950, a figure in 元 half a 分 below what it prints.
  ['629.09', '6290950.00', 'rounding'],
  ['629.09', '6290950.01', 'fail'],
  ['629.09', '6290849.99', 'fail'],
])('%s 万元 against %s 元: %s', (wan, yuan, expected) => {
  const options = { tables: { T03: { unit: YUAN } } };
  expect(
    outcome('表01[甲] = 表03[201, 本年支出合计]', { 甲: wan }, options, { '201': { 本年支出合计: yuan } }),
  ).toBe(expected);
});

describe('shares', () => {
  const rate = (printed: string, spent: string, budget: string): string => {
    const identity: Identity = {
      id: 'TEST',
      kind: 'rate',
      severity: 'error',
      basis: '',
      formula: '整体自评[甲, 执行率] = 整体自评[甲, 全年执行数] ÷ 整体自评[甲, 全年预算数]',
    };
    const set = tableSet({ P01: { 甲: { 执行率: printed, 全年执行数: spent, 全年预算数: budget } } });
    return judgeEquation(bind([identity], set).equations[0]!, new Map()).outcome;
  };

  it.each([
    ['96.67%', '10584.29', '10949.23', 'pass'],
    ['97%', '10584.29', '10949.23', 'pass'],
    ['96.7%', '10584.29', '10949.23', 'pass'],
    ['96.66%', '10584.29', '10949.23', 'fail'],
    ['69.67%', '10584.29', '10949.23', 'fail'],
    // 0.05 of 0.30 lies between 0.045/0.305 and 0.055/0.295: 14.75 % to 18.65 %.
    ['16.67%', '0.05', '0.30', 'pass'],
    ['18.60%', '0.05', '0.30', 'rounding'],
    ['18.70%', '0.05', '0.30', 'fail'],
    ['', '5.00', '0.00', 'not-applicable'],
    ['100.00%', '0.00', '', 'not-applicable'],
  ])('%j = %j ÷ %j: %s', (printed, spent, budget, expected) =>
    expect(rate(printed, spent, budget)).toBe(expected),
  );
});

it('does not judge what is about to be filled', () => {
  const set = tableSet({ T01: { 甲: '1.00', 乙: '' } });
  const [equation] = bind(
    [{ id: 'TEST', kind: 'total', severity: 'error', basis: '', formula: '表01[乙] = 表01[甲]' }],
    set,
  ).equations;
  expect(judgeEquation(equation!, new Map([[set.table('T01')!.figure('乙')!, true]])).outcome).toBe(
    'missing-input',
  );
});
