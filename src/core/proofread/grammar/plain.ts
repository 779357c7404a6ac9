/** Expressions of a form behind the names that its clauses give them. */
import type { Expression, Scope } from '../../narrative/reading';

export interface Within {
  readonly expression: Expression;
  readonly scope: Scope;
}

/** An expression behind the names it was given. */
export function plainOf(expression: Expression, scope: Scope): Within {
  if (expression.kind !== 'name') return { expression, scope };
  const bound = scope.names.get(expression.name);
  return bound ? plainOf(bound.expression, bound.scope) : { expression, scope };
}

/** The same for all expressions that mean the same figure, whatever names they go by. */
export const figureKey = (expression: Expression, scope: Scope): string =>
  JSON.stringify(plainOf(expression, scope).expression);
