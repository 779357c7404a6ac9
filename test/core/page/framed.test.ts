/** A table within a frame that ends at its last line: the frame is no part of it. */
import { documentOfPages } from '../../../src/core/page';
import { joined, level, pageOf, sheet, upright, writing, type Drawing } from './drawn';

const TABLE = sheet({
  left: 100,
  top: 100,
  widths: [120, 80, 80],
  rows: [
    ['项目', '合计', '基本支出'],
    ['教育支出', '9.00', '5.00'],
    ['合计', '9.00', '5.00'],
  ],
});
const READ = ['项目|合计|基本支出', '教育支出|9.00|5.00', '合计|9.00|5.00'];
const TITLE = writing('支出决算表', 200, 80);

/** Rows of the sheet are 20 high: it ends at 160, and with it the frame. */
const frame = (left: number, right: number): Drawing => ({
  glyphs: [],
  rulings: [upright(60, 160, left), upright(60, 160, right), level(left, right, 60), level(left, right, 160)],
});

const tablesOf = (...parts: readonly Drawing[]): (readonly string[])[] =>
  documentOfPages([pageOf(joined(...parts))]).tables.map(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map(({ text, doubt }) => text + (doubt === undefined ? '' : `?${doubt}`)).join('|'),
    ),
  );

it('is read without it, and its title is text', () => {
  expect(tablesOf(TABLE, TITLE, frame(60, 420))).toEqual([READ]);
  const { text } = documentOfPages([pageOf(joined(TABLE, TITLE, frame(60, 420)))]);
  expect(text.paragraphs[0]).toEqual({ text: '支出决算表' });
});

it('is read where the frame begins with it and ends farther down', () => {
  const rulings = [upright(100, 220, 60), upright(100, 220, 420), level(60, 420, 100), level(60, 420, 220)];
  expect(tablesOf(TABLE, { glyphs: [], rulings })).toEqual([READ]);
});

it('has its outer columns where anything stands in them', () => {
  const [rows] = tablesOf(TABLE, TITLE, frame(60, 420), writing('乙', 70, 134));
  expect(rows?.some((row) => row.includes('乙'))).toBe(true);
});

it('has its outer columns where a line goes on into them', () => {
  const more: Drawing = { glyphs: [], rulings: [level(60, 100, 120)] };
  const [rows] = tablesOf(TABLE, TITLE, frame(60, 420), more);
  expect(rows).not.toEqual(READ);
});
