/** Both sides of a change that the text states: what it is now, and what it is held against. */
import type { Decimal } from '../../../../src/core/amount';
import type { Source } from '../../../../src/core/narrative';
import type { Figures } from './figures';
import { sidesOf, valueOfFormula } from './formula';

interface Side {
  /** As the explanation would state it. */
  readonly text: string;
  readonly source: Source;
}

export interface Sides {
  readonly now: Side;
  readonly then: Side;
}

export type Direction = 'more' | 'less';

export const directionOf = (word: string): Direction => (/减|降|少|低|小/.test(word) ? 'less' : 'more');

/** What keys of the supplement stand for what a figure is held against. */
const OF_THEN = /^上年|预算/;
const DECIMALS = 2;

const isPlain = (formula: string): boolean => /^\d+(?:\.\d+)?$/.test(formula);

function textOf(side: string): string {
  if (isPlain(side)) return side;
  return stated(valueOfFormula(side));
}

/** Two decimals, and 0 by itself. */
export const stated = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed(DECIMALS));

/** Undefined where the change does not say how it was worked out, or a side is negative. */
export function sidesOfChange(figures: Figures, mark: string, direction: Direction): Sides | undefined {
  const { source } = figures.of(mark).run;
  const sides = sidesOf(source.formula, '−');
  if (!sides) return undefined;
  const [now, then] = direction === 'more' ? sides : ([sides[1], sides[0]] as const);
  const keys = source.supplement.filter((key) => OF_THEN.test(key));
  if (keys.length === 0 || [now, then].some((side) => valueOfFormula(side).lt(0))) return undefined;
  const formula = (side: string): string => (isPlain(side) ? '' : side);
  return {
    now: {
      text: textOf(now),
      source: {
        ...source,
        formula: formula(now),
        supplement: source.supplement.filter((key) => !OF_THEN.test(key)),
      },
    },
    then: {
      text: textOf(then),
      source: { kind: 'supplement', cells: [], supplement: keys, formula: formula(then) },
    },
  };
}
