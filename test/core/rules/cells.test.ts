/** CELL-3, CELL-4, CELL-5: decimals, what is stored behind what is shown, numbers as text. */
import { gridFromTexts, type Cell, type Grid } from '../../../src/core/grid';
import { amountDecimals } from '../../../src/core/rules/amount-decimals';
import { storedValue } from '../../../src/core/rules/stored-value';
import { textNumber } from '../../../src/core/rules/text-number';
import { asked, clean } from './support';

type Figure = string | readonly [shown: string, stored: number];

/** 表05 with the figures of its rows; a pair is a number that shows another text than it stores. */
function T05(unit: string, ...rows: readonly (readonly [string, ...Figure[]])[]): Grid {
  const shown = (figure: Figure): string => (typeof figure === 'string' ? figure : figure[0]);
  const base = gridFromTexts('表五', [
    ['一般公共预算财政拨款支出决算表'],
    [`单位：${unit}`],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...rows.map(([code, ...figures]) => [code, '某', ...figures.map(shown)]),
  ]);
  const cells = base.cells.map((row) => [...(row ?? [])]);
  rows.forEach(([, ...figures], place) =>
    figures.forEach((figure, column) => {
      if (typeof figure === 'string') return;
      const [text, value] = figure;
      const cell: Cell = { text, value, kind: 'number', format: '0.00' };
      cells[place + 3]![column + 2] = cell;
    }),
  );
  return { ...base, cells };
}

const number = (text: string): Figure => [text, Number(text)];
const numbers = (...texts: string[]): Figure[] => texts.map(number);
const EMPTY = gridFromTexts('空', [['没有表']]);

it.each([amountDecimals, storedValue, textNumber])('$id refuses where there is no table', (rule) =>
  expect(asked(rule, [EMPTY])).toEqual(clean('not-applicable')),
);

describe('CELL-3', () => {
  it.each<[string, Grid]>([
    ['two decimals', T05('万元', ['201', '11.00', '6.00', '5.00'])],
    ['four decimals throughout', T05('万元', ['201', '11.1234', '6.1234', '5.0000'])],
    ['dropped zeros', T05('元', ['201', '11', '6.5', '4.5'], ['204', '1.25', '1.25', ''])],
  ])('clean: %s', (_, grid) => expect(asked(amountDecimals, [grid])).toEqual(clean('pass')));

  it.each<[string, Grid, string[]]>([
    [
      'more than the others',
      T05('万元', ['201', '11.00', '6.001', '4.999'], ['204', '1.00', '1.00', '0.00']),
      ['hint more 表五!D4 表五!E4'],
    ],
    [
      'the dust of a formula',
      T05('万元', ['201', '11.00', '6.00', '4.99999999'], ['204', '1.00', '1.00', '0.00']),
      ['warning belowFen 表五!E4'],
    ],
    [
      'below a fen in 元',
      T05('元', ['201', '11.123', '6.123', '5.000']),
      ['warning belowFen 表五!C4 表五!D4 表五!E4'],
    ],
  ])('broken: %s', (_, grid, findings) => expect(asked(amountDecimals, [grid]).findings).toEqual(findings));
});

describe('CELL-4', () => {
  it.each<[string, Grid]>([
    ['stored as shown', T05('万元', ['201', ...numbers('11.00', '6.00', '5.00')])],
    ['the dust of binary sums', T05('万元', ['201', ['0.30', 0.1 + 0.2], ['0.10', 0.1], ['0.20', 0.2]])],
    [
      'hidden decimals that change no sum',
      T05('万元', ['201', ['11.00', 11.001], ['6.00', 6.001], ['5.00', 5]]),
    ],
    ['a zero that is not shown', T05('万元', ['201', ...numbers('6.00', '6.00'), ['', 0]])],
  ])('clean: %s', (_, grid) => expect(asked(storedValue, [grid])).toEqual(clean('pass')));

  it.each<[string, Grid, string[]]>([
    [
      'hidden decimals that put a sum out',
      T05('万元', ['201', ['11.01', 11.008], ['6.00', 6.004], ['5.00', 5.004]]),
      ['hint decimals 表五!C4 表五!D4 表五!E4'],
    ],
    [
      '元 shown as 万元',
      T05('万元', ['201', ['11.00', 110000], ['6.00', 60000], ['5.00', 50000]]),
      ['hint differs 表五!C4 表五!D4 表五!E4'],
    ],
    [
      'a minus that is not shown',
      T05('万元', ['201', ...numbers('1.00', '6.00'), ['5.00', -5]]),
      ['hint differs 表五!E4'],
    ],
    [
      'decimals cut off where the table prints them',
      T05('万元', ['201', ...numbers('11.25', '6.00'), ['5', 5.25]]),
      ['hint differs 表五!E4'],
    ],
    [
      'a figure that is not shown at all',
      T05('万元', ['201', ...numbers('6.00', '6.00'), ['', 5]]),
      ['warning hidden 表五!E4'],
    ],
  ])('broken: %s', (_, grid, findings) => expect(asked(storedValue, [grid]).findings).toEqual(findings));

  it('refuses: all in text', () =>
    expect(asked(storedValue, [T05('万元', ['201', '11.00', '6.00', '5.00'])])).toEqual(
      clean('not-applicable'),
    ));
});

describe('CELL-5', () => {
  it.each<[string, Grid, string[]]>([
    ['numbers', T05('万元', ['201', ...numbers('11.00', '6.00', '5.00')]), ['pass']],
    ['a zero in text', T05('万元', ['201', ...numbers('6.00', '6.00'), '0.00']), ['pass']],
    ['all in text', T05('万元', ['201', '11.00', '6.00', '5.00']), ['not-applicable']],
  ])('clean: %s', (_, grid, outcomes) => expect(asked(textNumber, [grid])).toEqual(clean(...outcomes)));

  it('broken: one text among numbers', () =>
    expect(asked(textNumber, [T05('万元', ['201', ...numbers('11.00', '6.00'), '5.00'])])).toEqual({
      outcomes: ['fail'],
      findings: ['hint text 表五!E4'],
    }));
});
