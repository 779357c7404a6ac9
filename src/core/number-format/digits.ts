/** A number as the 15 significant decimal digits that a spreadsheet keeps of it, so that it is rounded as a decimal and not as a double. */

/** The number without its sign is 0.`digits` times ten to the power `point`; zero has no digits. */
export interface Digits {
  readonly digits: string;
  readonly point: number;
}

export interface Rounded {
  /** Without leading zeros: empty below one. */
  readonly integer: string;
  /** As many digits as asked for. */
  readonly fraction: string;
}

const SIGNIFICANT = 15;
const NONE: Digits = { digits: '', point: 0 };

export function digitsOf(value: number): Digits {
  if (value === 0 || !Number.isFinite(value)) return NONE;
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), point: Number(exponent) + 1 };
}

/** Times ten to a whole power. */
export const shifted = ({ digits, point }: Digits, by: number): Digits =>
  digits === '' ? NONE : { digits, point: point + by };

/** To so many decimals, a half away from zero. */
export function rounded({ digits, point }: Digits, places: number): Rounded {
  const kept = point + places;
  if (kept < 0 || digits === '') return { integer: '', fraction: '0'.repeat(places) };
  const cut = digits.slice(0, kept).padEnd(kept, '0');
  const whole = (digits.charCodeAt(kept) >= FIVE ? plusOne(cut) : cut).padStart(places, '0');
  const end = whole.length - places;
  return { integer: whole.slice(0, end).replace(/^0+/, ''), fraction: whole.slice(end) };
}

const FIVE = 53;

function plusOne(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const at = digits.length - nines - 1;
  const head = at < 0 ? '1' : `${digits.slice(0, at)}${Number(digits[at]) + 1}`;
  return head + '0'.repeat(nines);
}

export const isZero = ({ integer, fraction }: Rounded): boolean => integer === '' && /^0*$/.test(fraction);
