/** Slips in figures: a digit, two changed about, the point, another figure of the text. */
import { Decimal } from '../../../../src/core/amount';
import { toleranceOf } from '../../proofread/changes/tolerance';
import type { Random } from '../../generate/random';
import type { Figure } from '../text/figures';
import { chainOf, type Placed } from './places';
import { slipAt, type Slip, type SlipKind } from './slip';

type Mistake = (plain: string, random: Random, others: readonly string[]) => string | undefined;

const replaceAt = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + by.length);
const LEADING_ZERO = /^0\d/;
const usable = (text: string): string | undefined => (LEADING_ZERO.test(text) ? undefined : text);

const digit: Mistake = (plain, random) => {
  const at = random.pick([...plain.matchAll(/\d/g)].map(({ index }) => index));
  return usable(replaceAt(plain, at, String((Number(plain[at]) + random.whole(1, 9)) % 10)));
};

const swapped: Mistake = (plain, random) => {
  const pairs = [...plain.matchAll(/(?=(\d)(\d))/g)].filter(([, a, b]) => a !== b).map(({ index }) => index);
  if (pairs.length === 0) return undefined;
  const at = random.pick(pairs);
  return usable(replaceAt(plain, at, `${plain[at + 1]}${plain[at]}`));
};

const numberIn = (plain: string): Decimal => new Decimal(plain.replace('%', ''));

const point: Mistake = (plain, random) => {
  const value = numberIn(plain);
  if (value.isZero()) return undefined;
  const sign = plain.endsWith('%') ? '%' : '';
  return `${(random.chance(50) ? value.times(10) : value.div(10)).toFixed()}${sign}`;
};

const another: Mistake = (_plain, random, others) => (others.length === 0 ? undefined : random.pick(others));

/** Whether rounding, of what is behind the figure or for this place, cannot explain the difference. */
function isFalse(
  { run, plain, scale, slack }: Figure,
  after: string,
  own: Parameters<typeof toleranceOf>[1],
): boolean {
  const tolerance = toleranceOf(run, own).times(scale).plus(slack);
  return numberIn(after).minus(numberIn(plain)).abs().gt(tolerance);
}

const isShare = (plain: string): boolean => plain.endsWith('%');

function kind(name: string, each: number, mistake: Mistake): SlipKind {
  return {
    name,
    each,
    candidates: ({ text, figures, rewritten, random }) => {
      const slip = (placed: Placed): Slip | undefined => {
        const { figure } = placed;
        const { plain, scale, type } = figure;
        if (!/^\d/.test(plain)) return undefined;
        const others = figures
          .map((one) => one.figure)
          .filter(
            (one) => isShare(one.plain) === isShare(plain) && one.scale.eq(scale) && one.plain !== plain,
          )
          .map((one) => one.plain);
        const after = mistake(plain, random, others);
        if (after === undefined || after === plain || !isFalse(figure, after, text.own)) return undefined;
        const chain = chainOf(figures, [placed]);
        return slipAt(name, placed, { before: placed.text, after: type(after) }, [placed], {
          here: placed,
          chain,
        });
      };
      return random
        .shuffled(figures.filter(({ paragraph }) => rewritten.has(paragraph)))
        .slice(0, each * 5)
        .flatMap((placed) => slip(placed) ?? []);
    },
  };
}

export const NUMBER_SLIPS: readonly SlipKind[] = [
  kind('digit', 5, digit),
  kind('digits swapped', 3, swapped),
  kind('point moved', 1, point),
  kind('another figure', 3, another),
];
