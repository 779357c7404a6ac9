/** Prints a number as a fraction: `# ?/?`, `0/8`. */
import { onPlaces } from './figure';
import type { ShownDigits, Printed } from './figure';
import type { FormatSection } from './section';
import type { FormatToken } from './tokens';

interface Parts {
  readonly whole: readonly number[];
  readonly between: readonly number[];
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  readonly fixed: number | undefined;
}

export function fractionOf(value: number, section: FormatSection): ShownDigits {
  const parts = partsOf(section);
  const magnitude = Math.abs(value) * 10 ** section.scale;
  const integer = parts.whole.length === 0 ? 0 : Math.floor(magnitude);
  const [top, bottom] = parts.fixed
    ? [Math.round((magnitude - integer) * parts.fixed), parts.fixed]
    : nearest(magnitude - integer, 10 ** parts.bottom.length - 1);
  const carried = parts.whole.length > 0 && top === bottom;
  const whole = integer + (carried ? 1 : 0);
  const hasFraction = parts.whole.length === 0 || (top > 0 && !carried) || isFixed(parts, section.tokens);
  const printed = onPlaces(whole === 0 && hasFraction ? '' : String(whole), parts.whole, section.tokens);
  const zeroWhole = whole === 0 && parts.whole.length > 0 && !hasFraction;
  if (zeroWhole) printed.set(parts.whole.at(-1) ?? 0, '0');
  printFraction(printed, parts, section, hasFraction ? [carried ? 0 : top, bottom] : undefined);
  return { printed, isZero: whole === 0 && top === 0 };
}

const isFixed = ({ top, bottom }: Parts, tokens: readonly FormatToken[]): boolean =>
  [...top, ...bottom].some((at) => {
    const token = tokens[at];
    return token?.kind === 'digit' && token.place === '0';
  });

function printFraction(
  printed: Printed,
  { whole, top, bottom, between, fixed }: Parts,
  { tokens, slash }: FormatSection,
  fraction: readonly [number, number] | undefined,
): void {
  if (!fraction) {
    for (const at of [...between, ...top, slash, ...bottom]) printed.set(at, ' ');
    return;
  }
  if ((printed.get(whole.at(-1) ?? -1) ?? '') === '') for (const at of between) printed.set(at, '');
  onPlaces(String(fraction[0]), top, tokens).forEach((text, at) => printed.set(at, text));
  if (fixed) return;
  const digits = String(fraction[1]);
  bottom.forEach((at, index) => printed.set(at, digits[index] ?? ' '));
}

/** The digits right before the slash are the numerator, those before it and apart from it the whole number. */
function partsOf({ tokens, slash }: FormatSection): Parts {
  const digits = tokens.flatMap((token, at) => (token.kind === 'digit' ? [at] : []));
  let from = slash;
  while (tokens[from - 1]?.kind === 'digit') from -= 1;
  const whole = digits.filter((at) => at < from);
  let end = slash + 1;
  while (tokens[end]?.kind === 'digit') end += 1;
  const words = tokens
    .slice(slash + 1)
    .map((token) => (token.kind === 'text' ? token.text : token.kind === 'digit' ? '0' : ' '));
  const fixed = Number(/^[1-9]\d*/.exec(words.join(''))?.[0] ?? 0);
  const lastWhole = whole.at(-1);
  return {
    whole,
    between: lastWhole === undefined ? [] : range(lastWhole + 1, from),
    top: range(from, slash),
    bottom: fixed > 0 ? [] : range(slash + 1, end),
    fixed: fixed > 0 ? fixed : undefined,
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

const CLOSE_ENOUGH = 1e-13;

/** The fraction closest to a number among those whose denominator is not above the limit: its continued fraction, cut off. */
function nearest(value: number, limit: number): [number, number] {
  let [top, bottom, lastTop, lastBottom] = [Math.floor(value), 1, 1, 0];
  let rest = value;
  while (Math.abs(value - top / bottom) > CLOSE_ENOUGH) {
    rest = 1 / (rest - Math.floor(rest));
    const step = Math.floor(rest);
    const [nextTop, nextBottom] = [step * top + lastTop, step * bottom + lastBottom];
    if (nextBottom > limit || !Number.isFinite(nextBottom)) break;
    [lastTop, lastBottom, top, bottom] = [top, bottom, nextTop, nextBottom];
  }
  return [top, bottom];
}
