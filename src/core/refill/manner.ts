/** How a table of the document prints its figures: what a figure of the workbook reads there. */
import { powerOfTen, printDecimal, ZERO, type Decimal } from '../amount';
import type { Figure, Table } from '../tables';

export interface PrintedFigure {
  readonly text: string;
  readonly value: Decimal;
  /** Whether digits of the workbook were dropped. */
  readonly isRounded: boolean;
}

const PERCENT = /[%％]/;

export class FigureManner {
  private readonly hasSeparators: boolean;
  /** What a cell without money reads; undefined where the table has none. */
  private readonly zero: string | undefined;

  constructor(
    private readonly own: Table,
    private readonly workbook: Table,
  ) {
    const figures = allFigures(own);
    this.hasSeparators = figures.some(({ text }) => /\d[,，]\d{3}/.test(text));
    this.zero = mostOften(
      figures.filter((one) => one.quantity === 'money' && isNoMoney(one)).map(({ text }) => text.trim()),
    );
  }

  /** `at`: the cell it is for; `beside`: other figures of its column. */
  printed(from: Figure | undefined, at: Figure, beside: readonly Figure[]): PrintedFigure {
    const amount = from?.amount;
    const isMoney = at.quantity === 'money';
    if (!amount || amount.value.isZero())
      return { text: this.nothing(from, at), value: ZERO, isRounded: false };
    const shift = isMoney ? this.workbook.unit.exponent - this.own.unit.exponent : 0;
    const exact = amount.value.times(powerOfTen(shift));
    const decimals = isMoney ? this.own.decimals : decimalsOf(at, beside, amount.decimals);
    const value = exact.toDecimalPlaces(decimals);
    const isPercent = at.quantity === 'rate' && [at, ...beside, from].some(({ text }) => PERCENT.test(text));
    const text = printDecimal(exact, decimals, { thousands: isMoney && this.hasSeparators });
    return { text: isPercent ? `${text}%` : text, value, isRounded: !value.eq(exact) };
  }

  /** As the table itself says it, otherwise as the workbook does. */
  private nothing(from: Figure | undefined, at: Figure): string {
    if (at.quantity === 'money' && this.zero !== undefined) return this.zero;
    if (!from || from.state === 'blank') return '';
    if (from.state === 'dash') return from.text.trim();
    const decimals = at.quantity === 'money' ? this.own.decimals : (from.amount?.decimals ?? 0);
    return printDecimal(ZERO, decimals);
  }
}

/** Blank, dash and 0 mean the same. */
export const isNoMoney = (figure: Figure | undefined): boolean =>
  figure === undefined || figure.state === 'blank' || figure.state === 'dash' || isZero(figure);

const isZero = ({ amount }: Figure): boolean => amount?.value.isZero() === true;

/** All that stand in it. */
export const allFigures = (table: Table): Figure[] =>
  table.rows.flatMap((row) => table.columns.flatMap(({ key }) => table.figure(row.key, key) ?? []));

function decimalsOf(at: Figure, beside: readonly Figure[], otherwise: number): number {
  const printed = [at, ...beside].flatMap(({ amount }) => amount?.decimals ?? []);
  return printed.length === 0 ? otherwise : Math.max(...printed);
}

function mostOften(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | undefined;
  for (const [text, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = text;
  return best;
}
