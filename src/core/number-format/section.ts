/** One section of a number format, understood: what kind of figure it prints and where its digits go. */
import { tokensOf } from './tokens';
import type { SectionCondition, FormatToken } from './tokens';

type SectionKind = 'general' | 'number' | 'scientific' | 'fraction' | 'date' | 'value' | 'words';

export interface FormatSection {
  readonly kind: SectionKind;
  readonly tokens: readonly FormatToken[];
  readonly condition: SectionCondition | undefined;
  readonly numerals: number;
  readonly locale: string;
  /** A power of ten by which the value is shown larger: percent signs, less the thousands that trailing commas take. */
  readonly scale: number;
  readonly groups: boolean;
  /** Where the signs of each part of the figure stand among the tokens. */
  readonly whole: readonly number[];
  readonly decimals: readonly number[];
  readonly power: readonly number[];
  readonly slash: number;
}

export function understood(text: string): FormatSection {
  const { tokens, condition, numerals, locale } = tokensOf(text);
  const kind = kindOf(tokens);
  const plain = kind === 'date' ? tokens : tokens.map(withoutDates);
  const { places, scale, groups } = commas(plain);
  const percents = plain.filter((token) => token.kind === 'percent').length;
  return {
    kind,
    tokens: kind === 'date' ? tokens : places,
    condition,
    numerals,
    locale,
    scale: 2 * percents - 3 * scale,
    groups,
    ...partsOf(places),
    slash: kind === 'fraction' ? places.findIndex((token) => token.kind === 'slash') : -1,
  };
}

const isDate = ({ kind }: FormatToken): boolean => kind === 'date' || kind === 'elapsed' || kind === 'noon';
const isDigit = (token: FormatToken | undefined): boolean => token?.kind === 'digit';

function kindOf(tokens: readonly FormatToken[]): SectionKind {
  const has = (kind: FormatToken['kind']): boolean => tokens.some((token) => token.kind === kind);
  if (has('general')) return 'general';
  const firstDate = tokens.findIndex(isDate);
  const firstDigit = tokens.findIndex(isDigit);
  if (firstDate >= 0 && (firstDigit < 0 || firstDate < lastPointBefore(tokens, firstDigit))) return 'date';
  if (firstDigit < 0) return has('value') ? 'value' : 'words';
  if (has('exponent')) return 'scientific';
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  return slash > firstDigit && denominatorAfter(tokens, slash) ? 'fraction' : 'number';
}

/** The point before a digit: in a date there are digits only behind one, as parts of a second. */
const lastPointBefore = (tokens: readonly FormatToken[], digit: number): number =>
  tokens[digit - 1]?.kind === 'point' ? digit - 1 : -1;

const denominatorAfter = (tokens: readonly FormatToken[], slash: number): boolean => {
  const next = tokens[slash + 1];
  return isDigit(next) || (next?.kind === 'text' && /^[1-9]$/.test(next.text));
};

/** Letters of a date among the digits of a figure are words: `0.00d`. */
function withoutDates(token: FormatToken): FormatToken {
  if (token.kind === 'date' || token.kind === 'elapsed') return { kind: 'text', text: token.letters };
  return token.kind === 'noon' ? { kind: 'text', text: `${token.before}/${token.after}` } : token;
}

interface Commas {
  readonly places: readonly FormatToken[];
  readonly scale: number;
  readonly groups: boolean;
}

/** A comma between digits groups thousands, one right behind the last digit takes three places away, any other is a comma. */
function commas(tokens: readonly FormatToken[]): Commas {
  const places: FormatToken[] = [];
  let scale = 0;
  let groups = false;
  let inDecimals = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'point') inDecimals = true;
    if (token.kind !== 'comma') {
      places.push(token);
      continue;
    }
    let end = at;
    while (tokens[end]?.kind === 'comma') end += 1;
    const before = tokens[at - 1];
    const isBehind = isDigit(before) || (before?.kind === 'point' && isDigit(tokens[at - 2]));
    if (!isBehind) places.push({ kind: 'text', text: ','.repeat(end - at) });
    else if (isDigit(tokens[end])) groups ||= !inDecimals;
    else if (!tokens.slice(end).some(isDigit)) scale += end - at;
    at = end - 1;
  }
  return { places, scale, groups };
}

function partsOf(tokens: readonly FormatToken[]): Pick<FormatSection, 'whole' | 'decimals' | 'power'> {
  const whole: number[] = [];
  const decimals: number[] = [];
  const power: number[] = [];
  let part = whole;
  tokens.forEach((token, at) => {
    if (token.kind === 'point' && part === whole) part = decimals;
    else if (token.kind === 'exponent') part = power;
    else if (token.kind === 'digit') part.push(at);
  });
  return { whole, decimals, power };
}
