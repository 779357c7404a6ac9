/** Confirmed layouts out of a file: as they were saved, or everything that is wrong with them and where. */
import { render } from '../../../src/core/messages';
import { confirmedLayoutsFrom, type ConfirmedLayout } from '../../../src/core/recognise';
import { everyTable } from '../../../src/core/tables';

const TABLES = everyTable(({ id }) => id).join('、');

const FULL: ConfirmedLayout = {
  table: 'T07',
  title: '接待用车一览表',
  sheet: '附表三',
  columns: [
    { words: ['事项'], role: 'label' },
    { words: ['预算', '总数'], key: '合计', row: '预算数' },
    { words: ['备查数'], role: 'none' },
  ],
  rows: [{ label: '备查' }, { label: '全部', key: '合计' }],
};

const TWO_SIDES: ConfirmedLayout = {
  table: 'T01',
  columns: [
    { words: ['收进'], key: '决算数', block: '收入', role: 'figure' },
    { words: ['花出'], key: '决算数', block: '支出' },
  ],
  rows: [],
};

const BY_TITLE: ConfirmedLayout = { table: 'T03', title: '花销表', columns: [], rows: [] };

it.each([[FULL], [TWO_SIDES], [BY_TITLE]])('%# come back as they were saved', (layout) => {
  const json: unknown = JSON.parse(JSON.stringify([layout]));
  expect(confirmedLayoutsFrom(json)).toStrictEqual({ kind: 'layouts', layouts: [layout] });
  expect(confirmedLayoutsFrom({ layouts: json })).toStrictEqual({ kind: 'layouts', layouts: [layout] });
});

it('may be a title alone', () =>
  expect(confirmedLayoutsFrom([{ table: 'T03', title: '花销表' }])).toStrictEqual({
    kind: 'layouts',
    layouts: [BY_TITLE],
  }));

it.each(['201', '2010101', '30101'])('a row may be the code %s', (key) =>
  expect(confirmedLayoutsFrom([{ table: 'T03', title: '甲', rows: [{ label: '乙', key }] }]).kind).toBe(
    'layouts',
  ),
);

const problemsOf = (json: unknown): string[] => {
  const reading = confirmedLayoutsFrom(json);
  return reading.kind === 'problems' ? reading.problems.map((problem) => render(problem)) : [];
};

const NO_KEY = '版式文件 layouts[0].columns[0] 没有写这一列是什么（key）；没有数的列请写 role: none';

