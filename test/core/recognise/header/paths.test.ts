/** The words above each column: merges, and blanks that only look like merges. */
import { gridFromTexts, type Area } from '../../../../src/core/grid';
import { columnPaths } from '../../../../src/core/recognise/header/paths';
import { SheetView } from '../../../../src/core/recognise/sheet-view';
import { cells } from '../support';

function pathsOf(lines: readonly string[], merges: readonly Area[] = [], left = 0) {
  const view = new SheetView(gridFromTexts('表', cells(...lines), merges));
  return columnPaths(
    view,
    { ...view.used, left },
    lines.map((_, row) => row),
  );
}

const wordsOf = (lines: readonly string[], merges: readonly Area[] = [], left = 0): string[] =>
  [...pathsOf(lines, merges, left).words.values()].map((words) => words.join('/'));

it.each<[string, readonly string[], readonly string[]]>([
  ['one row', ['甲|乙（万元）'], ['甲', '乙']],
  ['a blank beside a word over words takes it', ['甲||', '子|丑|'], ['甲/子', '甲/丑']],
  ['not where nothing stands below', ['甲||', '子||寅'], ['甲/子', '', '寅']],
  ['not where another word stands above', ['甲|乙', '子|', '丑|寅'], ['甲/子/丑', '乙/寅']],
  ['down over several rows', ['甲|||', '子||寅|', '1|2|3|4'], ['甲/子/1', '甲/子/2', '甲/寅/3', '甲/寅/4']],
  ['a blank first column takes nothing', ['|甲', '子|丑'], ['子', '甲/丑']],
  [
    'a blank below a word takes its neighbour’s under the same word only',
    ['甲||乙', '子|丑|', '1|2|3'],
    ['甲/子/1', '甲/丑/2', '乙/3'],
  ],
])('%s', (_, lines, expected) => expect(wordsOf(lines)).toEqual(expected));

it('begins at the left of its part', () =>
  expect(wordsOf(['某||甲', '子|丑|寅'], [], 1)).toEqual(['丑', '甲/寅']));

it('a merge covers what it covers and no more', () => {
  const merge = { top: 0, left: 0, bottom: 0, right: 1 };
  expect(wordsOf(['甲|||', '子|丑|寅|卯'], [merge])).toEqual(['甲/子', '甲/丑', '寅', '卯']);
  expect(wordsOf(['乙|甲||', '子|丑|寅|卯'], [{ ...merge, left: 2, right: 3 }])).toEqual([
    '乙/子',
    '甲/丑',
    '寅',
    '卯',
  ]);
});

it('a cell merged down over rows is one word, and both its columns stand under it', () => {
  const merge = { top: 0, left: 0, bottom: 1, right: 1 };
  const { words, cells: at } = pathsOf(['甲|', '|', '|子'], [merge]);
  expect([...words.values()]).toEqual([['甲'], ['甲', '子']]);
  expect([...at.values()]).toEqual([
    [{ row: 0, column: 0 }],
    [
      { row: 0, column: 0 },
      { row: 2, column: 1 },
    ],
  ]);
});
