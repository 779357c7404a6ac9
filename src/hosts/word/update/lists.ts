/** Lists of names without figures: 主要包括基本工资、津贴补贴. */
import { comparableName, ECONOMIC } from '../../../core/codes';

const LIST = /主要包括([^；;。]*)/g;
const SEPARATOR = /[、，,]/;
/** A list that ends so does not claim to be whole. */
const OPEN = /等[^、]*$/;

const listsIn = (text: string): string[] => [...text.matchAll(LIST)].map((match) => match[1] ?? '');

const itemsIn = (lists: readonly string[]): string[] =>
  lists
    .flatMap((list) => list.replace(OPEN, '').split(SEPARATOR))
    .map(comparableName)
    .filter((item) => item !== '');

/**
 * Whether the list names an account that has no money now, or lacks one that has. What the user calls by a name of his
 * own may stand for any of those it lacks.
 */
export function listChange(standing: string, written: string): 'gone' | 'new' | undefined {
  const lists = listsIn(standing);
  const [old, now] = [itemsIn(lists), itemsIn(listsIn(written))];
  if (old.length === 0 || now.length === 0) return undefined;
  const others = old.filter((item) => !now.includes(item));
  const accounts = others.filter((item) => ECONOMIC.codesNamed(item).length > 0);
  if (accounts.length > 0) return 'gone';
  if (lists.some((list) => OPEN.test(list))) return undefined;
  return now.filter((item) => !old.includes(item)).length > others.length ? 'new' : undefined;
}
