/** 表07 in every printed form reads into the same rows and columns. */
import { cells, figuresOf, setOf, tableIn } from './support';

const YUNNAN = cells(
  '财政拨款“三公”经费、行政参公单位机关运行经费情况表',
  '部门：某局|||单位：元',
  '项  目|行次|统计数',
  '栏  次||1',
  '一、“三公”经费支出|1|—',
  '（一）支出合计|2|120.00',
  '1.因公出国（境）费|3|10.00',
  '2.公务用车购置及运行维护费|4|80.00',
  '（1）公务用车购置费|5|50.00',
  '（2）公务用车运行维护费|6|30.00',
  '3.公务接待费|7|30.00',
  '（1）国内接待费|8|28.00',
  '其中：外事接待费|9|3.00',
  '（2）国（境）外接待费|10|2.00',
  '（二）相关统计数|11|—',
  '1.因公出国（境）团组数（个）|12|1',
  '2.因公出国（境）人次数（人）|13|3',
  '3.公务用车购置数（辆）|14|1',
  '4.公务用车保有量（辆）|15|6',
  '5.国内公务接待批次（个）|16|12',
  '其中：外事接待批次（个）|17|2',
  '6.国内公务接待人次（人）|18|90',
  '其中：外事接待人次（人）|19|8',
  '7.国（境）外公务接待批次（个）|20|1',
  '8.国（境）外公务接待人次（人）|21|4',
  '二、机关运行经费|22|400.00',
  '（一）行政单位|23|300.00',
  '（二）参照公务员法管理事业单位|24|100.00',
  '注：本表反映部门本年度“三公”经费支出情况。',
);

const ITEMS_OF_YUNNAN = [
  '合计 120.00',
  '因公出国（境）费 10.00',
  '公务用车购置及运行费 80.00',
  '公务用车购置费 50.00',
  '公务用车运行费 30.00',
  '公务接待费 30.00',
  '国内接待费 28.00',
  '外事接待费 3.00',
  '国（境）外接待费 2.00',
  '因公出国（境）团组数 1',
  '因公出国（境）人次数 3',
  '公务用车购置数 1',
  '公务用车保有量 6',
  '国内公务接待批次 12',
  '外事接待批次 2',
  '国内公务接待人次 90',
  '外事接待人次 8',
  '国（境）外公务接待批次 1',
  '国（境）外公务接待人次 4',
  '机关运行经费 400.00',
  '行政单位机关运行经费 300.00',
  '参公事业单位机关运行经费 100.00',
];

describe('items down the sheet (Yunnan)', () => {
  it('has the shape of the block form', () => {
    const table = tableIn(setOf(YUNNAN), 'T07');
    expect(table.layout).toBe('items');
    expect(table.rows.map(({ key }) => key)).toEqual(['决算数']);
    expect(figuresOf(table)).toEqual(ITEMS_OF_YUNNAN.map((item) => `决算数 ${item}`));
    expect(table.unknownRows).toEqual([]);
    expect(table.unknownColumns).toEqual([]);
    expect(table.unit.name).toBe('元');
    expect(table.figure('决算数', '合计')?.at).toEqual({ row: 5, column: 2 });
  });

  it('tells counts from money', () => {
    const table = tableIn(setOf(YUNNAN), 'T07');
    const counts = table.columns.filter(({ quantity }) => quantity === 'count');
    expect(counts.map(({ key }) => key)).toHaveLength(10);
    expect(table.figure('决算数', '公务用车保有量')?.quantity).toBe('count');
    expect(table.decimals).toBe(2);
  });

  const short = (header: string, ...figures: readonly string[]) =>
    cells(
      '“三公”经费、行政参公单位机关运行经费情况表',
      header,
      ...['（一）支出合计', '1.因公出国（境）费', '2.公务用车购置及运行维护费', '3.公务接待费'].map(
        (label, place) => `${label}|${place + 1}|${figures[place] ?? ''}`,
      ),
    );

  it.each([
    ['项目|行次|预算数|决算统计数', ['预算数 合计 9.00', '决算数 合计 8.00']],
    ['项目|行次|年初预算数|决算数', ['预算数 合计 9.00', '决算数 合计 8.00']],
  ])('%s', (header, expected) => {
    const table = tableIn(setOf(short(header, '9.00|8.00', '1.00|1.00', '5.00|4.00', '3.00|3.00')), 'T07');
    expect(figuresOf(table).filter((line) => line.includes('合计'))).toEqual(expected);
  });

  it('keeps 年初预算数 apart where the budget of the whole year stands beside it', () => {
    const rows = short('项目|行次|年初预算数|全年预算数|决算数', '7.00|9.00|8.00', '', '', '');
    expect(figuresOf(tableIn(setOf(rows), 'T07'))).toEqual([
      '年初预算数 合计 7.00',
      '预算数 合计 9.00',
      '决算数 合计 8.00',
    ]);
  });

  it('is refused without the items that make it', () => {
    const set = setOf(
      cells('“三公”经费、行政参公单位机关运行经费情况表', '项目|行次|统计数', '办公费|1|5.00'),
    );
    expect(set.tables).toEqual([]);
    expect(set.refused.map(({ reason }) => reason.id)).toEqual(['titleWithoutRows']);
  });

  it('says which of its rows it does not know', () => {
    const rows = [...YUNNAN.slice(0, 16), ['9.其他费用', '', '5.00']];
    expect(tableIn(setOf(rows), 'T07').unknownRows).toEqual([
      { at: { row: 16, column: 0 }, text: '9.其他费用' },
    ]);
  });
});

it('two rows of figures, 接待费 before the cars, 会议费 and 培训费 beside (Shaanxi)', () => {
  const table = tableIn(
    setOf(
      cells(
        '一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
        '项目|“三公”经费||||||会议费|培训费',
        '|合计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费||||',
        '||||小计|公务用车购置费|公务用车运行维护费||',
        '栏次|1|2|3|4|5|6|7|8',
        '预算数|15.00|1.00|5.00|9.00|4.00|5.00|2.00|3.00',
        '决算数|12.00|0.50|3.00|8.50|4.00|4.50|1.00|2.50',
      ),
    ),
    'T07',
  );
  expect(table.unknownColumns).toEqual([]);
  expect(figuresOf(table)).toEqual([
    '预算数 合计 15.00',
    '预算数 因公出国（境）费 1.00',
    '预算数 公务接待费 5.00',
    '预算数 公务用车购置及运行费 9.00',
    '预算数 公务用车购置费 4.00',
    '预算数 公务用车运行费 5.00',
    '预算数 会议费 2.00',
    '预算数 培训费 3.00',
    '决算数 合计 12.00',
    '决算数 因公出国（境）费 0.50',
    '决算数 公务接待费 3.00',
    '决算数 公务用车购置及运行费 8.50',
    '决算数 公务用车购置费 4.00',
    '决算数 公务用车运行费 4.50',
    '决算数 会议费 1.00',
    '决算数 培训费 2.50',
  ]);
});

it('of two “三公” tables in one set the general budget’s is 表13 (Yunnan 2023)', () => {
  const general = YUNNAN.map((row, place) => (place === 0 ? ['一般公共预算财政拨款“三公”经费情况表'] : row));
  expect(setOf([...YUNNAN, ...general]).tables.map(({ id }) => id)).toEqual(['T07', 'T13']);
  expect(setOf([...general, ...YUNNAN]).tables.map(({ id }) => id)).toEqual(['T13', 'T07']);
  expect(setOf(general).tables.map(({ id }) => id)).toEqual(['T07']);
});
