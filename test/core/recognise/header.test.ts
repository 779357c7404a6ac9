/** What a column means, by the words above it: merged or not, broken over lines, codes in one cell or three, 合计 in the header's row. */
import { cells, figuresOf, setOf, tableIn } from './support';

const T05_FIGURES = [
  '合计 本年支出 30.00',
  '合计 基本支出 20.00',
  '合计 项目支出 10.00',
  '201 本年支出 30.00',
  '201 基本支出 20.00',
  '201 项目支出 10.00',
];

const T05_BODY = cells('合计||30.00|20.00|10.00', '201|一般公共服务支出|30.00|20.00|10.00');

it.each([
  [
    'over-header in one cell, blanks beside it',
    cells(
      '一般公共预算财政拨款支出决算表',
      '项目||本年支出||',
      '功能分类科目编码|科目名称|小计|基本支出|项目支出',
    ),
  ],
  [
    'words broken over lines and spread by spaces',
    cells(
      '一般公共预算财政拨款支出决算表',
      '项\n目||本年\n支出||',
      '功能分类科\n目编码|科 目 名 称|小　计|基本\n支出|项目\r\n支出',
    ),
  ],
  ['no over-header', cells('一般公共预算财政拨款支出决算表', '科目编码|科目名称|合计|基本支出|项目支出')],
  [
    'counters below',
    cells(
      '一般公共预算财政拨款支出决算表',
      '项目||本年支出||',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '栏次||1|2|3',
    ),
  ],
  [
    'the wording of 2025',
    cells(
      '一般公共预算财政拨款支出决算表',
      '项目||一般公共预算财政拨款支出决算数||',
      '科目编码|科目名称|合计|基本支出|项目支出',
    ),
  ],
  [
    'a blank row within the header',
    cells(
      '一般公共预算财政拨款支出决算表',
      '项目||本年支出||',
      '',
      '科目编码|科目名称|合计|基本支出|项目支出',
    ),
  ],
])('表05: %s', (_, header) =>
  expect(figuresOf(tableIn(setOf([...header, ...T05_BODY]), 'T05'))).toEqual(T05_FIGURES),
);

it('reads the same with the header merged', () => {
  const rows = cells(
    '一般公共预算财政拨款支出决算表',
    '项目||本年支出||',
    '科目编码|科目名称|小计|基本支出|项目支出',
  );
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 4 },
    { top: 1, left: 0, bottom: 1, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 4 },
  ];
  expect(figuresOf(tableIn(setOf([...rows, ...T05_BODY], merges), 'T05'))).toEqual(T05_FIGURES);
});

describe('codes in three cells', () => {
  const header = cells(
    '支出决算表',
    '项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
    '支出功能分类|||科目名称||||||',
    '科目编码|||||||||',
  );
  const body = cells(
    '201|||一般公共服务支出|5.00|2.00|3.00|||',
    '201|06||财政事务|5.00|2.00|3.00|||',
    '201|06|01|行政运行|5.00|2.00|3.00|||',
  );

  it.each([
    ['beside 类 款 项', [...header, ...cells('类|款|项|合计|5.00|2.00|3.00|||'), ...body]],
    [
      'in the first row below',
      [...header, ...cells('类|款|项|||||||', '|||合计|5.00|2.00|3.00|||'), ...body],
    ],
    [
      'in the last row',
      [...header, ...cells('类|款|项|||||||'), ...body, ...cells('合计||||5.00|2.00|3.00|||')],
    ],
  ])('合计 %s', (_, rows) => {
    const table = tableIn(setOf(rows), 'T03');
    expect(table.rows.map(({ key }) => key).sort()).toEqual(['201', '20106', '2010601', '合计']);
    expect(table.figure('合计', '基本支出')?.text).toBe('2.00');
    expect(table.row('2010601')).toMatchObject({ code: '2010601', parent: '20106', label: '行政运行' });
    expect(table.row('20106')?.parent).toBe('201');
    expect(table.row('201')?.parent).toBeUndefined();
  });
});

it('finds the nearest shorter code where a level is left out', () => {
  const rows = cells(
    '支出决算表',
    '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
    '201|一般公共服务支出|5.00|5.00||',
    '2010601|行政运行|5.00|5.00||',
  );
  expect(tableIn(setOf(rows), 'T03').row('2010601')?.parent).toBe('201');
});

it('knows 其中：教育收费 as a column of its own', () => {
  const rows = cells(
    '收入决算表',
    '科目编码|科目名称|本年收入合计|财政拨款收入|事业收入||其他收入',
    '||||小计|其中：教育收费|',
    '205|教育支出|9.00|5.00|3.00|2.00|1.00',
  );
  expect(figuresOf(tableIn(setOf(rows), 'T02'))).toEqual([
    '205 本年收入合计 9.00',
    '205 财政拨款收入 5.00',
    '205 事业收入 3.00',
    '205 其中：教育收费 2.00',
    '205 其他收入 1.00',
  ]);
});

it('notices a column with figures that it does not know', () => {
  const rows = cells(
    '收入决算表',
    '科目编码|科目名称|本年收入合计|财政拨款收入|捐赠收入',
    '205|教育支出|9.00|5.00|4.00',
  );
  const table = tableIn(setOf(rows), 'T02');
  expect(table.unknownColumns).toEqual([{ at: { row: 1, column: 4 }, text: '捐赠收入' }]);
});

it('reads “三公” in a block and in pairs alike', () => {
  const block = cells(
    '财政拨款“三公”经费支出决算表',
    '预算数||||||决算数|||||',
    '合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国 (境) 费|公务用车购置及运行费|||公务接待费',
    '||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|',
    '1|2|3|4|5|6|7|8|9|10|11|12',
    '15.00|1.00|9.00|4.00|5.00|5.00|12.00|0.50|8.50|4.00|4.50|3.00',
  );
  const pairs = cells(
    '财政拨款“三公”经费支出决算表',
    '财政拨款“三公”经费|||||||||||',
    '合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费|',
    '||||小计||购置费||运行维护费|||',
    '预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数',
    '15.00|12.00|1.00|0.50|9.00|8.50|4.00|4.00|5.00|4.50|5.00|3.00',
  );
  const expected = [
    '决算数 公务接待费 3.00',
    '决算数 公务用车购置及运行费 8.50',
    '决算数 公务用车购置费 4.00',
    '决算数 公务用车运行费 4.50',
    '决算数 合计 12.00',
    '决算数 因公出国（境）费 0.50',
    '预算数 公务接待费 5.00',
    '预算数 公务用车购置及运行费 9.00',
    '预算数 公务用车购置费 4.00',
    '预算数 公务用车运行费 5.00',
    '预算数 合计 15.00',
    '预算数 因公出国（境）费 1.00',
  ];
  expect(figuresOf(tableIn(setOf(block), 'T07')).sort()).toEqual(expected);
  expect(figuresOf(tableIn(setOf(pairs), 'T07')).sort()).toEqual(expected);
});
