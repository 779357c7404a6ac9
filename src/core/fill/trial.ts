/** Fills tried on the bound equations before anything is written: the blanks as they would stand, and what would not hold then. */
import { meets } from '../amount';
import { solvedText } from '../check/blank-findings';
import { judgeEquation } from '../check/judge';
import type { Bound, Equation, Override, Term } from '../identities';
import { evaluateBound, replaceFigures, termsOf } from '../identities';
import type { Figure } from '../tables';
import type { Solution, Solved } from './solve';

export class Trial {
  /** Every blank that could be filled. */
  readonly fills: ReadonlyMap<Figure, Solved>;
  /** Those still to be filled, as they would stand. */
  private readonly filled: Map<Figure, Figure>;

  constructor({ solved, zeros }: Pick<Solution, 'solved' | 'zeros'>) {
    this.fills = new Map([...solved, ...zeros]);
    this.filled = new Map([...this.fills].map(([figure, item]) => [figure, asFilled(item)]));
  }

  isFilled(figure: Figure): boolean {
    return this.filled.has(figure);
  }

  /** Leaves a blank as it is from now on. */
  leave(figure: Figure): void {
    this.filled.delete(figure);
  }

  /** Blanks that could be filled, of those an equation speaks of. */
  fillsIn(equation: Equation): Solved[] {
    return allTerms(equation).flatMap(({ figure }) => (figure && this.fills.get(figure)) ?? []);
  }

  /** Whether an equation fails with all fills, and with these figures in place of others. */
  breaks(equation: Equation, others: readonly (readonly [Figure, Figure])[] = []): boolean {
    const figures = others.length === 0 ? this.filled : new Map([...this.filled, ...others]);
    return judgeEquation(replaceFigures(equation, figures), NOTHING_MISSING).outcome === 'fail';
  }

  /** Whether they can all be the same when each figure from which a blank was worked out is as uncertain as it was rounded, and figures have what is `proposed`. */
  differOnlyByRounding(sides: readonly Bound[], proposed: Override = () => undefined): boolean {
    const unrounded = (figure: Figure): ReturnType<Override> => {
      const other = proposed(figure);
      if (other) return other;
      const item = this.fills.get(figure);
      const value = item && evaluateBound(item.by.right, unrounded);
      return item && value?.kind === 'value' ? { ...item.amount, interval: value.interval } : undefined;
    };
    const [first, ...others] = sides.map((side) => evaluateBound(side, unrounded));
    return (
      first?.kind === 'value' &&
      others.every((other) => other.kind === 'value' && meets(first.interval, other.interval))
    );
  }
}

const NOTHING_MISSING: ReadonlyMap<Figure, unknown> = new Map();

/** The blank as it would stand. */
export const asFilled = (item: Solved): Figure => ({
  ...item.figure,
  state: 'amount',
  amount: item.amount,
  text: solvedText(item),
});

export const allTerms = ({ left, right }: Equation): Term[] => [...termsOf(left), ...termsOf(right)];
