/** Rows known by their labels: outer labels beside them, parts, sets, classes, what is left out and where a block ends. */
import type { Area } from '../../../../src/core/grid';
import { recognise } from '../../../../src/core/recognise';
import { cells, figuresOf, setOf, sheet, tableIn } from '../support';

const COUNTY = ['2020年度部门整体支出绩效自评表', '项目|||全年预算数|全年执行数|分值|执行率|得分'];
const BODY = [
  '资金来源|合计||10.00|9.00|10|90.00%|9.00',
  '|财政拨款||8.00|7.00||87.50%|',
  '|其他资金||2.00|2.00||100.00%|',
  '资金结构|合计||10.00|9.00||90.00%|',
  '|基本支出||6.00|6.00||100.00%|',
  '||人员支出|4.00|4.00||100.00%|',
  '||公用支出|2.00|2.00||100.00%|',
  '|项目支出||4.00|3.00||75.00%|',
];
const INDICATORS = [
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '|产出指标|数量|场次|1|1|90|90',
  '总分||||||100|99',
];

describe('a label under an outer one', () => {
  const keysOf = (body: readonly string[], merges: readonly Area[] = []) =>
    tableIn(setOf(cells(...COUNTY, ...body, ...INDICATORS), merges), 'P01').rows.map(
      ({ key, label, at }) => `${key} ${label} ${at.row}/${at.column}`,
    );

  const expected = [
    '资金来源合计 合计 2/1',
    '财政拨款 财政拨款 3/1',
    '其他资金 其他资金 4/1',
    '资金结构合计 合计 5/1',
    '基本支出 基本支出 6/1',
    '人员支出 人员支出 7/2',
    '公用支出 公用支出 8/2',
    '项目支出 项目支出 9/1',
    '指标1 场次 11/3',
    '总分 总分 12/0',
  ];

  it('is told by it, though blanks stand below it', () => expect(keysOf(BODY)).toEqual(expected));

  it('is told by it where it is merged down', () =>
    expect(
      keysOf(BODY, [
        { top: 2, left: 0, bottom: 4, right: 0 },
        { top: 5, left: 0, bottom: 9, right: 0 },
      ]),
    ).toEqual(expected));
});

const T01 = (...lines: readonly string[]) =>
  setOf(cells('收入支出决算总表', '收入||支出|', '项目|决算数|项目|决算数', ...lines));

it('rows have their place, label, sets and class', () => {
  const table = tableIn(
    T01(
      '一、其他收入|5.00|一、教育支出|4.00',
      '其中：捐赠|1.00|二、某项支出|1.00',
      '本年收入合计|5.00|本年支出合计|4.00',
      '年初结转和结余|1.00|结余分配|2.00',
      '总计|6.00|总计|6.00',
      '二、事业收入|7.00|二、科学技术支出|7.00',
    ),
    'T01',
  );
  expect(table.rows).toStrictEqual([
    { key: '其他收入', label: '其他收入', at: { row: 3, column: 0 }, groups: ['收入各项'] },
    { key: '未识别:捐赠:4', label: '捐赠', at: { row: 4, column: 0 }, groups: ['其中'] },
    { key: '本年收入合计', label: '本年收入合计', at: { row: 5, column: 0 }, groups: [] },
    { key: '年初结转和结余', label: '年初结转和结余', at: { row: 6, column: 0 }, groups: [] },
    { key: '收入总计', label: '总计', at: { row: 7, column: 0 }, groups: [] },
    { key: '205', label: '教育支出', at: { row: 3, column: 2 }, groups: ['支出各类'], code: '205' },
    { key: '未识别:某项支出:4', label: '某项支出', at: { row: 4, column: 2 }, groups: ['支出各类'] },
    { key: '本年支出合计', label: '本年支出合计', at: { row: 5, column: 2 }, groups: [] },
    { key: '结余分配', label: '结余分配', at: { row: 6, column: 2 }, groups: [] },
    { key: '支出总计', label: '总计', at: { row: 7, column: 2 }, groups: [] },
  ]);
  // Both sides end with their total.
  expect(table.area.bottom).toBe(7);
});

