/** The money of a table as columns and rows of cells. */
import { across, downwards, sheetOf, type Track } from '../../../src/core/locate/tracks';
import { tableSet } from '../../support/table-set';

const [table] = tableSet({
  P01: [
    ['乙', { 全年执行数: '3.00', 执行率: '5%', 全年预算数: '4.00' }],
    ['甲', { 全年执行数: '', 全年预算数: '2.00' }],
  ],
}).tables;

const told = (tracks: readonly Track[]): string[] =>
  tracks.map((track) =>
    track.map(({ row, column, figure }) => `${row}${column.slice(2, 4)}${figure?.text}`).join(' '),
  );

it('top down and from left to right', () => {
  const sheet = sheetOf({
    ...table!,
    rows: [...table!.rows].reverse(),
    columns: [...table!.columns].reverse(),
  });
  expect([sheet.rows, sheet.columns]).toEqual([
    [5, 6],
    [2, 4],
  ]);
  expect(told(downwards(sheet))).toEqual(['乙执行3.00 甲执行', '乙预算4.00 甲预算2.00']);
  expect(told(across(sheet))).toEqual(['乙执行3.00 乙预算4.00', '甲执行 甲预算2.00']);
  expect([sheet.at(5, 2)?.row, sheet.at(5, 3), sheet.at(9, 2)]).toEqual(['乙', undefined, undefined]);
});

it('a row may lack a column', () => {
  const part = {
    ...table!,
    figure: (row: string, column?: string) =>
      row === '甲' && column === '全年执行数' ? undefined : table!.figure(row, column),
  };
  const sheet = sheetOf(part);
  expect(told(downwards(sheet))).toEqual(['乙执行3.00', '乙预算4.00 甲预算2.00']);
  expect(told(across(sheet))).toEqual(['乙执行3.00 乙预算4.00', '甲预算2.00']);
});
