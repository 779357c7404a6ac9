/** Unit, year, department and form number above a table, however they are put. */
import { cells, setOf, tableIn, type Rows } from './support';

const HEADER = '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出';
const BODY = '201|一般公共服务支出|5.00|5.00||';
const under = (...head: readonly string[]): Rows =>
  cells(head[0] ?? '支出决算表', ...head.slice(1), HEADER, BODY);

it.each([
  ['单位：万元', '万元'],
  ['单位:元', '元'],
  ['金额单位：万元', '万元'],
  ['单位：人民币万元', '万元'],
  ['（单位：千元）', '千元'],
  ['（万元）', '万元'],
  ['单位：亿元', '亿元'],
  ['单位：百万元', '百万元'],
  ['单 位：万 元', '万元'],
  ['元', '元'],
  ['人民币：元', '元'],
  ['单位 元', '元'],
  ['金额单位为：元', '元'],
  ['单位；元', '元'],
  ['单位：元 币种：人民币', '元'],
  ['单位：元、%', '元'],
])('%s', (text, unit) => {
  const table = tableIn(setOf(under('支出决算表', `||||${text}`)), 'T03');
  expect(table.unit.name).toBe(unit);
  expect(table.unitAt).toEqual({ row: 1, column: 4 });
  expect(table.department).toBeUndefined();
});

it.each([
  ['单位：元谋县财政局||||', '万元'],
  ['编制单位：元氏县教育局|||元|', '元'],
  ['编制单位元江县水务局||||单位：千元', '千元'],
  ['编制单位万元店镇|||||', '万元'],
  ['部门：某县某镇中心卫 2020年度 单位：元生院||||', '元'],
  ['单位：|元|||', '元'],
  ['填报：某市财政局　2020年度  元||||', '元'],
  ['2020年|元||金额单位：千元', '千元'],
])('%s is in %s', (line, unit) => {
  expect(tableIn(setOf(under('支出决算表', line)), 'T03').unit.name).toBe(unit);
});

it.each([
  [['部门：某市财政局 2020年度 金额单位：万', '元'], '万元'],
  [['|||金额单位：千', '元'], '千元'],
  [['单位：百', '万元'], '百万元'],
  [['单位：百万', '元'], '百万元'],
  [['单位：人民币亿|元'], '亿元'],
  [['金额单位：', '万元'], '万元'],
  [['单位：万', '元', '（单位：元）'], '元'],
])('a unit broken off in its line goes on in the next: %s', (lines, unit) => {
  expect(tableIn(setOf(under('支出决算表', ...lines)), 'T03').unit.name).toBe(unit);
});

it.each([[['单位：万', '万元']], [['单位：亿', '千元']], [['单位：万']]])(
  'what does not go on to a unit is none: %s',
  (lines) => expect(tableIn(setOf(under('支出决算表', ...lines)), 'T03').unitAt).toBeUndefined(),
);

it('a unit broken off is no part of the department, and the place of the unit', () => {
  const table = tableIn(setOf(under('支出决算表', '部门：某市财政局 2020年度 单位：万', '元')), 'T03');
  expect([table.department, table.unitAt]).toEqual(['某市财政局', { row: 1, column: 0 }]);
  expect(tableIn(setOf(under('支出决算表', '单位：万', '元')), 'T03').department).toBeUndefined();
});

it.each([
  ['部门：某市财政局|||', '某市财政局'],
  ['单位：某市财政局|||单位：万元', '某市财政局'],
  ['编制单位：某市财政局|||金额单位：万元', '某市财政局'],
  ['填报部门名称：某市财政局|||', '某市财政局'],
  ['部门：|某市财政局||单位：万元', '某市财政局'],
  ['部门：某市财政局 公开 05 表|||', '某市财政局'],
  ['部门：某市财政局　　2020年度　　单位：万元|||', '某市财政局'],
  ['部门：|||单位：万元', undefined],
  ['部门：公开 05 表|||', undefined],
  ['部门：|单位：万元||', undefined],
  ['部门：|某市财政局|别的|', '某市财政局'],
  ['部门：某县某镇中心卫 2020年度 单位：万元生院|||', '某县某镇中心卫生院'],
  ['部门：某市财政局 2020年度 额单位：万元|||', '某市财政局'],
  ['部门：某市财政局（2020年度）|||', '某市财政局'],
  ['部门：某市财政局2020年|||', '某市财政局'],
  ['部门：某市财政局表三处|||', '某市财政局表三处'],
  ['部门：2020年度某局|||', '2020年度某局'],
  ['部门：表三|||', undefined],
  ['部门：表十一|||', undefined],
  ['部门：|表三|||', undefined],
  ['部门：某局人民币元|||', '某局人民币元'],
  ['部门：甲局|部门：乙局||', '甲局'],
])('%s names %s', (line, department) => {
  const table = tableIn(setOf(under('支出决算表', line)), 'T03');
  expect(table.department).toBe(department);
  expect(table.departmentAt?.at).toEqual({ row: 1, column: 0 });
});

it('has no line for a department where none is printed', () => {
  expect(tableIn(setOf(under('支出决算表', '|||单位：万元')), 'T03').departmentAt).toBeUndefined();
});

it('a unit alone is no department, with 人民币 or without', () => {
  for (const text of ['单位：人民币元', '单位：万元', '单位：人民币'])
    expect([text, tableIn(setOf(under('支出决算表', text)), 'T03').department]).toEqual([
      text,
      text === '单位：人民币' ? '人民币' : undefined,
    ]);
});

it('what a note says above the header is none of it', () => {
  const table = tableIn(setOf(under('支出决算表', '注：2019年，单位：元', '||2020年|单位：万元')), 'T03');
  expect([table.unit.name, table.year]).toEqual(['万元', 2020]);
});

it('the first unit, year and number count, and the row of the header is looked at too', () => {
  const rows = under('支出决算表', '公开03表|2020年|单位：元', '公开04表|2021年|单位：万元');
  const table = tableIn(setOf(rows), 'T03');
  expect([table.unit.name, table.unitAt, table.year, table.name]).toEqual([
    '元',
    { row: 1, column: 2 },
    2020,
    '表03',
  ]);
  const inHeader = tableIn(setOf(cells('支出决算表', `${HEADER}|单位：元`, BODY)), 'T03');
  expect(inHeader.unit.name).toBe('元');
});

it.each([
  [['2020年度支出决算表'], 2020],
  [['支出决算表', '|2021年度'], 2021],
  [['支出决算表', '部门：某局|（2019年）|'], 2019],
  [['支出决算表'], undefined],
])('%j is of %s', (head, year) => expect(tableIn(setOf(under(...head)), 'T03').year).toBe(year));

it.each([
  [['支出决算表', '||||公开03表'], '表03'],
  [['支出决算表', '||||公开 07 表'], '表07'],
  [['支出决算表', '||||财决04表'], '表04'],
  [['支出决算表', '部门：公开 05 表'], '表05'],
  [['支出决算表'], '表03'],
])('%j is called %s', (head, name) => expect(tableIn(setOf(under(...head)), 'T03').name).toBe(name));

it('takes the unit of the others where none is printed', () => {
  const rows = [
    ...under('支出决算表', '||||单位：元'),
    [],
    ...cells(
      '一般公共预算财政拨款支出决算表',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '201|某|5.00|5.00|',
    ),
  ];
  const table = tableIn(setOf(rows), 'T05');
  expect(table.unit.name).toBe('元');
  expect(table.unitAt).toBeUndefined();
});
