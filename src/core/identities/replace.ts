/** An equation with other figures in some of its cells, so that a change can be tried before it is made. */
import type { Figure } from '../tables';
import type { Bound, Equation } from './types';

export type Replacements = ReadonlyMap<Figure, Figure>;

export const replaceFigures = (equation: Equation, by: Replacements): Equation => ({
  ...equation,
  left: replaced(equation.left, by),
  right: replaced(equation.right, by),
});

function replaced(bound: Bound, by: Replacements): Bound {
  switch (bound.kind) {
    case 'number':
      return bound;
    case 'term': {
      const figure = bound.term.figure && by.get(bound.term.figure);
      return figure ? { kind: 'term', term: { ...bound.term, figure } } : bound;
    }
    case 'sum':
      return { kind: 'sum', parts: bound.parts.map(({ sign, of }) => ({ sign, of: replaced(of, by) })) };
    default:
      return { ...bound, left: replaced(bound.left, by), right: replaced(bound.right, by) };
  }
}
