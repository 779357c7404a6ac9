/** For which values of one cell a relation can hold, and how a change of the cell moves it. */
import { Decimal, WAN_YUAN, YUAN } from '../../../src/core/amount';
import { judgeEquation } from '../../../src/core/check/judge';
import { bind, type Identity } from '../../../src/core/identities';
import { canHold, equationCellOf, linesOf, openLinesOf, plus, without } from '../../../src/core/locate/line';
import { isInWindow, windowOf } from '../../../src/core/locate/window';
import type { Figure } from '../../../src/core/tables';
import { tableSet, type TableSetOptions } from '../../support/table-set';

const T01 = { 甲: '3.00', 乙: '1.00', 丙: '2.00', 空: '' };
const T03 = { '201': { 本年支出合计: '5.00' } };
const P01 = { 资金: { 执行率: '50.00%', 分值: '10', 得分: '5.5' } };

const identity = (formula: string): Identity => ({
  id: 'TEST',
  kind: 'cross',
  severity: 'error',
  basis: '',
  formula,
});

/** In 元, so that a figure is what is compared. */
const setOf = (options: TableSetOptions = {}) => tableSet({ T01, T03, P01 }, { unit: YUAN, ...options });

function lineOf(formula: string, unfilled: readonly string[] = []) {
  const set = setOf();
  const blanks = new Map<Figure, true>(unfilled.map((row) => [set.table('T01')!.figure(row)!, true]));
  const judgements = bind([identity(formula)], set).equations.map((equation) =>
    judgeEquation(equation, blanks),
  );
  return { lines: linesOf(judgements), open: openLinesOf(judgements), set };
}

const told = (value: Decimal | undefined): string => value?.toFixed() ?? 'open';

/** Bounds and exact value that the cell of a row of 表01 may have. */
function window(formula: string, row: string): string {
  const { lines, set } = lineOf(formula);
  const table = set.table('T01')!;
  const cell = equationCellOf(
    { table, row, column: '决算数', figure: table.figure(row)! },
    table.figure(row)!,
  );
  const sign = lines[0]!.signs!.get(cell.figure)!;
  const rest = without(lines[0]!.residual, sign, cell.value, cell.slack);
  const { low, high, exact } = windowOf(lines[0]!, sign, rest, cell.newSlack);
  return [low, high, exact].map(told).join(' ');
}

it.each([
  ['表01[甲] = 表01[乙]', '甲', '0.99 1.01 1'],
  ['表01[甲] = 表01[乙]', '乙', '2.99 3.01 3'],
  ['表01[甲] = 表01[乙] + 表01[丙]', '乙', '0.985 1.015 1'],
  ['表01[甲] = 表01[乙] − 表01[丙]', '丙', '-2.015 -1.985 -2'],
  ['表01[甲] ≡ 表01[乙]', '甲', '1 1 1'],
  ['表01[甲] ≡ 表01[乙]', '乙', '3 3 3'],
  ['表01[甲] ≤ 表01[乙]', '甲', 'open 1.01 open'],
  ['表01[甲] ≤ 表01[乙]', '乙', '2.99 open open'],
  ['表01[甲] ≥ 表01[乙]', '甲', '0.99 open open'],
  ['表01[甲] ≥ 表01[乙]', '乙', 'open 3.01 open'],
  ['表01[甲] = 5元', '甲', '4.995 5.005 5'],
  ['表01[空] = 表01[甲]', '空', '2.99 3.01 3'],
])('%s: %s may lie in %s', (formula, row, expected) => expect(window(formula, row)).toBe(expected));

it.each([
  ['0.99', true],
  ['1', true],
  ['1.01', true],
  ['0.98', false],
  ['1.02', false],
])('bounds are included: %s is within: %s', (value, expected) => {
  const bounds = { low: new Decimal('0.99'), high: new Decimal('1.01') };
  expect(isInWindow(bounds, new Decimal(value))).toBe(expected);
});

it('a bound that is open holds off nothing', () => {
  expect(isInWindow({ low: new Decimal(1) }, new Decimal(99))).toBe(true);
  expect(isInWindow({ high: new Decimal(1) }, new Decimal(-99))).toBe(true);
  expect(isInWindow({}, new Decimal(0))).toBe(true);
});

