/** Figures said of another expense than the form's words at that place: they prove nothing, and follow from nothing. */
import type { TableSet } from '../../tables/types';
import type { Pair } from '../align/align';
import { areSameExpense, expenseIn } from '../judge/expenses';

const ENDS = /[。\n]/;
const STOPS = /[，；。：、\n]/;

/** From the last stop up to a place, over years and figures. */
function pieceBefore(text: string, place: number): string {
  let at = place;
  while (at > 0 && !STOPS.test(text.charAt(at - 1))) at -= 1;
  return text.slice(at, place);
}

/** What follows without a name of its own, up to the end of the sentence, is said of the same. */
export function markMisnamed(tables: TableSet, text: string, pairs: readonly Pair[]): Pair[] {
  let last: Pair | undefined;
  let lastSaid: string | undefined;
  let isOther = false;
  return pairs.map((pair) => {
    const { mark, form } = pair;
    const isNew = last === undefined || ENDS.test(text.slice(last.mark.end, mark.start));
    const [said, meant] = [expenseIn(pieceBefore(text, mark.start)), expenseIn(form.before)];
    if (said && meant) isOther = !areSameExpense(tables, said, meant);
    else if (isNew || (said && said !== lastSaid) || last?.form.group !== form.group) isOther = false;
    last = pair;
    lastSaid = said ?? lastSaid;
    return isOther ? { ...pair, misnamed: true } : pair;
  });
}
