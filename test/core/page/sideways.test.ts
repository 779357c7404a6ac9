/** Sheets printed over two pages side by side are put together, or both halves are refused. */
import { documentOfPages, type Page } from '../../../src/core/page';
import { joined, pageOf, sheet, writing, type Drawing } from './drawn';

const LEFT = {
  widths: [60, 120, 60],
  rows: [
    [{ text: '项目', columns: 2 }, '合计'],
    ['编码', '名称', '1'],
    ['201', '一般公共服务支出', '9.00'],
    ['20103', '政府办公厅', '9.00'],
    ['208', '社会保障和就业支出', '3.00'],
  ],
};
const RIGHT = {
  widths: [60, 60],
  rows: [
    ['基本支出', '项目支出'],
    ['2', '3'],
    ['5.00', '4.00'],
    ['5.00', '4.00'],
    ['', '3.00'],
  ],
};
/** The same without the numbers of its columns. */
const UNCOUNTED = { ...RIGHT, rows: RIGHT.rows.map((row, at) => (at === 1 ? ['', ''] : row)) };

const read = (...drawings: readonly (Drawing & Partial<Page>)[]) => {
  const pages = drawings.map((drawing, index) => pageOf(drawing, { ...drawing, number: index + 1 }));
  const { tables, text, print } = documentOfPages(pages);
  return {
    tables: tables.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text).join('|'))),
    words: text.paragraphs.filter(({ style }) => style !== 'table').map((one) => one.text),
    unread: print?.unread.map(({ title, why }) => [title, why.id]),
  };
};

const WHOLE = [
  '项目|合计|基本支出|项目支出',
  '编码|名称|1|2|3',
  '201|一般公共服务支出|9.00|5.00|4.00',
  '20103|政府办公厅|9.00|5.00|4.00',
  '208|社会保障和就业支出|3.00||3.00',
];

it('columns that are counted on make one sheet', () => {
  const title = writing('支出决算表', 200, 90);
  expect(read(joined(title, sheet(LEFT)), sheet(RIGHT))).toEqual({
    tables: [WHOLE],
    words: ['支出决算表'],
    unread: [],
  });
});

it('a title cut in two makes one sheet, and is one title', () => {
  const clip = { clips: [{ left: 0, top: 0, right: 290, bottom: 842 }] };
  const clipped = (drawing: Drawing): Drawing => ({
    ...drawing,
    glyphs: drawing.glyphs.map((glyph) => ({ ...glyph, clip: 0 })),
  });
  const first = joined(clipped(writing('支出决算表', 265, 90)), writing('部门：某局', 50, 98), sheet(LEFT));
  const second = joined(writing('算表', 45, 90), writing('单位：万元', 120, 98), sheet(UNCOUNTED));
  const other = { clips: [{ left: 50, top: 0, right: 595, bottom: 842 }] };
  const cut = {
    ...second,
    glyphs: second.glyphs.map((glyph, at) => (at < 2 ? { ...glyph, clip: 0 } : glyph)),
  };
  const { tables, words, unread } = read({ ...first, ...clip }, { ...cut, ...other });
  expect([tables.length, words, unread]).toEqual([1, ['支出决算表', '部门：某局 单位：万元'], []]);
});

it('a part without a title whose rows are those of another page is refused, and so is the other', () => {
  const title = writing('支出决算表', 200, 90);
  expect(read(joined(title, sheet(LEFT)), sheet(UNCOUNTED))).toMatchObject({
    tables: [],
    unread: [
      ['支出决算表', 'sideways'],
      [undefined, 'sideways'],
    ],
  });
});

it('a table with a title of its own stands alone though its rows are those of the page before', () => {
  const [one, other] = ['支出决算表', '收入决算表'].map((title) => writing(title, 200, 90));
  const { tables, unread } = read(joined(one!, sheet(LEFT)), joined(other!, sheet(UNCOUNTED)));
  expect([tables.length, unread]).toEqual([2, []]);
});

