/** 年初预算为100万元…完成全年预算的90%: a rate worked out from one budget and said of another. */
import type { Part } from '../read/part';
import { evaluate } from '../../narrative/reading';
import type { Pair } from '../align/align';
import { figureKey, plainOf } from '../grammar/plain';
import { statedBy } from '../measure';
import { proofreadMessage } from '../messages';
import { comparisonOf } from './comparison';
import { budgetIn } from '../text/budgets';
import type { State } from './state';

/** 年中追加20万元: what the budget became. */
const CHANGED = /(?:追加|调整|调增|调减|增拨|上年结转[^，。]{0,4}|上年结余[^，。]{0,4})(?:资金|预算|指标)?$/;

/** 完成预算, where the text tells how the budget at the beginning of the year was changed: which is meant, it does not say. */
export const isChangedBudget = ({ marks }: Part, { mark, form }: Pair): boolean =>
  form.kind === 'percent' &&
  budgetIn(form.before) !== undefined &&
  budgetIn(mark.before) === undefined &&
  marks.some(({ kind, start, before }) => kind === 'money' && start < mark.start && CHANGED.test(before));

/** The amount in the text that a percentage divides by. */
function baseOf({ pairs }: Part, { form }: Pair): Pair | undefined {
  if (!form.expression) return undefined;
  const { expression, scope } = plainOf(form.expression, form.scope);
  if (expression.kind !== 'binary' || expression.operator !== '÷') return undefined;
  const base = figureKey(expression.right, scope);
  return pairs.find(
    ({ mark, form: other }) =>
      mark.kind === 'money' &&
      other.expression !== undefined &&
      figureKey(other.expression, other.scope) === base,
  );
}

function isOfBase(state: State, part: Part, pair: Pair): boolean {
  const { expression, scope } = pair.form;
  const stated = statedBy(pair.mark, state.exact);
  const value = expression && evaluate(state.exact, expression, scope);
  if (!stated || value?.kind !== 'known') return false;
  return comparisonOf(state, part, pair, stated, value) === 'same';
}

/** Only where the rate is that of the budget told, and the one it is said of is told nowhere in this part. */
export function judgeBudgets(state: State, part: Part): void {
  for (const pair of part.pairs) {
    const said = pair.form.kind === 'percent' ? budgetIn(pair.mark.before) : undefined;
    const base = said === undefined ? undefined : baseOf(part, pair);
    const told = base && budgetIn(base.mark.before);
    if (said === undefined || told === undefined || told === said) continue;
    if (part.marks.some(({ kind, before }) => kind === 'money' && before.includes(said))) continue;
    if (!isOfBase(state, part, pair)) continue;
    const { start, end } = pair.mark;
    const text = part.stream.text.slice(start, end);
    state.notes.push({
      rule: 'N-14',
      severity: 'hint',
      message: proofreadMessage('other-budget', { text, told, said }),
      stream: part.stream,
      section: part.section,
      start,
      end,
    });
  }
}
