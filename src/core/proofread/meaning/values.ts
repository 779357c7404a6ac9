/** What claims come to: figures of the tables that their words may mean, and what the text itself says. */
import { exactly, meets, printedInterval, type Decimal, type Interval } from '../../amount';
import type { CompiledForm } from '../../narrative';
import {
  evaluate,
  OUTERMOST,
  unitOf,
  type Context,
  type Expression,
  type Known,
} from '../../narrative/reading';
import type { TableId } from '../../tables';
import { type Agreement, compareAmount, intervalOf, type Stated, statedBy } from '../measure';
import type { AmountClaim, Period, ClaimSubject } from './claims';
import { lastYearAnswers } from './entries';
import { figureCellKey, type FigureCell } from './readings';
import { idiomOf } from './idiom';
import type { Account } from './words';

/** A value in the unit of the explanation, with all it may be before rounding. */
export interface Magnitude {
  readonly value: Decimal;
  readonly interval: Interval;
  /** As a person writes it in a formula. */
  readonly formula: string;
  readonly known: Known | undefined;
  /** Of last year's as the office gave it, the table that holds this year's; the answer is of that line alone. */
  readonly givenFor?: TableId | 'answer';
  /** Said of something that goes by another name, and may be wider: it bears out, and contradicts nothing. */
  readonly isDoubtful?: true;
  /** Where the text states it. */
  readonly saidAt?: number;
  /** What it is of the year explained, in the notation of forms; undefined of what only the text gives. */
  readonly expression?: Expression;
  /** Of what is worked out, what it was worked out from. */
  readonly madeOf?: readonly Magnitude[];
}

/** Of which year, against the one explained; undefined where that can't be said. */
export type When = 'this' | 'last' | 'other' | undefined;

export function whenOf(period: Period | undefined, year: number | undefined): When {
  if (period === undefined) return 'this';
  if ('yearsBack' in period) return period.yearsBack === 0 ? 'this' : 'last';
  if (year === undefined) return undefined;
  if (period.year === year) return 'this';
  return period.year === year - 1 ? 'last' : 'other';
}

export interface Books {
  readonly now: Context;
  readonly last: Context | undefined;
  readonly year: number | undefined;
}

/** A figure of the tables; undefined where the cell is not there, not readable, or left blank that ought to hold one. */
export function figureAt(
  context: Context,
  { table, row, column, answer }: FigureCell,
): Magnitude | undefined {
  if (answer) return answered(context, answer);
  if (table === undefined) return undefined;
  const expression: Expression = { kind: 'cell', table, row, ...(column === undefined ? {} : { column }) };
  const value = evaluate(context, expression, OUTERMOST);
  if (value.kind !== 'known') return undefined;
  const own = context.tables.table(table);
  const decimals = own?.figure(row, column)?.amount?.decimals;
  const shift = own ? own.unit.exponent - unitOf(context.settings).exponent : 0;
  const interval =
    decimals === undefined ? exactly(value.value) : printedInterval(value.value, decimals - shift);
  return { value: value.value, interval, formula: value.formula, known: value, expression };
}

/** What the office answered. */
function answered(context: Context, answer: Expression): Magnitude | undefined {
  const value = evaluate(context, answer, OUTERMOST);
  if (value.kind !== 'known') return undefined;
  const interval = intervalOf(context, answer, OUTERMOST, NONE_DERIVED) ?? exactly(value.value);
  return { value: value.value, interval, formula: value.formula, known: value, expression: answer };
}

const NONE_DERIVED: ReadonlyMap<string, Interval> = new Map();

/** A cell that shows nothing: it stands for 0, and proves nothing. */
export const isBlank = ({ known }: Magnitude): boolean =>
  known !== undefined && known.cells.length > 0 && known.cells.every(({ text }) => text.trim() === '');

const entriesByForm = new WeakMap<CompiledForm, ReadonlyMap<string, Expression>>();

/** Entries of the supplement that hold last year's figure of a cell: those that would be read from last year's tables. */
function lastYearEntries({ form, tables }: Context): ReadonlyMap<string, Expression> {
  const known = entriesByForm.get(form);
  if (known) return known;
  const entries = new Map<string, Expression>(lastYearAnswers(form, idiomOf(tables)));
  for (const { question, previous, each } of form.questions.values())
    for (const cell of previous && !each ? cellsIn(previous) : [])
      for (const key of [cell, ...bothSides(cell)])
        if (!entries.has(key)) entries.set(key, { kind: 'entry', parts: question.key.split('.') });
  entriesByForm.set(form, entries);
  return entries;
}

