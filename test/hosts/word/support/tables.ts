/** Word documents with a table of spending by function, of last year and of this year, worked out by hand. */
import { gridFromTexts, type Grid } from '../../../../src/core/grid';
import type { Look } from '../../../office-host/word/look';
import { WordDocument } from '../../../office-host/word/document';
import type { Cell, CellShape } from '../../../office-host/word/story';

export type Rows = readonly (readonly string[])[];

const TITLE = (year: number): string => `${year}年度一般公共预算财政拨款支出决算表`;
const HEAD = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];

export const LAST: Rows = [
  HEAD,
  ['合计', '', '7.00', '3.00', '4.00'],
  ['201', '一般公共服务支出', '7.00', '3.00', '4.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '7.00', '3.00', '4.00'],
  ['2010301', '行政运行', '3.00', '3.00', ''],
  ['2010302', '一般行政管理事务', '4.00', '', '4.00'],
];

/** One account is gone, one is new, a class is new with what is in it. */
export const NOW: Rows = [
  HEAD,
  ['合计', '', '14.50', '5.50', '9.00'],
  ['201', '一般公共服务支出', '9.50', '5.50', '4.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '9.50', '5.50', '4.00'],
  ['2010301', '行政运行', '5.50', '5.50', ''],
  ['2010308', '信访事务', '4.00', '', '4.00'],
  ['204', '公共安全支出', '5.00', '', '5.00'],
  ['20406', '司法', '5.00', '', '5.00'],
  ['2040604', '基层司法业务', '5.00', '', '5.00'],
];

export const workbookOf = (year: number, rows: Rows): Grid[] => [
  gridFromTexts('表05', [
    [TITLE(year), '', '', '', ''],
    ['部门：某市某局', '', '', '', '单位：万元'],
    ...rows,
  ]),
];

const BOLD: Partial<Look> = { bold: true, name: '黑体' };

export interface TableLooks {
  /** Of one cell, by row and column. */
  readonly shapes?: Readonly<Record<string, CellShape>>;
  /** Undefined for a document with a text of its own. */
  readonly year?: number;
}

/** The total and the classes are bold; amounts stand at the right; the line of heads comes again on every page. */
export function documentWithTable(rows: Rows, { shapes = {}, year = 2023 }: TableLooks = {}): WordDocument {
  const document = new WordDocument(['第二部分 决算表']);
  document.$add(TITLE(year), { alignment: 'Centered' }, { size: 16 });
  document.$add('部门：某市某局　　单位：万元');
  const table = {};
  rows.forEach((texts, row) =>
    texts.forEach((text, column) => {
      const shape = { isHead: row === 0, ...shapes[`${row}:${column}`] };
      const cell: Cell = { table, row, column, shape };
      const look = row === 1 || /^\d{3}$/.test(texts[0] ?? '') ? BOLD : {};
      document.$add(text, { alignment: column > 1 ? 'Right' : 'Left' }, look, cell);
    }),
  );
  document.$add('第三部分 决算情况说明');
  return document;
}

/** What stands in the first table, row by row. */
export function rowsOf(document: WordDocument): string[][] {
  const rows: string[][] = [];
  const first = document.$story.paragraphs.find(({ cell }) => cell)?.cell?.table;
  for (const { cell, text } of document.$story.paragraphs)
    if (cell?.table === first && cell) (rows[cell.row] ??= [])[cell.column] = text;
  return rows;
}
