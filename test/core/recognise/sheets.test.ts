/** Many tables on one sheet, pages, signatures, budgets, several years: what belongs to which table. */
import { recognise } from '../../../src/core/recognise';
import { render } from '../../../src/core/messages';
import { kindOf } from '../../../src/core/tables';
import { cells, figuresOf, setOf, sheet, tableIn, type Rows } from './support';

const income = (figure: string): string[][] =>
  cells('科目编码|科目名称|本年收入合计|财政拨款收入|其他收入', `201|某|${figure}|${figure}|`);
const spending = (figure: string): string[][] =>
  cells('科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出', `201|某|${figure}|${figure}||`);
const threePublic = cells(
  '项目|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费',
  '|||小计|购置费|运行费|',
  '预算数|5.00|1.00|3.00|1.00|2.00|1.00',
  '决算数|4.00|1.00|2.00||2.00|1.00',
);

const idsOf = (rows: Rows): string[] => setOf(rows).tables.map(({ id }) => id);
const beside = (left: Rows, right: Rows, gap: number): string[][] => {
  const width = Math.max(0, ...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, place) => {
    const row = left[place] ?? [];
    return [...row, ...Array<string>(width - row.length).fill(''), ...(right[place] ?? [])];
  });
};

describe('several untitled tables on one sheet', () => {
  it.each([
    ['under each other', [...income('5.00'), ...spending('4.00'), ...threePublic]],
    ['with blank rows between', [...income('5.00'), [], [], ...spending('4.00'), [], ...threePublic]],
    [
      'away from the corner',
      [[], [], ...beside([], [...income('5.00'), [], ...spending('4.00'), ...threePublic], 3)],
    ],
    [
      'with unit lines between',
      [['单位：万元'], ...income('5.00'), ['单位：元'], ...spending('4.00'), ...threePublic],
    ],
  ])('%s', (_, rows) => {
    const set = setOf(rows);
    expect(set.tables.map(({ id }) => id)).toEqual(['T02', 'T03', 'T07']);
    expect(set.refused).toEqual([]);
    expect(tableIn(set, 'T02').rows.map(({ key }) => key)).toEqual(['201']);
    expect(tableIn(set, 'T02').figure('201', '本年收入合计')?.text).toBe('5.00');
    expect(tableIn(set, 'T03').figure('201', '基本支出')?.text).toBe('4.00');
  });

  it('each has the unit that stands above it', () => {
    const set = setOf([['单位：万元'], ...income('5.00'), ['单位：元'], ...spending('4.00')]);
    expect(set.tables.map(({ unit }) => unit.name)).toEqual(['万元', '元']);
  });

  it.each([1, 3])('side by side, %i columns between', (gap) => {
    const set = setOf(beside(income('5.00'), spending('4.00'), gap));
    expect(set.tables.map(({ id }) => id)).toEqual(['T02', 'T03']);
    expect(tableIn(set, 'T02').unknownColumns).toEqual([]);
  });

  it('side by side, one begins lower', () => {
    const set = setOf(beside(income('5.00'), [[], [], ...spending('4.00')], 2));
    expect(set.tables.map(({ id }) => id).sort()).toEqual(['T02', 'T03']);
  });
});

describe('titles side by side', () => {
  const titled = (title: string, rows: Rows): string[][] => [[title], ...rows.map((row) => [...row])];

  it('in one row, a few rows apart, and with other tables below', () => {
    const left = titled('收入决算表', income('5.00'));
    const right = titled('支出决算表', spending('4.00'));
    expect(idsOf(beside(left, right, 1)).sort()).toEqual(['T02', 'T03']);
    expect(idsOf(beside(left, [[], [], ...right], 1)).sort()).toEqual(['T02', 'T03']);
    const below = titled('财政拨款“三公”经费支出决算表', threePublic);
    expect(idsOf([...beside(left, right, 1), [], [], ...below]).sort()).toEqual(['T02', 'T03', 'T07']);
  });

  it('an untitled table below a titled one is a table of its own', () => {
    const set = setOf([...titled('收入决算表', income('5.00')), [], ...spending('4.00')]);
    expect(set.tables.map(({ id, title }) => [id, title])).toEqual([
      ['T02', '收入决算表'],
      ['T03', '支出决算表'],
    ]);
    expect(tableIn(set, 'T02').area.bottom).toBe(2);
  });
});

