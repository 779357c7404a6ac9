/** Cells and suggestions as text, for a table cell and for a page. */
import { BLANK } from '../../../core/check';
import type { Locale } from '../../../core/messages';
import { linesToPrint, type CellJson, type FindingJson, type SuspectJson } from '../../json/check-json';
import type { OutputSay } from './words';

const MOST_CELLS = 12;
const MOST_SUSPECTS = 6;

const mark = (locale: Locale): string => (locale === 'zh-CN' ? '、' : ', ');

/** `支出决算表!C7、D7`, of documents in words; a long list is cut off with …. */
export function cellsText(cells: readonly CellJson[], locale: Locale): string {
  const bySheet = new Map<string, string[]>();
  const shown = cells.slice(0, MOST_CELLS);
  for (const { sheet, address, place } of shown)
    if (place === undefined) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  const inWords = shown.flatMap(({ place }) => place ?? []);
  const places = [
    ...inWords,
    ...[...bySheet].map(([sheet, addresses]) => `${sheet}!${addresses.join(mark(locale))}`),
  ];
  return places.join(mark(locale)) + (cells.length > MOST_CELLS ? ' …' : '');
}

/** The first line: what is wrong. */
export const problemText = ({ message }: FindingJson): string => message.split('\n')[0] ?? '';

/** The other lines, and what cells should show: what to do. */
export function adviceText(finding: FindingJson, say: OutputSay): string {
  const { suspects } = finding;
  const lead = changesLead(finding, say);
  return [
    ...linesToPrint(finding).slice(1),
    ...(lead === undefined ? [] : [`${lead}：`]),
    ...suspects.slice(0, MOST_SUSPECTS).map((suspect) => changeText(suspect, say)),
    ...(suspects.length > MOST_SUSPECTS ? ['…'] : []),
  ].join('\n');
}

/** Blanks are to be filled; other suggestions are what might be wrong, unless the finding itself says what to do with them. */
export function changesLead({ rule, message, suspects }: FindingJson, say: OutputSay): string | undefined {
  if (rule === BLANK.id && suspects.length > 0) return say('toFill');
  const lines = message.split('\n');
  return suspects.every(({ why }) => lines.includes(why)) ? undefined : say('perhaps');
}

/** A cell by itself. */
export const cellText = ({ sheet, address, place }: CellJson): string => place ?? `${sheet}!${address}`;

const changeText = (suspect: SuspectJson, say: OutputSay): string =>
  `${cellText(suspect)} ${shownText(suspect.text, say)}→${suspect.suggestion}`;

export const shownText = (text: string, say: OutputSay): string =>
  text.trim() === '' ? say('blank') : text.trim();
