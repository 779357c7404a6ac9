/** Ruled tables: letters in cells, merged cells by missing lines, and what is not sure is a doubt. */
import type { TableBlock } from '../../../src/core/document';
import { documentOfPages, type Page, type Ruling } from '../../../src/core/page';
import { joined, level, pageOf, sheet, upright, writing, type Drawing } from './drawn';

const tablesOn = (page: Page): readonly TableBlock[] => documentOfPages([page]).tables;

/** `2x1` before what covers two columns, `?doubt` behind what is not sure. */
const rowsOf = (drawing: Drawing, more: Partial<Page> = {}): string[] | undefined =>
  tablesOn(pageOf(drawing, more))[0]?.rows.map(({ cells }) =>
    cells
      .map(({ text, columns, rows, doubt }) => {
        const size = columns > 1 || rows > 1 ? `[${columns}x${rows}]` : '';
        return size + text.replace(/\n/g, '/') + (doubt === undefined ? '' : `?${doubt}`);
      })
      .join('|'),
  );

const SPEC = {
  widths: [60, 120, 60, 60],
  rows: [
    [
      { text: '项目', columns: 2 },
      { text: '决算数', columns: 2 },
    ],
    ['编码', '名称', '合计', '基本支出'],
    ['201', '一般公共服务支出', '1,234.50', '7.00'],
    ['20103', '政府办公厅', '', '-5.00'],
  ],
};

const READ = [
  '[2x1]项目|[2x1]决算数',
  '编码|名称|合计|基本支出',
  '201|一般公共服务支出|1,234.50|7.00',
  '20103|政府办公厅||-5.00',
];

const without = (drawing: Drawing, is: (ruling: Ruling) => boolean): Drawing => ({
  ...drawing,
  rulings: drawing.rulings.filter((ruling) => !is(ruling)),
});

describe('a ruled table', () => {
  it('is rows of cells with what each covers', () => expect(rowsOf(sheet(SPEC))).toEqual(READ));

  it('says where it is printed', () => {
    const [table] = tablesOn(pageOf(sheet(SPEC)));
    expect(table?.rows[2]?.cells[2]?.box).toEqual({ page: 1, left: 230, top: 140, right: 290, bottom: 160 });
  });

  it.each([
    ['dots', (ruling: Ruling) => pieces(ruling, 0.75, 1.5)],
    ['dashes', (ruling: Ruling) => pieces(ruling, 3, 5)],
    ['two lines each', (ruling: Ruling) => [ruling, moved(ruling, 2.2)]],
    ['lines that do not quite meet', (ruling: Ruling) => [shorter(ruling, 1.2)]],
  ])('may be drawn by %s', (_, drawn) => {
    const drawing = sheet(SPEC);
    expect(rowsOf({ ...drawing, rulings: drawing.rulings.flatMap(drawn) })).toEqual(READ);
  });

  it('may have no lines at its sides', () => {
    const open = without(
      sheet(SPEC),
      ({ direction, left }) => direction === 'upright' && (left < 51 || left > 348),
    );
    expect(rowsOf(open)).toEqual(READ);
  });

  it('is none where a frame stands around text', () =>
    expect(tablesOn(pageOf(sheet({ widths: [300], rows: [['说明']] })))).toEqual([]));
});

