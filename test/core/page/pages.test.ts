/** Tables over several pages, pages that are turned, tables that can't be read. */
import { documentGrids } from '../../../src/core/document';
import { documentOfPages, type Glyph, type Page, type Ruling } from '../../../src/core/page';
import { A4, joined, pageOf, sheet, writing, type Drawing } from './drawn';

const HEAD = ['名称', '合计', '基本支出'];
const table = (rows: readonly string[][], top: number) => sheet({ widths: [150, 80, 80], rows, top });
const foot = (number: number): Drawing =>
  joined(writing('某局2024年度部门决算', 220, 40, 8), writing(`- ${number} -`, 290, 810, 9));

const gridsOf = (...drawings: readonly Drawing[]) => {
  const pages = drawings.map((drawing, index) => pageOf(drawing, { number: index + 1 }));
  const { text, tables } = documentOfPages(pages);
  return documentGrids(text.paragraphs, tables, String).map(({ grid }) =>
    grid.cells.map((row) => (row ?? []).map((cell) => cell?.text ?? '').join('|')),
  );
};

/** Titles of what is not read, and why. */
const refusedOn = (...drawings: readonly Drawing[]) => {
  const pages = drawings.map((drawing, index) => pageOf(drawing, { number: index + 1 }));
  return documentOfPages(pages).print?.unread.map(({ title, why }) => [title, why.id]) ?? [];
};

const FIRST = joined(writing('支出决算表', 250, 80), table([HEAD, ['合计', '9.00', '5.00']], 100));
const WHOLE = ['支出决算表', '名称|合计|基本支出', '合计|9.00|5.00', '教育支出|9.00|5.00'];

describe('a table that goes on on the next page', () => {
  it('is one where nothing but the head, the foot and the number of pages is between', () => {
    const next = joined(foot(2), table([['教育支出', '9.00', '5.00']], 60), writing('后文。', 50, 300));
    const third = joined(foot(3), writing('第三部分。', 50, 100));
    expect(gridsOf(joined(FIRST, foot(1)), next, third)).toEqual([WHOLE]);
  });

  it.each([
    ['its head', [HEAD, ['教育支出', '9.00', '5.00']], []],
    ['its title and its head', [HEAD, ['教育支出', '9.00', '5.00']], ['支出决算表']],
    ['its title with a word that it goes on', [HEAD, ['教育支出', '9.00', '5.00']], ['支出决算表（续）']],
  ])('is one with %s repeated', (_, rows, titles) => {
    const lines = titles.map((title) => writing(title, 250, 80));
    expect(gridsOf(FIRST, joined(...lines, table(rows, 100)))).toEqual([WHOLE]);
  });

  it('is another with another title, though its columns and the line of department and unit are the same', () => {
    const line = writing('编制单位：某局 单位：元', 50, 95);
    const one = joined(writing('支出决算表', 250, 80), line, table([HEAD, ['合计', '9.00', '5.00']], 100));
    const next = joined(writing('收入决算表', 250, 80), line, table([HEAD, ['合计', '8.00', '4.00']], 100));
    expect(gridsOf(one, next).length).toBe(2);
  });

  it('is refused whole where its columns are printed elsewhere: its rows belong to nothing else', () => {
    const next = sheet({ widths: [150, 60, 100], rows: [['教育支出', '9.00', '5.00']], top: 60 });
    expect(refusedOn(FIRST, next)).toEqual([
      ['支出决算表', 'doubtful'],
      [undefined, 'doubtful'],
    ]);
  });

  it('is refused whole where a further part can’t be read', () => {
    const lines = ['教育支出', '住房支出', '其他支出'].map((name, row) =>
      joined(
        writing(name, 50, 80 + 20 * row),
        writing('9.00', 210, 80 + 20 * row),
        writing('5.00', 290, 80 + 20 * row),
      ),
    );
    expect(refusedOn(FIRST, joined(...lines))).toEqual([
      ['支出决算表', 'notRuled'],
      [undefined, 'notRuled'],
    ]);
  });

  it('is refused whole where its repeated head says something else', () => {
    const next = table(
      [
        ['名称', '合计', ''],
        ['', '', '基本支出'],
        ['教育支出', '9.00', '5.00'],
      ],
      60,
    );
    expect(refusedOn(FIRST, next).length).toBe(2);
  });

  it('is another with another number, though neither has a title', () => {
    const [one, other] = ['公开07表', '公开08表'].map((number) =>
      joined(writing(number, 330, 80), table([HEAD, ['合计', '9.00', '5.00']], 100)),
    );
    expect(gridsOf(one!, other!).length).toBe(2);
  });

  it('is another where a note ends the first as the longest line of its page', () => {
    const note = '注：本表反映部门本年度各项支出的情况，其中的年初结转和结余按规定调整';
    const long = joined(FIRST, writing(note, 50, 155));
    const next = joined(writing('收入决算表', 50, 80), table([HEAD, ['合计', '9.00', '5.00']], 100));
    expect(gridsOf(long, next)).toEqual([
      [...WHOLE.slice(0, 3), note],
      ['收入决算表', '名称|合计|基本支出', '合计|9.00|5.00'],
    ]);
  });

  it('has the columns of the whole where its part lacks a line, and no figure is read across it', () => {
    const next = sheet({
      widths: [150, 160],
      rows: [
        ['教育支出', '9.00'],
        ['住房支出', '5.00'],
      ],
      top: 60,
    });
    const { tables } = documentOfPages([pageOf(FIRST), pageOf(next, { number: 2 })]);
    expect(tables[1]?.rows[0]?.cells[1]).toMatchObject({ column: 1, columns: 2, doubt: 'unruled' });
  });
});