/** Income and expenditure as a whole are the same amount. */
const bothSides = (key: string): readonly string[] => {
  const other = key.replace(' 收入总计 ', ' 支出总计 ');
  return other === key ? [] : [other, `${other}合计`];
};

function cellsIn(expression: Expression): readonly string[] {
  if (expression.kind === 'fallback') return [...cellsIn(expression.first), ...cellsIn(expression.second)];
  return expression.kind === 'cell' ? [figureCellKey(expression)] : [];
}

/** Last year's figure of a cell as the office gave it. */
function givenOf(context: Context, cell: FigureCell): Magnitude | undefined {
  const entry = lastYearEntries(context).get(figureCellKey(cell));
  if (!entry) return undefined;
  const value = evaluate(context, entry, OUTERMOST);
  if (value.kind !== 'known') return undefined;
  const interval = intervalOf(context, entry, OUTERMOST, NONE_DERIVED) ?? exactly(value.value);
  const figure = { value: value.value, interval, formula: value.formula, known: value, expression: entry };
  return { ...figure, givenFor: cell.table ?? 'answer' };
}

const isOf = (account: Account, cell: FigureCell): boolean =>
  (account === 'spent') === (cell.account === 'spent');

/** An entry by this name stands for a cell of last year's tables; the other parts are table, row and column. */
export const LAST_YEARS_CELL = '上年的表';

/** Last year's cell is none of the tables that a form reads. */
function ofYear(figure: Magnitude | undefined, cell: FigureCell, when: When): Magnitude | undefined {
  if (!figure || when !== 'last') return figure;
  return { ...figure, expression: lastYears(cell) };
}

export const lastYears = ({
  table,
  row,
  column,
}: Pick<FigureCell, 'table' | 'row' | 'column'>): Expression => ({
  kind: 'entry',
  parts: [LAST_YEARS_CELL, table ?? '', row, column ?? ''],
});

/** Figures that subjects may mean, of the year and account said. */
export function figuresMeant(
  { now, last }: Books,
  subjects: readonly ClaimSubject[],
  account: Account,
  when: When,
): { readonly figures: readonly Magnitude[]; readonly isWhole: boolean } {
  const context = when === 'this' ? now : when === 'last' ? last : undefined;
  const cells = subjects.flatMap((subject) => subject.cells.filter((cell) => isOf(account, cell)));
  const found = context
    ? cells.map((cell) => ofYear(figureAt(context, cell), cell, when))
    : when === 'last'
      ? cells.map((cell) => givenOf(now, cell))
      : [];
  const figures = found.filter((one) => one !== undefined);
  return { figures, isWhole: cells.length > 0 && figures.length === cells.length };
}

/** `finest`: decimals of the amounts beside it; zeros at the end may be left out. */
export function quantityOf(claim: AmountClaim, context: Context, finest = 0): Magnitude | undefined {
  const stated = statedBy(claim.number, context);
  const decimals = stated && stated.decimals > finest ? stated.decimals : finest;
  return stated && { ...quantity({ ...stated, decimals }), saidAt: claim.number.start };
}

export const quantity = ({ value, decimals }: Stated): Magnitude => ({
  value,
  // 0万元 is nothing at all, however few decimals it has.
  interval: value.isZero() ? exactly(value) : printedInterval(value, decimals),
  formula: value.toFixed(),
  known: undefined,
});

/** The best agreement of a stated amount with any of the figures. */
export function bestOf(
  stated: Stated,
  figures: readonly Magnitude[],
  finest: number,
): { readonly agreement: Agreement; readonly figure: Magnitude } | undefined {
  const own = printedInterval(stated.value, stated.decimals);
  const agreementOf = (figure: Magnitude): Agreement => {
    const agreement = compareAmount(stated, figure.value, finest);
    // A sum of rounded answers.
    return (figure.known?.entries.length ?? 0) > 1 && meets(own, figure.interval) ? 'same' : agreement;
  };
  const all = figures.map((figure) => ({ agreement: agreementOf(figure), figure }));
  return (
    all.find(({ agreement }) => agreement === 'same') ??
    all.find(({ agreement }) => agreement === 'tail') ??
    all[0]
  );
}
