/** Numbers of a text in the unit of the form, and the values and intervals of expressions to hold against them. */
import {
  add,
  Decimal,
  divide,
  exactly,
  multiply,
  parseFigure,
  printedInterval,
  subtract,
  UNITS,
  WAN_YUAN,
  ZERO,
  type Interval,
  powerOfTen,
} from '../../amount';
import { givenUnder, type Supplement, type SupplementEntry } from '../../narrative';
import {
  allItemsOf,
  isMissing,
  keyOf,
  scopeOfItem,
  unitOf,
  type Context,
  type Expression,
  type Scope,
} from '../../narrative/reading';
import type { Mark } from '../text/marks';

/** Finer than any account, in 万元: the values of cells are not rounded before they are compared. */
export const EXACT_DECIMALS = 6;

const HUNDRED = new Decimal(100);

const SPOKEN_UNITS: Readonly<Record<string, number>> = {
  亿元: 8,
  百万元: 6,
  万元: 4,
  万: 4,
  千元: 3,
  百元: 2,
  元: 0,
};

export interface Stated {
  /** Money in the form's unit; a percentage as the number before the sign. */
  readonly value: Decimal;
  /** In that unit. */
  readonly decimals: number;
}

/** What a number of the text says. */
export function statedBy(
  mark: Pick<Mark, 'value' | 'kind' | 'unit' | 'decimals'>,
  context: Context,
): Stated | undefined {
  if (mark.value === undefined) return undefined;
  const exponent = mark.kind === 'money' ? SPOKEN_UNITS[mark.unit] : undefined;
  if (exponent === undefined) return { value: mark.value, decimals: mark.decimals };
  const shift = exponent - unitOf(context.settings).exponent;
  return { value: mark.value.times(powerOfTen(shift)), decimals: mark.decimals - shift };
}

/** How a stretch of text writes its amounts. */
interface Writing {
  /** Of the last amount up to a mark. */
  readonly units: ReadonlyMap<Mark, string>;
  /** The most that an amount in a unit has. */
  readonly decimals: ReadonlyMap<string, number>;
}

const writings = new WeakMap<readonly Mark[], Writing>();

function writingOf(marks: readonly Mark[]): Writing {
  const known = writings.get(marks);
  if (known) return known;
  const units = new Map<Mark, string>();
  const decimals = new Map<string, number>();
  let last: string | undefined;
  for (const mark of marks) {
    if (mark.kind === 'money') {
      last = mark.unit;
      const most = decimals.get(last) ?? 0;
      decimals.set(last, mark.decimals > most ? mark.decimals : most);
    }
    if (last !== undefined) units.set(mark, last);
  }
  const writing = { units, decimals };
  writings.set(marks, writing);
  return writing;
}

const rounding = new WeakMap<Context, Map<string, Context>>();

/** The same with amounts in another unit and to other decimals; one for all who ask, so that its values are worked out once. */
function roundedAs(context: Context, unit: '元' | '万元', amountDecimals: number): Context {
  const ways = rounding.get(context) ?? new Map<string, Context>();
  rounding.set(context, ways);
  const way = `${amountDecimals}${unit}`;
  const known = ways.get(way) ?? { ...context, settings: { ...context.settings, unit, amountDecimals } };
  ways.set(way, known);
  return known;
}

/** The context with amounts rounded as the text around a number rounds its own. */
export function writtenAround(context: Context, marks: readonly Mark[], mark: Mark): Context {
  const { units, decimals } = writingOf(marks);
  const unit = units.get(mark);
  if (unit !== '元' && unit !== '万元') return context;
  return roundedAs(context, unit, decimals.get(unit) ?? 0);
}

export const asPercent = (fraction: Decimal): Decimal => fraction.times(HUNDRED);

export const percentInterval = (interval: Interval): Interval => multiply(interval, exactly(HUNDRED));

/** Intervals of what was worked out from the text itself, by key of the supplement. */
type TextIntervals = ReadonlyMap<string, Interval>;

