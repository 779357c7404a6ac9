/** Titles of tables side by side, each broken to the width of its own. */
import { linesOver } from '../../../src/core/page/beside-titles';
import { lettersInLines, type PrintLine } from '../../../src/core/page/writing';
import { joined, writing, type Drawing } from './drawn';

const linesOf = (...drawn: readonly Drawing[]): PrintLine[] =>
  lettersInLines(joined(...drawn).glyphs.map((glyph, place) => ({ glyph, place, isCut: false })));

const LINES = linesOf(
  writing('一般公共预算财政拨款“三公”', 60, 100, 12),
  writing('政府性基金预算财政拨款收入支', 300, 100, 12),
  writing('经费支出决算表', 100, 118, 12),
  writing('出决算表', 350, 118, 12),
  writing('公开07表', 200, 132),
  writing('公开08表', 450, 132),
);

it.each([
  [50, 280, '一般公共预算财政拨款“三公”经费支出决算表', '公开07表'],
  [280, 510, '政府性基金预算财政拨款收入支出决算表', '公开08表'],
])('between %d and %d are those of that table', (left, right, title, number) =>
  expect(linesOver(LINES, { left, right, top: 150, bottom: 300 })).toEqual([number, title]),
);

it('are not looked for where nothing stands beside', () =>
  expect(linesOver(LINES, { left: 0, right: 600, top: 150, bottom: 300 })).toBeUndefined());
