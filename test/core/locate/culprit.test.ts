/** How likely a change of one cell is: what a hand did, and what the other figures say for and against it. */
import { Decimal } from '../../../src/core/amount';
import { render } from '../../../src/core/messages';
import { culpritOf, likeliestOf } from '../../../src/core/locate/culprit';
import type { TableSetSpec } from '../../support/table-set';
import { systemFor } from './support';

/** Nats: no relation that held exactly does so afterwards, and one more does. */
const EXACT = 1.2;
const SOFT = 2.5;
const NO_SLIP = 14;
const BLANK = 9;
const FORMULA = 3;
const slip = (share: number, ways: number): number => Math.log(ways / share);

const T01 = { 甲: '77.00', 乙: '70.00', 丙: '70.00', 空: '', 横: '-', 负: '-5.00', 长: '1234.56' };

interface Asked {
  readonly formulas?: readonly string[];
  readonly spec?: TableSetSpec;
  readonly others?: Readonly<Record<string, string>>;
}

function culprit(name: string, value: string, { formulas = [], spec = { T01 }, others = {} }: Asked = {}) {
  const every = Object.keys(spec.T01 ?? {}).map((row) => `表01[${row}] ≤ 表01[甲] + 9999999元`);
  const { system, cell, changes } = systemFor([...formulas, ...every], spec);
  return culpritOf(system, cell(name), new Decimal(value), changes(others));
}

it.each<[string, string, string, string, number]>(
  [
    ['长', '1234.66', '1234.66', '小数点后第一位应为 6，敲成了 5', slip(0.28, 9 * 6)],
    ['长', '1243.56', '1243.56', '相邻两位数字颠倒', slip(0.15, 5)],
    ['长', '12345.6', '12345.60', '小数点错位', slip(0.12, 4)],
    ['长', '-1234.56', '-1234.56', '正负号写反', slip(0.06, 1) + 4],
    ['长', '12934.56', '12934.56', '漏敲了一位数字', slip(0.09, 7)],
    ['长', '134.56', '134.56', '多敲了一位数字', slip(0.09, 10 * 6)],
    ['长', '12345600', '12345600.00', '按万元填了，本表以元为单位', slip(0.05, 1)],
    ['长', '777.77', '777.77', '按其他各数推算', NO_SLIP],
    ['长', '0', '0.00', '这里应当没有数', NO_SLIP],
    ['空', '3', '3.00', '该填未填', BLANK],
    ['横', '3', '3.00', '该填未填', BLANK],
    ['空', '-3', '-3.00', '该填未填', BLANK + 8],
    ['负', '-777.77', '-777.77', '按其他各数推算', NO_SLIP],
  ].filter(([, , , why]) => why !== '填成') as [string, string, string, string, number][],
)('%s to %s', (name, value, suggestion, why, cost) => {
  const found = culprit(name, value);
  expect([found.suggestion, render(found.why)]).toEqual([suggestion, why]);
  expect(found.cost).toBeCloseTo(cost, 9);
  expect(found.figure.text).toBe((T01 as Record<string, string>)[name]);
  expect(found.term.row).toBe(name);
});

it('a formula is seldom overwritten by a hand that mistypes', () => {
  const { system, cell } = systemFor(['表01[长] ≤ 9999999元'], { T01 });
  const own = cell('长');
  const figure = { ...own.figure, formula: 'A1', amount: { value: new Decimal('4321.09'), decimals: 2 } };
  expect(culpritOf(system, { ...own, figure }, new Decimal('777.77'), new Map()).cost).toBeCloseTo(
    NO_SLIP + FORMULA,
    9,
  );
});

it('a share is suggested with its sign', () => {
  const { system, set } = systemFor(['整体自评[资金, 执行率] ≤ 1'], {
    P01: { 资金: { 执行率: '50.00%', 得分: '5' } },
  });
  const cell = system.cell(set.table('P01')!.figure('资金', '执行率')!)!;
  expect(culpritOf(system, cell, new Decimal('0.6'), new Map()).suggestion).toBe('60.00%');
});

describe('what the other figures say', () => {
  const spec = { T01: { 甲: '77.00', 乙: '50.00', 丙: '20.00', 丁: '7.01' } };
  const cost = (formulas: readonly string[], value: string, others?: Readonly<Record<string, string>>) =>
    culprit('甲', value, { formulas, spec, ...(others ? { others } : {}) }).cost;
  const plain = cost([], '70');

  it.each<[string, readonly string[], string, number]>([
    ['a sum that agrees exactly afterwards speaks for it', ['表01[甲] = 表01[乙] + 表01[丙]'], '70', -EXACT],
    ['one that only agreed exactly before speaks against it', ['表01[甲] = 表01[乙] + 27元'], '70', EXACT],
    ['one that agrees within rounding says nothing', ['表01[甲] = 表01[乙] + 19.99元'], '70', 0],
    ['an exact relation too', ['表01[甲] ≡ 表01[乙] + 表01[丙]'], '70', -EXACT],
    ['a bound says nothing', ['表01[甲] ≤ 70元'], '70', 0],
    ['nor a product', ['表01[甲] = 表01[乙] × 1.4'], '70', 0],
    ['what usually holds speaks for it', ['?表01[甲] ≤ 70元'], '70', -SOFT],
    ['what usually holds speaks against it', ['?表01[甲] ≥ 75元'], '70', SOFT],
    ['what holds before and afterwards says nothing', ['?表01[甲] ≥ 70元'], '70', 0],
    ['a usual sum says both', ['?表01[甲] = 表01[乙] + 表01[丙]'], '70', -SOFT - EXACT],
    ['several add up', ['表01[甲] = 表01[乙] + 表01[丙]', '表01[甲] = 70元'], '70', -2 * EXACT],
  ])('%s', (_, formulas, value, expected) => expect(cost(formulas, value) - plain).toBeCloseTo(expected, 9));

  it('is asked with what else is changed', () => {
    const formulas = ['表01[甲] = 表01[乙] + 表01[丙]'];
    expect(cost(formulas, '80', { 乙: '60' }) - cost([], '80')).toBeCloseTo(-EXACT, 9);
    expect(cost(formulas, '80') - cost([], '80')).toBeCloseTo(0, 9);
  });
});

describe('of the figures that rounding leaves room for', () => {
  const likeliest = (value: string, near: readonly string[]) => {
    const { system, cell } = systemFor(['表01[长] ≤ 9999999元'], { T01 });
    const { value: chosen, culprit: found } = likeliestOf(
      system,
      { cell: cell('长'), value: new Decimal(value), near: near.map((each) => new Decimal(each)) },
      new Map(),
    );
    return `${chosen.toFixed(2)} ${found.suggestion}`;
  };

  it.each<[string, string, readonly string[], string]>([
    ['the one that a slip explains counts', '1234.77', ['1234.78', '1234.66'], '1234.66 1234.66'],
    ['the first where it is a slip itself', '1234.66', ['1243.56'], '1234.66 1234.66'],
    ['the first where none is a slip', '1234.77', ['1234.78'], '1234.77 1234.77'],
    ['the first where there is no other', '1234.77', [], '1234.77 1234.77'],
    ['the likeliest slip of several', '1234.77', ['1234.66', '1243.56'], '1243.56 1243.56'],
  ])('%s', (_, value, near, expected) => expect(likeliest(value, near)).toBe(expected));
});
