/** Numbered items that each tell of one expense: 1.因公出国（境）费… 2.公务用车… 3.公务接待费…; none is told twice. */
import type { Part } from '../read/part';
import { mainExpenseIn, type NamedExpense } from '../names';

const HEAD = /(?<=^|[\n。；：])(?:\d{1,2}[.、]|（\d{1,2}）)([^，。；：\d]{3,20})/g;

function headsIn(text: string): NamedExpense[] {
  return [...text.matchAll(HEAD)].flatMap(({ 0: whole, 1: words = '', index }): NamedExpense[] => {
    const named = mainExpenseIn(words);
    return named?.start === 0 ? [{ ...named, start: index + whole.length - words.length }] : [];
  });
}

/** In the order in which the form tells of each for the last time, by its longest name: a list of all may stand before. */
function orderOf({ forms }: Part): readonly NamedExpense[] {
  const last = new Map<string, NamedExpense>();
  for (const { before } of forms) {
    const named = mainExpenseIn(before);
    if (!named) continue;
    const known = last.get(named.expense);
    last.delete(named.expense);
    last.set(named.expense, known && known.text.length > named.text.length ? known : named);
  }
  return [...last.values()];
}

/** A head under which another expense should stand, which the text has no head for. */
export interface WrongHead {
  readonly head: NamedExpense;
  readonly expected: string;
}

/** Only where one expense has two heads and one has none, whose place in the form's order is one of the two. */
export function wrongHead(part: Part): WrongHead | undefined {
  const heads = headsIn(part.stream.text);
  if (heads.length < 2) return undefined;
  const order = orderOf(part);
  const named = new Set(heads.map(({ expense }) => expense));
  const [expected, ...more] = order.filter(({ expense }) => !named.has(expense));
  if (expected === undefined || more.length > 0 || heads.length !== order.length) return undefined;
  const head = heads[order.indexOf(expected)];
  const isTwice = heads.filter(({ expense }) => expense === head?.expense).length === 2;
  return head && isTwice ? { head, expected: expected.text } : undefined;
}