describe('a relation as left side minus right side', () => {
  const residual = (formula: string): string => {
    const { value, low, high } = lineOf(formula).lines[0]!.residual;
    return [value, low, high].map(told).join(' ');
  };

  it.each([
    ['表01[甲] = 表01[乙]', '2 1.99 2.01'],
    ['表01[甲] = 表01[乙] + 表01[丙]', '0 -0.015 0.015'],
    ['表01[乙] = 表01[甲] − 表01[丙]', '0 -0.015 0.015'],
    ['表01[甲] ≥ 0', '3 2.995 3.005'],
  ])('%s: %s', (formula, expected) => expect(residual(formula)).toBe(expected));

  it.each([
    ['表01[甲] = 表01[乙] − 表01[丙]', { 甲: 1, 乙: -1, 丙: 1 }],
    ['表01[甲] − (表01[乙] − 表01[丙]) = 0', { 甲: 1, 乙: -1, 丙: 1 }],
    ['表01[甲] = 表01[乙] + 表01[没有] + 1', { 甲: 1, 乙: -1 }],
    ['表01[甲] = 表01[乙] + 表01[甲]', undefined],
    ['表01[甲] = 2 × 表01[乙]', undefined],
    ['min(表01[甲], 表01[丙]) = 表01[乙]', undefined],
  ])('%s counts its cells %j', (formula, expected) => {
    const { lines, set } = lineOf(formula);
    const { signs } = lines[0]!;
    const rows = ['甲', '乙', '丙'].flatMap((row) => {
      const sign = signs?.get(set.table('T01')!.figure(row)!);
      return sign ? [[row, sign]] : [];
    });
    expect(signs && Object.fromEntries(rows)).toEqual(expected);
  });

  it('is left out where it was not asked, and open where a blank ought to hold a figure', () => {
    expect(lineOf('表01[甲] ÷ 表01[空] = 1').lines).toEqual([]);
    const { lines, open } = lineOf('表01[甲] = 表01[空]', ['空']);
    expect(lines).toEqual([]);
    expect(open.map(({ residual: { value } }) => value.toFixed())).toEqual(['3']);
    expect(lineOf('表01[甲] = 表01[乙]').open).toEqual([]);
    expect(lineOf('表01[甲] ÷ 表01[空] = 1', ['空']).open).toEqual([]);
    expect(lineOf('1 = 表01[甲] ÷ 表01[空]', ['空']).open).toEqual([]);
  });

  it('without a cell and with it again is what it was', () => {
    const [line] = lineOf('表01[甲] = 表01[乙] + 表01[丙]').lines;
    const [two, half] = [new Decimal(2), new Decimal('0.005')];
    for (const sign of [1, -1] as const) {
      const back = plus(without(line!.residual, sign, two, half), sign, two, half);
      expect([back.value, back.low, back.high].map(told).join(' ')).toBe('0 -0.015 0.015');
    }
    const { value, low, high } = without(line!.residual, -1, two, half);
    expect([value, low, high].map(told).join(' ')).toBe('2 1.99 2.01');
  });

  it.each([
    ['=', ['0 0 0', '1 0 2', '-1 -2 0', '1 1 2', '-1 -2 -1'], [true, true, true, false, false]],
    ['≡', ['0 -1 1', '1 0 2'], [true, false]],
    ['≤', ['-5 -6 -4', '1 0 2', '2 1 3'], [true, true, false]],
    ['≥', ['5 4 6', '-1 -2 0', '-2 -3 -1'], [true, true, false]],
  ] as const)('%s can hold', (sign, residuals, expected) => {
    const [line] = lineOf(`表01[甲] ${sign} 表01[乙]`).lines;
    const can = residuals.map((text) => {
      const [value, low, high] = text.split(' ').map((part) => new Decimal(part));
      return canHold(line!, { value: value!, low: low!, high: high! });
    });
    expect(can).toEqual(expected);
  });
});

describe('a cell', () => {
  const cell = (id: 'T01' | 'P01', row: string, column: string, options: TableSetOptions = {}): string => {
    const table = setOf(options).table(id)!;
    const figure = table.figure(row, column)!;
    const { decimals, factor, value, slack, newSlack } = equationCellOf(
      { table, row, column, figure },
      figure,
    );
    return [decimals, ...[factor, value, slack, newSlack].map(told)].join(' ');
  };

  it.each([
    ['T01', '甲', '决算数', '2 1 3 0.005 0.005'],
    ['T01', '空', '决算数', '2 1 0 0 0.005'],
    ['P01', '资金', '执行率', '2 0.01 0.5 0.00005 0.00005'],
    ['P01', '资金', '分值', '0 1 10 0 0'],
    ['P01', '资金', '得分', '1 1 5.5 0.05 0.05'],
  ] as const)('%s %s %s: decimals, unit, value, slack: %s', (id, row, column, expected) =>
    expect(cell(id, row, column)).toBe(expected),
  );

  it('of a table in 万元 is worth ten thousand 元', () =>
    expect(cell('T01', '甲', '决算数', { unit: WAN_YUAN })).toBe('2 10000 30000 50 50'));
});
