/** The names that a section may use before its figures, and whether two of them mean the same. */
import { comparableName as nameOf } from '../../codes';
import type { FormMark } from '../grammar/form-mark';
import { normalText } from '../text/normal';
import { EXPENSES } from './expenses';

const LEVEL = /（类）.*$/;

export interface Named {
  readonly name: string;
  /** In the words it was found in. */
  readonly start: number;
}

/** Some forms tell only the kinds of it. */
const FISCAL_INCOME = '财政拨款收入';

/** Names a section may use: those of the form, and of expenses. */
export function namesAllowed({ forms }: { readonly forms: readonly FormMark[] }): readonly string[] {
  const own = forms.flatMap(({ name }) => (name === undefined ? [] : [normalText(name)]));
  return [...new Set([...own, FISCAL_INCOME, ...EXPENSES.flat()])]
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length);
}

export function nameIn(words: string, vocabulary: readonly string[]): Named | undefined {
  for (const name of vocabulary) {
    const start = words.indexOf(name);
    if (start >= 0) return { name, start };
  }
  return undefined;
}

const bare = (name: string): string => nameOf(name.replace(LEVEL, ''));

export function isSameName(a: string, b: string): boolean {
  const group = EXPENSES.find((names) => names.includes(a));
  if (group) return group.includes(b);
  return bare(a) === bare(b) || bare(a).includes(bare(b)) || bare(b).includes(bare(a));
}
