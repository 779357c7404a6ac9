/** The labels that stand for a row, and whether they are those of a row of the form. */
import { gridFromTexts, type Area } from '../../../../src/core/grid';
import {
  LabelReader,
  inPlace,
  isIgnored,
  matches,
  matchesLabel,
} from '../../../../src/core/recognise/rows/label-path';
import { SheetView } from '../../../../src/core/recognise/sheet-view';
import { cells } from '../support';
import { lane } from './bind';

function readerOf(
  lines: readonly string[],
  labels: readonly number[],
  merges: readonly Area[] = [],
  top = 0,
) {
  const view = new SheetView(gridFromTexts('表', cells(...lines), merges));
  return new LabelReader(view, lane({ labels: [...labels] }), top);
}

/** `raw@column` of each row, outermost first. */
const pathsOf = (lines: readonly string[], merges: readonly Area[] = [], top = 0): string[] => {
  const reader = readerOf(lines, [0, 1, 2], merges, top);
  return lines.map((_, row) =>
    reader
      .path(row)
      .map(({ raw, column }) => `${raw}@${column}`)
      .join(' '),
  );
};

it.each<[string, readonly string[], readonly string[]]>([
  ['by itself', ['甲'], ['甲@0']],
  ['under its own outer label', ['甲|乙|丙'], ['甲@0 乙@1 丙@2']],
  [
    'a blank outer label goes on from above',
    ['甲|乙', '|丙', '||丁'],
    ['甲@0 乙@1', '甲@0 丙@1', '甲@0 丙@1 丁@2'],
  ],
  ['until the next one', ['甲|乙', '', '丙|', '|丁'], ['甲@0 乙@1', '', '丙@0', '丙@0 丁@1']],
  ['a blank inner one is none', ['甲||丙'], ['甲@0 丙@2']],
  ['no outer one above', ['|乙', '甲|丙'], ['乙@1', '甲@0 丙@1']],
])('%s', (_, lines, expected) => expect(pathsOf(lines)).toEqual(expected));

it('nothing above its top counts', () => expect(pathsOf(['甲|乙', '|丙'], [], 1)).toEqual(['乙@1', '丙@1']));

it('a label merged over columns names only its own, one merged down all of its rows', () => {
  expect(pathsOf(['甲||乙', '||丙'], [{ top: 0, left: 0, bottom: 0, right: 1 }])).toEqual([
    '甲@0 乙@2',
    '甲@0 丙@2',
  ]);
  expect(pathsOf(['甲|乙', '|丙'], [{ top: 0, left: 0, bottom: 1, right: 0 }])).toEqual([
    '甲@0 乙@1',
    '甲@0 丙@1',
  ]);
});

it('outer labels are the same asked row by row or at once', () => {
  const lines = ['甲', '', '', '乙', '', ''];
  const stepwise = readerOf(lines, [0]);
  const steps = lines.map((_, row) => stepwise.outerLabel(row, 0));
  expect(steps).toEqual(['甲', '甲', '甲', '乙', '乙', '乙']);
  expect(lines.map((_, row) => readerOf(lines, [0]).outerLabel(row, 0))).toEqual(steps);
  const skipping = readerOf(lines, [0]);
  expect([1, 5, 2].map((row) => skipping.outerLabel(row, 0))).toEqual(['甲', '乙', '甲']);
  expect(readerOf(['', '甲'], [0]).outerLabel(0, 0)).toBe('');
});

describe('a row of the form', () => {
  const spec = { key: '合计', is: [['资金来源', '合计'], ['总数（A）']] };

  it.each<[readonly string[], boolean]>([
    [['资金来源', '合计'], true],
    [['资金来源', '财政', '合计'], true],
    [['合计'], false],
    [['合计', '资金来源'], false],
    [['资金来源', '合计', '其他'], false],
    [['总数(A)'], true],
    [['总数'], false],
    [[], false],
  ])('%j: %s', (words, expected) => expect(matches(spec, words)).toBe(expected));

  it('may have a unit behind its label', () => {
    const plain = { key: '车', is: [['保有量']] };
    expect([matchesLabel(plain, ['保有量(辆)']), matches(plain, ['保有量(辆)'])]).toEqual([true, false]);
    expect([matchesLabel(spec, ['总数(A)']), matchesLabel(plain, ['购置'])]).toEqual([true, false]);
  });

  it.each<[{ below?: string; above?: string }, boolean]>([
    [{}, true],
    [{ below: '甲' }, true],
    [{ below: '乙' }, false],
    [{ above: '甲' }, false],
    [{ above: '乙' }, true],
    [{ below: '甲', above: '甲' }, false],
  ])('%j, where 甲 was seen: %s', (where, expected) =>
    expect(inPlace({ ...spec, ...where }, new Set(['甲']))).toBe(expected),
  );

  it('may be ignored', () => {
    expect(isIgnored(['“三公”经费', '其他'], '三公经费')).toBe(true);
    expect([isIgnored(['其他'], '其他支出'), isIgnored(undefined, '其他')]).toEqual([false, false]);
  });
});
