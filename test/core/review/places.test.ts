/** Places of a document in people's words: pages where there are pages, tables by their number where there are none. */
import {
  cellFilling,
  gridFromTexts,
  placeFilling,
  placedFilling,
  tableFilling,
  type Grid,
} from '../../../src/core/grid';
import { message, render, type Catalogue, type PlaceFilling } from '../../../src/core/messages';
import { type Review } from '../../../src/core/review';
import { review } from '../../../src/core/review/engine';
import { ownLukou } from '../../cases/narrative/own/lukou';
import { caseGrids } from '../../support/case-workbook';
import { printedDocument } from '../../support/printed-document';

const SAID = { at: { zh: '{place}', en: '{place}' } } as const satisfies Catalogue<string>;

const words = (reviewed: Review, place: PlaceFilling, locale: 'zh-CN' | 'en-US' = 'zh-CN'): string =>
  render(message(SAID, 'at', { place }), locale, reviewed.places.wordsOf);

const whole = printedDocument(['甲局2020年度部门决算'], caseGrids('lukou-2020'), ownLukou().split('\n'));

describe('a document with pages', () => {
  const reviewed = review(whole);
  const table = reviewed.check.set.table('T03');
  const figure = table?.figure('合计', '基本支出');
  if (!table || !figure) throw new Error('no table 03');

  it('a figure is called by page, table, row and column', () => {
    expect(words(reviewed, placedFilling(figure))).toBe('第4页 表03 支出决算表“合计”行“基本支出”列');
    expect(words(reviewed, placedFilling(figure), 'en-US')).toBe(
      'page 4, 表03 支出决算表, row “合计”, column “基本支出”',
    );
  });
  it('by row and column alone where the sentence is about its table', () =>
    expect(words(reviewed, cellFilling(figure))).toBe('“合计”行“基本支出”列'));
  it('by its page where the sentence names the table', () =>
    expect(words(reviewed, { ...placedFilling(figure), place: 'named' })).toBe('第4页“合计”行“基本支出”列'));
  it('several cells from the first to the last', () => {
    const { row, column } = figure.at;
    const area = { top: row, left: column, bottom: row, right: column + 1 };
    expect(words(reviewed, placeFilling('cell', figure.sheet, area))).toBe(
      '“合计”行“基本支出”列至“合计”行“项目支出”列',
    );
  });
  it('a cell that holds no figure by the number of its row', () =>
    expect(words(reviewed, cellFilling({ sheet: table.sheet, at: { row: 0, column: 0 } }))).toBe('第1行'));
  it('a table by page, number and title', () =>
    expect(words(reviewed, tableFilling(table))).toBe('第4页 表03 支出决算表'));
  it('a cell of another file by its address', () =>
    expect(words(reviewed, placedFilling({ sheet: '决算表', at: { row: 6, column: 2 } }))).toBe('决算表!C7'));
  it('words by their page', () => {
    const paragraph = whole.text.paragraphs.length - 1;
    expect(reviewed.places.ofText({ paragraph, offset: 0 }, 'zh-CN')).toBe(`第${whole.print?.pages}页`);
  });
});

describe('a document without pages', () => {
  const { remarks, text, tables: printed } = whole;
  const tables = printed.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(({ box: _, ...cell }) => cell) })),
  }));
  const reviewed = review({ kind: 'docx', text, tables, remarks });
  const figure = reviewed.check.set.table('T03')?.figure('合计', '基本支出');
  if (!figure) throw new Error('no table 03');

  it('a figure is called by the number of its table', () =>
    expect(words(reviewed, placedFilling(figure))).toBe('第3张表 表03 支出决算表“合计”行“基本支出”列'));
  it('words by their paragraph, counted without tables', () =>
    expect(reviewed.places.ofText({ paragraph: whole.text.paragraphs.length - 1, offset: 0 }, 'zh-CN')).toBe(
      `第${whole.text.paragraphs.filter(({ style, text }) => style !== 'table' && text !== '').length}段`,
    ));
});

it('of a table that nobody knows only the place is told', () => {
  const grid: Grid = gridFromTexts('甲', [
    ['序号', '名称'],
    ['1', '乙'],
  ]);
  const reviewed = review(printedDocument([], [grid], ['说明']));
  expect(words(reviewed, placedFilling({ sheet: '第1张表', at: { row: 1, column: 1 } }))).toBe(
    '第2页第2行第2列',
  );
});
