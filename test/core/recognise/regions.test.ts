/** Tables beside and below one another, without titles, on hidden sheets, and what is refused. */
import { recognise } from '../../../src/core/recognise';
import { render } from '../../../src/core/messages';
import { generateSet } from '../../bench/generate';
import { cells, figuresOf, setOf, sheet, tableIn } from './support';

const T05 = cells(
  '一般公共预算财政拨款支出决算表',
  '科目编码|科目名称|合计|基本支出|项目支出',
  '201|某|30.00|20.00|10.00',
);
const T03 = cells(
  '支出决算表',
  '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
  '201|某|5.00|2.00|3.00|',
);

const beside = (left: string[][], right: string[][], gap: number): string[][] => {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return left.map((row, place) => [
    ...row,
    ...Array<string>(width - row.length).fill(''),
    ...(right[place] ?? []),
  ]);
};

const T05_FIGURES = ['201 本年支出 30.00', '201 基本支出 20.00', '201 项目支出 10.00'];
const T03_FIGURES = ['201 本年支出合计 5.00', '201 基本支出 2.00', '201 项目支出 3.00'];

it.each([1, 2, 4])('tells two tables side by side apart, %i blank columns between', (gap) => {
  for (const rows of [beside(T05, T03, gap), beside(T03, T05, gap)]) {
    const set = setOf(rows);
    expect(set.tables).toHaveLength(2);
    expect(figuresOf(tableIn(set, 'T05'))).toEqual(T05_FIGURES);
    expect(figuresOf(tableIn(set, 'T03'))).toEqual(T03_FIGURES);
  }
});

it('tells two tables below one another apart', () => {
  const set = setOf([...T05, ...T03]);
  expect(figuresOf(tableIn(set, 'T05'))).toEqual(T05_FIGURES);
  expect(figuresOf(tableIn(set, 'T03'))).toEqual(T03_FIGURES);
});

describe('without titles', () => {
  const untitled = (layout: 'hunan-2020' | 'shanghai-2024') =>
    generateSet(4, { layout }).tables.map((table) => {
      const rows = table.rows.map((row) => [...row]);
      return recognise([sheet('Sheet1', rows)]);
    });

  it.each(['hunan-2020', 'shanghai-2024'] as const)(
    '%s: takes a table whose header can be no other, and refuses the rest',
    (layout) => {
      const found = untitled(layout).map(
        ({ tables, refused }) =>
          tables.map(({ id }) => id).join() || (refused.length > 0 ? 'refused' : 'nothing'),
      );
      const standard = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09'];
      found.forEach((answer, place) => expect([standard[place], 'refused']).toContain(answer));
      expect(found.slice(0, 4)).toEqual(['T01', 'T02', 'T03', 'T04']);
      expect(found.slice(5, 7)).toEqual(['T06', 'T07']);
    },
  );

  it('says between which tables it could not choose', () => {
    const { refused } = setOf(
      cells(
        '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
        '科目编码|科目名称|||小计|基本支出|项目支出|',
        '229|某|1.00|2.00|3.00||3.00|',
      ),
    );
    expect(refused.map(({ reason }) => render(reason))).toEqual([
      '表头像公开表，但没有标题，分不清是一般公共预算财政拨款支出决算表、政府性基金预算财政拨款收入支出决算表、国有资本经营预算财政拨款支出决算表；请补上标题',
    ]);
  });
});

describe('hidden sheets', () => {
  const shown = sheet('公开03表', T03);
  const copy = sheet(
    '旧表',
    T03.map((row) => row.map((text) => text.replace('5.00', '7.00'))),
    'hidden',
  );

  it.each([
    ['before', [copy, shown]],
    ['behind', [shown, copy]],
  ])('a hidden copy %s the table that is shown is left alone', (_, grids) => {
    expect(recognise(grids).tables.map((table) => table.sheet)).toEqual(['公开03表']);
  });

  it('a hidden table is read where it is the only one', () => {
    expect(recognise([copy]).tables.map((table) => table.sheet)).toEqual(['旧表']);
  });
});

it.each([
  [
    cells('支出决算表', '部门：某局', '科目|金额', '办公费|5.00'),
    '标题像“支出决算表”，但下面没有找到它的表头（本年支出合计、基本支出、项目支出、上缴上级支出）',
  ],
  [
    cells(
      '收入支出决算总表',
      '收入||支出|',
      '项目|决算数|项目|决算数',
      '一、其他收入|5.00|一、教育支出|5.00',
    ),
    '标题和表头像“收入支出决算总表”，但没有找到应有的行（本年收入合计、收入总计、本年支出合计、支出总计）',
  ],
])('refuses %j', (rows, reason) => {
  const set = setOf(rows);
  expect(set.tables).toEqual([]);
  expect(set.refused.map((refusal) => render(refusal.reason))).toEqual([reason]);
});

it.each([[[]], [cells('封面', '某局2020年度部门决算')], [cells('姓名|电话', '甲|1')]])(
  'finds nothing in %j',
  (rows) => {
    const set = setOf(rows);
    expect([set.tables, set.refused]).toEqual([[], []]);
  },
);

it('takes the year of a cover where the tables print none', () => {
  expect(recognise([sheet('封面', cells('某局2020年度部门决算')), sheet('表', T03)]).year).toBe(2020);
});

it('tells what spoke for a table', () => {
  expect(tableIn(setOf(T03), 'T03').evidence).toEqual([
    { kind: 'title', at: { row: 0, column: 0 }, text: '支出决算表' },
    { kind: 'header', at: { row: 1, column: 0 }, text: '本年支出合计 基本支出 项目支出 上缴上级支出' },
    { kind: 'rows', at: { row: 2, column: 0 }, text: '科目: 1' },
  ]);
});
