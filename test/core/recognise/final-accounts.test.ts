/** A title that budgets print as well is a table's only where the workbook speaks of final accounts. */
import { recognise } from '../../../src/core/recognise';
import { cells, sheet } from './support';

const T04 = (title: string, figures: string) =>
  cells(
    title,
    '收入||支出|||',
    `项目|${figures}|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款`,
    '一、一般公共预算财政拨款|80.00|一、一般公共服务支出|80.00|80.00|',
    '本年收入合计|80.00|本年支出合计|80.00|80.00|',
    '总计|80.00|总计|80.00|80.00|',
  );
const T02 = cells('收入决算表', '科目编码|科目名称|本年收入合计|财政拨款收入', '合计||80.00|80.00');

const read = (...grids: Parameters<typeof recognise>[0]) => {
  const { tables, refused } = recognise(grids);
  return [...tables.map(({ id }) => id), ...refused.map(({ reason }) => reason.id)];
};

it.each([
  ['its own header says so', [sheet('1', T04('财政拨款收支总表', '决算数'))]],
  ['the sheet’s name says so', [sheet('财政拨款决算', T04('财政拨款收支总表', '金额'))]],
  ['its title does', [sheet('1', T04('财政拨款收支决算总表', '金额'))]],
])('it is where %s', (_, grids) => expect(read(...grids)).toEqual(['T04']));

it('it is where another table says so', () =>
  expect(read(sheet('1', T04('财政拨款收支总表', '金额')), sheet('2', T02))).toEqual(['T04', 'T02']));

it.each(['2024年部门预算公开', '预算公开表'])('not where the sheet says %s', (head) =>
  expect(read(sheet('1', [[head], ...T04('财政拨款收支总表', '金额')]), sheet('2', T02))).toEqual(['T02']),
);

it('nor where nothing does', () => {
  expect(read(sheet('1', T04('财政拨款收支总表', '预算数')))).toEqual([]);
  expect(read(sheet('1', [['部门收支总表'], ['项目', '金额']]))).toEqual([]);
});
