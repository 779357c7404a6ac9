/** What a number or a word of direction is by the form, where its words are like enough. */
import { closed, type Context, type Expression } from '../../narrative/reading';
import type { Pair } from '../align/align';
import { caseThatHolds } from '../grammar/case';
import type { Frame } from '../grammar/form-mark';
import { SURE } from '../judge/number/at';
import type { NumberVerdict } from '../types';
import type { Comparing } from './types';

/** Two sides that a choice between ways to put it compares. */
function comparedBy(frame: Frame): Comparing | undefined {
  const { cases, scope } = frame;
  for (const { when } of cases) {
    if (when?.kind !== 'compare') continue;
    const [now, then] = [closed(when.left, scope), closed(when.right, scope)];
    const reason = reasonOf(frame);
    if (now && then && !isNumber(then)) return { now, then, ...(reason === undefined ? {} : { reason }) };
  }
  return undefined;
}

/** What the office is asked for in the words of the case: undefined for none, and for several. */
function reasonOf({ cases, index, scope }: Frame): string | undefined {
  const asked = (cases[index]?.template ?? []).flatMap((part) => {
    const of = part.kind === 'words' ? closed(part.of, scope) : undefined;
    return of?.kind === 'entry' ? [of.parts.join('.')] : [];
  });
  return asked.length === 1 ? asked[0] : undefined;
}

const isNumber = ({ kind }: Expression): boolean => kind === 'number';

/** The innermost choice that compares. */
export const comparisonOf = ({ form }: Pair): Comparing | undefined =>
  [...form.frames].reverse().flatMap((frame) => comparedBy(frame) ?? [])[0];

/** 与上年相比, and no other name. */
const AGAINST =
  /^(?:[与和同比较]?(?:上一?年|去年|(?:年初|全年)?预算|决算)?度?(?:同期)?数?(?:相比|比较)?(?:，|基本|均|都|有所)*)$/;

/** Of a word of direction, in the case that holds. */
export function comparisonThatHolds(pair: Pair, printed: Context): Comparing | undefined {
  const frame = [...pair.form.frames].reverse().find((one) => comparedBy(one) !== undefined);
  const { form, mark } = pair;
  if (!frame || pair.unlike > SURE || form.direction?.polarity !== mark.direction?.polarity) return undefined;
  // 办结率与上年持平, where the form goes on with what it told before.
  if (AGAINST.test(form.lead) && !AGAINST.test(mark.lead)) return undefined;
  return caseThatHolds(printed, frame) === frame.index ? comparedBy(frame) : undefined;
}

export const isSure = (pair: Pair | undefined): pair is Pair =>
  pair !== undefined && !pair.misnamed && pair.unlike <= SURE;

/** `verified`, or that only the text gives. */
export function byForm(
  pair: Pair | undefined,
  verdict: NumberVerdict,
  context: Context,
): Expression | undefined {
  const { expression, scope } = pair?.form ?? {};
  if (!expression || !scope || !isSure(pair)) return undefined;
  const own = closed(expression, scope);
  // 团组0个, as a form has it where nothing was spent: money is no count.
  if (pair.mark.kind === 'count' && own && isMoney(own, context)) return undefined;
  if (verdict === 'verified') return own;
  return verdict === 'unchecked' && own && isAnswer(own) ? own : undefined;
}

const isMoney = (expression: Expression, context: Pick<Context, 'tables'>): boolean =>
  expression.kind === 'fallback'
    ? isMoney(expression.first, context) || isMoney(expression.second, context)
    : expression.kind === 'cell' &&
      context.tables.table(expression.table)?.figure(expression.row, expression.column)?.quantity === 'money';

/** What the office is asked, where no table prints it. */
export const isAnswer = (expression: Expression): boolean =>
  expression.kind === 'entry' || (expression.kind === 'fallback' && isAnswer(expression.second));
