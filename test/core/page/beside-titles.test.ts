/** Titles of tables side by side, each broken to the width of its own. */
import { linesOver, titlesBeside } from '../../../src/core/page/beside-titles';
import { lettersInLines, type PrintLine } from '../../../src/core/page/writing';
import type { Rectangle } from '../../../src/core/page';
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

const titlesOver = (lines: readonly PrintLine[], box: Rectangle): string[] =>
  titlesBeside(lines, box).map(({ text }) => text);

describe('titles of a drawing', () => {
  const WIDE = { left: 50, right: 510, top: 150, bottom: 300 };
  const [FIRST, SECOND] = [
    '一般公共预算财政拨款“三公”经费支出决算表',
    '政府性基金预算财政拨款收入支出决算表',
  ];

  it('are those of all tables in it, from left to right', () => {
    expect(titlesOver(LINES, WIDE)).toEqual([FIRST, SECOND]);
    expect(titlesOver(LINES, { ...WIDE, right: 280 })).toEqual([FIRST]);
    expect(titlesOver(LINES, { ...WIDE, left: 280 })).toEqual([SECOND]);
  });

  it('are told below a heading over all, and below the sentences of other tables', () => {
    const heading = writing('第二部分 2024年度部门决算表', 180, 70, 16);
    const note = writing('注：本表反映收入情况。', 60, 70);
    for (const above of [heading, note])
      expect(titlesOver([...linesOf(above), ...LINES], WIDE)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['one title', [writing('支出决算表', 250, 100, 12)]],
    [
      'letters of a title set apart',
      ['支', '出', '决', '算', '表'].map((one, at) => writing(one, 200 + 40 * at, 100)),
    ],
    ['a word that it goes on', [writing('支出决算表', 250, 100, 12), writing('续表', 450, 100)]],
    ['department, unit and number', [writing('部门：某局', 60, 100), writing('单位：元', 450, 100)]],
    [
      'a title below other words',
      [
        writing('部门决算报表', 60, 80),
        writing('支出决算表', 250, 100, 12),
        writing('部门：某局', 60, 120),
        writing('2024年度', 260, 120),
      ],
    ],
    ['the number of a form', [writing('支出决算表', 250, 100, 12), writing('财决01表', 450, 100)]],
    ['words that name no table', [writing('附表', 60, 100), writing('支出决算表', 250, 100, 12)]],
    ['words that are no title', [writing('附件3', 60, 100), writing('支出决算表', 250, 100, 12)]],
  ])('are none of %s', (_, drawn) => expect(titlesOver(linesOf(...drawn), WIDE)).toEqual([]));
});
