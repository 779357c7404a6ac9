/** The one decimal.js constructor of the program: enough digits for any public account, rounding half up as Excel's ROUND. */
import DecimalJs from 'decimal.js';

export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

const TINY = 1e-9;
const SIGNIFICANT_DIGITS = 15;

/** The decimal a spreadsheet means by a stored double: its 15 significant digits; what is below 1e-9 is the dust of a subtraction and means 0. */
export function decimalOfDouble(value: number): Decimal {
  if (Math.abs(value) < TINY) return ZERO;
  return new Decimal(value.toPrecision(SIGNIFICANT_DIGITS));
}

const POWERS = new Map<number, Decimal>();

/** 10 to a whole power: what turns one unit, or place, into another. */
export function powerOfTen(exponent: number): Decimal {
  const known = POWERS.get(exponent);
  if (known) return known;
  const power = new Decimal(`1e${exponent}`);
  POWERS.set(exponent, power);
  return power;
}
