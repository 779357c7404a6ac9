/** How sure a figure is, and expressions that stand for nothing. */
import { bind, evaluateBound, exponentOf, termsOf, type Identity } from '../../../src/core/identities';
import { YUAN } from '../../../src/core/amount';
import { tableSet } from '../../support/table-set';

const T01 = { 甲: '3', 乙: '3.0', 丙: '1.00', 丁: '0.99', 空: '', 字: '约' };
const P01 = { 资金: { 执行率: '50%', 分值: '10', 得分: '5.5' } };

function equationOf(expression: string) {
  const identity: Identity = {
    id: 'TEST',
    kind: 'cross',
    severity: 'error',
    basis: '',
    formula: `${expression} = 0`,
  };
  return bind([identity], tableSet({ T01, P01 }, { unit: YUAN })).equations[0]!;
}

function evaluated(expression: string): string {
  const result = evaluateBound(equationOf(expression).left);
  if (result.kind !== 'value') return result.kind;
  return [result.value, result.interval.low, result.interval.high].map((each) => each.toFixed()).join(' ');
}

it.each([
  // Whole money is rounded, whole points are given.
  ['表01[甲]', '3 2.5 3.5'],
  ['表01[乙]', '3 2.95 3.05'],
  ['整体自评[资金, 分值]', '10 10 10'],
  ['整体自评[资金, 得分]', '5.5 5.45 5.55'],
  ['整体自评[资金, 执行率]', '0.5 0.495 0.505'],
  ['表01[空]', '0 0 0'],
  ['表01[甲] + 表01[空] − 表01[空]', '3 2.5 3.5'],
  ['表01[丙] − 表01[丁]', '0.01 0 0.02'],
  ['2 × 表01[乙]', '6 5.9 6.1'],
  ['表01[乙] ÷ 2', '1.5 1.475 1.525'],
  ['表01[丙] × (0 − 2)', '-2 -2.01 -1.99'],
  ['min(表01[甲], 表01[乙])', '3 2.5 3.05'],
])('%s: %s', (expression, expected) => expect(evaluated(expression)).toBe(expected));

it.each([
  ['表01[字] × 2', 'unreadable'],
  ['2 × 表01[字]', 'unreadable'],
  ['表01[空] ÷ 表01[字]', 'unreadable'],
  ['min(表01[甲], 表01[字])', 'unreadable'],
  ['表01[甲] − 表01[字]', 'unreadable'],
  ['表01[甲] ÷ 表01[空]', 'undefined'],
  ['表01[甲] ÷ 0', 'undefined'],
  // 0.01 that may be 0.
  ['表01[甲] ÷ (表01[丙] − 表01[丁])', 'undefined'],
  ['(表01[甲] ÷ 表01[空]) + 1', 'undefined'],
  ['2 × (表01[甲] ÷ 表01[空])', 'undefined'],
])('%s is %s', (expression, expected) => expect(evaluated(expression)).toBe(expected));

it('says where a figure can not be read', () => {
  const result = evaluateBound(equationOf('表01[甲] + 表01[字]').left);
  expect(result).toEqual({ kind: 'unreadable' });
});

it.each([
  ['表01[甲]', 0],
  ['整体自评[资金, 执行率]', -2],
  ['整体自评[资金, 分值]', 0],
  ['表01[甲] + 表01[没有]', 0],
])('the unit of each cell of %s is ten to the %i', (expression, exponent) =>
  expect(new Set(termsOf(equationOf(expression).left).map(exponentOf))).toEqual(new Set([exponent])),
);
