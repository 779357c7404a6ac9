/** What a row means: labels with and without ordinals, the same label twice, lanes side by side, rows nobody knows. */
import { UNKNOWN_ROW } from '../../../src/core/tables';
import { cells, figuresOf, setOf, tableIn } from './support';

const T01 = cells(
  '收入支出决算总表',
  '收入||支出|',
  '项目|决算数|项目|决算数',
  '一、一般公共预算财政拨款收入|60.00|一、一般公共服务支出|70.00',
  '八、其他收入|30.00|十九、住房保障支出|15.00',
  '本年收入合计|90.00|本年支出合计|85.00',
  '使用非财政拨款结余（含专用结余）|1.00|结余分配|2.00',
  '年初结转和结余|5.00|年末结转和结余|9.00',
  '总计|96.00|总计|96.00',
);

it('reads both sides of 表01 by their labels', () => {
  expect(figuresOf(tableIn(setOf(T01), 'T01')).sort()).toEqual(
    [
      '一般公共预算财政拨款收入 决算数 60.00',
      '其他收入 决算数 30.00',
      '本年收入合计 决算数 90.00',
      '使用非财政拨款结余 决算数 1.00',
      '年初结转和结余 决算数 5.00',
      '收入总计 决算数 96.00',
      '201 决算数 70.00',
      '221 决算数 15.00',
      '本年支出合计 决算数 85.00',
      '结余分配 决算数 2.00',
      '年末结转和结余 决算数 9.00',
      '支出总计 决算数 96.00',
    ].sort(),
  );
});

it('puts rows into the sets by which totals are summed', () => {
  const table = tableIn(setOf(T01), 'T01');
  const members = (group: string) =>
    table.rows.filter(({ groups }) => groups.includes(group)).map(({ key }) => key);
  expect(members('收入各项')).toEqual(['一般公共预算财政拨款收入', '其他收入']);
  expect(members('支出各类')).toEqual(['201', '221']);
});

it('keeps 其中 out of the sets, and a stranger with a figure in them', () => {
  const rows = [...T01.slice(0, 5), ...cells('其中：捐赠收入|3.00|某项新支出|4.00'), ...T01.slice(5)];
  const table = tableIn(setOf(rows), 'T01');
  const unknown = table.rows.filter(({ key }) => key.startsWith('未识别'));
  expect(unknown.map(({ label, groups }) => [label, ...groups])).toEqual([
    ['捐赠收入', '其中'],
    ['某项新支出', '支出各类'],
  ]);
});

it('tells the three funds of this year from the same three carried over', () => {
  const rows = cells(
    '财政拨款收入支出决算总表',
    '收入||支出||||',
    '项目|金额|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    '一、一般公共预算财政拨款|50.00|一、一般公共服务支出|51.00|49.00|2.00|',
    '二、政府性基金预算财政拨款|2.00|||||',
    '三、国有资本经营预算财政拨款|||||||',
    '本年收入合计|52.00|本年支出合计|51.00|49.00|2.00|',
    '年初财政拨款结转和结余|3.00|年末财政拨款结转和结余|4.00|3.50|0.50|',
    '一、一般公共预算财政拨款|2.50|||||',
    '二、政府性基金预算财政拨款|0.50|||||',
    '三、国有资本经营预算财政拨款||||||',
    '总计|55.00|总计|55.00|52.50|2.50|',
  );
  const table = tableIn(setOf(rows), 'T04');
  expect(table.figure('一般公共预算财政拨款', '金额')?.text).toBe('50.00');
  expect(table.figure('年初一般公共预算财政拨款', '金额')?.text).toBe('2.50');
  expect(table.figure('年初政府性基金预算财政拨款')?.text).toBe('0.50');
  expect(table.figure('支出总计', '一般公共预算财政拨款')?.text).toBe('52.50');
  expect(table.figure('年末财政拨款结转和结余', '政府性基金预算财政拨款')?.text).toBe('0.50');
});

