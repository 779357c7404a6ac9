/** 表06 of Jiangsu: beside each account its two kinds of funds; beside 合计 they are the rows that other forms print. */
import { check } from '../../../src/core/check';
import { addressOf, gridFromTexts, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { cells } from './support';

const TITLE = '一般公共预算基本支出决算表（经济科目）';

const ROWS = [
  '合计||35.00|30.00|5.00',
  '301|工资福利支出|28.00|28.00|',
  '30101|基本工资|20.00|20.00|',
  '30102|津贴补贴|8.00|8.00|',
  '302|商品和服务支出|5.00||5.00',
  '30201|办公费|5.00||5.00',
  '303|对个人和家庭的补助|2.00|2.00|',
  '30301|离休费|2.00|2.00|',
];

const gridOf = (rows: readonly string[] = ROWS, title = TITLE): Grid =>
  gridFromTexts(
    '公开08表',
    cells(
      title,
      '项目||一般公共预算财政拨款基本支出||',
      '科目编码|科目名称|合计|人员经费|公用经费',
      '栏次||1|2|3',
      ...rows,
    ),
  );

const changed = (from: string, to: string): Grid => gridOf(ROWS.map((row) => (row === from ? to : row)));

const findingsOf = (grid: Grid): string[] =>
  check([grid]).findings.map(({ rule, cells: found }) =>
    [rule, ...found.map(({ at }) => addressOf(at))].join(' '),
  );

it.each([TITLE, '一般公共预算财政拨款基本支出决算表'])('%s is 表06', (title) => {
  const { tables, refused } = recognise([gridOf(ROWS, title)]);
  expect(refused).toEqual([]);
  expect(
    tables.map(({ id, layout, unknownColumns, unknownRows }) => [id, layout, unknownColumns, unknownRows]),
  ).toEqual([['T06', 'kinds', [], []]]);
});

it('the row 合计 has its total; the two beside it are rows of their own', () => {
  const table = recognise([gridOf()]).table('T06')!;
  const shown = (row: string, column?: string): string | undefined => {
    const figure = table.figure(row, column);
    return figure && `${figure.text} ${addressOf(figure.at)}`;
  };
  expect(table.rows.slice(0, 4).map(({ key }) => key)).toEqual([
    '合计',
    '人员经费合计',
    '公用经费合计',
    '301',
  ]);
  expect(table.columns.map(({ key }) => key)).toEqual(['决算数', '人员经费', '公用经费']);
  expect([shown('合计'), shown('合计', '决算数'), shown('合计', '人员经费')]).toEqual([
    '35.00 C5',
    '35.00 C5',
    undefined,
  ]);
  expect([shown('人员经费合计'), shown('公用经费合计', '决算数')]).toEqual(['30.00 D5', '5.00 E5']);
  expect([shown('30101'), shown('30101', '人员经费'), shown('30101', '公用经费')]).toEqual([
    '20.00 C7',
    '20.00 D7',
    ' E7',
  ]);
});

it('all its relations are asked and hold', () => {
  const { judgements, findings } = check([gridOf()]);
  expect(findings).toEqual([]);
  const held = judgements
    .filter(({ outcome }) => outcome === 'pass')
    .map(({ equation }) => equation.identity.id);
  expect(new Set(held)).toEqual(
    new Set(['T06-1', 'T06-2', 'T06-3', 'T06-6', 'T06-7a', 'T06-7b', 'T06-8a', 'T06-8b', 'T06-8c']),
  );
});

it.each([
  ['the total is not the sum of its kinds', ROWS[0]!, '合计||36.00|30.00|5.00', ['T06-6 C5 D5 E5']],
  ['an account is not the sum of its kinds', ROWS[5]!, '30201|办公费|5.00||4.00', ['T06-8c C10 E10']],
  ['a class is not the sum of its kinds', ROWS[6]!, '303|对个人和家庭的补助|2.00|1.00|', ['T06-8a C11 D11']],
])('%s', (_, from, to, findings) => expect(findingsOf(changed(from, to))).toEqual(findings));

it('a form in lanes is asked none of it', () => {
  const lanes = gridFromTexts(
    '表六',
    cells('一般公共预算财政拨款基本支出决算表', '科目编码|科目名称|决算数', '301|工资福利支出|1.00'),
  );
  const { binding } = check([lanes]);
  expect(
    binding.unbound.filter(({ identity }) => identity.id.startsWith('T06-8')).map(({ outcome }) => outcome),
  ).toEqual(['not-applicable', 'not-applicable', 'not-applicable']);
});

it('beside it the table of all fiscal funds is 表16, alone it is 表06', () => {
  const allFunds = gridFromTexts(
    '公开06表',
    cells('财政拨款基本支出决算表（经济科目）', '科目编码|科目名称|合计|人员经费|公用经费', ...ROWS),
  );
  const ids = (...grids: Grid[]) => recognise(grids).tables.map(({ id, sheet }) => `${sheet} ${id}`);
  expect(ids(allFunds, gridOf())).toEqual(['公开06表 T16', '公开08表 T06']);
  expect(ids(allFunds)).toEqual(['公开06表 T06']);
});
