/** Which entries of the supplement a sentence reads at a given place. */
import type { CompiledCase } from '../compile';
import {
  isMissing,
  isPrinted,
  itemsOf,
  judgeCondition,
  keyOf,
  possible,
  scopeOfItem,
  type Context,
  type Scope,
} from '../evaluate';
import type { Condition, Expression, Template } from '../notation';
import { scopeOfClause } from '../render';

type Keys = readonly string[];

function keysOfExpression(context: Context, expression: Expression, scope: Scope): Keys {
  switch (expression.kind) {
    case 'entry':
      return [keyOf(expression.parts, scope)];
    case 'name': {
      const bound = scope.names.get(expression.name);
      return bound ? keysOfExpression(context, bound.expression, bound.scope) : [];
    }
    case 'binary':
      return [expression.left, expression.right].flatMap((part) => keysOfExpression(context, part, scope));
    case 'fallback': {
      const { first, second } = expression;
      const stands = first.kind === 'cell' && isPrinted(context, first, scope);
      return (stands ? [first] : [first, second]).flatMap((part) => keysOfExpression(context, part, scope));
    }
    case 'sum': {
      const items = itemsOf(context, expression.over);
      if (isMissing(items)) return [];
      return items.flatMap((item) => keysOfExpression(context, expression.each, scopeOfItem(item)));
    }
    case 'number':
    case 'cell':
    case 'words':
      return [];
  }
}

/** What a condition looks at; 已填 asks for nothing where the rest of the condition fails. */
function keysOfCondition(context: Context, condition: Condition, scope: Scope): Keys {
  switch (condition.kind) {
    case 'compare':
      return [condition.left, condition.right].flatMap((part) => keysOfExpression(context, part, scope));
    case 'is':
      return keysOfExpression(context, condition.entry, scope);
    case 'all':
    case 'any':
      return judgeCondition(context, condition, scope) === false
        ? condition.of
            .filter(({ kind }) => kind !== 'given')
            .flatMap((part) => keysOfCondition(context, part, scope))
        : condition.of.flatMap((part) => keysOfCondition(context, part, scope));
    case 'given':
      return keysOfExpression(context, condition.entry, scope);
    case 'figures':
    case 'exists':
      return [];
  }
}

function keysOfTemplate(context: Context, template: Template, scope: Scope): Keys {
  return template.flatMap((part): Keys => {
    switch (part.kind) {
      case 'figure':
      case 'words':
        return keysOfExpression(context, part.of, scope);
      case 'list': {
        const items = itemsOf(context, part.over);
        const cases = context.form.clauses.get(part.clause)?.cases ?? [];
        return isMissing(items)
          ? []
          : items.flatMap((item) => keysOfCases(context, cases, scopeOfItem(item)));
      }
      case 'clause': {
        const cases = context.form.clauses.get(part.clause)?.cases ?? [];
        return keysOfCases(context, cases, scopeOfClause(context, part, scope));
      }
      case 'text':
      case 'word':
        return [];
    }
  });
}

/** The keys of every case that may yet be said, and of the conditions that decide it. */
export function keysOfCases(context: Context, cases: readonly CompiledCase[], scope: Scope): Keys {
  const open = possible(context, cases, scope);
  const last = open.at(-1);
  const judged = last ? cases.slice(0, cases.indexOf(last) + 1) : cases;
  return [
    ...judged.flatMap(({ when }) => (when ? keysOfCondition(context, when, scope) : [])),
    ...open.flatMap(({ template }) => keysOfTemplate(context, template, scope)),
  ];
}