it('takes a fund that is only carried over for no income of this year', () => {
  const rows = cells(
    '财政拨款收入支出决算总表',
    '收入||支出||',
    '项目|金额|项目|合计|一般公共预算财政拨款',
    '一、一般公共预算财政拨款|50.00|一、一般公共服务支出|50.00|50.00',
    '本年收入合计|50.00|本年支出合计|50.00|50.00',
    '年初财政拨款结转和结余|0.50|年末财政拨款结转和结余|0.50|',
    '政府性基金预算财政拨款|0.50|||',
    '总计|50.50|总计|50.50|50.00',
  );
  const table = tableIn(setOf(rows), 'T04');
  expect(table.figure('年初政府性基金预算财政拨款')?.text).toBe('0.50');
  expect(table.row('政府性基金预算财政拨款')).toBeUndefined();
});

it('reads the lanes of 表06 apart, totals at their foot, and the leaves of each fund', () => {
  const rows = cells(
    '一般公共预算财政拨款基本支出决算明细表',
    '经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数',
    '301|工资福利支出|9.00|302|商品和服务支出|4.00',
    '30101|基本工资|9.00|30201|办公费|4.00',
    '303|对个人和家庭的补助|1.00|310|资本性支出|2.00',
    '人员经费合计||10.00|公用经费合计||6.00',
  );
  const table = tableIn(setOf(rows), 'T06');
  expect(figuresOf(table).sort()).toEqual(
    [
      '301 决算数 9.00',
      '302 决算数 4.00',
      '30101 决算数 9.00',
      '30201 决算数 4.00',
      '303 决算数 1.00',
      '310 决算数 2.00',
      '人员经费合计 决算数 10.00',
      '公用经费合计 决算数 6.00',
    ].sort(),
  );
  const members = (group: string) =>
    table.rows.filter(({ groups }) => groups.includes(group)).map(({ key }) => key);
  expect(members('人员末级').sort()).toEqual(['30101', '303']);
  expect(members('公用末级').sort()).toEqual(['30201', '310']);
});

it('notices a row with figures whose code nobody can read', () => {
  const rows = cells(
    '支出决算表',
    '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
    '201|一般公共服务支出|5.00|5.00||',
    '20|某项|1.00|1.00||',
  );
  expect(tableIn(setOf(rows), 'T03').unknownRows).toEqual([{ at: { row: 3, column: 0 }, text: '20' }]);
});

it('stops at the notes', () => {
  const rows = [
    ...cells(
      '支出决算表',
      '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
      '201|一般公共服务支出|5.00|5.00||',
    ),
    ['注：本表反映部门本年度各项支出情况。'],
    ['2. 尾数误差。'],
  ];
  const table = tableIn(setOf(rows), 'T03');
  expect(table.notes.map(({ text }) => text)).toEqual([
    '注：本表反映部门本年度各项支出情况。',
    '2. 尾数误差。',
  ]);
  expect(table.area.bottom).toBe(2);
});

describe('codes in a column for each level', () => {
  const codesOf = (...lines: readonly string[]) =>
    tableIn(
      setOf(
        cells(
          '支出决算表',
          '科目编码|||科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
          '类|款|项|||||',
          ...lines,
        ),
      ),
      'T03',
    ).rows.map(({ key }) => key);

  it.each([
    ['as texts', ['201|||类|1|1||', '201|06||款|1|1||', '201|06|01|项|1|1||']],
    ['as numbers, which drop their zeros', ['201|||类|1|1||', '201|6||款|1|1||', '201|6|1|项|1|1||']],
  ])('%s', (_, lines) => expect(codesOf(...lines)).toEqual(['201', '20106', '2010601']));

  it('are not guessed where a level is missing or no number', () => {
    const keys = codesOf('201|||类|1|1||', '201||1|项|1|1||', '201|6|x|项|1|1||', '|6|1|项|1|1||');
    expect(keys[0]).toBe('201');
    expect(keys.slice(1).every((key) => key.startsWith(UNKNOWN_ROW))).toBe(true);
    expect(keys).toHaveLength(4);
  });
});
