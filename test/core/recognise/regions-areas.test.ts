/** Which part of a sheet each title owns. */
import { gridFromTexts, type Area } from '../../../src/core/grid';
import { columnGroups, findRegions } from '../../../src/core/recognise/regions';
import { SheetView } from '../../../src/core/recognise/sheet-view';
import { TitleIndex, findTitles } from '../../../src/core/recognise/titles';
import { cells } from './support';

const INDEX = new TitleIndex();
const [T02, T03, T07] = ['收入决算表', '支出决算表', '财政拨款“三公”经费支出决算表'];

const told = ({ top, left, bottom, right }: Area): string => `${top}–${bottom} ${left}–${right}`;

/** `title: rows columns` of each region. */
function regionsOf(lines: readonly string[], merges: readonly Area[] = []): string[] {
  const view = new SheetView(gridFromTexts('表', cells(...lines), merges));
  return findRegions(view, findTitles(view, INDEX)).map(
    ({ title, area }) => `${title?.text ?? '-'}: ${told(area)}`,
  );
}

it('an empty sheet has none', () => {
  const view = new SheetView(gridFromTexts('表', []));
  expect(findRegions(view, [])).toEqual([]);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['one without a title, however small', ['甲'], ['-: 0–0 0–0']],
  ['one without a title, as far as is filled', ['', '|甲|乙', '|丙'], ['-: 1–2 1–2']],
  ['one under a title at the top', [T02!, '甲|乙'], ['收入决算表: 0–1 0–1']],
  ['one above a title and one under it', ['甲|乙', '丙', T02!, '丁'], ['-: 0–1 0–1', '收入决算表: 2–3 0–1']],
  [
    'one for each title down the sheet',
    [T02!, '甲|乙', '', T03!, '丙', T07!, '丁|戊|己'],
    ['收入决算表: 0–2 0–2', '支出决算表: 3–4 0–2', `${T07}: 5–6 0–2`],
  ],
  [
    'side by side: parted at the blank column',
    [`${T02}||||${T03}|`, '甲|乙||丙|丁|戊', '甲|乙||丙|丁|戊'],
    ['收入决算表: 0–2 0–1', '支出决算表: 0–2 3–5'],
  ],
  [
    'side by side: at the last blank column before the right one',
    [`${T02}||||||${T03}`, '甲|乙||||丙|丁', '甲|乙||||丙|丁'],
    ['收入决算表: 0–2 0–3', '支出决算表: 0–2 5–6'],
  ],
  [
    'side by side without a blank column: at the right title',
    [`${T02}|||${T03}|`, '甲|乙|丙|丁|戊'],
    ['收入决算表: 0–1 0–2', '支出决算表: 0–1 3–4'],
  ],
  [
    'a column is blank only where nothing stands in it down to the last row',
    [`${T02}||||${T03}|`, '甲|乙||丙|丁|戊', '甲|乙|字|丙|丁|戊'],
    ['收入决算表: 0–2 0–3', '支出决算表: 0–2 4–5'],
  ],
  [
    'the right one four rows lower',
    [`${T02}|||||`, '甲|乙||||', '甲|乙||||', '甲|乙||||', `甲|乙|||${T03}|`, '甲|乙||丙|丁|戊'],
    ['收入决算表: 0–5 0–1', '支出决算表: 4–5 3–5'],
  ],
  [
    'the left one four rows lower',
    [`||||${T03}|`, '|||丙|丁|戊', '|||丙|丁|戊', '|||丙|丁|戊', `${T02}|||丙|丁|戊`, '甲|乙||丙|丁|戊'],
    ['支出决算表: 0–5 3–5', '收入决算表: 4–5 0–1'],
  ],
  [
    'five rows lower is below, not beside',
    [`${T02}||||`, '甲||||', '甲||||', '甲||||', '甲||||', `||||${T03}`, '丙||||丁'],
    ['收入决算表: 0–4 0–4', '支出决算表: 5–6 0–4'],
  ],
  [
    'a few rows lower without a blank column: below',
    [T02!, '甲|乙|丙', `|${T03}|`, '丁|戊|己'],
    ['收入决算表: 0–1 0–2', '支出决算表: 2–3 0–2'],
  ],
  [
    'three in a row',
    [`${T02}||${T03}||${T07}`, '甲||乙||丙'],
    ['收入决算表: 0–1 0–0', '支出决算表: 0–1 2–2', `${T07}: 0–1 4–4`],
  ],
  [
    'only a title in its own columns ends it',
    [`${T02}||${T03}|`, '甲||乙|', '', '', '', '', `||${T07}|`, '丙||丁|己'],
    ['收入决算表: 0–7 0–0', '支出决算表: 0–5 2–3', `${T07}: 6–7 0–3`],
  ],
])('%s', (_, lines, expected) => expect(regionsOf(lines)).toEqual(expected));

it('two side by side are parted only as far down as a third begins', () => {
  const [left, right] = regionsOf([`${T02}|||${T03}`, '甲|||丙', '', '', '', T07!, '丁|戊|己|庚']);
  expect([left, right?.split(' ').at(-1)]).toEqual(['收入决算表: 0–4 0–1', '3–3']);
});

it('a merged title reaches over the columns it covers', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  expect(regionsOf([`${T02}|||${T03}`, '甲||乙|丙'], merges)).toEqual([
    '收入决算表: 0–1 0–2',
    '支出决算表: 0–1 3–3',
  ]);
});

describe('columns of a part that are parted by blank ones', () => {
  const groupsOf = (lines: readonly string[], area?: Area, merges: readonly Area[] = []) => {
    const view = new SheetView(gridFromTexts('表', cells(...lines), merges));
    return columnGroups(view, area ?? view.used).map(told);
  };

  it.each<[string, readonly string[], readonly string[]]>([
    ['one group', ['甲|乙', '丙|'], ['0–1 0–1']],
    ['two groups', ['甲||乙|丙', '丁||'], ['0–1 0–0', '0–1 2–3']],
    ['no gap where a lower row fills it', ['甲||乙', '|丙|'], ['0–1 0–2']],
    ['wider gaps', ['|甲|||乙'], ['0–0 1–1', '0–0 4–4']],
  ])('%s', (_, lines, expected) => expect(groupsOf(lines)).toEqual(expected));

  it('a merge fills what it covers, within the part', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
    expect(groupsOf(['甲||||乙', '|||丙|丁'], undefined, merges)).toEqual(['0–1 0–4']);
    expect(groupsOf(['甲||', '丙||丁'], { top: 0, left: 0, bottom: 0, right: 1 }, merges)).toEqual([
      '0–0 0–1',
    ]);
  });

  it('nothing outside the part counts', () =>
    expect(groupsOf(['甲|乙', '甲|', '|乙'], { top: 1, left: 0, bottom: 1, right: 1 })).toEqual(['1–1 0–0']));
});
