/** A title that accounts and budgets both print names a table of the kind that the sheet, or else the workbook, speaks of. */
import { recognise } from '../../../src/core/recognise';
import { allTables, setsOf } from '../../../src/core/tables';
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

it.each(['2024年部门预算公开', '预算公开表'])('it is a budget’s where the sheet says %s', (head) => {
  const [set, beside] = setsOf(
    recognise([sheet('1', [[head], ...T04('财政拨款收支总表', '金额')]), sheet('2', T02)]),
  );
  expect(set!.tables.map(({ id }) => id)).toEqual(['T02']);
  expect(beside!.tables.map(({ id }) => id)).toEqual(['B04']);
  expect([set!.kind, beside!.kind]).toEqual(['accounts', 'budget']);
});

it('it is a budget’s where its header says so', () =>
  expect(read(sheet('1', T04('财政拨款收支总表', '预算数')))).toEqual(['B04']));

const B03 = (...lines: readonly string[]) =>
  cells(
    ...lines,
    '科目编码|科目名称|合计|基本支出|项目支出',
    '201|一般公共服务支出|8.00|8.00|',
    '合计||8.00|8.00|',
  );

describe('a title that only budgets print', () => {
  it.each([
    [
      'the workbook says nothing else',
      [sheet('1', B03('2024年部门支出总表')), sheet('2', cells('2024年部门预算'))],
    ],
    ['its sheet says so', [sheet('1', B03('部门预算', '支出总表'))]],
  ])('is read where %s', (_, grids) => expect(read(...grids)).toEqual(['B03']));

  it('beside accounts where another sheet is of a budget outright', () => {
    const set = recognise([
      sheet('1', B03('支出总表')),
      sheet('2', T02),
      sheet('3', cells('2024年部门预算')),
    ]);
    expect(allTables(set).map(({ id }) => id)).toEqual(['T02', 'B03']);
  });

  it.each([
    ['accounts and nothing else', [sheet('1', B03('支出总表')), sheet('2', T02)]],
    [
      'accounts in its own head',
      [sheet('1', B03('部门决算', '支出总表')), sheet('2', cells('2024年部门预算'))],
    ],
  ])('not where the workbook speaks of %s', (_, grids) =>
    expect(allTables(recognise(grids)).map(({ id }) => id)).not.toContain('B03'),
  );
});

it('neither where nothing is said', () => {
  expect(read(sheet('1', [['部门收支总表'], ['项目', '金额']]))).toEqual([]);
  expect(read(sheet('1', B03('支出总表')))).not.toContain('B03');
});

it('what stands on a sheet counts before its name', () => {
  expect(read(sheet('2024年决算', T04('2025年财政拨款收支预算总表', '预算数')))).toEqual(['B04']);
  expect(read(sheet('部门预算', T04('财政拨款收支决算总表', '决算数')))).toEqual(['T04']);
});

describe('a set on one sheet, the first table long and of any kind', () => {
  const long = cells(
    '支出总表',
    '科目编码|科目名称|合计|基本支出|项目支出',
    ...Array.from({ length: 14 }, (_, at) => `${201 + at}|科目${at}|8.00|8.00|`),
    '合计||112.00|112.00|',
    '',
  );
  const own = '科目编码|科目名称|合计|基本支出|项目支出';
  const below = (title: string) => cells(title, own, '201|一般公共服务支出|8.00|8.00|', '合计||8.00|8.00|');

  it('is a budget’s where a title further down says so', () =>
    expect(read(sheet('1', [...long, ...below('一般公共预算基本支出预算表')]))).toContain('B03'));

  it('is none where none does', () =>
    expect(read(sheet('1', [...long, ...below('情况说明')]))).not.toContain('B03'));
});
