/** What a layout makes of the figures of a set: printed tables in the order of publication. */
import { Decimal, printDecimal } from '../../../../src/core/amount';
import type { TableId } from '../../../../src/core/tables/types';
import type { PrintedTable } from '../../../../scripts/samples/printed/printed-table';
import { CLASSES, type FunctionalCode } from '../data/functional';
import type { Figures } from '../figures';

export interface LayoutInput {
  readonly figures: Figures<string>;
  readonly department: string;
  readonly year: number;
  readonly unit: '万元' | '元';
}

export type Layout = (input: LayoutInput) => readonly PrintedTable[];

export type Print = (table: TableId, row: string, column: string) => string;

/** A figure as the sheet shows it in `#,##0.00`; blank where there is none. */
export const printerOf =
  (figures: Figures<string>): Print =>
  (table, row, column) => {
    const figure = figures.get(table)?.get(row)?.get(column);
    return figure === undefined ? '' : printDecimal(new Decimal(figure), 2, { thousands: true });
  };

export const rowKeys = (figures: Figures<string>, table: TableId): readonly string[] => [
  ...(figures.get(table)?.keys() ?? []),
];

export const codesOf = (figures: Figures<string>, table: TableId): readonly string[] =>
  rowKeys(figures, table).filter((key) => /^\d+$/.test(key));

export const isEmpty = (figures: Figures<string>, table: TableId): boolean =>
  rowKeys(figures, table).length === 0;

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 10 → 十, 26 → 二十六. */
export function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}

export const numbered = (labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => `${ordinal(index + 1)}、${label}`);

export const INCOME_ROWS: readonly string[] = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

export const RECEIPT_COLUMNS: readonly string[] = [
  '本年收入合计',
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

export const EXPENDITURE_COLUMNS: readonly string[] = [
  '本年支出合计',
  '基本支出',
  '项目支出',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
];

export const SPENDING_COLUMNS: readonly string[] = ['本年支出', '基本支出', '项目支出'];
export const FLOW_COLUMNS: readonly string[] = [
  '年初结转和结余',
  '本年收入',
  ...SPENDING_COLUMNS,
  '年末结转和结余',
];

export const FUND_COLUMNS: readonly string[] = [
  '合计',
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
];

export const THREE_PUBLIC_COLUMNS: readonly string[] = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行费',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
];

const SHORT_LIST_UNTIL = '206';

/** The first classes and those with money, as small districts print them. */
export const shortClasses = (figures: Figures<string>): readonly FunctionalCode[] =>
  CLASSES.filter(({ code }) => code <= SHORT_LIST_UNTIL || figures.get('T01')?.has(code));
