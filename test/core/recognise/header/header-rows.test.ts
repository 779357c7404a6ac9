/** Where a header ends: at the counters, at the first figure, at the row of totals, at words that are none of its. */
import { gridFromTexts, type Area, type Cell } from '../../../../src/core/grid';
import { headerRows, isCounterRow } from '../../../../src/core/recognise/header/header-rows';
import { headerVocabularyOf } from '../../../../src/core/recognise/header/vocabulary';
import { SheetView } from '../../../../src/core/recognise/sheet-view';
import type { BlockSpec } from '../../../../src/core/tables';
import { cells } from '../support';

const BLOCK: BlockSpec = {
  id: '块',
  labels: ['名称'],
  codes: ['编码'],
  others: ['金额', '合计', '总计'],
  columns: ['甲数', '乙数'].map((key) => ({ key, quantity: 'money' as const, is: [[key]] })),
  rows: { kind: 'codes', classifications: ['functional'], levels: [3], totals: [] },
};

function rowsIn(view: SheetView, area: Area = view.used): string {
  const vocabulary = headerVocabularyOf(BLOCK);
  const { text, bodyTop } = headerRows(view, area, area.top, vocabulary, vocabulary.all, BLOCK);
  return `${text.join()} / ${bodyTop}`;
}

const rowsOf = (lines: readonly string[], merges: readonly Area[] = []): string =>
  rowsIn(new SheetView(gridFromTexts('表', cells(...lines), merges)));

it.each<[string, readonly string[], string]>([
  ['one row', ['编码|名称|甲数', '201|某|1.00'], '0 / 1'],
  ['two rows, over a blank one', ['编码|名称|金额', '', '||甲数', '201|某|1.00'], '0,2 / 3'],
  ['down to the counters', ['编码|名称|甲数', '栏次||1', '合计||'], '0 / 2'],
  ['down to counters without a name', ['编码|名称|甲数|乙数', '||1|2', '合计||1.00'], '0 / 2'],
  ['nothing where the first row is none', ['某|某|甲数', '编码|名称|甲数'], ' / 0'],
  ['half of the words known is too little', ['编码|名称|甲数|某|某|某', '201'], ' / 0'],
  ['more than half is enough', ['编码|名称|甲数|某|某', '201'], '0 / 1'],
  ['no row with a figure', ['编码|名称|甲数', '合计|合计|5.00', '201'], '0 / 1'],
  ['no row with a percentage', ['编码|名称|甲数', '合计|合计|-5%', '201'], '0 / 1'],
  ['a row with words that end or begin with digits', ['编码|名称|甲数', '金额|金额|甲5', '201'], '0,1 / 2'],
  ['the same', ['编码|名称|甲数', '金额|金额|5甲', '201'], '0,1 / 2'],
  ['no row of totals under codes and labels', ['编码|名称|甲数', '合计||', '201'], '0 / 1'],
  ['no row of totals under codes and labels', ['编码|名称|甲数', '|总计|', '201'], '0 / 1'],
  ['no row of totals under codes and labels, both filled', ['编码|名称|甲数', '合计|金额|', '201'], '0 / 1'],
  ['words under codes and labels that are no totals', ['编码|名称|甲数', '金额||', '201'], '0,1 / 2'],
  ['a total among words over figures', ['编码|名称|金额', '合计||甲数', '201'], '0,1 / 2'],
  ['a total over figures', ['编码|名称|金额', '||合计', '201'], '0,1 / 2'],
])('%s: %s', (_, lines, expected) => expect(rowsOf(lines)).toBe(expected));

it('a merged word over codes makes codes of all it covers', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  expect(rowsOf(['编码|||名称|甲数', '||合计||', '201'], merges)).toBe('0 / 1');
  expect(rowsOf(['编码|||名称|甲数', '||合计||', '201'])).toBe('0,1 / 2');
});

it('a number is no word, however it is shown', () => {
  const grid = gridFromTexts('表', cells('编码|名称|甲数', '金额|金额|'));
  const number: Cell = { text: '5元', value: 5, kind: 'number' };
  const rows = [grid.cells[0], [...(grid.cells[1] ?? []).slice(0, 2), number]];
  expect(rowsIn(new SheetView({ ...grid, cells: rows }))).toBe('0 / 1');
});

it('nine rows at most, and none below the part', () => {
  const view = new SheetView(
    gridFromTexts('表', cells(...Array.from({ length: 12 }, () => '编码|名称|甲数'))),
  );
  expect(rowsIn(view)).toBe('0,1,2,3,4,5,6,7,8 / 9');
  expect(rowsIn(view, { ...view.used, top: 1, bottom: 3 })).toBe('1,2,3 / 4');
});

it.each<[string, boolean]>([
  ['栏次||1|2|3', true],
  ['1', true],
  ['栏目|1|栏号|2', true],
  ['栏次', false],
  ['', false],
  ['栏次|2|3', false],
  ['1|2|2', false],
  ['行次|1|2', false],
  ['1|2|合计', false],
])('%j is a row of counters: %s', (line, expected) => {
  const view = new SheetView(gridFromTexts('表', cells(line)));
  expect(isCounterRow(view, 0, view.textColumns(0))).toBe(expected);
});
