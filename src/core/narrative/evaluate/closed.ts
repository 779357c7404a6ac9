/** An expression by itself: names and 本行 replaced by what they mean at a place. */
import type { Expression } from '../notation';
import { THIS_ROW } from '../notation/row-sets';
import type { Scope } from './context';

/** Undefined where a name or 本行 means nothing here. */
export function closed(expression: Expression, scope: Scope): Expression | undefined {
  switch (expression.kind) {
    case 'number':
    case 'words':
      return expression;
    case 'name': {
      const bound = scope.names.get(expression.name);
      return bound && closed(bound.expression, bound.scope);
    }
    case 'cell': {
      const row = expression.row === THIS_ROW ? scope.item?.row : expression.row;
      return row === undefined ? undefined : { ...expression, row };
    }
    case 'entry': {
      if (!expression.parts.includes(THIS_ROW)) return expression;
      const row = scope.item?.row;
      return row === undefined
        ? undefined
        : { ...expression, parts: expression.parts.map((part) => (part === THIS_ROW ? row : part)) };
    }
    case 'binary': {
      const [left, right] = [closed(expression.left, scope), closed(expression.right, scope)];
      return left && right && { ...expression, left, right };
    }
    case 'fallback': {
      const [first, second] = [closed(expression.first, scope), closed(expression.second, scope)];
      return first && second && { ...expression, first, second };
    }
    case 'sum':
      // Its 本行 is its own; names are the place's.
      return namesIn(expression.each) ? undefined : expression;
  }
}

function namesIn(expression: Expression): boolean {
  switch (expression.kind) {
    case 'name':
      return true;
    case 'binary':
      return namesIn(expression.left) || namesIn(expression.right);
    case 'fallback':
      return namesIn(expression.first) || namesIn(expression.second);
    case 'sum':
      return namesIn(expression.each);
    default:
      return false;
  }
}