describe('where a line is missing', () => {
  it('no figure is read from cells that it joined', () => {
    const broken = without(
      sheet(SPEC),
      ({ direction, left, top }) => direction === 'upright' && left > 289 && left < 291 && top === 160,
    );
    expect(rowsOf(broken)?.[3]).toBe('20103|政府办公厅|[2x1]-5.00?unruled');
  });

  it('no figure is read from cells that it joined in an odd shape', () => {
    const broken = without(
      sheet(SPEC),
      (one) =>
        (one.direction === 'upright' && one.left > 289 && one.left < 291 && one.top === 160) ||
        (one.direction === 'level' && one.left === 230 && one.top > 159 && one.top < 161),
    );
    expect(rowsOf(broken)?.slice(2)).toEqual([
      '201|一般公共服务支出|1,234.50?unruled|7.00',
      '20103|政府办公厅|-5.00?unruled',
    ]);
  });

  it('no label is read that stands beside the figures of two rows', () => {
    const broken = without(
      sheet({ ...SPEC, rows: [...SPEC.rows.slice(0, 3), ['20103', '', '', '5.00']] }),
      ({ direction, left, top }) => direction === 'level' && left === 110 && top > 159 && top < 161,
    );
    expect(rowsOf(broken)?.[2]).toBe('201|[1x2]一般公共服务支出?unruled|1,234.50|7.00');
  });

  const lacking = (left: number, rows: typeof SPEC.rows): Drawing =>
    without(
      sheet({ ...SPEC, rows }),
      (one) => one.direction === 'level' && one.left === left && one.top > 139 && one.top < 141,
    );

  it('a column is sure by its name, which covers the blank below it', () => {
    const rows = [...SPEC.rows.slice(0, 2), ['201', '一般公共服务支出', '', '7.00'], ...SPEC.rows.slice(3)];
    expect(rowsOf(lacking(230, rows))?.[1]).toBe('编码|名称|[1x2]合计|基本支出');
  });

  it('the name of a column of labels is not, nor the first label', () => {
    expect(rowsOf(lacking(110, SPEC.rows))?.[1]).toBe('编码|[1x2]名称一般公共服务支出?unruled|合计|基本支出');
  });

  it('no code is read that it joined with its name', () => {
    const spec = {
      ...SPEC,
      rows: [...SPEC.rows.slice(0, 3), [{ text: '20103 政府办公厅', columns: 2 }, '', '5.00']],
    };
    expect(rowsOf(sheet(spec))?.[3]).toBe('[2x1]20103政府办公厅?across||5.00');
  });

  it('a row of figures whose name is not printed is told, and a code alone is a name', () => {
    const named = (rows: readonly (readonly string[])[]) =>
      rowsOf(sheet({ ...SPEC, rows: [...SPEC.rows, ...rows] }))?.slice(READ.length);
    expect(named([['', '', '5.00', '5.00']])).toEqual(['|?cut-off|5.00|5.00']);
    expect(named([['205', '', '5.00', '5.00']])).toEqual(['205||5.00|5.00']);
    expect(named([['', '', '0.00', '']])).toEqual(['||0.00|']);
    expect(named([['', '', '1', '2']])).toEqual(['||1|2']);
    expect(named([['', '', '30240', '5.00']])).toEqual(['||30240|5.00']);
  });

  it('a row whose blank name covers code and name is told', () => {
    const total = [{ text: '', columns: 2 }, '5.00', '5.00'];
    expect(rowsOf(sheet({ ...SPEC, rows: [...SPEC.rows, total] }))?.[READ.length]).toBe(
      '[2x1]?cut-off|5.00|5.00',
    );
  });

  it('a table of figures alone has no names', () => {
    const rows = [
      ['合计', '培训费', '会议费', '接待费'],
      ['', '2.00', '1.00', '1.00'],
    ];
    expect(rowsOf(sheet({ ...SPEC, rows }))).toEqual(['合计|培训费|会议费|接待费', '|2.00|1.00|1.00']);
  });

  it('what runs over the edge of the table is of the cell it began in, and no line of text', () => {
    const rows = [...SPEC.rows.slice(0, 3), ['20103', '政府办公厅', '', '']];
    const over = joined(sheet({ ...SPEC, rows }), writing('7,654,321.00', 295, 173));
    expect(rowsOf(over)?.[3]).toBe('20103|政府办公厅||7,654,321.00?across');
    expect(documentOfPages([pageOf(over)]).text.paragraphs.filter(({ style }) => style !== 'table')).toEqual(
      [],
    );
  });

  it('figures of two cells are not one', () => {
    const broken = without(
      sheet(SPEC),
      ({ direction, left }) => direction === 'upright' && left > 289 && left < 291,
    );
    expect(rowsOf(broken)?.[2]).toBe('201|一般公共服务支出|1,234.50 7.00?across');
  });

  it('words and figures of two cells are not one', () => {
    const broken = without(
      sheet(SPEC),
      ({ direction, left }) => direction === 'upright' && left > 229 && left < 231,
    );
    expect(rowsOf(broken)?.[2]).toBe('201|一般公共服务支出 1,234.50?across|7.00');
  });

  it('a code of one cell may stand where its column is divided further up', () => {
    const rows = [
      ['类', '款', '名称', '数'],
      [{ text: '20103', columns: 2 }, '政府办公厅', '5.00'],
    ];
    expect(rowsOf(sheet({ widths: [30, 30, 100, 60], rows }))?.[1]).toBe('[2x1]20103|政府办公厅|5.00');
  });
});

