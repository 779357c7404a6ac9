/** Figures said of another expense than the form's words at that place: they prove nothing, and follow from nothing. */
import type { TableSet } from '../../tables/types';
import type { Pair } from '../align/align';
import type { FormMark } from '../grammar/form-mark';
import type { Expression, Scope } from '../../narrative/reading';
import type { MarkKind } from '../text/marks';
import { BREAK, MOST_BACK } from '../text/stream';
import { plainOf } from '../grammar/plain';
import { withoutReasons } from './free';
import { ALL_EXPENSES, areSameExpense, expenseIn, expenseNamedLast } from '../names';

const ENDS = /[。\n]/;
const STOPS = /[，；。：、\n]/;

/** From the last stop up to a place, over years and figures. */
function pieceBefore(text: string, place: number): string {
  const farthest = place > MOST_BACK ? place - MOST_BACK : 0;
  let at = place;
  while (at > farthest && !STOPS.test(text.charAt(at - 1))) at -= 1;
  return text.slice(at, place);
}

function paragraphBefore(text: string, place: number): string {
  const near = text.slice(place > MOST_BACK ? place - MOST_BACK : 0, place);
  return near.slice(near.lastIndexOf(BREAK) + 1);
}

/** The expense that the piece before a place names, or else what its paragraph named last. */
function expenseSaid(text: string, place: number): string | undefined {
  const piece = pieceBefore(text, place);
  const own = expenseIn(piece);
  if (!own && SUM.test(piece)) return undefined;
  const paragraph = paragraphBefore(text, place);
  return own ?? expenseNamedLast(withoutReasons(paragraph));
}

const TOLD_OF = new Set<MarkKind>(['money', 'percent', 'direction']);

/** Of all expenses, this year or last. */
const TOTALS = /"T07"[^}]*"合计"|"上年","三公经费"/;
const SUM = /合计|总|共/;

/** The expense a form speaks of, or all of them: by its words, or by the figures it prints or compares. */
function expenseOf({ kind, before, expression, scope, frames }: FormMark): string | undefined {
  const named = expenseIn(before);
  if (named || !TOLD_OF.has(kind)) return named;
  const when = frames.at(-1)?.cases.find((one) => one.when?.kind === 'compare')?.when;
  const of = expression ?? (when?.kind === 'compare' ? when.left : undefined);
  const figures = of ? figuresOf(of, scope) : '';
  return expenseIn(figures) ?? (TOTALS.test(figures) ? ALL_EXPENSES : undefined);
}

/** The cells and entries that an expression is made of, also behind names. */
function figuresOf(of: Expression, within: Scope): string {
  const { expression, scope } = plainOf(of, within);
  if (expression.kind === 'binary')
    return `${figuresOf(expression.left, scope)} ${figuresOf(expression.right, scope)}`;
  if (expression.kind === 'fallback')
    return `${figuresOf(expression.first, scope)} ${figuresOf(expression.second, scope)}`;
  return expression.kind === 'entry' || expression.kind === 'cell' ? JSON.stringify(expression) : '';
}

/** What follows without a name of its own, up to the end of the sentence, is said of the same. */
export function markMisnamed(tables: TableSet, text: string, pairs: readonly Pair[]): Pair[] {
  let last: Pair | undefined;
  let lastSaid: string | undefined;
  let isOther = false;
  return pairs.map((pair) => {
    const { mark, form } = pair;
    const isNew = last === undefined || ENDS.test(text.slice(last.mark.end, mark.start));
    const [said, meant] = [expenseSaid(text, mark.start), expenseOf(form)];
    if (said && meant) isOther = !areSameExpense(tables, said, meant);
    else if (isNew || (said && said !== lastSaid) || last?.form.group !== form.group) isOther = false;
    last = pair;
    lastSaid = said ?? lastSaid;
    return isOther ? { ...pair, misnamed: true } : pair;
  });
}