it('a head cell that says the same on both pages is one', () => {
  const wide = (text: string) => ({ text, columns: 2 });
  const left = {
    widths: [120, 60, 60],
    rows: [
      ['名称', wide('资本性支出')],
      ['', '1', '2'],
      ['合计', '1.00', '2.00'],
      ['支出', '1.00', '2.00'],
    ],
  };
  const right = {
    widths: [60, 60],
    rows: [[wide('资本性支出')], ['3', '4'], ['3.00', '4.00'], ['3.00', '4.00']],
  };
  expect(read(sheet(left), sheet(right)).tables[0]?.[0]).toBe('名称|资本性支出');
});

it('what goes on below the table before is no half, though another page has its rows', () => {
  const wide = { widths: [60, 120, 60], rows: LEFT.rows.slice(2) };
  const rows = [
    ['类', '款', '名称', '合计'],
    [{ text: '201', columns: 2 }, '一般公共服务支出', '9.00'],
  ];
  const next = [1, 2, 3].map((at) => [{ text: `2010${at}`, columns: 2 }, '支出', '3.00']);
  const whole = joined(writing('收入决算表', 200, 90), sheet({ widths: [30, 30, 90, 60], rows }));
  const { tables, unread } = read(
    joined(writing('支出决算表', 200, 90), sheet({ ...LEFT, rows: LEFT.rows.slice(0, 2) })),
    sheet(wide),
    whole,
    sheet({
      widths: [60, 90, 60],
      rows: next.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
    }),
  );
  expect([tables.length, unread]).toEqual([4, []]);
});

it('a part without a title that begins beside another and has some of its rows is refused with it', () => {
  const higher = (at: number, row: readonly string[]): Drawing =>
    sheet({ ...RIGHT, top: 100 + at * 20, height: at === 3 ? 30 : 20, rows: [row] });
  const rows = [...LEFT.rows, ['209', '支出', '1.00'], ['210', '支出', '1.00']];
  const further = joined(
    ...[
      ['基本支出', '项目支出'],
      ['2', '3'],
      ['5.00', '4.00'],
      ['5.00', '4.00'],
    ].map((row, at) => higher(at, row)),
    sheet({
      ...RIGHT,
      top: 190,
      rows: [
        ['', '3.00'],
        ['1.00', ''],
        ['', '1.00'],
      ],
    }),
  );
  const title = writing('支出决算表', 200, 90);
  expect(read(joined(title, sheet({ ...LEFT, rows })), further)).toMatchObject({
    tables: [],
    unread: [
      ['支出决算表', 'sideways'],
      [undefined, 'sideways'],
    ],
  });
});

it('halves over two pages and two more are all refused', () => {
  const title = writing('支出决算表', 200, 90);
  const [left, right] = [
    [LEFT.rows.slice(0, 4), [...LEFT.rows.slice(0, 2), ...LEFT.rows.slice(3), ['209', '支出', '1.00']]],
    [UNCOUNTED.rows.slice(0, 4), [...UNCOUNTED.rows.slice(0, 2), ...UNCOUNTED.rows.slice(3), ['1.00', '']]],
  ];
  const { tables, unread } = read(
    joined(title, sheet({ ...LEFT, rows: left![0]! })),
    sheet({ ...LEFT, rows: left![1]! }),
    sheet({ ...RIGHT, rows: right![0]! }),
    sheet({ ...RIGHT, rows: right![1]! }),
  );
  expect([tables, unread?.length]).toEqual([[], 4]);
});

it('codes that follow on each other are no numbers of columns', () => {
  const rows = [
    ['编码', '合计'],
    ['207', '9.00'],
    ['20701', '9.00'],
    ['2070101', '9.00'],
  ];
  const [one, other] = ['207', '208'].map((code) =>
    sheet({
      widths: code === '207' ? [60, 90] : [60, 70],
      rows: rows.map((row, at) => (at === 1 ? [code, '9.00'] : row)),
    }),
  );
  const { tables, unread } = read(
    joined(writing('支出决算表', 200, 90), one!),
    joined(writing('财政拨款支出决算表', 200, 90), other!),
  );
  expect([tables.length, unread]).toEqual([2, []]);
});