describe('a figure', () => {
  const one = (text: string, width = 60) =>
    rowsOf(
      sheet({
        widths: [80, width],
        height: 40,
        rows: [
          ['项目', '决算数'],
          ['合计', text],
        ],
      }),
    )?.[1]?.split('|')[1];

  it.each([
    ['114,937.\n52', 45, '114,937.52'],
    ['3,394.1\n9', 40, '3,394.19'],
    ['40,015,06\n4.47', 50, '40,015,064.47'],
    ['661,640\n.13', 40, '661,640.13'],
    ['5,54\n3,08\n0.08', 28, '5,543,080.08'],
    ['82,4\n76,4\n34.5\n3', 28, '82,476,434.53'],
    ['220\n,66\n5.8\n9', 22, '220,665.89'],
    ['15,11\n1,029\n.73', 33, '15,111,029.73'],
    ['20103\n01', 31, '2010301'],
  ])('broken by the width of its cell is joined: %j', (text, width, read) =>
    expect(one(text, width)).toBe(read),
  );

  it.each([
    ['114,937.\n52', 90, '114,937./52?broken'],
    ['3,394.1\n9', 60, '3,394.1/9?broken'],
    ['40,015,06\n4.47', 70, '40,015,06/4.47?across'],
    ['40,015,064\n4.47', 55, '40,015,064/4.47?across'],
    ['661,640\n.13', 60, '661,640/.13?broken'],
    ['661640\n.13', 35, '661640/.13?broken'],
    ['1335\n200.0\n0', 30, '1335/200.0/0?broken'],
    ['12.50\n30.00', 33, '12.50/30.00?across'],
    ['1,234\n567.00', 40, '1,234/567.00?across'],
    ['201\n0301', 27, '201/0301?broken'],
    ['5,54\n3,08\n0.08', 33, '5,54/3,08/0.08?across'],
    ['1\n2.\n50', 16, '1/2./50?broken'],
    ['-\n157.22', 40, '-/157.22?broken'],
    ['5,543\n3,08\n0.08', 33, '5,543/3,08/0.08?across'],
    ['12.5\n30.0\n0', 28, '12.5/30.0/0?broken'],
    ['5,54\n3,08\n0.0', 28, '5,54/3,08/0.0?broken'],
  ])('whose parts might stand side by side, or each alone, is not: %j', (text, width, read) =>
    expect(one(text, width)).toBe(read),
  );

  describe('that may be several, by its parts', () => {
    const rest = ['3,201.66', '12.50', '0.91', '1,250.00', '-7.13'];
    const inTable = (text: string, width: number, others: readonly string[] = rest, beside = '1.00') =>
      rowsOf(
        sheet({
          widths: [80, width, 60],
          height: 40,
          rows: [
            ['项目', '决算数', '其中'],
            ['合计', text, beside],
            ...others.map((other) => ['行政运行', '1.00', other] as const),
          ],
        }),
      )?.[1]?.split('|')[1];

    it.each([
      ['1335\n200.0\n0', 31, '1335200.00'],
      ['126630\n0.00', 36, '1266300.00'],
      ['-\n157.\n22', 28, '-157.22'],
    ])('is one where the table prints two decimals only: %j', (text, width, read) =>
      expect(inTable(text, width)).toBe(read),
    );

    it.each<[string, { text?: string; width?: number; others?: readonly string[]; beside?: string }]>([
      ['a figure of the table has no decimals', { others: [...rest, '1266'] }],
      ['a figure of the table has one decimal', { others: [...rest, '7.5'] }],
      ['the table has few', { others: ['12.50'] }],
      ['one more digit would fit', { width: 34 }],
      ['it ends with one decimal', { text: '1335\n200.0' }],
      ['another of its row may be two', { beside: '1.00\n2.00' }],
      ['a dash stands for nothing elsewhere', { text: '-\n157.\n22', width: 28, others: [...rest, '-'] }],
    ])('is not where %s', (_, { text = '1335\n200.0\n0', width = 31, others, beside }) =>
      expect(inTable(text, width, others, beside)).toBe(`${text.replace(/\n/g, '/')}?broken`),
    );

    it('is not where a number is set smaller', () => {
      const drawing = sheet({
        widths: [80, 33],
        height: 40,
        rows: [
          ['项目', '决算数'],
          ['合计', '3,394.1'],
        ],
      });
      const note = writing('9', 155, 172, 6);
      expect(rowsOf(joined(drawing, note))?.[1]).toMatch(/\?(?:broken|across)$/);
    });
  });

  describe('that numbers its column', () => {
    const counted = (...numbers: readonly string[]) =>
      rowsOf(
        sheet({
          widths: [80, ...numbers.map(() => 12)],
          height: 40,
          rows: [['栏次', ...numbers]],
        }),
      )?.[0];

    it.each([
      [['7', '8', '9', '1\n0', '1\n1'], '栏次|7|8|9|10|11'],
      [['7', '8', '9', '1\n1'], '栏次|7|8|9|1/1?broken'],
      [['9', '1\n0'], '栏次|9|1/0?broken'],
    ])('is one where its row counts on: %j', (numbers, read) => expect(counted(...numbers)).toBe(read));
  });

  it('beside another is none', () => expect(one('12.50  30.00', 90)).toBe('12.50 30.00?across'));

  it('over the line between two cells is in neither', () => {
    const drawing = sheet({
      widths: [60, 60, 60],
      rows: [
        ['项目', '甲', '乙'],
        ['合计', '', ''],
      ],
    });
    expect(rowsOf(joined(drawing, writing('12345.67', 155, 133)))?.[1]).toBe('合计|123?across|45.67?across');
  });

  it('beside a line is in its cell though the next begins at once', () => {
    const drawing = sheet({
      widths: [60, 60, 60],
      rows: [
        ['项目', '甲', '乙'],
        ['合计', '', ''],
      ],
    });
    const figures = joined(writing('1,439.98', 129, 133), writing('302', 171, 133));
    expect(rowsOf(joined(drawing, figures))?.[1]).toBe('合计|1,439.98|302');
  });

  it('printed over another is none', () => {
    const drawing = sheet({
      widths: [60, 60],
      rows: [
        ['项目', '甲'],
        ['合计', ''],
      ],
    });
    expect(rowsOf(joined(drawing, writing('1.00', 120, 133), writing('2.00', 122, 133)))?.[1]).toMatch(
      /\?across$/,
    );
  });

  it('with a letter that the file does not name is none', () => {
    const drawing = sheet({
      widths: [60, 60],
      rows: [
        ['项目', '甲'],
        ['合计', '12.50'],
      ],
    });
    const glyphs = drawing.glyphs.map((glyph) => (glyph.text === '5' ? { ...glyph, text: '' } : glyph));
    expect(rowsOf({ ...drawing, glyphs })?.[1]).toBe('合计|12.□0?unmapped');
  });

  it('that its cell cuts off is none, and it is told', () => {
    const drawing = sheet({
      widths: [60, 40],
      rows: [
        ['项目', '甲'],
        ['合计', ''],
      ],
    });
    const cut = writing('1234567.89', 118, 133).glyphs.map((glyph) => ({ ...glyph, clip: 0 }));
    const more = { clips: [{ left: 110, top: 120, right: 150, bottom: 140 }] };
    const page = pageOf({ ...drawing, glyphs: [...drawing.glyphs, ...cut] }, more);
    expect(tablesOn(page)[0]?.rows[1]?.cells[1]).toMatchObject({ text: '123456', doubt: 'cut-off' });
    expect(documentOfPages([page]).remarks.map(({ id }) => id)).toEqual(['cutOff']);
  });
});

