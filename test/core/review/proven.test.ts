/** Tables whose columns only level lines tell, or only their words, believed where their sums prove them and refused otherwise. */
import { documentOfPages, type Glyph, type Page, type Ruling } from '../../../src/core/page';
import { provenTables, publishedGrids } from '../../../src/core/review/engine';
import { joined, pageOf, sheet, writing, type Drawing } from '../page/drawn';

const middle = (text: string, more: { readonly columns?: number; readonly rows?: number } = {}) => ({
  text,
  align: 'middle' as const,
  ...more,
});

const HEAD = [
  [middle('项目', { columns: 2 }), middle('本年支出', { columns: 3 })],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'].map((text) => middle(text)),
];

const ROWS = [
  ['', '合计', '9,317.42', '6,105.11', '3,212.31'],
  ['201', '一般公共服务支出', '5,200.31', '3,088.00', '2,112.31'],
  ['20101', '人大事务', '5,200.31', '3,088.00', '2,112.31'],
  ['2010101', '行政运行', '3,088.00', '3,088.00', ''],
  ['2010102', '一般行政管理事务', '2,112.31', '', '2,112.31'],
  ['205', '教育支出', '4,117.11', '3,017.11', '1,100.00'],
  ['20502', '普通教育', '4,117.11', '3,017.11', '1,100.00'],
  ['2050201', '学前教育', '4,117.11', '3,017.11', '1,100.00'],
];

const ABOVE = joined(writing('一般公共预算财政拨款支出决算表', 200, 70), writing('单位：万元', 420, 88));

/** `changed`: what stands in the cells of some rows instead. */
function drawn(changed: Readonly<Record<number, readonly string[]>> = {}): Drawing {
  const rows = ROWS.map((row, place) => changed[place] ?? row);
  return joined(ABOVE, sheet({ widths: [60, 140, 70, 70, 70], rows: [...HEAD, ...rows] }));
}

const isLevel = ({ direction }: Ruling): boolean => direction === 'level';
const onlyLevels = (drawing: Drawing): Drawing => ({ ...drawing, rulings: drawing.rulings.filter(isLevel) });

/** Above the head, below it, at the end. */
function threeLines(drawing: Drawing): Drawing {
  const ys = drawing.rulings.filter(isLevel).map(({ top }) => top);
  const kept = new Set([Math.min(...ys), Math.min(...ys) + 40, Math.max(...ys)]);
  return { ...drawing, rulings: drawing.rulings.filter((one) => isLevel(one) && kept.has(one.top)) };
}

const read = (page: Page) => documentOfPages([page], provenTables);
const rowsOf = (page: Page): string[] | undefined =>
  publishedGrids(read(page))[0]
    ?.grid.cells.slice(4)
    .map((row) => Array.from({ length: 5 }, (_, column) => row?.[column]?.text ?? '').join('|'));
const refusedOn = (page: Page) => read(page).print?.unread.map(({ title, why }) => [title, why.id]);

const REFUSED = [['一般公共预算财政拨款支出决算表', 'notRuled']];
const UNPROVED = [['一般公共预算财政拨款支出决算表', 'notProved']];

describe('a table whose level lines end where its cells end', () => {
  it.each([
    ['a line above and below each row', onlyLevels],
    ['three lines', threeLines],
  ])('is read with %s', (_, lines) => {
    const page = pageOf(lines(drawn()));
    expect(refusedOn(page)).toEqual([]);
    expect(rowsOf(page)).toEqual(ROWS.map((row) => row.join('|')));
  });

  it('is refused by whoever has nobody to prove it', () => {
    const { tables, print } = documentOfPages([pageOf(onlyLevels(drawn()))]);
    expect(tables).toEqual([]);
    expect(print?.unread.map(({ why }) => why.id)).toEqual(['notRuled']);
  });

  it.each<[string, Readonly<Record<number, readonly string[]>>]>([
    [
      'a figure stands in the column beside its own',
      { 3: ['2010101', '行政运行', '3,088.00', '', '3,088.00'] },
    ],
    ['a sum is wrong', { 7: ['2050201', '学前教育', '4,117.11', '3,017.11', '1,000.00'] }],
    ['a sum lacks one of its figures', { 4: ['2010102', '一般行政管理事务', '', '', '2,112.31'] }],
  ])('is refused where %s', (_, changed) => {
    expect(refusedOn(pageOf(onlyLevels(drawn(changed))))).toEqual(UNPROVED);
  });

  it('is refused where its lines end elsewhere than its words say', () => {
    const drawing = onlyLevels(drawn());
    const rulings = drawing.rulings.map((one) => ({
      ...one,
      left: one.left === 320 ? 330 : one.left,
      right: one.right === 320 ? 330 : one.right,
    }));
    expect(refusedOn(pageOf({ ...drawing, rulings }))).toEqual(REFUSED);
  });

  it('is refused where a figure stands beside it', () => {
    const beside = joined(onlyLevels(drawn()), writing('7.00', 480, 193.5));
    expect(refusedOn(pageOf(beside))).toEqual(REFUSED);
  });

  it('is refused where a figure stands beside the edge of the others', () => {
    const drawing = onlyLevels(drawn());
    const glyphs = drawing.glyphs.map((one) =>
      one.baseline === 213.5 && one.left > 250 && one.right < 320
        ? { ...one, left: one.left - 3, right: one.right - 3 }
        : one,
    );
    expect(glyphs).not.toEqual(drawing.glyphs);
    expect(refusedOn(pageOf({ ...drawing, glyphs }))).toEqual(REFUSED);
  });

  it('is refused where its unit is printed nowhere', () => {
    const drawing = onlyLevels(drawn());
    const page = pageOf({ ...drawing, glyphs: drawing.glyphs.filter(({ baseline }) => baseline !== 88) });
    expect(refusedOn(page)).toEqual(UNPROVED);
  });

  const further = (text: string): Page =>
    pageOf(joined(writing(text, 50, 80), writing('2050202', 55, 100), writing('7.00', 290, 100)), {
      number: 2,
    });

  it.each([
    ['its head again', '科目编码 科目名称 合计'],
    ['its title again', '一般公共预算财政拨款支出决算表（续）'],
    ['other words', '续上页'],
  ])('is refused where a row stands on the next page below %s', (_, text) => {
    const { tables, print } = documentOfPages([pageOf(onlyLevels(drawn())), further(text)], provenTables);
    expect(tables).toEqual([]);
    expect(print?.unread[0]?.title).toBe('一般公共预算财政拨款支出决算表');
  });
});

