/** What an expression over printed figures stands for: values, and the unrounded values behind them. */
import { Decimal, YUAN } from '../../../src/core/amount';
import { bind, evaluateBound, type Identity } from '../../../src/core/identities';
import { tableSet, type TableSetOptions } from '../../support/table-set';

const rows = { 甲: '219.09', 乙: '', 丙: '-', 丁: '1.5', 文字: '约三', 空: '' } as const;
const T07 = { 决算数: { 国内公务接待人次: '10' } };
const P01 = { 资金: { 全年执行数: '96.67', 全年预算数: '100.00', 执行率: '96.67%', 分值: '10' } };

function value(expression: string, options: TableSetOptions = {}): string {
  const identity: Identity = {
    id: 'TEST',
    kind: 'total',
    severity: 'error',
    basis: '',
    formula: `${expression} = 0`,
  };
  const equation = bind([identity], tableSet({ T01: rows, T07, P01 }, options)).equations[0]!;
  const result = evaluateBound(equation.left);
  if (result.kind !== 'value') return result.kind;
  return [result.value, result.interval.low, result.interval.high]
    .map((each) => each.toSignificantDigits(8).toFixed())
    .join(' ');
}

it.each([
  ['表01[甲]', '2190900 2190850 2190950'],
  ['表01[乙]', '0 0 0'],
  ['表01[丙]', '0 0 0'],
  ['表01[丁]', '15000 14500 15500'],
  ['表01[甲] + 表01[乙] + 表01[丁]', '2205900 2205350 2206450'],
  ['表01[甲] − 表01[丁]', '2175900 2175350 2176450'],
  ['表01[甲] − 表01[甲]', '0 -100 100'],
  ['2 × 表01[丁]', '30000 29000 31000'],
  ['min(表01[甲], 表01[丁])', '15000 14500 15500'],
  ['表01[丁] ÷ 表01[乙]', 'undefined'],
  ['表01[文字] + 表01[甲]', 'unreadable'],
  ['整体自评[资金, 执行率]', '0.9667 0.96665 0.96675'],
  ['整体自评[资金, 全年执行数] ÷ 整体自评[资金, 全年预算数]', '0.9667 0.96660167 0.96679834'],
  // Ten points are exactly ten, and so are ten guests.
  ['表07[决算数, 国内公务接待人次]', '10 10 10'],
  ['整体自评[资金, 分值]', '10 10 10'],
  ['整体自评[资金, 分值] × min(整体自评[资金, 执行率], 100%)', '9.667 9.6665 9.6675'],
])('%s', (expression, expected) => expect(value(expression)).toBe(expected));

it('reads a table in 元 as 元', () => {
  expect(value('表01[甲]', { tables: { T01: { unit: YUAN } } })).toBe('219.09 219.085 219.095');
});

it('lets a divisor that may be 0 divide nothing', () => {
  const set = tableSet({ T01: { 甲: '1.00', 乙: '0.00' } });
  const equation = bind(
    [{ id: 'TEST', kind: 'rate', severity: 'error', basis: '', formula: '表01[甲] ÷ 表01[乙] = 0' }],
    set,
  ).equations[0]!;
  expect(evaluateBound(equation.left).kind).toBe('undefined');
});

it('works with another figure in place of one that stands', () => {
  const set = tableSet({ T01: { 甲: '' } });
  const equation = bind(
    [{ id: 'TEST', kind: 'total', severity: 'error', basis: '', formula: '表01[甲] = 0' }],
    set,
  ).equations[0]!;
  const seven = { value: new Decimal(7), decimals: 2 };
  expect(evaluateBound(equation.left, () => seven)).toMatchObject({ value: new Decimal(70000) });
  const interval = { low: new Decimal(1), high: new Decimal(9) };
  expect(evaluateBound(equation.left, () => ({ ...seven, interval }))).toMatchObject({ interval });
});
