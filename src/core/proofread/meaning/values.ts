/** What claims come to: figures of the tables that their words may mean, and what the text itself says. */
import { exactly, printedInterval, type Decimal, type Interval } from '../../amount';
import type { CompiledForm } from '../../narrative';
import {
  evaluate,
  OUTERMOST,
  unitOf,
  type Context,
  type Expression,
  type Known,
} from '../../narrative/reading';
import { compareAmount, type Agreement } from '../judge/compare';
import { statedBy, type Stated } from '../judge/measure';
import type { AmountClaim, Period, ClaimSubject } from './claims';
import { figureCellKey, type FigureCell } from './readings';
import type { Account } from './words';

/** A value in the unit of the explanation, with all it may be before rounding. */
export interface Magnitude {
  readonly value: Decimal;
  readonly interval: Interval;
  /** As a person writes it in a formula. */
  readonly formula: string;
  readonly known: Known | undefined;
  /** Last year's as the office gave it: of which total, its key does not always say as the text means it. Bears out, and contradicts nothing. */
  readonly isGiven?: true;
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
function figureAt(context: Context, { table, row, column }: FigureCell): Magnitude | undefined {
  const value = evaluate(
    context,
    { kind: 'cell', table, row, ...(column === undefined ? {} : { column }) },
    OUTERMOST,
  );
  if (value.kind !== 'known') return undefined;
  const own = context.tables.table(table);
  const decimals = own?.figure(row, column)?.amount?.decimals;
  const shift = own ? own.unit.exponent - unitOf(context.settings).exponent : 0;
  const interval =
    decimals === undefined ? exactly(value.value) : printedInterval(value.value, decimals - shift);
  return { value: value.value, interval, formula: value.formula, known: value };
}

/** A cell that shows nothing: it stands for 0, and proves nothing. */
export const isBlank = ({ known }: Magnitude): boolean =>
  known !== undefined && known.cells.length > 0 && known.cells.every(({ text }) => text.trim() === '');

const entriesByForm = new WeakMap<CompiledForm, ReadonlyMap<string, Expression>>();

/** Entries of the supplement that hold last year's figure of a cell: those that would be read from last year's tables. */
function lastYearEntries(form: CompiledForm): ReadonlyMap<string, Expression> {
  const known = entriesByForm.get(form);
  if (known) return known;
  const entries = new Map<string, Expression>();
  for (const [key, { previous, each }] of form.questions)
    for (const cell of previous && !each ? cellsIn(previous) : [])
      entries.set(cell, { kind: 'entry', parts: key.split('.') });
  entriesByForm.set(form, entries);
  return entries;
}

function cellsIn(expression: Expression): readonly string[] {
  if (expression.kind === 'fallback') return [...cellsIn(expression.first), ...cellsIn(expression.second)];
  return expression.kind === 'cell' ? [figureCellKey(expression)] : [];
}

/** Last year's figure of a cell as the office gave it. */
function givenOf(context: Context, cell: FigureCell): Magnitude | undefined {
  const entry = lastYearEntries(context.form).get(figureCellKey(cell));
  const value = entry && evaluate(context, entry, OUTERMOST);
  if (value?.kind !== 'known') return undefined;
  const interval = printedInterval(value.value, value.value.decimalPlaces());
  return { value: value.value, interval, formula: value.formula, known: value, isGiven: true };
}

const isOf = (account: Account, cell: FigureCell): boolean =>
  (account === 'spent') === (cell.account === 'spent');

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
    ? cells.map((cell) => figureAt(context, cell))
    : when === 'last'
      ? cells.map((cell) => givenOf(now, cell))
      : [];
  const figures = found.filter((one) => one !== undefined);
  return { figures, isWhole: cells.length > 0 && figures.length === cells.length };
}

export function quantityOf(claim: AmountClaim, context: Context): Magnitude | undefined {
  const stated = statedBy(claim.number, context);
  return stated && quantity(stated);
}

export const quantity = ({ value, decimals }: Stated): Magnitude => ({
  value,
  interval: printedInterval(value, decimals),
  formula: value.toFixed(),
  known: undefined,
});

/** The best agreement of a stated amount with any of the figures. */
export function bestOf(
  stated: Stated,
  figures: readonly Magnitude[],
  finest: number,
): { readonly agreement: Agreement; readonly figure: Magnitude } | undefined {
  const all = figures.map((figure) => ({ agreement: compareAmount(stated, figure.value, finest), figure }));
  return (
    all.find(({ agreement }) => agreement === 'same') ??
    all.find(({ agreement }) => agreement === 'tail') ??
    all[0]
  );
}