describe('a header printed again on the next page', () => {
  const page = cells('科目编码|科目名称|本年收入合计|财政拨款收入|其他收入');
  it.each([
    ['at once', []],
    ['behind a blank row', [[]]],
    ['with the title', [['收入决算表（续表）']]],
    ['with title and unit', [['收入决算表（续表）'], ['', '', '', '', '单位：万元']]],
  ])('%s goes on with the table', (_, between: string[][]) => {
    const set = setOf([
      ['收入决算表'],
      ['', '', '', '', '单位：万元'],
      ...page,
      ...cells('合计||9.00|9.00|', '201|某|5.00|5.00|'),
      ...between,
      ...page,
      ...cells('202|某|4.00|4.00|'),
    ]);
    expect(set.tables).toHaveLength(1);
    expect(tableIn(set, 'T02').rows.map(({ key }) => key)).toEqual(['合计', '201', '202']);
    expect(set.refused).toEqual([]);
  });

  it('goes on without the 栏次 of the first page', () => {
    const counters = cells('栏次||1|2|3');
    const set = setOf([
      ['收入决算表'],
      ...page,
      ...counters,
      ...cells('合计||9.00|9.00|', '201|某|5.00|5.00|'),
      ...page,
      ...cells('202|某|4.00|4.00|'),
    ]);
    expect(set.tables).toHaveLength(1);
    expect(tableIn(set, 'T02').rows.map(({ key }) => key)).toEqual(['合计', '201', '202']);
  });
});

it.each([
  '单位负责人：张三||制表人：李四|2024.08',
  '填报日期：|||2024.08.01',
  '审核人|||13800000000',
  '联系电话：|||0731.28000000',
])('%s under a table is none of its rows', (line) => {
  const table = tableIn(setOf([['收入决算表'], ...income('5.00'), line.split('|')]), 'T02');
  expect(table.rows.map(({ key }) => key)).toEqual(['201']);
  expect(table.unknownRows).toEqual([]);
});

describe('what is no final account', () => {
  it.each([
    ['a budget title', '2024年部门预算支出总表'],
    ['a line about the budget', '某局2024年预算公开表'],
  ])('%s above the header of one', (_, line) => {
    const set = setOf([[line], ...spending('4.00')]);
    expect(set.tables.filter(({ id }) => kindOf(id) === 'accounts')).toEqual([]);
    expect(set.refused).toEqual([]);
  });

  it('a title of its own is said and not overlooked', () => {
    const { tables, refused } = setOf([['部门经费使用情况表'], ...spending('4.00')]);
    expect(tables).toEqual([]);
    expect(refused.map(({ reason }) => render(reason))).toEqual([
      '表头像支出决算表，但标题是“部门经费使用情况表”，不当作公开表；如果是，请确认一次版式',
    ]);
  });

  it.each([
    ['an office list', cells('序号|姓名|电话', '1|张三|0731')],
    ['a price list', cells('项目名称|金额', '打印机|5.00')],
    ['projects and amounts', cells('序号|项目名称|决算数', '1|甲|5.00', '2|乙|6.00')],
    ['a header without rows', cells('科目编码|科目名称|决算数')],
  ])('%s', (_, rows) => {
    const set = setOf(rows);
    expect(set.tables).toEqual([]);
    expect(set.refused).toEqual([]);
  });

  it('a budget table below a final account ends it', () => {
    const set = setOf([
      ['支出决算表'],
      ...spending('4.00'),
      ['2024年部门预算支出表'],
      ...spending('9.00').map((row) => row.map((text) => text.replace('201', '202'))),
    ]);
    expect(set.tables).toHaveLength(1);
    expect(tableIn(set, 'T03').rows.map(({ key }) => key)).toEqual(['201']);
  });
});