/** Programs leave out letters that lie wholly beyond a clip. */
describe('a figure at the edge of its cell’s clip', () => {
  const drawing = sheet({
    widths: [60, 60],
    rows: [
      ['项目', '甲'],
      ['合计', ''],
    ],
  });
  const clips = [
    { left: 50, top: 120, right: 110, bottom: 140 },
    { left: 110, top: 120, right: 170, bottom: 140 },
  ];
  const cellOf = (text: string, left: number) => {
    const glyphs = writing(text, left, 133).glyphs.map((glyph) => ({ ...glyph, clip: 1 }));
    const page = pageOf({ ...drawing, glyphs: [...drawing.glyphs, ...glyphs] }, { clips });
    const [, cell] = tablesOn(page)[0]?.rows[1]?.cells ?? [];
    return `${cell?.text}?${cell?.doubt ?? ''}`;
  };

  it.each([
    ['ends at it', '123.5', 144.5, '123.5?cut-off'],
    ['begins at it', '3.50', 110.5, '3.50?cut-off'],
    ['ends in front of it', '123.50', 138.5, '123.50?'],
    ['begins behind it', '3.50', 111.5, '3.50?'],
  ])('that %s', (_, text, left, read) => expect(cellOf(text, left)).toBe(read));

  it('is doubted though the next cell’s figure is written right behind it, and that one is not', () => {
    const code = writing('301', 94.5, 133).glyphs.map((glyph) => ({ ...glyph, clip: 0 }));
    const next = writing('12.50', 120, 133).glyphs.map((glyph) => ({ ...glyph, clip: 1 }));
    const blank = sheet({
      widths: [60, 60],
      rows: [
        ['项目', '甲'],
        ['', ''],
      ],
    });
    const page = pageOf({ ...blank, glyphs: [...blank.glyphs, ...code, ...next] }, { clips });
    const cells = tablesOn(page)[0]?.rows[1]?.cells ?? [];
    expect(cells.map(({ text, doubt }) => `${text}?${doubt ?? ''}`)).toEqual(['301?cut-off', '12.50?']);
  });
});

const drawnAgain = (ruling: Ruling, from: number, to: number): Ruling =>
  ruling.direction === 'level'
    ? level(from, to, (ruling.top + ruling.bottom) / 2)
    : upright(from, to, (ruling.left + ruling.right) / 2);

const endsOf = ({ direction, left, right, top, bottom }: Ruling): [number, number] =>
  direction === 'level' ? [left, right] : [top, bottom];

function pieces(ruling: Ruling, long: number, every: number): Ruling[] {
  const [from, to] = endsOf(ruling);
  const found: Ruling[] = [];
  for (let at = from; at < to; at += every) found.push(drawnAgain(ruling, at, Math.min(to, at + long)));
  return found;
}

const shorter = (ruling: Ruling, by: number): Ruling => {
  const [from, to] = endsOf(ruling);
  return drawnAgain(ruling, from + by, to - by);
};

const moved = (ruling: Ruling, by: number): Ruling => ({
  ...ruling,
  left: ruling.left + by,
  right: ruling.right + by,
  top: ruling.top + by,
  bottom: ruling.bottom + by,
});
