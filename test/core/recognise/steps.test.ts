/** The step of rounding: read from figures where roundness breaks off, and nowhere else. */
import { gridFromTexts } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import type { Table } from '../../../src/core/tables';
import { cells } from './support';

/** 24 whole numbers worked out by hand to end in every digit. */
const NUMBERS = [
  1231, 4722, 883, 6514, 975, 2386, 7457, 3128, 9649, 551, 8812, 1473, 6234, 3895, 7116, 4267, 5938, 2079,
  6681, 1902, 4353, 8244, 715, 3566,
];

const tableOf = (unit: string, amounts: readonly string[]): Table => {
  const rows = amounts.map((amount, place) => `2${String(10 + place)}|某|${amount}|${amount}||`);
  const grid = gridFromTexts(
    '表',
    cells(
      '支出决算表',
      `||||单位：${unit}|`,
      '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
      ...rows,
    ),
  );
  return recognise([grid]).tables[0]!;
};

const stepsIn = (unit: string, amounts: readonly string[]): number | undefined => tableOf(unit, amounts).step;

it.each([
  ['元', NUMBERS.map((number) => `${number}00.00`), 2],
  ['元', NUMBERS.map((number) => `${number}000.00`), 3],
  ['元', NUMBERS.map((number) => `${number}.00`), 0],
  ['元', NUMBERS.map((number) => `${number}.${number % 10 || 3}0`), -1],
  ['万元', NUMBERS.map((number) => `${number}.${number % 10 || 3}0`), 3],
  ['万元', NUMBERS.map((number) => `${number}.00`), 4],
  ['元', NUMBERS.map((number) => `${number}.${number % 10 || 3}7`), undefined],
] as const)('in %s figures such as %j have the step 10^%s', (unit, amounts, step) =>
  expect(stepsIn(unit, amounts)).toBe(step),
);

it('too few figures are no evidence: twenty do, nineteen might be chance', () => {
  const amounts = NUMBERS.map((number) => `${number}00.00`);
  expect(stepsIn('元', amounts.slice(0, 20))).toBe(2);
  expect(stepsIn('元', amounts.slice(0, 19))).toBeUndefined();
});

it('amounts that are round by nature have no step', () => {
  const allotted = NUMBERS.map((number, place) => `${number}${'0'.repeat(2 + (place % 4))}.00`);
  expect(stepsIn('元', allotted)).toBeUndefined();
});

it('角分 of one row and of what it is carried into are no exception; two rows of them are', () => {
  const whole = NUMBERS.map((number) => `${number}.00`);
  const carried = whole.map((text, place) => ([0, 7, 9].includes(place) ? text.replace('.00', '.34') : text));
  const table = tableOf('元', carried);
  expect(table.step).toBe(0);
  expect(table.figure('210', '基本支出')?.amount).not.toHaveProperty('step');
  expect(table.figure('211', '基本支出')?.amount?.step).toBe(0);
  const mixed = whole.map((text, place) => (place % 3 === 0 ? text.replace('.00', `.${11 + place}`) : text));
  expect(stepsIn('元', mixed)).toBeUndefined();
});

it('the same figure stays the same object', () => {
  const table = tableOf(
    '元',
    NUMBERS.map((number) => `${number}00.00`),
  );
  expect(table.figure('210', '基本支出')).toBe(table.figure('210', '基本支出'));
});

it('元 without 角分 in a table that writes zeros out are whole 元, not figures that dropped their zeros', () => {
  const amounts = ['7,189,400.34', '848,853.30', '925,857.00', '822,118,861'];
  expect(tableOf('元', amounts).figure('213', '基本支出')?.amount?.decimals).toBe(0);
  expect(tableOf('万元', amounts).figure('213', '基本支出')?.amount?.decimals).toBe(2);
  const dropped = ['7189400.34', '848853.3', '925857.12', '822118861'];
  expect(tableOf('元', dropped).figure('213', '基本支出')?.amount?.decimals).toBe(2);
});
