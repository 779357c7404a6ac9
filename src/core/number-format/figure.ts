/** Prints a number by a section of digits: `#,##0.00`, `0.00E+00`. */
import { digitsOf, isZero, rounded, shifted } from './digits';
import type { Digits, Rounded } from './digits';
import type { FormatSection } from './section';
import type { FormatToken } from './tokens';

const BLANKS = { '0': '0', '#': '', '?': ' ' } as const;

/** What each token prints, in their order; undefined for a token that says its own words. */
export type Printed = Map<number, string>;

export interface ShownDigits {
  readonly printed: Printed;
  readonly isZero: boolean;
}

export function digitsShown(value: number, section: FormatSection): ShownDigits {
  const number = shifted(digitsOf(value), section.scale);
  return section.kind === 'scientific' ? scientific(number, section) : fixed(number, section);
}

function fixed(number: Digits, section: FormatSection): ShownDigits {
  const figure = rounded(number, section.decimals.length);
  return { printed: printedOf(figure, section), isZero: isZero(figure) };
}

function printedOf(figure: Rounded, section: FormatSection): Printed {
  const printed = onPlaces(figure.integer, section.whole, section.tokens, section.groups);
  const point = section.tokens.findIndex((token) => token.kind === 'point');
  if (section.whole.length === 0 && point >= 0) printed.set(point, `${figure.integer}.`);
  const shown = figure.fraction.replace(/0+$/, '').length;
  section.decimals.forEach((at, place) =>
    printed.set(at, place < shown ? (figure.fraction[place] ?? '') : blank(section.tokens[at])),
  );
  return printed;
}

const blank = (token: FormatToken | undefined): string =>
  token?.kind === 'digit' ? BLANKS[token.place] : '';

/** Digits from the right onto their places; those for which there is no place stand at the first. */
export function onPlaces(
  digits: string,
  places: readonly number[],
  tokens: readonly FormatToken[],
  groups = false,
): Printed {
  const printed: Printed = new Map();
  places.forEach((at, index) => {
    const right = places.length - 1 - index;
    const highest = index === 0 ? Math.max(digits.length - 1, right) : right;
    let text = '';
    for (let power = highest; power >= right; power--) {
      const digit = digits[digits.length - 1 - power] ?? blank(tokens[at]);
      text += digit + (groups && power > 0 && power % 3 === 0 ? separatorAfter(digit) : '');
    }
    printed.set(at, text);
  });
  return printed;
}

const separatorAfter = (digit: string): string => (digit === '' ? '' : digit === ' ' ? ' ' : ',');

function scientific(number: Digits, section: FormatSection): ShownDigits {
  const width = Math.max(1, section.whole.length);
  const exponentFor = ({ digits, point }: Digits): number => {
    if (digits === '') return 0;
    return section.whole.length === 0 ? point : Math.floor((point - 1) / width) * width;
  };
  const places = section.decimals.length;
  let exponent = exponentFor(number);
  let figure = rounded(shifted(number, -exponent), places);
  if (figure.integer.length > section.whole.length) {
    exponent += width;
    figure = rounded(shifted(number, -exponent), places);
  }
  const printed = printedOf(figure, section);
  const sign = exponent < 0 ? '-' : plusOf(section.tokens);
  const power = onPlaces(String(Math.abs(exponent)), section.power, section.tokens);
  section.power.forEach((at, index) => printed.set(at, (index === 0 ? sign : '') + (power.get(at) ?? '')));
  return { printed, isZero: isZero(figure) };
}

const plusOf = (tokens: readonly FormatToken[]): string =>
  tokens.some((token) => token.kind === 'exponent' && token.plus) ? '+' : '';
