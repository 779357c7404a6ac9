/** Cells and suggestions as text, for a table cell and for a page. */
import type { Locale } from '../../../core/messages';
import type { CellJson, FindingJson } from '../../json/check-json';

const MOST_CELLS = 12;
const MOST_SUSPECTS = 6;

const mark = (locale: Locale): string => (locale === 'zh-CN' ? '、' : ', ');

/** `支出决算表!C7、D7`; a long list is cut off with …. */
export function cellsText(cells: readonly CellJson[], locale: Locale): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of cells.slice(0, MOST_CELLS))
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  const places = [...bySheet].map(([sheet, addresses]) => `${sheet}!${addresses.join(mark(locale))}`);
  return places.join(mark(locale)) + (cells.length > MOST_CELLS ? ' …' : '');
}

/** The first line: what is wrong. */
export const problemText = ({ message }: FindingJson): string => message.split('\n')[0] ?? '';

/** The other lines, and what cells should show: what to do. */
export function adviceText({ message, suspects }: FindingJson): string {
  const changes = suspects
    .slice(0, MOST_SUSPECTS)
    .map(({ sheet, address, text, suggestion }) => `${sheet}!${address} ${text.trim()}→${suggestion}`);
  const more = suspects.length > MOST_SUSPECTS ? ['…'] : [];
  return [...message.split('\n').slice(1), ...changes, ...more].join('\n');
}
