/** Sheets of ordinary office work, from a title, columns and what stands in them. */
import { gridFromTexts, type Area, type Grid } from '../../../src/core/grid';
import type { Random } from '../../bench/generate/random';

/** What stands in a cell of the given row, counted from 0. */
export type Filler = (random: Random, row: number) => string;
type Column = readonly [heading: string, fill: Filler];

export interface SheetForm {
  readonly title?: string | ((random: Random) => string);
  /** Lines between title and header. */
  readonly lines?: readonly string[] | ((random: Random) => readonly string[]);
  readonly columns: readonly Column[];
  /** A row above the headings, one text a column. */
  readonly above?: readonly string[];
  readonly rows: readonly [least: number, most: number];
  /** A last row 合计, with a figure under each column that has figures. */
  readonly total?: string;
  readonly after?: readonly string[];
}

export type Workbook = (random: Random) => readonly Grid[];
export type Kind = readonly [name: string, workbook: Workbook];

export const years = (random: Random): string => String(random.whole(2015, 2025));
export const money: Filler = (random) => random.money(0.01, random.pick([10, 1000, 90000])).toFixed(2);
export const wan: Filler = (random) => (random.chance(30) ? '' : random.money(0.01, 900).toFixed(2));
export const count: Filler = (random) => String(random.whole(1, 400));
export const serial: Filler = (_random, row) => String(row + 1);
export const date: Filler = (random) =>
  `${years(random)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
export const blank: Filler = () => '';
export const of =
  (...from: readonly string[]): Filler =>
  (random) =>
    random.pick(from);
export const inTurn =
  (...from: readonly string[]): Filler =>
  (_random, row) =>
    from[row % from.length]!;
export const digits =
  (length: number): Filler =>
  (random) =>
    Array.from({ length }, (_, at) => random.whole(at === 0 ? 1 : 0, 9)).join('');

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华文玉建国';
export const person: Filler = (random) =>
  random.pick([...SURNAMES]) +
  Array.from({ length: random.whole(1, 2) }, () => random.pick([...GIVEN])).join('');
export const office: Filler = of(
  '办公室',
  '人事科',
  '财务科',
  '综合科',
  '法规科',
  '规划科',
  '信息中心',
  '机关党委',
);

const isFigure = (text: string): boolean => /^-?[\d,]+(\.\d+)?$/.test(text);

export function sheetOf(name: string, form: SheetForm, random: Random): Grid {
  const {
    title,
    lines = [],
    columns,
    above,
    rows: [least, most],
    total,
    after = [],
  } = form;
  const width = columns.length;
  const body = Array.from({ length: random.whole(least, most) }, (_, row) =>
    columns.map(([, fill]) => fill(random, row)),
  );
  const titleText = typeof title === 'function' ? title(random) : title;
  const rows: (readonly string[])[] = [];
  const merges: Area[] = [];
  const over = (text: string): void => {
    if (width > 1) merges.push({ top: rows.length, left: 0, bottom: rows.length, right: width - 1 });
    rows.push([text]);
  };
  if (titleText !== undefined) over(titleText);
  for (const line of typeof lines === 'function' ? lines(random) : lines) rows.push([line]);
  if (above) rows.push(above);
  rows.push(
    columns.map(([heading]) => heading),
    ...body,
  );
  if (total !== undefined) rows.push(totalRow(total, body, random));
  for (const line of after) over(line);
  return gridFromTexts(name, rows, merges);
}

const totalRow = (label: string, body: readonly (readonly string[])[], random: Random): string[] =>
  (body[0] ?? []).map((text, column) =>
    column === 0 ? label : isFigure(text) || text === '' ? random.money(100, 9000).toFixed(2) : '',
  );

/** A workbook of these sheets. */
export const sheets =
  (...forms: readonly SheetForm[]): Workbook =>
  (random) =>
    forms.map((form, at) => sheetOf(forms.length === 1 ? 'Sheet1' : `Sheet${at + 1}`, form, random));
