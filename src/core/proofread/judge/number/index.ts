/** Judges the numbers that were recognised: against cells, supplement, and what follows from them. */
import { evaluate, sourceOf, type Known } from '../../../narrative/reading';
import type { Pair } from '../../align/align';
import { statedBy, type Agreement, type Stated } from '../../measure';
import { proofreadMessage } from '../../messages';
import type { Part } from '../../read/part';
import { isOfOtherYear } from '../../read/said-years';
import { namesOtherBudget } from '../../text/budgets';
import type { LedgerSource } from '../../types';
import { comparisonOf } from '../comparison';
import { isTables, isThisYears, LAST_YEARS, ofLastYear } from '../other-year';
import type { Judged, State } from '../state';
import { printedLike, whatOfMark } from '../words';
import { noteAt, ruleAt, SURE, writtenIn, unchecked, type NumberAt } from './at';
import { judgeLiteral } from './literal';
import { judgeMissing } from './missing';
import { isOfAnotherAmount } from './owner';
import { isMeantOtherwise, isOfMoney, isSelf, isSure } from './sure';
import { tellPercentMissing, tellRestOfBudget, tellTail, tellWrong } from './tell';

export function judgeNumber(state: State, part: Part, pair: Pair, judged: Judged): void {
  const at = { state, part, pair, judged };
  const { form, mark } = pair;
  const { expression, scope } = form;
  if (!expression) return judgeLiteral(at);
  if (pair.misnamed) return;
  const stated = statedBy(mark, state.exact);
  if (!stated) return;
  const value = evaluate(state.exact, expression, scope);
  if (value.kind === 'missing') return judgeMissing(at, expression, scope, value.what);
  if (isSelf(at, value)) {
    if (judged.verdict === 'unchecked') judged.source = unchecked(proofreadMessage('why-not-in-tables'));
    return tellRestOfBudget(at, expression, scope);
  }
  if (isOfAnotherAmount(state, part, pair)) {
    judged.source = unchecked(proofreadMessage('why-unsure'));
    return;
  }
  if (isOfOtherYear(state.exact.year, part.years, mark)) return judgeOfOtherYear(at, value, stated);
  if (namesOtherBudget(mark.before, form.before)) {
    judged.source = unchecked(proofreadMessage('why-unsure'));
    return;
  }
  decide(at, comparisonOf(state, part, pair, stated, value), value, stated);
}

function decide(at: NumberAt, compared: Agreement, value: Known, stated: Stated): void {
  const { judged } = at;
  const { mark, form } = at.pair;
  if (mark.kind === 'bare' && form.kind === 'percent') tellPercentMissing(at, value);
  if (compared === 'same') return verify(at, value);
  if (mark.kind === 'count' && isOfMoney(at)) {
    judged.source = unchecked(proofreadMessage('why-not-in-tables'));
    return;
  }
  const isOther = compared === 'different' && isMeantOtherwise(at, value);
  if (isOther || !isSure(at, compared, stated, value)) {
    judged.source = unchecked(proofreadMessage('why-unsure'));
    return;
  }
  if (compared === 'tail' || compared === 'rounding') {
    verify(at, value);
    return tellTail(at, compared, value);
  }
  judged.verdict = 'contradicted';
  judged.source = sourceAt(at, value);
  tellWrong(at, value, stated);
}

/** Never held against this year's tables; a figure that is theirs shows the year to be a slip of the pen. */
function judgeOfOtherYear(at: NumberAt, value: Known, stated: Stated): void {
  const { state, part, pair, judged } = at;
  if (!isTables(value)) {
    if (comparisonOf(state, part, pair, stated, value) === 'same') return verify(at, value);
  } else if (isThisYears(state, pair)) return verify(at, value);
  judged.source = unchecked(proofreadMessage('why-other-year'));
  const last = ofLastYear(state, part, pair, stated);
  if (last === undefined || pair.unlike > SURE) return;
  judged.verdict = last.agreement === 'different' ? 'contradicted' : 'verified';
  judged.source = LAST_YEARS;
  if (last.agreement !== 'different') return;
  const expected = printedLike(pair.mark, last.value.value, state.exact);
  const data = { what: whatOfMark(pair.mark), text: writtenIn(at), expected };
  noteAt(at, ruleAt(at), 'error', proofreadMessage('last-year', data), { expected, by: expected });
}

function verify(at: NumberAt, value: Known): void {
  at.judged.verdict = 'verified';
  at.judged.source = sourceAt(at, value);
  for (const key of value.entries) support(at, key, value);
}

/** What the text says is borne out by another figure of it. */
function support(at: NumberAt, key: string, value: Known): void {
  const fact = at.state.facts.byKey.get(key);
  const judged = fact && at.state.byPair.get(fact.pair);
  if (!judged || judged === at.judged || judged.verdict !== 'unchecked') return;
  judged.verdict = 'verified';
  judged.source = { ...sourceAt(at, value), kind: 'text' };
}

function sourceAt({ state }: NumberAt, value: Known): LedgerSource {
  const source = sourceOf(value);
  const fromText = source.supplement.some((key) => state.facts.byKey.has(key));
  return fromText ? { ...source, kind: 'text', formula: value.formula } : source;
}
