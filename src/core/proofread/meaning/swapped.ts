/** A figure with two digits swapped: of several that its words may mean it is this one. */
import type { Stated } from '../measure';
import type { Magnitude } from './values';

/** Shorter figures may be so alike by chance. */
const FEWEST_DIGITS = 5;

const digitsOf = ({ value, decimals }: Stated): string =>
  value
    .abs()
    .toFixed(decimals > 0 ? decimals : 0)
    .replace('.', '');

function isSwapped(wrong: string, right: string): boolean {
  if (wrong.length !== right.length || wrong.length < FEWEST_DIGITS) return false;
  const [first = 0, second, ...more] = [...right].flatMap((digit, place) =>
    digit === wrong[place] ? [] : [place],
  );
  if (second !== first + 1 || more.length > 0) return false;
  return wrong[first] === right[second] && wrong[second] === right[first];
}

/** The only figure that a stated amount is, but for two digits that changed places. */
export function swappedIn(stated: Stated, figures: readonly Magnitude[]): Magnitude | undefined {
  const wrong = digitsOf(stated);
  const near = figures.filter(({ value }) =>
    isSwapped(wrong, digitsOf({ value, decimals: stated.decimals })),
  );
  const isOne = new Set(near.map(({ value }) => value.toString())).size === 1;
  return isOne ? near[0] : undefined;
}
