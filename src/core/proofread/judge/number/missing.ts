/** Numbers that can't be worked out: something is not known, or a rate has a base of 0. */
import { evaluate, type Expression, type Scope } from '../../../narrative/reading';
import { figureKey, plainOf } from '../../grammar/plain';
import { proofreadMessage } from '../../messages';
import { isRate, noteAt, SURE, writtenIn, unchecked, type NumberAt } from './at';

type Division = Expression & { readonly kind: 'binary' };

/** `what`: what is not known. */
export function judgeMissing(at: NumberAt, of: Expression, within: Scope, what: string): void {
  const { expression, scope } = plainOf(of, within);
  if (expression.kind === 'binary' && expression.operator === '÷' && isBaseZero(at, expression, scope))
    return;
  at.judged.source = unchecked(proofreadMessage('why-needs', { what }));
}

function isBaseZero(at: NumberAt, { left, right }: Division, scope: Scope): boolean {
  const { state, pair, judged } = at;
  const base = evaluate(state.exact, right, scope);
  const part = evaluate(state.exact, left, scope);
  if (base.kind !== 'known' || !base.value.isZero() || part.kind !== 'known') return false;
  judged.source = unchecked(proofreadMessage('why-base-zero'));
  if (pair.unlike > SURE || isWrongInText(at, right, scope)) return true;
  // 年初预算数为0，无法比较: the base itself, no percentage.
  if (!isRate(pair.mark)) return true;
  const isChange = left.kind === 'binary' && left.operator === '−';
  if (isChange && part.value.isZero()) return true;
  judged.verdict = 'contradicted';
  const text = writtenIn(at);
  if (isChange) noteAt(at, 'N-19', 'warning', proofreadMessage('last-year-zero', { text }));
  else if (part.value.isZero()) noteAt(at, 'N-13', 'hint', proofreadMessage('base-zero-both', { text }));
  else noteAt(at, 'N-13', 'error', proofreadMessage('base-zero', { text, formula: base.formula }));
  return true;
}

/** Whether the text gives another figure there, which is told of already. */
function isWrongInText({ state, part }: NumberAt, expression: Expression, scope: Scope): boolean {
  const meant = figureKey(expression, scope);
  return part.pairs.some(
    (pair) =>
      pair.form.expression !== undefined &&
      figureKey(pair.form.expression, pair.form.scope) === meant &&
      state.byPair.get(pair)?.verdict === 'contradicted',
  );
}