const unlined = (drawing: Drawing): Drawing => ({ ...drawing, rulings: [] });

describe('a table without lines that tell its columns', () => {
  it.each<[string, (rulings: readonly Ruling[]) => readonly Ruling[]]>([
    ['none are drawn', () => []],
    [
      'its lines go through',
      (rulings) => {
        const left = Math.min(...rulings.map((one) => one.left));
        const right = Math.max(...rulings.map((one) => one.right));
        return rulings.map((one) => ({ ...one, left, right }));
      },
    ],
    ['nothing is drawn above it', (rulings) => rulings.filter(({ top }) => top > 110)],
  ])('is read where %s', (_, change) => {
    const drawing = onlyLevels(drawn());
    const page = pageOf({ ...drawing, rulings: change(drawing.rulings) });
    expect(refusedOn(page)).toEqual([]);
    expect(rowsOf(page)).toEqual(ROWS.map((row) => row.join('|')));
  });

  it.each<[string, Readonly<Record<number, readonly string[]>>]>([
    [
      'a figure stands in the column beside its own',
      { 3: ['2010101', '行政运行', '3,088.00', '', '3,088.00'] },
    ],
    ['a sum is wrong', { 7: ['2050201', '学前教育', '4,117.11', '3,017.11', '1,000.00'] }],
  ])('is refused where %s', (_, changed) => {
    expect(refusedOn(pageOf(unlined(drawn(changed))))).toEqual(UNPROVED);
  });

  describe('whose rows are as near as lines of a cell', () => {
    /** The head ends at 140; rows are 20 high, and 13 then. */
    const near = (drawing: Drawing): Page =>
      pageOf({
        rulings: [],
        glyphs: drawing.glyphs.map((one) => {
          const by = one.baseline > 140 ? ((one.baseline - 140) * 13) / 20 + 140 - one.baseline : 0;
          return { ...one, baseline: one.baseline + by, top: one.top + by, bottom: one.bottom + by };
        }),
      });

    it('is read', () => {
      const page = near(drawn());
      expect(refusedOn(page)).toEqual([]);
      expect(rowsOf(page)).toEqual(ROWS.map((row) => row.join('|')));
    });

    const withLast = (label: string, rest: string): Page =>
      near(
        joined(
          drawn({ 7: ['2050201', label, '4,117.11', '3,017.11', '1,100.00'] }),
          writing(rest, 113, 313.5),
        ),
      );

    it('is refused where a label may go on in the line below', () =>
      expect(refusedOn(withLast('学前教育和其他各级各类教育', '支出'))).toEqual(REFUSED));

    it('is read where the line below is no rest of a label', () => {
      expect(refusedOn(withLast('学前教育', '支出'))).toEqual([]);
      expect(refusedOn(withLast('学前教育和其他各级各类教育', '（二）支出'))).toEqual([]);
    });
  });

  /** Everything that stands between two places across and two down is set off. */
  function moved(
    drawing: Drawing,
    { from, to, top, bottom }: { from: number; to: number; top: number; bottom: number },
    by: number,
  ): Drawing {
    const isOne = ({ left, right, baseline }: Glyph): boolean =>
      left > from && right < to && baseline > top && baseline < bottom;
    expect(drawing.glyphs.some(isOne)).toBe(true);
    const glyphs = drawing.glyphs.map((one) =>
      isOne(one) ? { ...one, left: one.left + by, right: one.right + by } : one,
    );
    return { ...drawing, glyphs };
  }

  it.each([
    [
      'a word of its head stands beside the middle of its column',
      { from: 320, to: 390, top: 120, bottom: 140 },
    ],
    ['a column of figures keeps another margin', { from: 320, to: 390, top: 140, bottom: 400 }],
    ['one figure keeps another margin', { from: 320, to: 390, top: 160, bottom: 175 }],
  ])('is refused where %s', (_, area) => {
    expect(refusedOn(pageOf(moved(unlined(drawn()), area, -4)))).toEqual(REFUSED);
  });

  it('is refused where a word of its head is missing', () => {
    const drawing = unlined(drawn());
    const glyphs = drawing.glyphs.filter(
      ({ left, right, baseline }) => !(left > 320 && right < 390 && baseline > 120 && baseline < 140),
    );
    expect(glyphs.length).toBeLessThan(drawing.glyphs.length);
    expect(refusedOn(pageOf({ ...drawing, glyphs }))).toEqual(REFUSED);
  });

  it('is refused where a figure stands below it, in none of its rows', () => {
    const below = joined(unlined(drawn()), writing('7.00', 340, 330));
    expect(refusedOn(pageOf(below))).toEqual(UNPROVED);
  });
});
