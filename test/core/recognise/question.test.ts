/** What a user is asked about a table that the program does not know: its header cells, its rows, and what they could mean. */
import { gridFromTexts, type Area } from '../../../src/core/grid';
import { layoutQuestion, type LayoutQuestion } from '../../../src/core/recognise';
import { OWN_TITLE_SPECS } from '../../../src/core/tables';
import { cells, type Rows } from './support';

const WHOLE: Area = { top: 0, left: 0, bottom: 99, right: 99 };

const asked = (rows: Rows, area: Area = WHOLE, merges: readonly Area[] = []): LayoutQuestion | undefined =>
  layoutQuestion([gridFromTexts('表', rows, merges)], { sheet: '表', area });

const wordsOf = (question: LayoutQuestion | undefined): string[] | undefined =>
  question?.columns.map(({ words }) => words.join('/'));

const HEADER = '功能编码|事项|花销总数';
const ROW = '201|某|5.00';

it('is the header with where it stands, the first figures below, and the rows of words', () => {
  const question = asked(
    cells(
      '| 本部门花销一览表 |',
      '功 能\n编码|事项|花销|',
      '||总数|人员',
      '201| 甲 |5.00|4.00',
      '202|乙|6.00|',
      '|||',
      '203|丙|7.00|3.00',
      '204|丁|8.00|2.00',
      ' 全部 ||26.00|9.00',
      '说明||无|无',
    ),
  );
  expect(question).toMatchObject({
    sheet: '表',
    area: { top: 0, left: 0, bottom: 9, right: 3 },
    title: { at: { row: 0, column: 1 }, text: '本部门花销一览表' },
    columns: [
      { at: { row: 1, column: 0 }, words: ['功能编码'], samples: ['201', '202', '203'] },
      { at: { row: 1, column: 1 }, words: ['事项'], samples: ['甲', '乙', '丙'] },
      { at: { row: 2, column: 2 }, words: ['花销', '总数'], samples: ['5.00', '6.00', '7.00'] },
      { at: { row: 2, column: 3 }, words: ['花销', '人员'], samples: ['4.00', '3.00', '2.00'] },
    ],
  });
  expect(question!.rows).toEqual([{ at: { row: 8, column: 0 }, text: '全部' }]);
});

it('speaks of the place only, as far as the sheet is filled', () => {
  const rows = cells(
    '别的|||',
    '|甲|乙|丙',
    '|科目|金额|备注',
    '|房租|5.00|有',
    '|水费|6.00|有',
    '|电费|7.00|有',
  );
  const question = asked(rows, { top: 2, left: 1, bottom: 4, right: 2 });
  expect(question!.area).toEqual({ top: 2, left: 1, bottom: 4, right: 2 });
  expect(question!.columns.map(({ samples }) => samples)).toEqual([
    ['房租', '水费'],
    ['5.00', '6.00'],
  ]);
  expect(question!.rows.map(({ text }) => text)).toEqual(['房租', '水费']);
  const whole = asked(rows, { top: -3, left: -3, bottom: 50, right: 50 });
  expect(whole!.area).toEqual({ top: 0, left: 0, bottom: 5, right: 3 });
});

it('merged header cells are each named once', () => {
  const rows = cells('科目|花销||', '|总数|人员|专项', '房租|5.00|4.00|1.00');
  const merges = [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 3 },
  ];
  const question = asked(rows, WHOLE, merges);
  expect(wordsOf(question)).toEqual(['科目', '花销/总数', '花销/人员', '花销/专项']);
  expect(question!.columns[0]!.at).toEqual({ row: 0, column: 0 });
});

it('a column without a word is not asked about', () =>
  expect(wordsOf(asked(cells('科目||金额', '房租|甲|5.00')))).toEqual(['科目', '金额']));

describe('the header', () => {
  it('ends above the counters', () => {
    const question = asked(cells('科目|金额', '栏次|1', '房租|5.00'));
    expect(question!.columns.map(({ samples }) => samples[0])).toEqual(['房租', '5.00']);
    expect(wordsOf(question)).toEqual(['科目', '金额']);
  });

  it('begins below a row of counters that stands above it', () =>
    expect(wordsOf(asked(cells('1|2', '科目|金额', '房租|5.00')))).toEqual(['科目', '金额']));

  it.each(['5.00', '-5', '(1,234.50)', '12%', '12.5%', '20,323', '5'])('ends above the figure %s', (figure) =>
    expect(wordsOf(asked(cells('科目|金额', `房租|${figure}`)))).toEqual(['科目', '金额']),
  );

  it.each(['第5', '5人', '1.2.3', '5元', '—'])('goes on with %s, which is no figure', (word) =>
    expect(wordsOf(asked(cells('科目|金额', `房租|${word}`, '水费|5.00')))).toEqual([
      '科目/房租',
      `金额/${word}`,
    ]),
  );

  it('has twelve rows at most', () => {
    const tall = (count: number) =>
      asked([...Array.from({ length: count }, (_, row) => [`甲${row}行`, `乙${row}行`]), ['房租', '5.00']]);
    expect(tall(12)!.columns[0]!.words).toHaveLength(12);
    expect(tall(13)).toBeUndefined();
  });
});