it('sets reach between two rows, or hold the rows they name', () => {
  const table = tableIn(
    setOf(
      cells(
        '财政拨款收入支出决算总表',
        '收入||支出||',
        '项目|金额|项目|合计|一般公共预算财政拨款',
        '一、一般公共预算财政拨款|50.00|一、教育支出|50.00|50.00',
        '本年收入合计|50.00|本年支出合计|50.00|50.00',
        '年初财政拨款结转和结余|0.50|年末财政拨款结转和结余|0.50|0.50',
        '政府性基金预算财政拨款|0.30|||',
        '别的|0.20|||',
        '总计|50.50|总计|50.50|50.50',
      ),
    ),
    'T04',
  );
  expect(table.rows.map(({ key, groups }) => [key, ...groups])).toEqual([
    ['一般公共预算财政拨款', '收入各项'],
    ['本年收入合计'],
    ['年初财政拨款结转和结余'],
    ['年初政府性基金预算财政拨款', '年初各项'],
    ['未识别:别的:7', '年初各项'],
    ['收入总计'],
    ['205', '支出各类', '支出各行'],
    ['本年支出合计', '支出各行'],
    ['年末财政拨款结转和结余', '支出各行'],
    ['支出总计', '支出各行'],
  ]);
});

it('a class that stands twice is kept twice, any other label counts once', () => {
  const table = tableIn(
    T01(
      '一、其他收入|5.00|一、教育支出|4.00',
      '二、其他收入|6.00|二、教育支出|1.00',
      '本年收入合计|11.00|本年支出合计|5.00',
      '总计|11.00|总计|11.00',
    ),
    'T01',
  );
  expect(table.repeatedRows.map(({ key, at }) => [key, at.row])).toEqual([['205', 4]]);
  expect(table.figure('205')?.text).toBe('4.00');
  expect(table.figure('其他收入')?.text).toBe('5.00');
  expect(figuresOf(table)).toContain('未识别:其他收入:4 决算数 6.00');
});

it('notes end the rows of each side', () => {
  const { refused } = T01(
    '一、其他收入|5.00|一、教育支出|4.00',
    '注：无',
    '本年收入合计|5.00|本年支出合计|4.00',
  );
  expect(refused).toHaveLength(1);
});

describe('a confirmed row', () => {
  const rows = cells(
    '收入支出决算总表',
    '收入||支出|',
    '项目|决算数|项目|决算数',
    '一、其他收入|5.00|一、办学开支|4.00',
    '不算的|1.00|办学杂费|1.00',
    '本年收入合计|5.00|本年支出合计|4.00',
    '总计|5.00|总计|5.00',
  );
  const read = () =>
    recognise([sheet('表', rows)], {
      confirmed: [
        {
          table: 'T01',
          title: '收入支出决算总表',
          rows: [{ label: '办学开支', key: '205' }, { label: '不算的' }, { label: '办学杂费' }],
        },
      ],
    }).table('T01')!;

  it('may be a class under a name of its own', () =>
    expect(read().row('205')).toMatchObject({ label: '办学开支', code: '205', groups: ['支出各类'] }));

  it('without a key is no part of the table', () =>
    expect(read().rows.map(({ key }) => key)).toEqual([
      '其他收入',
      '本年收入合计',
      '收入总计',
      '205',
      '本年支出合计',
      '支出总计',
    ]));
});

describe('a header printed again among the rows, as on another page', () => {
  const head = ['收入||支出|', '项目|决算数|项目|决算数', '栏次|1|栏次|2'];
  const above = [
    '一、一般公共预算财政拨款收入|5.00|一、一般公共服务支出|5.00',
    '八、其他收入||八、社会保障和就业支出|',
  ];
  const below = ['本年收入合计|5.00|本年支出合计|5.00', '总计|5.00|总计|5.00'];
  const tableOf = (...lines: readonly string[]) =>
    tableIn(setOf(cells('收入支出决算总表', '单位：万元', ...lines)), 'T01');

  it('is no row', () => {
    const whole = tableOf(...head, ...above, ...below);
    const again = tableOf(...head, ...above, ...head, ...below);
    expect(figuresOf(again)).toEqual(figuresOf(whole));
    expect(again.rows.map(({ key }) => key)).toEqual(whole.rows.map(({ key }) => key));
  });

  it('is one where a figure stands in it', () => {
    const other = tableOf(...head, ...above, '项目|5.00||', ...below);
    expect(figuresOf(other)).toContain('未识别:项目:7 决算数 5.00');
  });
});
