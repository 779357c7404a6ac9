/** Heads, feet and page numbers: what stands at the edge of pages and belongs to none of them. */
import type { Page } from './types';
import { lineText, type PrintLine } from './writing';

/** A page and its lines from top to bottom; `top` and `bottom` are those of all that stands on it. */
export interface Lined {
  readonly page: Pick<Page, 'width' | 'height'>;
  readonly lines: readonly PrintLine[];
  /** Where its tables begin and end. */
  readonly tables: readonly { readonly top: number; readonly bottom: number }[];
}

/** 第 3 页 共 20 页, - 5 -, 3/20, 12: alone on its line. */
const PAGE_NUMBER =
  /^(?:第?\d{1,4}页?(?:[，,]?共\d{1,4}页|[/／]\d{1,4})?|[-—–－─·~]+\d{1,4}[-—–－─·~]+|[ivxIVX]{1,6}|Page\d{1,4}(?:of\d{1,4})?)$/;
/** Belongs to a table wherever it stands, though it is the same on many pages. */
const OF_TABLE = /(?:单位|部门)(?:名称)?[：:]|公开\d+表|表(?:[（(].*[）)])?$|^[（(]?续|^\d{4}年度?$/;

/** The part of a page's height that heads and feet keep to: A4 in the official form has margins of 37 mm above and 35 mm below. */
const MARGIN = 0.13;
/** Lines of a head or a foot. */
const MOST_LINES = 3;
/** Two pages may have the same line at the same place by chance. */
const FEWEST = 3;
/** Points by which the same head is set off from page to page at most, where odd and even pages are not mirrored. */
const SAME_PLACE = 3;

const wordsOf = (line: PrintLine): string => lineText(line).replace(/\s+/g, '');

const keyOf = (line: PrintLine): string => wordsOf(line).replace(/\d+/g, '#');

/** Those that stand at one height, from each to the next. */
function atOnePlace(lines: readonly PrintLine[]): PrintLine[][] {
  const places: PrintLine[][] = [];
  let before = -Infinity;
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    if (line.baseline - before <= SAME_PLACE) places.at(-1)?.push(line);
    else places.push([line]);
    before = line.baseline;
  }
  return places;
}

/** Lines at the edge, with nothing of the page beyond. */
function edgeLines({ page, lines, tables }: Lined): { readonly line: PrintLine; readonly isFoot: boolean }[] {
  const first = tables.reduce((least, { top }) => Math.min(least, top), Infinity);
  const last = tables.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity);
  const head = lines
    .slice(0, MOST_LINES)
    .filter(({ bottom, baseline }) => baseline < MARGIN * page.height && bottom < first + 1);
  const foot = lines
    .slice(-MOST_LINES)
    .filter(({ baseline, size }) => baseline > (1 - MARGIN) * page.height && baseline - size / 2 > last);
  return [
    ...head.map((line) => ({ line, isFoot: false })),
    ...foot.filter((line) => !head.includes(line)).map((line) => ({ line, isFoot: true })),
  ];
}

/** Those lines of each page that are no part of the text. */
export function runningLines(pages: readonly Lined[]): ReadonlySet<PrintLine> {
  const found = new Set<PrintLine>();
  const pagesOf = new Map<string, PrintLine[]>();
  for (const lined of pages)
    for (const { line, isFoot } of edgeLines(lined)) {
      const words = wordsOf(line);
      if (PAGE_NUMBER.test(words) && (isFoot || words.length > 1)) found.add(line);
      else if (!OF_TABLE.test(words)) {
        const key = keyOf(line);
        const same = pagesOf.get(key);
        if (same) same.push(line);
        else pagesOf.set(key, [line]);
      }
    }
  for (const same of pagesOf.values())
    for (const lines of atOnePlace(same))
      if (lines.length >= FEWEST) for (const line of lines) found.add(line);
  return found;
}