describe('what is wrong', () => {
  it.each<[unknown, string]>([
    ['甲', '版式文件应当是一个列表'],
    [null, '版式文件应当是一个列表'],
    [{}, '版式文件应当是一个列表'],
    [{ layouts: {} }, '版式文件应当是一个列表'],
    [[5], '版式文件 layouts[0] 应当是一个对象'],
    [[null], '版式文件 layouts[0] 应当是一个对象'],
    [[[]], '版式文件 layouts[0] 应当是一个对象'],
    [[{ title: '甲' }], `版式文件 layouts[0].table 不是已知的表：；请写 ${TABLES}`],
    [[{ table: 'T99', title: '甲' }], `版式文件 layouts[0].table 不是已知的表："T99"；请写 ${TABLES}`],
    [[{ table: 'T03' }], '版式文件 layouts[0] 既没有标题也没有列，认不出是哪张表'],
    [[{ table: 'T03', title: '甲', columns: 5 }], '版式文件layouts[0].columns应当是一个列表'],
    [[{ table: 'T03', title: '甲', rows: {} }], '版式文件layouts[0].rows应当是一个列表'],
  ])('with %j', (json, words) => expect(problemsOf(json)).toEqual([words]));

  it.each<[object, readonly string[]]>([
    [{ title: 5, columns: [{ words: ['乙'], role: 'none' }] }, ['.title 应当是一段文字，现在是 5']],
    [{ title: '甲', sheet: '' }, ['.sheet 应当是一段文字，现在是 ""']],
    [{ title: '甲', sheet: '  ' }, ['.sheet 应当是一段文字，现在是 "  "']],
    [{ title: null }, ['.title 应当是一段文字，现在是 null', ' 既没有标题也没有列，认不出是哪张表']],
  ])('with a layout %j', (layout, words) =>
    expect(problemsOf([{ table: 'T03', ...layout }])).toEqual(
      words.map((text) => `版式文件 layouts[0]${text}`),
    ),
  );

  it.each<[string, unknown, readonly string[]]>([
    ['T03', 5, ['版式文件 layouts[0].columns[0] 应当是一个对象']],
    ['T03', { words: ['乙'], key: '丙' }, ['版式文件 layouts[0].columns[0]：这张表没有“丙”列']],
    ['T03', { words: ['乙'] }, [NO_KEY]],
    ['T03', { words: ['乙'], role: 'figure' }, [NO_KEY]],
    ['T03', { words: [], key: '基本支出' }, ['版式文件 layouts[0].columns[0] 没有写表头文字（words）']],
    [
      'T03',
      { words: [5], key: '基本支出' },
      [
        '版式文件 layouts[0].columns[0].words[0] 应当是一段文字，现在是 5',
        '版式文件 layouts[0].columns[0] 没有写表头文字（words）',
      ],
    ],
    [
      'T03',
      { words: '乙', key: '基本支出' },
      [
        '版式文件layouts[0].columns[0].words应当是一个列表',
        '版式文件 layouts[0].columns[0] 没有写表头文字（words）',
      ],
    ],
    [
      'T03',
      { words: ['乙'], key: 5 },
      ['版式文件 layouts[0].columns[0].key 应当是一段文字，现在是 5', NO_KEY],
    ],
    [
      'T03',
      { words: ['乙'], role: '别的' },
      ['版式文件 layouts[0].columns[0].role 应当是 figure、code、label 或 none，现在是 "别的"'],
    ],
    [
      'T07',
      { words: ['乙'], key: '合计', row: '年初' },
      ['版式文件 layouts[0].columns[0]：这张表没有“合计 年初”列'],
    ],
    [
      'T07',
      { words: ['乙'], key: '合计', row: 5 },
      ['版式文件 layouts[0].columns[0].row 应当是一段文字，现在是 5'],
    ],
    [
      'T01',
      { words: ['乙'], key: '决算数', block: '两边' },
      ['版式文件 layouts[0].columns[0]：这张表没有“决算数 两边”列'],
    ],
    [
      'T01',
      { words: ['乙'], key: '决算数', block: [] },
      ['版式文件 layouts[0].columns[0].block 应当是一段文字，现在是 []'],
    ],
  ])('with a column of %s %j', (table, column, words) =>
    expect(problemsOf([{ table, title: '甲', columns: [column] }])).toEqual(words),
  );

  it.each<[unknown, readonly string[]]>([
    ['乙', [' 应当是一个对象']],
    [{ key: '合计' }, ['.label 应当是一段文字，现在是 ']],
    [{ label: 5 }, ['.label 应当是一段文字，现在是 5']],
    [{ label: '乙', key: 5 }, ['.key 应当是一段文字，现在是 5']],
    [{ label: '乙', key: '丙' }, ['：这张表没有“丙”行']],
    [{ label: '乙', key: '20' }, ['：这张表没有“20”行']],
    [{ label: '乙', key: '20101011' }, ['：这张表没有“20101011”行']],
    [{ label: '乙', key: 'A201' }, ['：这张表没有“A201”行']],
  ])('with a row %j', (row, words) =>
    expect(problemsOf([{ table: 'T03', title: '甲', rows: [row] }])).toEqual(
      words.map((text) => `版式文件 layouts[0].rows[0]${text}`),
    ),
  );

  it('a code is no row of a table without codes', () =>
    expect(problemsOf([{ table: 'P02', title: '甲', rows: [{ label: '乙', key: '201' }] }])).toEqual([
      '版式文件 layouts[0].rows[0]：这张表没有“201”行',
    ]));

  it('is all said at once, each layout by its place', () =>
    expect(problemsOf([FULL, { table: 'T99' }, { table: 'T03' }])).toEqual([
      `版式文件 layouts[1].table 不是已知的表："T99"；请写 ${TABLES}`,
      '版式文件 layouts[2] 既没有标题也没有列，认不出是哪张表',
    ]));
});
