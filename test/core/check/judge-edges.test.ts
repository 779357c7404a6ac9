/** Judging where one side can not be worked out, and what a figure printed with fewer decimals says. */
import { YUAN } from '../../../src/core/amount';
import { judgeEquation } from '../../../src/core/check/judge';
import { bind } from '../../../src/core/identities';
import { tableSet, type TableSetOptions, type TableSetSpec } from '../../support/table-set';
import { own } from './support';

const outcome = (formula: string, spec: TableSetSpec, options: TableSetOptions = {}): string =>
  judgeEquation(bind([own('cross', formula)], tableSet(spec, options)).equations[0]!, new Map()).outcome;

it.each(['表01[甲] ÷ 表01[乙] = 1', '1 = 表01[甲] ÷ 表01[乙]'])('%s is not asked where 乙 is 0', (formula) =>
  expect(outcome(formula, { T01: { 甲: '5.00', 乙: '0.00' } })).toBe('not-applicable'),
);

it.each([
  // A sum of money that only rounds to the total is a tail.
  ['3.0', '1.04', '2.00', 'rounding'],
  ['3.0', '1.00', '2.00', 'pass'],
])('in 元, %s = %s + %s: %s', (total, first, second, expected) =>
  expect(
    outcome('表01[丙] = 表01[甲] + 表01[乙]', { T01: { 甲: first, 乙: second, 丙: total } }, { unit: YUAN }),
  ).toBe(expected),
);

it.each([
  ['3', '2.6', 'pass'],
  ['3', '2.4', 'fail'],
  ['2.6', '2.60', 'pass'],
  ['2.6', '2.64', 'pass'],
])('points printed %s for %s: %s', (printed, worth, expected) =>
  expect(
    outcome('整体自评[甲, 得分] = 整体自评[甲, 分值] × 1', { P01: { 甲: { 得分: printed, 分值: worth } } }),
  ).toBe(expected),
);
