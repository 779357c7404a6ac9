/** Reads a printed figure: digits of either width, thousands separators, brackets for minus, dashes and blanks. */
import { Decimal } from './decimal';

/** A printed figure: `219.09` is value 219.09 with 2 decimals. Its unit is the table's; a percentage keeps the number before the sign. */
export interface Amount {
  readonly value: Decimal;
  readonly decimals: number;
  /** Power of ten in 元 that it is rounded to, where that is coarser than its last digit. */
  readonly step?: number;
}

export type ParsedFigure =
  | { readonly kind: 'blank' }
  /** A dash, slash or 无: somebody said there is nothing. It stands for exactly 0. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'amount'; readonly amount: Amount; readonly percent: boolean }
  | { readonly kind: 'unreadable' };

/** What needs no work: figures and codes as most cells hold them. */
const PLAIN = /^[!-~]*$/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
/** These stand after `plainText`, which leaves no full-width form of a sign. */
const DASH = /^(?:[-–—―‐−─/\\、]+|无|没有|N\/A)$/i;
const NUMBER = /^([+-]?)¥?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?|\.(\d+))(%?)$/;
const BRACKETED = /^\(([^()]+)\)$/;

/** The text without what the eye does not see, digits and signs in half width; for reading, never for showing. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, '').normalize('NFKC').replace(/\s+/g, '');
}

/** Two figures in one cell, or one cut in two: `1594.02  30205`, `12 34`. No Chinese table parts thousands by blanks, so not even `1 234` is joined. */
const PARTED = /[\d.,]\s+[\d.,]/;

const isParted = (text: string): boolean =>
  /\s/.test(text.trim()) && PARTED.test(text.replace(INVISIBLE, '').normalize('NFKC'));

export function parseFigure(text: string): ParsedFigure {
  const plain = plainText(text);
  if (plain === '') return { kind: 'blank' };
  if (plain !== text && isParted(text)) return { kind: 'unreadable' };
  if (DASH.test(plain)) return { kind: 'dash' };
  const bracketed = BRACKETED.exec(plain)?.[1];
  const body = (bracketed ?? plain).replace(/^[−–]/, '-');
  const match = NUMBER.exec(body);
  if (!match) return { kind: 'unreadable' };
  const [, sign, digits = '', fraction, bareFraction, percent] = match;
  if (bracketed !== undefined && sign) return { kind: 'unreadable' };
  const magnitude = new Decimal(digits.replace(/,/g, '').replace(/\.$/, ''));
  const value = sign === '-' || bracketed !== undefined ? magnitude.neg() : magnitude;
  return {
    kind: 'amount',
    amount: { value, decimals: (fraction ?? bareFraction ?? '').length },
    percent: percent === '%',
  };
}