describe('a table that lost a line across all its columns', () => {
  const rows = (from: number, top: number): Drawing =>
    table(
      Array.from({ length: 2 }, (_, row) => [`${from + row}支出`, '9.00', '5.00']),
      top,
    );

  it('is refused in all its parts, and what stands between them is not lost', () => {
    const row = joined(writing('3支出', 53, 174), writing('9.00', 257, 174), writing('5.00', 337, 174));
    const page = joined(writing('支出决算表', 250, 80), rows(1, 100), row, rows(4, 190));
    expect([refusedOn(page)[0]?.[0], gridsOf(page)]).toEqual(['支出决算表', []]);
  });

  it('is refused where a row stands below its last line', () => {
    const row = joined(writing('3支出', 53, 154), writing('9.00', 257, 154), writing('5.00', 337, 154));
    const page = joined(writing('支出决算表', 250, 80), rows(1, 100), row);
    expect([refusedOn(page)[0]?.[0], gridsOf(page)]).toEqual(['支出决算表', []]);
  });

  it('is refused where a figure stands beside its rows, in no cell', () => {
    const beside = joined(writing('其他', 400, 114), writing('7.00', 400, 134));
    const page = joined(writing('支出决算表', 250, 80), rows(1, 100), beside);
    expect([refusedOn(page)[0]?.[0], gridsOf(page)]).toEqual(['支出决算表', []]);
  });

  it('is two where words stand between', () => {
    const words = writing('收入决算表', 250, 180);
    const page = joined(writing('支出决算表', 250, 80), rows(1, 100), words, rows(4, 190));
    expect([gridsOf(page).length, refusedOn(page)]).toEqual([2, []]);
  });

  it('is whole below a table that holds only its title, department and unit', () => {
    const lines = sheet({ widths: [150, 160], rows: [['部门：某局', '单位：万元']], top: 60 });
    expect(refusedOn(joined(writing('支出决算表', 250, 40), lines, rows(1, 100)))).toEqual([]);
  });
});

/** A page as it is where its sheet lies turned: written downwards or upwards. */
function turned({ glyphs, rulings, ...page }: Page, angle: 90 | 270): Page {
  type Box = Pick<Glyph, 'left' | 'top' | 'right' | 'bottom'>;
  const turn = ({ left, top, right, bottom }: Box): Box =>
    angle === 90
      ? { left: page.height - bottom, right: page.height - top, top: left, bottom: right }
      : { left: top, right: bottom, top: page.width - right, bottom: page.width - left };
  return {
    ...page,
    width: page.height,
    height: page.width,
    glyphs: glyphs.map((one) => ({
      ...one,
      ...turn(one),
      angle,
      baseline: angle === 90 ? page.height - one.baseline : one.baseline,
    })),
    rulings: rulings.map((one): Ruling => ({
      ...one,
      ...turn(one),
      direction: one.direction === 'level' ? 'upright' : 'level',
    })),
  };
}

