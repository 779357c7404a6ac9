/** Names cells and sides of an equation in the words printed in the sheet. */
import type { Decimal } from '../amount';
import { ONE, printDecimal, width, powerOfTen } from '../amount';
import type { Equation, Term, EvaluatedValue } from '../identities';
import { exponentOf, termsOf } from '../identities';
import { specOf, type Figure, type Table } from '../tables';
import { message, inQuotes, type Filling } from '../messages';
import { CHECK_MESSAGES } from './messages';
import type { FindingCell } from './types';

const PERCENT = 2;
const SHARED_LABELS = new WeakMap<Table, ReadonlySet<string>>();

/** `表03“201 一般公共服务支出”本年支出合计`. */
export function placeOfTerm({ table, row, column }: Term): string {
  const named = table.columns.length > 1 && column !== labelOf(table, row) ? column : '';
  return `${table.name}${inQuotes(rowName(table, row))}${named}`;
}

/** `201 一般公共服务支出`. */
export function rowName(table: Table, row: string): string {
  const code = printsCodes(table) ? table.row(row)?.code : undefined;
  return code === undefined ? labelOf(table, row) : `${code} ${labelOf(table, row)}`;
}

/** Tables of labels know their classes by code, and print none. */
const printsCodes = ({ id, layout }: Table): boolean =>
  !specOf(id)
    .layouts.find(({ name }) => name === layout)
    ?.blocks.some(({ rows }) => rows.kind === 'labels' && rows.classes);

function labelOf(table: Table, row: string): string {
  const found = table.row(row);
  return found && !sharedLabels(table).has(found.label) ? found.label : row;
}

/** Two rows may print the same label (总计 on either side); their keys tell them apart. */
function sharedLabels(table: Table): ReadonlySet<string> {
  const known = SHARED_LABELS.get(table);
  if (known) return known;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { label } of table.rows) (seen.has(label) ? shared : seen).add(label);
  SHARED_LABELS.set(table, shared);
  return shared;
}

/** A place with what stands there, spaced as it is printed. */
export const placed = (place: string): string => (place.endsWith('”') ? place : `${place} `);

export const findingCellOf = (figure: Figure): FindingCell => ({
  sheet: figure.sheet,
  at: figure.at,
  text: figure.text.trim(),
});

/** A figure as printed; a blank as such, never as 0. */
export const asPrinted = ({ text }: Figure): Filling => text.trim() || message(CHECK_MESSAGES, 'blank');

/** How figures of an equation are written: in the unit of its first cell and with the decimals of its table. */
export interface FigureStyle {
  readonly exponent: number;
  readonly decimals: number;
  readonly sign: string;
}

export function styleOf(equation: Equation): FigureStyle {
  const terms = [...termsOf(equation.left), ...termsOf(equation.right)];
  const first = terms.find(({ figure }) => figure?.amount) ?? terms[0];
  const isRate = first?.figure?.quantity === 'rate';
  return {
    exponent: first ? exponentOf(first) : 0,
    decimals: isRate || !first ? (first?.figure?.amount?.decimals ?? PERCENT) : decimalsOf(first),
    sign: isRate ? '%' : '',
  };
}

/** Not fewer than the table's where the cell lacks some: a difference of 0.34 is no 0. */
const decimalsOf = ({ figure, table }: Term): number =>
  figure?.quantity === 'money'
    ? Math.max(figure.amount?.decimals ?? 0, table.decimals)
    : (figure?.amount?.decimals ?? table.decimals);

const inUnit = (value: Decimal, { exponent }: FigureStyle): Decimal => value.times(powerOfTen(-exponent));

export function write(value: Decimal, style: FigureStyle): string {
  return printDecimal(inUnit(value, style), style.decimals) + style.sign;
}

/** Without zeros at the end and with one more decimal: for the most that rounding explains. */
export function writeSlack(left: EvaluatedValue, right: EvaluatedValue, style: FigureStyle): string {
  const slack = width(left.interval).plus(width(right.interval)).div(ONE.plus(ONE));
  return printDecimal(inUnit(slack, style), style.decimals + 1, { trim: true }) + style.sign;
}
