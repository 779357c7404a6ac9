/** Which case of a clause or sentence is said. */
import type { CompiledCase } from '../compile';
import type { Context, Scope } from './context';
import { judgeCondition, type ConditionVerdict } from './condition';
import type { Missing } from './value';

export type Choice =
  | { readonly kind: 'case'; readonly case: CompiledCase; readonly index: number }
  /** No case holds: nothing is said. */
  | { readonly kind: 'nothing' }
  /** It can't be told yet which case holds. */
  | { readonly kind: 'blank'; readonly missing: Missing };

const verdictOf = (context: Context, one: CompiledCase, scope: Scope): ConditionVerdict =>
  one.when === undefined || judgeCondition(context, one.when, scope);

export function choose(context: Context, cases: readonly CompiledCase[], scope: Scope): Choice {
  let missing: Missing | undefined;
  for (const [index, one] of cases.entries()) {
    if (missing) {
      if (one.unknown) return { kind: 'case', case: one, index };
      continue;
    }
    const verdict = verdictOf(context, one, scope);
    if (verdict === true) return { kind: 'case', case: one, index };
    if (verdict !== false) missing = verdict;
  }
  return missing ? { kind: 'blank', missing } : { kind: 'nothing' };
}

/** Every case that may still be said once what is missing is known. */
export function possible(
  context: Context,
  cases: readonly CompiledCase[],
  scope: Scope,
): readonly CompiledCase[] {
  const open: CompiledCase[] = [];
  for (const one of cases) {
    const verdict = verdictOf(context, one, scope);
    if (verdict === false) continue;
    open.push(one);
    if (verdict === true) break;
  }
  return open;
}