describe('several years', () => {
  const year = (number: number, figure: string): string[][] => [
    [`${number}年度收入决算表`],
    ...income(figure),
    [],
    [`${number}年度支出决算表`],
    ...spending(figure),
  ];

  it.each([
    ['sheets', [sheet('甲', year(2022, '1.00')), sheet('乙', year(2023, '2.00'))]],
    ['sheets, the latest first', [sheet('乙', year(2023, '2.00')), sheet('甲', year(2022, '1.00'))]],
    ['side by side', [sheet('甲', beside(year(2022, '1.00'), year(2023, '2.00'), 1))]],
    ['one below the other', [sheet('甲', [...year(2023, '2.00'), [], ...year(2022, '1.00')])]],
  ])('%s: the set is the latest, the year before stands behind it', (_, grids) => {
    const set = recognise(grids);
    expect(set.year).toBe(2023);
    expect(set.tables.map(({ id, year: own }) => [id, own])).toEqual([
      ['T02', 2023],
      ['T03', 2023],
    ]);
    expect(set.table('T03')?.figure('201', '基本支出')?.text).toBe('2.00');
    expect(set.earlier?.year).toBe(2022);
    expect(set.earlier?.table('T03')?.figure('201', '基本支出')?.text).toBe('1.00');
    expect(set.earlier?.earlier).toBeUndefined();
  });

  it('three years stand one behind the other', () => {
    const set = recognise([2021, 2023, 2022].map((number) => sheet(`${number}`, year(number, '1.00'))));
    expect([set.year, set.earlier?.year, set.earlier?.earlier?.year]).toEqual([2023, 2022, 2021]);
  });

  it('a table that only the earlier year has stays with it', () => {
    const fund = ['2022年度财政拨款“三公”经费支出决算表'];
    const set = recognise([
      sheet('甲', [...year(2022, '1.00'), fund, ...threePublic]),
      sheet('乙', year(2023, '2.00')),
    ]);
    expect(set.table('T07')).toBeUndefined();
    expect(set.earlier?.table('T07')?.year).toBe(2022);
  });

  it('the name of a sheet tells the year where nothing else does', () => {
    const plain = (figure: string) => [['收入决算表'], ...income(figure)];
    const set = recognise([sheet('2022年', plain('1.00')), sheet('2023年', plain('2.00'))]);
    expect(set.tables.map((table) => table.sheet)).toEqual(['2023年']);
    expect(set.earlier?.tables.map((table) => table.sheet)).toEqual(['2022年']);
  });

  it('a single wrong year is a slip and takes no table away', () => {
    const rows = [['2023年度收入决算表'], ...income('5.00'), ['2019年度支出决算表'], ...spending('4.00')];
    const set = setOf(rows);
    expect(set.tables.map(({ id, year: own }) => [id, own])).toEqual([
      ['T02', 2023],
      ['T03', 2019],
    ]);
    expect(set.earlier).toBeUndefined();
  });
});

it('hidden and filtered rows are still rows', () => {
  const rows = [['收入决算表'], ...income('5.00'), ...cells('202|某|4.00|4.00|')];
  const set = recognise([{ ...sheet('表', rows), hiddenRows: new Set([2]) }]);
  expect(tableIn(set, 'T02').rows.map(({ key }) => key)).toEqual(['201', '202']);
});

it('full-width digits, blanks in words and mixed separators read alike', () => {
  const table = tableIn(
    setOf(
      cells(
        '收 入 决 算 表',
        '科目\n编码|科 目 名 称|本年收入\n合 计|财政拨款 收入|其他收入',
        '２０１|某|20,323.21|２０３２３.21|',
      ),
    ),
    'T02',
  );
  expect(figuresOf(table)).toEqual(['201 本年收入合计 20,323.21', '201 财政拨款收入 ２０３２３.21']);
  expect(table.figure('201', '财政拨款收入')?.amount?.value.toFixed(2)).toBe('20323.21');
});
