/** Whether it is sure what a number means: only then it may be called wrong. */
import type { Expression, Known, Scope } from '../../../narrative/reading';
import type { Figure } from '../../../tables';
import { unlikeWords, type Pair } from '../../align/align';
import { caseThatHolds, isDecided } from '../../grammar/case';
import type { Frame } from '../../grammar/form-mark';
import { plainOf } from '../../grammar/plain';
import type { Agreement, Stated } from '../../measure';
import { textPlaceKey } from '../../text/stream';
import { isChangedBudget } from '../budgets';
import { isToldElsewhere } from '../facts';
import { isOfSomethingElse } from '../meant';
import type { State } from '../state';
import { SURE, type NumberAt } from './at';

/** Words of another figure that are no more unlike than this are as like. */
const RIVAL = 0.05;

/** By the form alone. */
export function isSure(at: NumberAt, compared: Agreement, stated: Stated, value: Known): boolean {
  const { state, part, pair } = at;
  const { form, unlike } = pair;
  if (unlike > SURE) return false;
  if (form.kind === 'count' && isUntrue(at)) return false;
  const isOpen = (frame: Frame): boolean => !isDecided(state.printed, frame) && !isBorneOut(at, frame);
  if (form.frames.some(isOpen)) return false;
  if (compared !== 'different') return true;
  if (isChangedBudget(part, pair)) return false;
  return !hasRival(at, stated, value) && !isOfSomethingElse(state, part, pair, value);
}

/** Whether its own words mean something else, or bear it out. */
export const isMeantOtherwise = (at: NumberAt, value: Known): boolean =>
  isNamedOtherwise(at) || isOnlyOfText(at, value);

const opinionOf = ({ state, judged }: NumberAt) =>
  state.opinions.get(textPlaceKey(judged.stream, judged.start));

/** The words by themselves name another figure, or one of another year. */
function isNamedOtherwise(at: NumberAt): boolean {
  const opinion = opinionOf(at);
  return opinion !== undefined && opinion.verdict !== 'contradicted' && opinion.isClear;
}

/** Worked out from what the text says elsewhere, while its own words bear it out. */
function isOnlyOfText(at: NumberAt, { entries }: Known): boolean {
  const { state, part, pair } = at;
  const opinion = opinionOf(at);
  if (opinion?.verdict !== 'verified') return false;
  const own = entries.flatMap((key) => state.facts.byKey.get(key) ?? []);
  return own.some((fact) => opinion.isChained === true || isToldElsewhere(fact, part, pair.mark));
}

/** Whether the form would not say this at all. */
const isUntrue = ({ state, pair }: NumberAt): boolean =>
  pair.form.frames.some((frame) => {
    const holds = caseThatHolds(state.printed, frame);
    return holds !== undefined && holds !== frame.index;
  });

/** Whether another figure of the same case is the table's: then the text means this case. */
function isBorneOut({ state, part, pair }: NumberAt, { choice, index }: Frame): boolean {
  return part.pairs.some((other) => {
    const judged = other === pair ? undefined : state.byPair.get(other);
    if (judged?.verdict !== 'verified' || judged.source.kind !== 'cell') return false;
    const isHere = other.form.frames.some((one) => one.choice === choice && one.index === index);
    return isHere && other.mark.kind === 'money' && other.mark.value?.isZero() === false;
  });
}

/** Another figure with words as like, which this number would be and no other number is. */
function hasRival({ state, part, pair }: NumberAt, stated: Stated, value: Known): boolean {
  const { mark, form, unlike } = pair;
  const taken = new Set(part.pairs.map((one) => one.form));
  return part.forms.some(
    (other) =>
      other !== form &&
      !taken.has(other) &&
      other.expression !== undefined &&
      other.kind === form.kind &&
      !areApart(other, form) &&
      unlikeWords(mark, other) <= unlike + RIVAL &&
      !stated.value.isZero() &&
      !stated.value.abs().eq(value.value.abs()) &&
      state.agrees(mark, other) === true,
  );
}

/** Cases of one choice: no text says both. */
const areApart = (a: Pair['form'], b: Pair['form']): boolean =>
  a.frames.some((frame, at) => {
    const other = b.frames[at];
    return other !== undefined && frame.choice === other.choice && frame.index !== other.index;
  });

/** 团组0个, as a form has it where nothing was spent: money proves no count. */
export function isOfMoney({ state, pair }: NumberAt): boolean {
  const { expression, scope } = pair.form;
  const [first] = expression ? figuresIn(state, expression, scope) : [];
  return first?.quantity === 'money';
}

/** Cells that tables print, the one that is taken first. */
function figuresIn(state: State, of: Expression, within: Scope): readonly Figure[] {
  const { expression, scope } = plainOf(of, within);
  if (expression.kind === 'fallback')
    return [...figuresIn(state, expression.first, scope), ...figuresIn(state, expression.second, scope)];
  if (expression.kind !== 'cell') return [];
  const figure = state.exact.tables.table(expression.table)?.figure(expression.row, expression.column);
  return figure ? [figure] : [];
}

/** Whether the text would only be held against itself. */
export const isSelf = ({ state, pair }: NumberAt, { entries }: Known): boolean =>
  entries.some((key) => state.facts.byKey.get(key)?.pair === pair);