describe('above the header', () => {
  it.each([
    '部门：某局||单位：万元',
    '财决公开03表||2023年度',
    '公开03表||（2023年）',
    '03表||（万元）',
    '表3||（单位：元）',
    '公开表||2023',
    '||万元',
    '2023年||单位：元',
  ])('%s is neither title nor header', (line) => {
    const question = asked(cells(line, HEADER, ROW));
    expect(wordsOf(question)).toEqual(['功能编码', '事项', '花销总数']);
    expect(question!.title).toBeUndefined();
  });

  it.each(['某2023年', '2023年某', '万元某', '某万元', '公开编码', '某'])(
    '%s is part of the header',
    (word) => {
      const question = asked(cells(`${word}||单位：元`, HEADER, ROW));
      expect(question!.columns[0]!.words).toEqual([word, '功能编码']);
    },
  );

  it.each([
    ['收入决算表||公开02表', '收入决算表', 0],
    ['公开02表||收入决算表', '收入决算表', 2],
    ['|本部门花销表|单位：万元', '本部门花销表', 1],
    ['单位：元||  本部门花销表 ', '本部门花销表', 2],
  ])('%s holds the title %s', (line, text, column) => {
    const question = asked(cells(line, HEADER, ROW));
    expect(question!.title).toEqual({ at: { row: 0, column }, text });
    expect(wordsOf(question)).toEqual(['功能编码', '事项', '花销总数']);
  });

  it('the first of two titles counts', () =>
    expect(asked(cells('甲', '乙', HEADER, ROW))!.title).toEqual({ at: { row: 0, column: 0 }, text: '甲' }));

  it('a word by itself further down is part of the header', () =>
    expect(wordsOf(asked(cells(HEADER, '||其中', ROW)))).toEqual(['功能编码', '事项', '花销总数/其中']));
});

describe('the tables to choose from', () => {
  it('are all tables, each once', () => {
    const ids = asked(cells(HEADER, ROW))!.tables.map(({ table }) => table);
    expect([...ids].sort()).toEqual(OWN_TITLE_SPECS.map(({ id }) => id).sort());
  });

  it('come by what they know of the columns, figures before names', () => {
    const question = asked(
      cells('科目编码|科目名称|行次|本年收入合计|财政拨款收入|别的', '201|某|1|5.00|4.00|1.00'),
    );
    const [first] = question!.tables;
    expect(first).toEqual({
      table: 'T02',
      columns: [
        { words: ['科目编码'], role: 'code' },
        { words: ['科目名称'], role: 'label' },
        undefined,
        { words: ['本年收入合计'], key: '本年收入合计' },
        { words: ['财政拨款收入'], key: '财政拨款收入' },
        undefined,
      ],
    });
    expect(asked(cells('项目|行次|决算数|事业收入', '某|1|5.00|4.00'))!.tables[0]).toEqual({
      table: 'T01',
      columns: [
        { words: ['项目'], role: 'label' },
        { words: ['行次'], role: 'none' },
        { words: ['决算数'], key: '决算数' },
        undefined,
      ],
    });
  });

  it('two figures say more than three names', () => {
    const tables = asked(cells('一级指标|二级指标|三级指标|基本支出|项目支出', '甲|乙|丙|1.00|2.00'))!.tables;
    const place = (id: string) => tables.findIndex(({ table }) => table === id);
    expect(place('T05')).toBeLessThan(place('P01'));
  });

  it('of 表07 say whether the budget or the accounts', () => {
    const tables = asked(
      cells('预算数||决算数|', '合计|公务接待费|合计|公务接待费', '5.00|1.00|4.00|1.00'),
    )!.tables;
    expect(tables.find(({ table }) => table === 'T07')!.columns).toEqual([
      { words: ['预算数', '合计'], key: '合计', row: '预算数' },
      { words: ['预算数', '公务接待费'], key: '公务接待费', row: '预算数' },
      { words: ['决算数', '合计'], key: '合计', row: '决算数' },
      { words: ['决算数', '公务接待费'], key: '公务接待费', row: '决算数' },
    ]);
  });
});

it('rows are asked about down to the notes, where they begin with words and hold a figure', () => {
  const question = asked(
    cells('科目|金额', '房租|5.00', '201|6.00', '水费|', '', ' 电费 |7.00', '注：其余|8.00', '煤气|9.00'),
  );
  expect(question!.rows).toEqual([
    { at: { row: 1, column: 0 }, text: '房租' },
    { at: { row: 5, column: 0 }, text: '电费' },
  ]);
});
