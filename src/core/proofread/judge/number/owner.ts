/** Whether a share is said right behind an amount that is neither its part nor its whole: then it is another's. */
import { evaluate } from '../../../narrative/reading';
import type { Pair } from '../../align/align';
import { plainOf } from '../../grammar/plain';
import { compareAmount, statedBy } from '../../measure';
import type { Part } from '../../read/part';
import { textPlaceKey } from '../../text/stream';
import type { State } from '../state';

const SENTENCE_END = /[。\n]/;

/** The amount before it in its sentence, with no other number between. */
function amountBefore({ stream, marks }: Part, { mark }: Pair): Part['marks'][number] | undefined {
  const before = marks[marks.indexOf(mark) - 1];
  const isOwn = before?.kind === 'money' && !SENTENCE_END.test(stream.text.slice(before.end, mark.start));
  return isOwn ? before : undefined;
}

/** 支出决算为118.66万元，完成预算…: of a cell by its own words, which the form takes for what is told of the whole. */
export function isOfAnotherAmount(
  { exact, opinions }: Pick<State, 'exact' | 'opinions'>,
  part: Part,
  pair: Pair,
): boolean {
  const { mark, form } = pair;
  if (mark.kind !== 'percent' || !form.expression) return false;
  const { expression, scope } = plainOf(form.expression, form.scope);
  if (expression.kind !== 'binary' || expression.operator !== '÷') return false;
  // A rate of change stands behind whatever changed.
  if (plainOf(expression.left, scope).expression.kind === 'binary') return false;
  const amount = amountBefore(part, pair);
  const opinion = amount && opinions.get(textPlaceKey(part.stream, amount.start));
  const stated = amount && statedBy(amount, exact);
  if (!stated || opinion?.verdict !== 'verified' || opinion.source.kind !== 'cell') return false;
  return [expression.left, expression.right].every((side) => {
    const value = evaluate(exact, side, scope);
    return value.kind === 'known' && compareAmount(stated, value.value, stated.decimals) === 'different';
  });
}