it.each([90, 270] as const)(
  'a page written at %d degrees is read, and places are those of the page',
  (angle) => {
    const page = pageOf(FIRST);
    const next = pageOf(table([['教育支出', '9.00', '5.00']], 60), { number: 2 });
    const { text, tables, print } = documentOfPages([turned(page, angle), turned(next, angle)]);
    const grids = documentGrids(text.paragraphs, tables, String);
    expect(grids.map(({ tables: own }) => own)).toEqual([[1, 2]]);
    const upright = documentOfPages([page, next]);
    expect(text).toEqual(upright.text);
    const [box] = print?.lines ?? [];
    const [there] = turned({ ...page, glyphs: [], rulings: [] }, angle) ? [upright.print?.lines[0]?.box] : [];
    expect(box?.box.bottom && box.box.right && box.box.left).toBeDefined();
    const long = (one: typeof there): number => (one ? Math.round(one.right - one.left) : 0);
    expect(Math.round((box?.box.bottom ?? 0) - (box?.box.top ?? 0))).toBe(long(there));
    expect(box?.box.right).toBeLessThanOrEqual(A4.height);
  },
);

it('what runs beside a table is read after it', () => {
  const note = joined(writing('注：本表反', 400, 112), writing('映支出。', 400, 128));
  const { text } = documentOfPages([pageOf(joined(FIRST, note))]);
  const words = text.paragraphs.map((one) => one.text);
  expect([words[0], words.at(-2), words.at(-1)]).toEqual(['支出决算表', '注：本表反', '映支出。']);
});

