/** Judges conditions: true, false, or not to be told for want of something. */
import type { Decimal } from '../../amount';
import type { TableId } from '../../tables/types';
import type { Comparison, Condition, Expression, Pattern } from '../notation';
import { givenUnder } from '../supplement/supplement';
import type { Context, Scope } from './context';
import { evaluate } from './expression';
import { isMissing, isNothing, itemsOf, missingTable } from './items';
import type { Missing } from './value';
import { entryKey, isFilled, wordsOf } from './words';

/** A Missing says that it can't be told, and what would tell. */
export type ConditionVerdict = boolean | Missing;

const COMPARISONS: Readonly<Record<Comparison, (left: Decimal, right: Decimal) => boolean>> = {
  '=': (left, right) => left.eq(right),
  '≠': (left, right) => !left.eq(right),
  '>': (left, right) => left.gt(right),
  '<': (left, right) => left.lt(right),
  '≥': (left, right) => left.gte(right),
  '≤': (left, right) => left.lte(right),
};

function compared(
  context: Context,
  condition: Condition & { kind: 'compare' },
  scope: Scope,
): ConditionVerdict {
  const left = evaluate(context, condition.left, scope);
  if (left.kind === 'missing') return left;
  const right = evaluate(context, condition.right, scope);
  return right.kind === 'missing' ? right : COMPARISONS[condition.comparison](left.value, right.value);
}

function tableHasFigures(context: Context, id: TableId): ConditionVerdict {
  const table = context.tables.table(id);
  if (!table) return missingTable({ table: id });
  return table.rows.some(({ key }) =>
    table.columns.some((column) => {
      const figure = table.figure(key, column.key);
      return figure !== undefined && figure.quantity !== 'text' && !isNothing(figure);
    }),
  );
}

function patternHasFigures(context: Context, pattern: Pattern, scope: Scope): ConditionVerdict {
  const items = itemsOf(context, pattern, scope);
  return isMissing(items) ? items : items.length > 0;
}

function given(context: Context, entry: Expression, scope: Scope): ConditionVerdict {
  const bound = entry.kind === 'name' ? scope.names.get(entry.name) : undefined;
  if (bound) return given(context, bound.expression, bound.scope);
  if (entry.kind === 'cell') return isFilled(context, entry, scope);
  const key = entryKey(entry, scope);
  if (givenUnder(context.supplement, key)) return true;
  return context.hypothetical ? { kind: 'missing', key, what: key } : false;
}

function is(context: Context, entry: Expression, words: readonly string[], scope: Scope): ConditionVerdict {
  const said = wordsOf(context, entry, scope);
  return said.kind === 'missing' ? said : words.includes(said.text);
}

const negated = (verdict: ConditionVerdict): ConditionVerdict =>
  typeof verdict === 'boolean' ? !verdict : verdict;

/** All hold unless one does not; any holds if one does; otherwise what can't be told decides. */
function together(verdicts: readonly ConditionVerdict[], deciding: boolean): ConditionVerdict {
  if (verdicts.includes(deciding)) return deciding;
  return verdicts.find((verdict) => typeof verdict !== 'boolean') ?? !deciding;
}

export function judgeCondition(context: Context, condition: Condition, scope: Scope): ConditionVerdict {
  switch (condition.kind) {
    case 'compare':
      return compared(context, condition, scope);
    case 'figures': {
      const { of } = condition;
      const any =
        typeof of === 'string' ? tableHasFigures(context, of) : patternHasFigures(context, of, scope);
      return condition.any ? any : negated(any);
    }
    case 'exists':
      return context.tables.table(condition.table) !== undefined;
    case 'given':
      return given(context, condition.entry, scope);
    case 'is':
      return is(context, condition.entry, condition.words, scope);
    case 'all':
    case 'any':
      return together(
        condition.of.map((part) => judgeCondition(context, part, scope)),
        condition.kind === 'any',
      );
  }
}
