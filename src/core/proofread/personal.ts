/** Personal numbers in a text: of mobile telephones, identity cards, bank cards. */
import { meetsOne, type Stretch } from './text/stretches';

interface PersonalKind {
  readonly name: 'mobile' | 'identity' | 'bank';
  /** As written, with blanks or strokes between groups of digits. */
  readonly pattern: RegExp;
  readonly isOne: (digits: string, before: string) => boolean;
}

/** GB 11643: the weights of the first 17 digits, and the check digit by what their sum leaves of 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const BIRTH = /^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

function isIdentity(digits: string): boolean {
  if (!BIRTH.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return CHECK_DIGITS.charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

/** Luhn's check of card numbers. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** One number in ten passes Luhn's check by chance: cards of Chinese banks begin with 62, of others a bank is spoken. */
const UNION_PAY = /^62/;
const SPOKEN = /银行|卡号|账号|账户|帐号|帐户|开户/;

const KINDS: readonly PersonalKind[] = [
  {
    name: 'identity',
    pattern: /(?<![\dA-Za-z.])\d{6} ?\d{8} ?\d{3}[\dXx](?![\dA-Za-z]|\.\d)/g,
    isOne: isIdentity,
  },
  {
    name: 'bank',
    pattern: /(?<![\dA-Za-z.])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\dA-Za-z]|\.\d)/g,
    isOne: (digits, before) => isLuhn(digits) && (UNION_PAY.test(digits) || SPOKEN.test(before)),
  },
  {
    name: 'mobile',
    pattern: /(?<![\dA-Za-z.]|\d-)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z%％元万亿]|[.．]\d|-\d)/g,
    isOne: () => true,
  },
];

/** Nearly all paragraphs hold no number as long. */
const SHORTEST = /\d{4}[ -]?\d{3}/;
const WIDE = /[０-９]/g;
/** From ０ to 0. */
const NARROWER = 0xfee0;
const narrow = (text: string): string =>
  text.replace(WIDE, (digit) => String.fromCharCode(digit.charCodeAt(0) - NARROWER));

export interface Personal extends Stretch {
  readonly name: PersonalKind['name'];
}

const NEAR = 24;

/** In a text as it is written; none that lies within another. */
export function personalIn(written: string): Personal[] {
  const text = narrow(written);
  if (!SHORTEST.test(text)) return [];
  const found: Personal[] = [];
  for (const { name, pattern, isOne } of KINDS) {
    const isTaken = meetsOne(text, found);
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = text.slice(start > NEAR ? start - NEAR : 0, start);
      if (isOne(match[0].replace(/[ -]/g, ''), before) && !isTaken({ start, end }))
        found.push({ name, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const FIRST = 3;
const LAST = 4;

/** 138****5678: as long as it was, its middle not said again. */
export const masked = (number: string): string =>
  number.slice(0, FIRST) + number.slice(FIRST, -LAST).replace(/[^ -]/g, '*') + number.slice(-LAST);

/** A text as it may be shown elsewhere; places in it stay where they are. */
export function withoutPersonal(text: string): string {
  let at = 0;
  const pieces = personalIn(text).map(({ start, end }) => {
    const piece = text.slice(at, start) + masked(text.slice(start, end));
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}
