/** Where headers begin on a sheet, with the lines above them, and which is only the same one on the next page. */
import { gridFromTexts, type Area } from '../../../src/core/grid';
import { findHeader } from '../../../src/core/recognise/header';
import { SheetView } from '../../../src/core/recognise/sheet-view';
import { Starts } from '../../../src/core/recognise/starts';
import { OWN_TITLE_SPECS, specOf } from '../../../src/core/tables';
import { cells, type Rows } from './support';

const STARTS = new Starts(OWN_TITLE_SPECS);
const HEADER = '科目编码|科目名称|本年收入合计|财政拨款收入|其他收入';
const SPENDING = '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出';
const ROW = '201|某|5.00|5.00|';

const viewOf = (rows: Rows): SheetView => new SheetView(gridFromTexts('表', rows));

/** `first line–header–body` of each. */
function startsIn(lines: readonly string[], area: Partial<Area> = {}, starts = STARTS): string[] {
  const view = viewOf(cells(...lines));
  return [...starts.in(view, { ...view.used, ...area })].map(
    ({ headTop, top, bodyTop }) => `${headTop}–${top}–${bodyTop}`,
  );
}

it.each<[string, readonly string[], readonly string[]]>([
  ['none', ['某|某', '1|2'], []],
  ['one word is no header', ['科目编码|某|某', ROW], []],
  ['a header at once', [HEADER, ROW], ['0–0–1']],
  ['with its counters', [HEADER, '栏次||1|2|3', ROW], ['0–0–2']],
  ['with the lines above it', ['收入', '', '单位：万元', HEADER, ROW], ['0–3–4']],
  ['blank rows above are none of its lines', ['某', '', '', HEADER, ROW], ['0–3–4']],
  ['two tables', [HEADER, ROW, '某表', SPENDING, ROW], ['0–0–1', '2–3–4']],
  ['in the last row', ['某', HEADER], ['0–1–2']],
  ['no line with a figure is above a header', ['某|5', '甲', HEADER, ROW], ['1–2–3']],
  ['no line with a percentage', ['某|1,234.5%', '甲', HEADER, ROW], ['1–2–3']],
  ['a word with digits is no figure', ['甲5|5甲', HEADER, ROW], ['0–1–2']],
  ['nor anything above a note', ['某', '注：无', '甲', HEADER, ROW], ['2–3–4']],
  ['a signature', ['某', '制表人：某', HEADER, ROW], ['2–2–3']],
  [
    'eight lines at most',
    [...Array.from({ length: 10 }, (_, row) => `甲${row}行`), HEADER, ROW],
    ['2–10–11'],
  ],
])('%s', (_, lines, expected) => expect(startsIn(lines)).toEqual(expected));

it('looks within its part', () => {
  const lines = [HEADER, ROW, SPENDING, ROW, HEADER];
  expect(startsIn(lines, { top: 1, bottom: 3 })).toEqual(['2–2–3']);
  expect(startsIn(lines, { bottom: 2 })).toEqual(['0–0–1', '2–2–3']);
  expect(startsIn(lines, { right: 1 })).toEqual([]);
  expect(startsIn([`某|${HEADER}`, `某|${ROW}`], { left: 1 })).toEqual(['0–0–1']);
});

it('tables that need a title have no header of their own', () => {
  const needy = new Starts([{ ...specOf('T02'), needsTitle: true }]);
  expect(startsIn([HEADER, ROW], {}, needy)).toEqual([]);
});

it('the longest header that begins in a row counts', () => {
  const lines = [
    '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
    '科目编码|科目名称|||小计|基本支出|项目支出|',
    ROW,
  ];
  expect(startsIn(lines)).toEqual(['0–0–2']);
});

describe('the same header again', () => {
  const again = (...between: readonly string[]) =>
    startsIn(['收入决算表', '单位：万元', HEADER, '栏次||1|2|3', ROW, ...between, HEADER, ROW]);

  it.each<[string, readonly string[]]>([
    ['at once', []],
    ['with the title', ['收入决算表']],
    ['with the title continued', ['收入决算表（续表）', '单位：万元']],
    ['with the title continued, otherwise put', ['收入决算表（续）']],
    ['with the title continued without brackets', ['收入决算表续表']],
    ['with the number of the page', ['收入决算表（续2）']],
  ])('%s goes on', (_, between) => expect(again(...between)).toEqual(['0–2–4']));

  it.each<[string, readonly string[]]>([
    ['under another title', ['支出决算表']],
    ['under another unit', ['收入决算表', '单位：元']],
    ['under a title that goes on behind 续', ['续表收入决算表']],
  ])('%s is another', (_, between) => expect(again(...between)).toHaveLength(2));

  it('with other words is another', () =>
    expect(startsIn([HEADER, ROW, HEADER.replace('其他收入', '经营收入'), ROW])).toHaveLength(2));

  it('is another where both begin with their total', () => {
    const total = '合计||5.00|5.00|';
    expect(startsIn([HEADER, total, ROW, HEADER, total, ROW])).toEqual(['0–0–1', '3–3–4']);
    expect(startsIn([HEADER, total, ROW, HEADER, ROW])).toEqual(['0–0–1']);
    expect(startsIn([HEADER, '小合计||5.00', ROW, HEADER, '合计数||5.00', ROW])).toEqual(['0–0–1']);
  });

  it('a third table behind it is found', () =>
    expect(startsIn([HEADER, ROW, HEADER, ROW, SPENDING, ROW])).toEqual(['0–0–1', '4–4–5']));
});

it('the next header below one passes over its repetitions', () => {
  const view = viewOf(cells('收入决算表', HEADER, ROW, HEADER, ROW, '某', SPENDING, ROW));
  const [layout] = specOf('T02').layouts;
  const header = findHeader(view, view.used, layout!, layout!.blocks[0]!)!;
  expect(STARTS.below(view, view.used, header)).toEqual({ headTop: 5, top: 6, bodyTop: 7 });
  const alone = viewOf(cells('收入决算表', HEADER, ROW, HEADER, ROW));
  expect(STARTS.below(alone, alone.used, header)).toBeUndefined();
});
