/** Relations between what the text or the office gives that do not hold, pointed at where the text gives one of their figures. */
import { meets } from '../../amount';
import { message } from '../../messages';
import { parseCondition } from '../../narrative';
import { judgeCondition, OUTERMOST, type Condition, type Expression } from '../../narrative/reading';
import { intervalOf } from '../measure';
import { RELATION_MESSAGES, RELATIONS, type RelationRule } from './relation-rules';
import type { State } from './state';

/** Less alike, a figure is too unsure to hold others against it. */
const SURE = 0.15;

const entriesIn = (expression: Expression): readonly string[] => {
  switch (expression.kind) {
    case 'entry':
      return [expression.parts.join('.')];
    case 'binary':
      return [...entriesIn(expression.left), ...entriesIn(expression.right)];
    case 'fallback':
      return [...entriesIn(expression.first), ...entriesIn(expression.second)];
    default:
      return [];
  }
};

function entriesOf(condition: Condition): readonly string[] {
  if (condition.kind === 'compare') return [...entriesIn(condition.left), ...entriesIn(condition.right)];
  return condition.kind === 'any' || condition.kind === 'all' ? condition.of.flatMap(entriesOf) : [];
}

/** Whether all that the text gives of it was read surely. */
const isSure = (state: State, condition: Condition): boolean =>
  entriesOf(condition).every((key) => (state.facts.byKey.get(key)?.pair.unlike ?? 0) <= SURE);

/** Whether rounding alone may have made the two sides differ. */
function mayBeRounding(state: State, condition: Condition): boolean {
  if (condition.kind !== 'compare') return false;
  const { exact, facts } = state;
  const [left, right] = [condition.left, condition.right].map((side) =>
    intervalOf(exact, side, OUTERMOST, facts.intervals),
  );
  return !left || !right || meets(left, right);
}

function isBroken(state: State, condition: Condition, { rounded }: RelationRule): boolean {
  if (judgeCondition(state.printed, condition, OUTERMOST) !== false || !isSure(state, condition))
    return false;
  return rounded !== true || !mayBeRounding(state, condition);
}

export function judgeRelations(state: State): void {
  for (const relation of RELATIONS) {
    const { id, rule, severity, holds, at } = relation;
    const fact = at.map((key) => state.facts.byKey.get(key)).find((one) => one !== undefined);
    const judged = fact && state.byPair.get(fact.pair);
    if (!judged) continue;
    if (!isBroken(state, parseCondition(holds), relation)) continue;
    state.notes.push({
      rule,
      severity,
      message: message(RELATION_MESSAGES, id),
      stream: judged.stream,
      section: judged.section,
      start: judged.start,
      end: judged.end,
    });
  }
}
