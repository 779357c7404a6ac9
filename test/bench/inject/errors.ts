/** What goes wrong with one figure: the text typed in its place, by kind; undefined where that kind can't happen to it. */
import { Decimal, printDecimal } from '../../../src/core/amount';
import type { Random } from '../generate/random';

export const SINGLE_KINDS = [
  'digit',
  'swapped',
  'point',
  'sign',
  'dropped',
  'added',
  'next-row',
  'next-column',
  'not-its-parts',
  'typed-over',
  'counted-twice',
  'other-unit',
  'last-year',
] as const;
export type SingleKind = (typeof SINGLE_KINDS)[number];

export interface Situation {
  /** As printed, without separators. */
  readonly text: string;
  readonly unit: string;
  readonly above: readonly string[];
  readonly beside: readonly string[];
  /** Parts of the sum that the figure is; empty where it is none. */
  readonly parts: readonly string[];
  /** Figures of other sums in the table. */
  readonly totals: readonly string[];
}

type Mistake = (situation: Situation, random: Random) => string | undefined;

const placesOf = (text: string): number[] =>
  [...text].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []));

const withSign = (text: string, place: number, sign: string): string =>
  text.slice(0, place) + sign + text.slice(place + 1);

const fixed = (value: Decimal): string => printDecimal(value, 2);

const digit: Mistake = ({ text }, random) => {
  const place = random.pick(placesOf(text));
  const other = random.pick([...'0123456789'].filter((sign) => sign !== text[place]));
  const typed = withSign(text, place, other);
  return /^-?0\d/.test(typed) ? undefined : typed;
};

const swapped: Mistake = ({ text }, random) => {
  const places = placesOf(text);
  const pairs = places
    .slice(1)
    .flatMap((place, index) => (text[place] !== text[places[index]!] ? [[places[index]!, place]] : []));
  if (pairs.length === 0) return undefined;
  const [first, second] = random.pick(pairs) as [number, number];
  const typed = withSign(withSign(text, first, text[second]!), second, text[first]!);
  return /^-?0\d/.test(typed) ? undefined : typed;
};

const point: Mistake = ({ text }, random) =>
  fixed(new Decimal(text).times(random.pick(['0.01', '0.1', '10', '100'])));

const dropped: Mistake = ({ text }, random) => {
  const whole = placesOf(text).filter((place) => place < text.indexOf('.'));
  if (whole.length < 2) return undefined;
  const place = random.pick(whole);
  return new Decimal(text.slice(0, place) + text.slice(place + 1)).toFixed(2);
};

const added: Mistake = ({ text }, random) => {
  const place = random.whole(1, text.indexOf('.'));
  return text.slice(0, place) + String(random.whole(0, 9)) + text.slice(place);
};

const oneOf =
  (of: (situation: Situation) => readonly string[]): Mistake =>
  (situation, random) => {
    const others = of(situation).filter((other) => other !== situation.text && other !== '');
    return others.length > 0 ? random.pick(others) : undefined;
  };

const notItsParts: Mistake = ({ text, parts }, random) =>
  parts.length < 2 ? undefined : fixed(new Decimal(text).times(random.whole(50, 150)).div(100));

const countedTwice: Mistake = ({ text, parts }, random) =>
  parts.length < 2
    ? undefined
    : fixed(new Decimal(text).plus(random.pick(parts.filter((part) => part !== ''))));

const LEAST_OF_LAST_YEAR = 80;
const MOST_OF_LAST_YEAR = 120;

/** A total with the figure of the year before. */
const lastYear: Mistake = ({ text, parts }, random) =>
  parts.length < 2
    ? undefined
    : fixed(
        new Decimal(text)
          .times(random.whole(LEAST_OF_LAST_YEAR, MOST_OF_LAST_YEAR))
          .div(100)
          .plus(random.money(0.01, 9)),
      );

const MISTAKES: Readonly<Record<SingleKind, Mistake>> = {
  digit,
  swapped,
  point,
  sign: ({ text }) => fixed(new Decimal(text).neg()),
  dropped,
  added,
  'next-row': oneOf(({ above }) => above),
  'next-column': oneOf(({ beside }) => beside),
  'not-its-parts': notItsParts,
  'typed-over': oneOf(({ totals, parts }) => (parts.length > 1 ? totals : [])),
  'counted-twice': countedTwice,
  'other-unit': ({ text, unit }) => (unit === '万元' ? fixed(new Decimal(text).times(10000)) : undefined),
  'last-year': lastYear,
};

/** Undefined too where the mistake leaves the figure as it was. */
export function mistaken(kind: SingleKind, situation: Situation, random: Random): string | undefined {
  const typed = MISTAKES[kind](situation, random);
  return typed === undefined || new Decimal(typed).eq(situation.text) ? undefined : typed;
}