describe('a table that can’t be read is told', () => {
  const told = (drawing: Drawing, more: Partial<Page> = {}) => {
    const { tables, print, text } = documentOfPages([pageOf(drawing, more)]);
    const styles = text.paragraphs.map(({ style, text: words }) => (style === 'table' ? '' : words));
    return [
      tables.length,
      print?.unread.map(({ title, why }) => [title, why.id]),
      styles.filter((one) => one !== ''),
    ];
  };

  it('where its cells are not ruled', () => {
    const rows = ['合计', '教育支出', '住房保障支出'].map((label, at) =>
      joined(
        writing(label, 50, 140 + at * 15),
        writing('9.00', 220, 140 + at * 15),
        writing('5.00', 300, 140 + at * 15),
      ),
    );
    const head = joined(writing('名称', 50, 120), writing('合计', 220, 120), writing('基本支出', 300, 120));
    const around = joined(
      writing('支出决算表', 250, 80),
      writing('单位：元', 400, 95),
      writing('注：本表反映支出。', 50, 190),
    );
    expect(told(joined(around, head, ...rows))).toEqual([
      0,
      [['支出决算表', 'notRuled']],
      ['支出决算表', '单位：元', '注：本表反映支出。'],
    ]);
  });

  it('by all its titles where tables that stand side by side touch', () => {
    const rows = [
      ['名称', '合计', '名称', '本年支出'],
      ['合计', '9.00', '合计', '5.00'],
    ];
    const both = sheet({ left: 50, widths: [150, 80, 150, 80], rows, top: 130 });
    const titles = joined(
      writing('政府性基金预算财政拨款', 70, 80),
      writing('国有资本经营预算', 310, 80),
      writing('支出决算表', 110, 95),
      writing('支出决算表', 330, 95),
      writing('单位：元', 220, 120),
      writing('单位：元', 450, 120),
    );
    expect(refusedOn(joined(titles, both))).toEqual([
      ['政府性基金预算财政拨款支出决算表、国有资本经营预算支出决算表', 'sideBySide'],
    ]);
    expect(refusedOn(joined(writing('支出决算表', 250, 80), both))).toEqual([]);
    const [, figures = []] = rows;
    const head = [{ text: '政府性基金和国有资本经营预算', columns: 4 }];
    const one = sheet({ left: 50, widths: [150, 80, 150, 80], rows: [head, figures], top: 130 });
    expect(refusedOn(joined(titles, one))).toEqual([]);
  });

  const DOUBTFUL = ['合计', '教育支出', '住房保障支出'].map((label) => [
    label,
    { text: '9.00 5.00', columns: 2 },
  ]);

  it('by the title in its first row', () => {
    const rows = [[{ text: '支出决算表', columns: 3 }], HEAD, ...DOUBTFUL];
    const within = sheet({ widths: [150, 80, 80], rows, top: 120 });
    expect(refusedOn(within)).toEqual([['支出决算表', 'doubtful']]);
    expect(refusedOn(joined(writing('部门决算情况', 250, 80), within))).toEqual([['支出决算表', 'doubtful']]);
  });

  it('by its title where the first row says its unit', () => {
    const rows = [[{ text: '单位：元', columns: 3 }], HEAD, ...DOUBTFUL];
    const within = sheet({ widths: [150, 80, 80], rows, top: 120 });
    expect(refusedOn(joined(writing('支出决算表', 250, 80), within))).toEqual([['支出决算表', 'doubtful']]);
  });

  it('by its title, which stands beside a piece of it', () => {
    const piece = sheet({ widths: [60, 60, 60], rows: DOUBTFUL, top: 120 });
    const above = joined(writing('注：上表反映收入', 50, 60), writing('支出决算表', 350, 80));
    expect(refusedOn(joined(above, piece))).toEqual([['支出决算表', 'doubtful']]);
  });

  it('where its cells are not ruled and it holds no figure', () => {
    const head = joined(...['名称', '合计', '基本支出'].map((word, at) => writing(word, 50 + 150 * at, 120)));
    const around = joined(writing('支出决算表', 250, 80), writing('部门：某局  单位：元', 50, 100));
    expect(told(joined(around, head, writing('合计', 50, 140)))).toEqual([
      0,
      [['支出决算表', 'notRuled']],
      ['支出决算表', '部门：某局 单位：元'],
    ]);
  });

  it.each([
    ['department, year and unit', ['某局', '2024年度', '万元']],
    ['department, year and number', ['某局', '2024年度', '公开03表']],
    ['the unit alone', ['（元）']],
  ])('but not a line over ruled cells: %s, whatever they are called', (_, words) => {
    const line = joined(...words.map((word, at) => writing(word, 50 + 150 * at, 95)));
    const over = joined(writing('支出决算表', 250, 80), line, table([HEAD, ['合计', '9.00', '5.00']], 100));
    expect(refusedOn(over)).toEqual([]);
    expect(gridsOf(over)[0]?.slice(-2)).toEqual(['名称|合计|基本支出', '合计|9.00|5.00']);
  });

  it('and a head over the cells, which alone are ruled', () => {
    const head = joined(...HEAD.map((word, at) => writing(word, 50 + 150 * at, 95)));
    const figures = table([['合计', '9.00', '5.00']], 100);
    const over = joined(writing('支出决算表', 250, 80), head, figures);
    expect(refusedOn(over)[0]).toEqual(['支出决算表', 'notRuled']);
    expect(gridsOf(over)).toEqual([]);
  });

  it('where a unit stands alone above its head', () => {
    const rows = ['合计', '教育支出', '住房保障支出'].map((label, at) =>
      joined(
        writing(label, 50, 140 + at * 15),
        writing('9.00', 220, 140 + at * 15),
        writing('5.00', 300, 140 + at * 15),
      ),
    );
    const head = joined(writing('名称', 50, 120), writing('合计', 220, 120), writing('基本支出', 300, 120));
    const line = joined(...['某局', '2024年度', '元'].map((word, at) => writing(word, 50 + 150 * at, 100)));
    expect(told(joined(writing('支出决算表', 250, 80), line, head, ...rows))[2]).toEqual([
      '支出决算表',
      '某局 2024年度 元',
    ]);
  });

  it('where it is a picture below a title', () => {
    const images = [{ left: 50, top: 100, right: 500, bottom: 400 }];
    expect(told(writing('支出决算表', 250, 80), { images })).toEqual([
      0,
      [['支出决算表', 'picture']],
      ['支出决算表'],
    ]);
  });

  it('but no picture that is none', () => {
    const images = [{ left: 50, top: 100, right: 90, bottom: 140 }];
    expect(told(writing('支出决算表', 250, 80), { images })[1]).toEqual([]);
  });

  it('where most of its figures are in doubt, and not where a few are', () => {
    const rows = [HEAD, ['甲', '1.00', '2.00'], ['乙', '3.00', '4.00'], ['丙', '5.00', '6.00']];
    const drawing = joined(writing('支出决算表', 250, 80), sheet({ widths: [100, 80, 80], rows }));
    const isBetween = ({ direction, left }: Ruling): boolean =>
      direction === 'upright' && left > 229 && left < 231;
    const without = (is: (ruling: Ruling) => boolean): Drawing => ({
      ...drawing,
      rulings: drawing.rulings.filter((ruling) => !is(ruling)),
    });
    expect(told(without(isBetween)).slice(0, 2)).toEqual([0, [['支出决算表', 'doubtful']]]);
    expect(told(without((ruling) => isBetween(ruling) && ruling.top > 150)).slice(0, 2)).toEqual([1, []]);
  });
});
