/**
 * The step of rounding, read from the figures: amounts in 元 that are all whole hundreds came from 万元 with two decimals.
 * A step is believed where roundness breaks off at it: nearly all figures are multiples of it, few of ten times it. Amounts
 * that are round by nature (200,000 allotted) thin out from one place to the next and show no such edge.
 */
import { ONE_IN_A_MILLION, powerOfTen, tossOdds, Decimal } from '../amount';
import type { Figure, Table } from '../tables';

/** Powers of ten of 元 that accounts are rounded to: 角, 元, 万元 with two decimals, 千元, 万元. */
const STEPS: readonly number[] = [4, 3, 2, 0, -1];
/** An edge less sure than that may be chance: a step missed leaves tails told as errors, one believed wrongly only widens what is told as a tail. */
const EDGE_ODDS = new Decimal('0.001');
/** A table is looked at no further once so many figures show that it is printed as it was computed. */
const ENOUGH = 60;

interface Rounded {
  /** Without its sign, in 10^unit 元. */
  readonly value: Decimal;
  readonly unit: number;
  readonly row: string;
  /** Power of ten in 元 of its last digit that is not 0. */
  readonly place: number;
}

/** The tables with their steps; those that show none as they are. */
export function withSteps(tables: readonly Table[]): readonly Table[] {
  const read = tables.map((table) => ({ table, figures: roundedOf(table) }));
  const whole = new Map<number, number | undefined>();
  const ofUnit = (exponent: number): number | undefined => {
    if (!whole.has(exponent))
      whole.set(
        exponent,
        stepOf(read.flatMap(({ table, figures }) => (table.unit.exponent === exponent ? figures : []))),
      );
    return whole.get(exponent);
  };
  if (read.every(({ figures }) => figures.length === 0)) return tables;
  return read.map(({ table, figures }) => {
    if (figures.length === 0) return table;
    const shared = ofUnit(table.unit.exponent);
    const step = shared !== undefined && keepsTo(figures, shared) ? shared : stepOf(figures);
    return step === undefined || step <= table.unit.exponent - table.decimals ? table : stepped(table, step);
  });
}

/** The money of a table that is not 0, each value once; nothing where most of it uses every decimal the table prints. */
function roundedOf(table: Table): readonly Rounded[] {
  const { unit, decimals } = table;
  const finest = unit.exponent - decimals;
  const found = new Map<string, Rounded>();
  let fine = 0;
  for (const row of table.rows)
    for (const column of table.columns) {
      const figure = table.figure(row.key, column.key);
      if (!figure?.amount || figure.quantity !== 'money' || figure.amount.value.isZero()) continue;
      const value = figure.amount.value.abs();
      const key = value.toString();
      if (found.has(key)) continue;
      const place = lastDigitOf(value) + unit.exponent;
      found.set(key, { value, unit: unit.exponent, row: row.key, place });
      if (place <= finest) fine += 1;
      if (found.size >= ENOUGH && fine > found.size / 2) return [];
    }
  return fine > found.size / 2 ? [] : [...found.values()];
}

/** Power of ten of the last digit that is not 0. */
function lastDigitOf(value: Decimal): number {
  const decimals = value.decimalPlaces();
  return decimals > 0 ? -decimals : (/0*$/.exec(value.toFixed())?.[0].length ?? 0);
}

/** The step at which roundness breaks off, odds being against chance. */
function stepOf(all: readonly Rounded[]): number | undefined {
  const figures = [...new Map(all.map((figure) => [figure.value.toString(), figure])).values()];
  return STEPS.find((step) => {
    const off = figures.filter(({ place }) => place < step);
    if (off.length > figures.length / 2) return false;
    const on = figures.length - off.length;
    const rounder = figures.filter(({ place }) => place > step).length;
    const unexplained = off.length - mostOfOneRow(off, step);
    return (
      tossOdds(unexplained, on + unexplained).lt(ONE_IN_A_MILLION) && tossOdds(rounder, on).lt(EDGE_ODDS)
    );
  });
}

/** How many of the figures off the step are of one row, or carry what that row has below the step: 角分 of one account, and of the totals that it is in. */
function mostOfOneRow(off: readonly Rounded[], step: number): number {
  const rests = off.map(({ value, unit }) => value.mod(powerOfTen(step - unit)).toString());
  const byRow = new Map<string, Set<string>>();
  off.forEach(({ row }, at) => byRow.set(row, (byRow.get(row) ?? new Set()).add(rests[at] ?? '')));
  let most = 0;
  for (const [row, own] of byRow)
    most = Math.max(most, off.filter((figure, at) => figure.row === row || own.has(rests[at] ?? '')).length);
  return most;
}

const keepsTo = (figures: readonly Rounded[], step: number): boolean =>
  figures.filter(({ place }) => place < step).length <= figures.length / 2;

/** The table with the step at every figure that is a multiple of it. */
function stepped(table: Table, step: number): Table {
  const known = new Map<Figure, Figure>();
  return {
    ...table,
    step,
    figure(row, column) {
      const figure = table.figure(row, column);
      if (!figure?.amount || figure.quantity !== 'money') return figure;
      const seen = known.get(figure);
      if (seen) return seen;
      const isMultiple =
        figure.amount.value.isZero() || lastDigitOf(figure.amount.value.abs()) + table.unit.exponent >= step;
      const own = isMultiple ? { ...figure, amount: { ...figure.amount, step } } : figure;
      known.set(figure, own);
      return own;
    },
  };
}
