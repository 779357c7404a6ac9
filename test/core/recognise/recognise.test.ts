/** What a whole workbook says: its year and department, tables told twice, hidden sheets, contents lists. */
import { render } from '../../../src/core/messages';
import { recognise } from '../../../src/core/recognise';
import { cells, setOf, sheet, type Rows } from './support';

const HEADER = '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出';
const spending = (figure: string, ...head: readonly string[]): Rows =>
  cells('支出决算表', ...head, HEADER, `201|某|${figure}|${figure}||`);
const income = (figure: string, ...head: readonly string[]): Rows =>
  cells('收入决算表', ...head, '科目编码|科目名称|本年收入合计|财政拨款收入', `201|某|${figure}|${figure}`);

it('of nothing is nothing', () => {
  const set = recognise([]);
  expect([set.tables, set.refused]).toEqual([[], []]);
  for (const key of ['year', 'department', 'others', 'earlier']) expect(set).not.toHaveProperty(key);
  expect(set.table('T03')).toBeUndefined();
});

it('the first of two tables counts', () => {
  const set = recognise([sheet('甲', spending('1.00')), sheet('乙', spending('2.00'))]);
  expect(set.tables).toHaveLength(2);
  expect(set.table('T03')?.figure('201')?.text).toBe('1.00');
});

it('year and department are those most tables name', () => {
  const set = recognise([
    sheet('甲', income('1.00', '部门：甲局|2022年')),
    sheet('乙', spending('1.00', '部门：乙局|2023年')),
    sheet(
      '丙',
      cells(
        '一般公共预算财政拨款支出决算表',
        '部门：乙局|2023年',
        '科目编码|科目名称|合计|基本支出|项目支出',
        '201|某|1|1|',
      ),
    ),
  ]);
  expect([set.year, set.department]).toEqual([2023, '乙局']);
});

it('tables without a department have none', () =>
  expect(setOf(spending('1.00'))).not.toHaveProperty('department'));

describe('the year of a cover', () => {
  const yearOf = (...lines: readonly string[]) =>
    recognise([sheet('封面', cells(...lines)), sheet('表', spending('1.00'))]).year;

  it.each<[readonly string[], number | undefined]>([
    [['某局2020年度部门决算'], 2020],
    [['某局', '2021年单位决算'], 2021],
    [['某局', '', '|2021年决算'], 2021],
    [['某局2020年度决算公开'], 2020],
    [['某局2020年度部门预算'], undefined],
    [['某局2020年度工作'], undefined],
    [['2019年决算', '2020年决算', '2020年决算'], 2020],
    [[...Array.from({ length: 40 }, () => '某'), '2020年决算'], 2020],
    [[...Array.from({ length: 41 }, () => '某'), '2020年决算'], undefined],
  ])('%j: %s', (lines, year) => expect(yearOf(...lines)).toBe(year));

  it('counts less than what a table says', () =>
    expect(
      recognise([sheet('封面', cells('2020年决算')), sheet('表', spending('1.00', '2023年'))]).year,
    ).toBe(2023));
});

it('what stands below a table is looked at once more, to the last row', () => {
  const set = setOf([...spending('1.00'), ...income('2.00').slice(1)]);
  expect(set.tables.map(({ id }) => id)).toEqual(['T03', 'T02']);
});

describe('titles without a table', () => {
  const titled = (...lines: readonly string[]) => {
    const { tables, refused, others } = setOf(cells(...lines));
    return [
      tables.map(({ id }) => id).join(),
      refused.map(({ reason }) => render(reason)).join(),
      (others ?? []).map(({ title }) => title).join(),
    ];
  };
  const REFUSED =
    '标题像“支出决算表”，但下面没有找到它的表头（本年支出合计、基本支出、项目支出、上缴上级支出）';

  it.each<[string, readonly string[], readonly string[]]>([
    ['in the last row', ['支出决算表'], ['', '', '']],
    ['right above another', ['支出决算表', '收入决算表', '某'], ['', '', '']],
    ['right below another', ['收入决算表', '支出决算表'], ['', '', '']],
    ['of tables that are not read, in a list', ['国有资产使用情况表', '项目支出决算表'], ['', '', '']],
    ['of a table that is not read', [' 国有资产使用情况表 ', '某|5'], ['', '', '国有资产使用情况表']],
    ['with something below', ['支出决算表', '某|5'], ['', REFUSED, '']],
    ['two rows apart', ['支出决算表', '某|5', '国有资产使用情况表'], ['', REFUSED, '']],
  ])('%s', (_, lines, expected) => expect(titled(...lines)).toEqual(expected));

  it('beside one another are no list', () => {
    const { refused } = setOf(cells('支出决算表||||', '某|5|||收入决算表', '某|5||某|5'));
    expect(refused).toHaveLength(2);
  });

  it('say which rows are missing, and no more than four columns', () => {
    expect(
      titled('收入支出决算总表', '项目|决算数|项目|决算数', '一、其他收入|5.00|一、教育支出|5.00')[1],
    ).toBe(
      '标题和表头像“收入支出决算总表”，但没有找到应有的行（本年收入合计、收入总计、本年支出合计、支出总计）',
    );
    expect(titled('政府性基金预算财政拨款收入支出决算表', '某|5')[1]).toBe(
      '标题像“政府性基金预算财政拨款收入支出决算表”，但下面没有找到它的表头（年初结转和结余、本年收入、本年支出、基本支出）',
    );
  });
});

describe('without titles, side by side', () => {
  const beside = (left: Rows, right: Rows): Rows =>
    Array.from({ length: 2 }, (_, row) => [...(left[row] ?? []), '', ...(right[row] ?? [])]);
  const bare = (rows: Rows): Rows => rows.slice(1);
  const idsOf = (rows: Rows) =>
    setOf(rows).tables.map(({ id, unknownColumns }) => `${id} ${unknownColumns.length}`);

  it('two tables are read as two', () =>
    expect(idsOf(beside(bare(income('1.00')), bare(spending('2.00'))))).toEqual(['T02 0', 'T03 0']));

  it('a blank column within one table does not part it', () =>
    expect(
      idsOf(cells('科目编码|科目名称|本年支出合计||基本支出|项目支出|上缴上级支出', '201|某|2.00||2.00||')),
    ).toEqual(['T03 0']));

  it('two of one table side by side are refused or read, never mixed', () => {
    const set = setOf(beside(bare(spending('1.00')), bare(spending('2.00'))));
    for (const table of set.tables) expect(table.rows.map(({ key }) => key)).toEqual(['201']);
  });

  it('one that begins lower beside a list is found', () => {
    const rows = cells('名单||||||||', `甲||${HEADER}`, '乙||201|某|2.00|2.00||');
    expect(idsOf(rows)).toEqual(['T03 0']);
  });
});
