/** How far a figure of the text may be off before rounding can no longer explain it. */
import { Decimal, UNITS, WAN_YUAN, ZERO } from '../../../../src/core/amount';
import type { CellRef, Run } from '../../../../src/core/narrative';
import type { Written } from '../written';

export type FigureRun = Run & { readonly kind: 'figure' };

const HUNDRED = new Decimal(100);
const NUMBER = /\d+(?:\.\d+)?/g;

export const isShare = (text: string): boolean => text.endsWith('%');
export const valueOf = (text: string): Decimal => new Decimal(text.replace('%', ''));

/** Half a unit of the last of so many decimals. */
const half = (decimals: number): Decimal => new Decimal(10).pow(-decimals).div(2);
const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

interface Side {
  readonly terms: number;
  readonly sum: Decimal;
}

function sideOf(text: string): Side {
  const numbers = text.match(NUMBER) ?? [];
  return { terms: numbers.length, sum: numbers.reduce((sum, number) => sum.plus(number), ZERO) };
}

const USUAL_DECIMALS = 2;

/** What half a unit of the least precise amount behind the figure is in the unit of the text. */
function halfBehind({ source }: FigureRun, { form, tables }: Written): Decimal {
  const unit = UNITS.find(({ name }) => name === form.settings.unit) ?? WAN_YUAN;
  const ofCell = ({ table, text }: CellRef): Decimal => {
    const exponent = tables.table(table)?.unit.exponent ?? unit.exponent;
    return half(decimalsOf(text)).times(new Decimal(10).pow(exponent - unit.exponent));
  };
  const given = source.supplement.length > 0 ? [new Decimal(10).pow(WAN_YUAN.exponent - unit.exponent)] : [];
  return Decimal.max(
    half(form.settings.amountDecimals),
    ...source.cells.map(ofCell),
    ...given.map((one) => one.times(half(USUAL_DECIMALS))),
  );
}

/** Of a quotient of rounded amounts: what half a unit of each is worth in it, in hundredths. */
function ofShare(run: FigureRun, own: Written): Decimal {
  const [above = '', below = ''] = run.source.formula.split('÷');
  const [numerator, denominator] = [sideOf(above), sideOf(below)];
  const each = halfBehind(run, own);
  const least = denominator.sum.minus(each.times(denominator.terms));
  if (denominator.terms === 0 || least.lte(0)) return ZERO;
  const share = valueOf(run.text).abs().div(HUNDRED).plus(1);
  const error = each.times(numerator.terms).plus(each.times(denominator.terms).times(share)).div(least);
  return error.times(HUNDRED);
}

/** Differences no larger than this may be rounding. */
export function toleranceOf(run: FigureRun, own: Written): Decimal {
  const { text, source } = run;
  if (isShare(text)) return half(decimalsOf(text)).times(2).plus(ofShare(run, own));
  if (!text.includes('.') && source.formula === '' && source.cells.length === 0) return ZERO;
  const terms = Math.max(1, sideOf(source.formula).terms);
  return halfBehind(run, own).times(terms + 1);
}

/** Whether a reader must see that the one is not the other. */
export const isOutside = (run: FigureRun, own: Written, after: string): boolean =>
  valueOf(after).minus(valueOf(run.text)).abs().gt(toleranceOf(run, own));
