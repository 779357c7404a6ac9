/** Classes, items and kinds of income that the tables have this year and not last year: a document that named all of last year's should name them too. */
import { message } from '../messages';
import { evaluate, OUTERMOST, parsePattern, printAmount } from '../narrative/reading';
import type { Context, Pattern } from '../narrative/reading';
import type { TextDocument } from '../proofread';
import { itemsIn, PATTERNS } from './lists';
import { LEARN_MESSAGES } from './messages';
import type { ToDo } from './to-do';

/** What a document named all of. */
export interface NamedList {
  readonly pattern: Pattern;
  readonly names: ReadonlySet<string>;
  /** Where the last of them is named. */
  readonly paragraph: number;
}

const LISTED: readonly Pattern[] = [...PATTERNS, parsePattern('表05[每项, 本年支出]')];
const SHORTEST = 2;

/** Also without 支出 or 收入. */
function isNamed(text: string, name: string): boolean {
  const short = name.replace(/(?:支出|收入)$/, '');
  return text.includes(name) || (short.length >= SHORTEST && text.includes(short));
}

export function namedLists(
  { paragraphs }: TextDocument,
  context: Context,
  { from, to }: { readonly from: number; readonly to: number },
): readonly NamedList[] {
  const texts = paragraphs.map(({ text }, at) => (at >= from && at < to ? text.replace(/\s/g, '') : ''));
  return LISTED.flatMap((pattern) => {
    const names = new Set(itemsIn({ context }, pattern).map(({ name }) => name));
    const places = [...names].map((name) => texts.map((text) => isNamed(text, name)).lastIndexOf(true));
    const isAll = places.length > 0 && places.every((place) => place >= 0);
    return isAll ? [{ pattern, names, paragraph: Math.max(...places) }] : [];
  });
}

/** Those that nothing of this year's text names; `isTold`: whether a person is told of it already. */
export function newcomersOf(
  lists: readonly NamedList[],
  { paragraphs }: TextDocument,
  context: Context,
  isTold: (name: string) => boolean,
): readonly ToDo[] {
  const texts = paragraphs.map(({ text }) => text.replace(/\s/g, ''));
  const seen = new Set<string>();
  return lists.flatMap(({ pattern, names, paragraph }) =>
    itemsIn({ context }, pattern).flatMap(({ table, row, column, name }): ToDo[] => {
      if (names.has(name) || seen.has(name) || isTold(name)) return [];
      seen.add(name);
      if (texts.some((text) => isNamed(text, name))) return [];
      const cell = { kind: 'cell', table, row, ...(column === undefined ? {} : { column }) } as const;
      const value = evaluate(context, cell, OUTERMOST);
      if (value.kind === 'missing' || value.value.isZero()) return [];
      const { settings } = context;
      const data = { name, amount: `${printAmount(value.value, settings)}${settings.unit}` };
      return [{ paragraph, text: '', kind: 'missing', what: message(LEARN_MESSAGES, 'newcomer', data) }];
    }),
  );
}
