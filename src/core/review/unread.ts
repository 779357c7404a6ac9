/** What of a published document looks like a table and was not read as one. */
import type { CheckResult } from '../check';
import { tooWide, type PublishedDocument } from '../document';
import { isTitleOfOther } from '../recognise';
import type { Places } from './places';
import type { Spots } from './spots';
import type { KnownByTitle, ReviewedTable, Unread } from './types';

/** Whether a table is printed that can't be read and that may be a public one. */
export const holdsUnread = ({ print }: PublishedDocument): boolean =>
  (print?.unread ?? []).some(({ title }) => title === undefined || !isTitleOfOther(title));

interface Located {
  readonly sheet: string;
  readonly area: { readonly top: number };
}

export const spotOf = ({ sheet, area }: Located, spots: Spots): ReviewedTable['spot'] =>
  spots.ofTableBelow(sheet, area.top) ?? {};

export const othersOf = ({ set }: CheckResult, { spots }: Places): KnownByTitle[] =>
  (set.others ?? []).map((other) => ({ title: other.title, spot: spotOf(other, spots) }));

export function unreadOf(
  { print, tables }: PublishedDocument,
  { set }: CheckResult,
  { spots }: Places,
): Unread[] {
  const refused = set.refused.map(({ sheet, area, reason }): Unread => ({
    title: undefined,
    why: reason,
    spot: spotOf({ sheet, area }, spots),
    at: { sheet, area },
  }));
  const unseen = (print?.unread ?? []).map(({ title, why, box }): Unread => ({
    title,
    why,
    spot: { page: box.page, box },
  }));
  const wide = tables.flatMap((table): Unread[] => {
    const why = tooWide(table);
    return why ? [{ title: undefined, why, spot: { table: table.number } }] : [];
  });
  return [...refused, ...unseen, ...wide];
}
