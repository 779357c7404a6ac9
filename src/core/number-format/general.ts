/** What a number shows without a format: at most eleven characters, in scientific notation where that says too little. */
import { digitsOf, rounded } from './digits';
import type { Digits } from './digits';

const WIDTH = 11;
/** Shown as it is. */
const SHORT_INTEGER = 1e11;
const MOST_DECIMALS = 9;
const LEAST_FIXED_POINT = -4;

/** Without its sign. */
export function generalOf(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < SHORT_INTEGER) return String(Math.abs(value));
  const number = digitsOf(value);
  const { digits, point } = number;
  if (digits === '') return '0';
  if (point > WIDTH) return scientific(number);
  const fits = digits.length - point <= MOST_DECIMALS;
  if (point <= LEAST_FIXED_POINT && !fits) return scientific(number);
  const places = Math.max(0, Math.min(MOST_DECIMALS, WIDTH - 1 - Math.max(1, point)));
  const { integer, fraction } = rounded(number, places);
  const decimals = fraction.replace(/0+$/, '');
  return `${integer || '0'}${decimals && `.${decimals}`}`;
}

const SCIENTIFIC_DECIMALS = 5;

function scientific({ digits, point }: Digits): string {
  const { integer, fraction } = rounded({ digits, point: 1 }, SCIENTIFIC_DECIMALS);
  const carried = integer.length - 1;
  const exponent = point - 1 + carried;
  const decimals = carried > 0 ? '' : fraction.replace(/0+$/, '');
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `${integer[0] ?? ''}${decimals && `.${decimals}`}E${exponent < 0 ? '-' : '+'}${power}`;
}
