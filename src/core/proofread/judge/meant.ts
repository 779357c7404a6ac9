/** Whether a number that is not the table's is said of something else: of last year, or within another whole. */
import { evaluate, type Known } from '../../narrative/reading';
import type { Pair } from '../align/align';
import type { Part } from '../read/part';
import type { State } from './state';

/** 上年收入总计, but not what was carried over from it. */
const LAST_YEAR = /(?:上年|去年)(?!末|[^，。]{0,8}结[转余])/;

const isOfCells = ({ cells, entries }: Known): boolean => cells.length > 0 && entries.length === 0;

/** 上年收入总计 where the form speaks of this year's. */
const isOfLastYear = ({ mark, form }: Pair): boolean =>
  mark.kind === 'money' && LAST_YEAR.test(mark.before) && !LAST_YEAR.test(form.before);

/** The words were too unlike to hold this total against its cell: what it is made of may be of another total too. */
function isUnsureTotal(state: State, pair: Pair): boolean {
  return pair.mark.kind === 'money' && state.byPair.get(pair)?.verdict === 'unchecked';
}

/** Whether a figure worked out from a total, or told as a part of it, stands beside a total that is not the table's. */
function isOfOtherWhole(state: State, { pairs }: Part, pair: Pair, value: Known): boolean {
  const [first] = pairs.filter(({ form, mark }) => form.group === pair.form.group && mark.kind === 'money');
  return pairs.some((other) => {
    const { expression, scope } = other.form;
    if (other === pair || other.mark.start > pair.mark.start || !expression) return false;
    if (!isUnsureTotal(state, other)) return false;
    const total = evaluate(state.exact, expression, scope);
    if (total.kind === 'missing' || !isOfCells(total)) return false;
    const uses = total.cells.every((cell) => value.formula !== total.formula && isAmong(value, cell));
    return uses || (other === first && isOfCells(value));
  });
}

const isAmong = (value: Known, cell: Known['cells'][number]): boolean =>
  value.cells.some(({ sheet, address }) => sheet === cell.sheet && address === cell.address);

export function isOfSomethingElse(state: State, part: Part, pair: Pair, value: Known): boolean {
  return (isOfCells(value) && isOfLastYear(pair)) || isOfOtherWhole(state, part, pair, value);
}