function cellInterval(
  context: Context,
  expression: Expression & { kind: 'cell' },
  scope: Scope,
): Interval | undefined {
  const table = context.tables.table(expression.table);
  const row = expression.row === '本行' ? (scope.item?.row ?? '') : expression.row;
  const figure = table?.figure(row, expression.column);
  if (!table || !figure || figure.state === 'unreadable') return undefined;
  if (!figure.amount) return exactly(ZERO);
  const shift = figure.quantity === 'money' ? table.unit.exponent - unitOf(context.settings).exponent : 0;
  return printedInterval(figure.amount.value.times(powerOfTen(shift)), figure.amount.decimals - shift);
}

function entryInterval(
  context: Context,
  parts: readonly string[],
  scope: Scope,
  derived: TextIntervals,
): Interval | undefined {
  const key = keyOf(parts, scope);
  const known = derived.get(key);
  if (known) return known;
  const entry = givenUnder(context.supplement, key);
  const parsed = entry && parseFigure(entry.value);
  if (parsed?.kind === 'dash') return exactly(ZERO);
  if (parsed?.kind !== 'amount') return undefined;
  const { value, decimals } = parsed.amount;
  // An office that has none writes 0, however it rounds the rest.
  if (value.isZero()) return exactly(ZERO);
  const unit = UNITS.find(({ name }) => name === entry?.unit) ?? WAN_YUAN;
  const shift = unit.exponent - unitOf(context.settings).exponent;
  const finest = finestBeside(context.supplement, key, entry);
  return printedInterval(value.times(powerOfTen(shift)), (decimals > finest ? decimals : finest) - shift);
}

const finestOf = new WeakMap<Supplement, ReadonlyMap<string, number>>();

/** 年初预算.2050201 has 年初预算.2080505 beside it, if of the same unit. */
const besides = (key: string, entry: SupplementEntry | undefined): string =>
  `${key.slice(0, key.lastIndexOf('.'))} ${entry?.unit ?? ''}`;

/** The most decimals that an answer has of those asked for together: zeros at the end are left out. */
function finestBeside(supplement: Supplement, key: string, own: SupplementEntry | undefined): number {
  let known = finestOf.get(supplement);
  if (!known) {
    const finest = new Map<string, number>();
    for (const [one, entry] of supplement.entries) {
      const parsed = parseFigure(entry.value);
      const decimals = parsed.kind === 'amount' ? parsed.amount.decimals : 0;
      const beside = besides(one, entry);
      finest.set(beside, Math.max(decimals, finest.get(beside) ?? 0));
    }
    known = finest;
    finestOf.set(supplement, known);
  }
  return known.get(besides(key, own)) ?? 0;
}

/** All values an expression may have, since what it is made of was rounded. Undefined where something is missing. */
export function intervalOf(
  context: Context,
  expression: Expression,
  scope: Scope,
  derived: TextIntervals,
): Interval | undefined {
  const inner = (one: Expression, at: Scope = scope): Interval | undefined =>
    intervalOf(context, one, at, derived);
  switch (expression.kind) {
    case 'number':
      return exactly(new Decimal(expression.text));
    case 'cell':
      return cellInterval(context, expression, scope);
    case 'entry':
      return entryInterval(context, expression.parts, scope, derived);
    case 'name': {
      const bound = scope.names.get(expression.name);
      return bound && inner(bound.expression, bound.scope);
    }
    case 'fallback':
      return inner(expression.first) ?? inner(expression.second);
    case 'sum': {
      const items = allItemsOf(context, expression.over, scope);
      if (isMissing(items)) return undefined;
      const parts = items.flatMap((item) => inner(expression.each, scopeOfItem(item)) ?? []);
      return parts.reduce(add, exactly(ZERO));
    }
    case 'binary': {
      const [left, right] = [inner(expression.left), inner(expression.right)];
      if (!left || !right) return undefined;
      return OPERATIONS[expression.operator](left, right);
    }
    case 'words':
      return undefined;
  }
}

const OPERATIONS: Readonly<
  Record<(Expression & { kind: 'binary' })['operator'], (a: Interval, b: Interval) => Interval | undefined>
> = { '+': add, '−': subtract, '×': multiply, '÷': divide };
