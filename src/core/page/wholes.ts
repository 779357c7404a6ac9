/**
 * A table of which a part can't be read is not read at all: what is left of it would lack rows, and nobody would say so.
 * Parts are what stands on one page with no words between, and what goes on over pages. Lost lines leave a table in parts,
 * and rows of figures beside it.
 */
import type { Message } from '../messages';
import { haveOneDivision } from './aligned';
import { titlesBeside } from './beside-titles';
import { isAmount } from './figure-text';
import { unreadTable, type FlowItem, type TableItem, type UnreadItem } from './flow';
import { isOfHead, isTableTitle, numberAmong, titleAmong } from './heads';
import { middleOf } from './letters';
import { pageMessage } from './messages';
import type { RuledCell, RuledTable } from './ruled';
import { titleRow } from './title-row';
import { lineParts, lineText, type PrintLine } from './writing';

/** Between cells; within a line of text blanks are narrower. */
const APART = 1;
/** Behind a title that is printed again, or by itself. */
const AGAIN = /[（(]?(?:续(?:表|上表|前表|[一二三四五六七八九十\d]+)?|接上表)[）)]?$/;

type Part = UnreadItem | TableItem;

/** A part with the lines between it and the part before. */
interface Placed {
  /** In the flow, and among the parts. */
  readonly at: number;
  readonly place: number;
  readonly item: Part;
  readonly page: number;
  /** On the page of the part before, and on its own; all on its own where both are on one page. */
  readonly behind: readonly PrintLine[];
  readonly above: readonly PrintLine[];
}

const tableOf = (item: Part): RuledTable | undefined => item.table;

/** Figures that stand as in the cells of a row. */
function holdsCells(line: PrintLine): boolean {
  const pieces = lineParts(line, APART).map(lineText);
  return pieces.some(isAmount) && (pieces.length > 1 || pieces.every(isAmount));
}

function partsIn(flow: readonly FlowItem[]): { readonly parts: Placed[]; readonly last: PrintLine[] } {
  const parts: Placed[] = [];
  let lines: { readonly page: number; readonly line: PrintLine }[] = [];
  const textOf = (page: number | undefined, isOwn: boolean): PrintLine[] =>
    lines.filter((one) => (one.page === page) === isOwn).map(({ line }) => line);
  flow.forEach((item, at) => {
    if (item.kind === 'line') lines.push(item);
    else if (item.kind === 'wide line') lines.push(...item.parts);
    else {
      const page = item.kind === 'table' ? item.table.page : item.page;
      const [behind, above] = [textOf(page, false), textOf(page, true)];
      parts.push({ at, place: parts.length, item, page, behind, above });
      lines = [];
    }
  });
  return { parts, last: lines.map(({ line }) => line) };
}

/** As many lines as stand between a table and its title. */
const MOST_ABOVE = 5;

const titleOf = (lines: readonly PrintLine[]): string | undefined =>
  titleAmong(lines.slice(-MOST_ABOVE).map(lineText).reverse())?.replace(/\s+/g, '').replace(AGAIN, '');

const isPicture = ({ item }: Placed): boolean => item.kind === 'unread' && item.lines.length === 0;

const hasTitleRow = (table: RuledTable | undefined): boolean =>
  table !== undefined && titleRow(table) !== undefined;

const holdsAmounts = ({ item }: Placed): boolean =>
  item.kind === 'table' ? item.table.cells.some(({ text }) => isAmount(text)) : item.lines.some(holdsCells);

/** Department, year and unit side by side are three. */
const MOST_BESIDE = 3;

/** Whether it holds only what stands above another table: title, number, department and unit. */
function holdsLines({ item }: Placed): boolean {
  const table = tableOf(item);
  if (!table) return false;
  return rowsOf(table).every(
    (row) => row.length <= 1 || (row.length <= MOST_BESIDE && row.some(({ text }) => /[：:]/.test(text))),
  );
}

/** Whether a part belongs to the table that begins with `first`, and of which `before` is the last known. */
function goesOn(first: Placed, before: Placed, next: Placed): boolean {
  if (isPicture(before) || isPicture(next) || holdsLines(before) || hasTitleRow(tableOf(next.item)))
    return false;
  const others = next.above.filter((line) => !isOfHead(lineText(line)) && !holdsCells(line));
  if (before.page === next.page) return others.length === 0 && saysTheSame(first, next, []);
  const isEnded = next.behind.some((line) => !holdsCells(line));
  if (isEnded || !saysTheSame(first, next, others)) return false;
  return haveOneWidth(before, next) === true || holdsAmounts(next);
}

/** Title and number of a further part, where it has them, are those of the first. `others`: its lines that may be a title. */
function saysTheSame(first: Placed, next: Placed, others: readonly PrintLine[]): boolean {
  const [title, number] = [titleOf(others) ?? '', numberAmong(next.above.map(lineText))];
  if (title !== '' && title !== titleOf(first.above)) return false;
  return number === undefined || number === numberAmong(first.above.map(lineText));
}

/** Undefined where the lines of one are not known. */
function haveOneWidth(before: Placed, next: Placed): boolean | undefined {
  const [one, other] = [tableOf(before.item), tableOf(next.item)];
  return one && other && haveOneDivision(one, other);
}

/** A code, or a figure of an account: a head has none. */
const isOfBody = (text: string): boolean => isAmount(text) || /^\d{3,7}$/.test(text);

const rowsOf = ({ cells, ys }: RuledTable): RuledCell[][] => {
  const rows = Array.from({ length: ys.length - 1 }, (): RuledCell[] => []);
  for (const cell of cells) if (cell.text !== '') rows[cell.row]?.push(cell);
  return rows;
};

/** The rows above the first figure or code. */
const headOf = (rows: readonly (readonly RuledCell[])[]): readonly (readonly RuledCell[])[] => {
  const end = rows.findIndex((row) => row.some(({ text }) => isOfBody(text)));
  return rows.slice(0, end < 0 ? rows.length : end);
};

const FEWEST_WORDS = 2;

/** Whether a further part has words of the head in its first rows, and in other cells than the first has them. */
function repeatsHeadOtherwise(first: RuledTable, next: RuledTable): boolean {
  const head = headOf(rowsOf(first));
  const words = new Set(head.flatMap((row) => row.map(({ text }) => text)).filter((text) => /\D/.test(text)));
  const shapeOf = (row: readonly RuledCell[] | undefined): string =>
    (row ?? []).map(({ column, columns, rows, text }) => `${column}+${columns}+${rows}:${text}`).join('|');
  const again = headOf(rowsOf(next));
  const differs = again.findIndex((row, place) => shapeOf(row) !== shapeOf(head[place]));
  return (
    differs >= 0 &&
    again.slice(differs).some((row) => row.filter(({ text }) => words.has(text)).length >= FEWEST_WORDS)
  );
}

/** Lines of one page from a part on: the first holds cells, or one that stands at the height of its rows does. */
function rowsBeside({ item }: Placed, lines: readonly PrintLine[]): boolean {
  const table = tableOf(item);
  return lines.some(
    (line, place) =>
      holdsCells(line) &&
      (place === 0 || (table !== undefined && line.baseline > table.top && line.baseline < table.bottom)),
  );
}

/** Tables whose parts are all read and fit together are told to go on; all others are refused in all their parts. */
export function wholesOf(flow: readonly FlowItem[]): FlowItem[] {
  const { parts, last } = partsIn(flow);
  const items = [...flow];
  const close = (whole: readonly Placed[]): void => {
    const why = whyRefused(whole, parts, last);
    whole.forEach(({ at, item }, place) => {
      if (item.kind !== 'table') return;
      items[at] = why ? unreadTable(item.table, why) : { ...item, goesOn: place > 0 };
    });
  };
  let whole: Placed[] = [];
  for (const part of parts) {
    const [[first], before] = [whole, whole.at(-1)];
    if (first && before && goesOn(first, before, part)) whole.push(part);
    else {
      close(whole);
      whole = [part];
    }
  }
  close(whole);
  return items;
}

/** Whether what follows may be further rows: figures among the lines, or a part without a title of its own. */
function mayGoOn(whole: readonly Placed[], parts: readonly Placed[], last: readonly PrintLine[]): boolean {
  const [first, end] = [whole[0], whole.at(-1)];
  const next = end && parts[end.place + 1];
  const lines = next ? [...next.behind, ...next.above] : last;
  if (lines.some(holdsCells)) return true;
  if (!first || !next || hasTitleRow(tableOf(next.item))) return false;
  const own = titleOf(first.above);
  const titles = lines.map(lineText).filter(isTableTitle);
  return titles.every((title) => title.replace(/\s+/g, '').replace(AGAIN, '') === own);
}

const isSupposed = ({ item }: Placed): boolean => item.kind === 'table' && item.table.supposed !== undefined;

/** Whether the lines drawn are of tables that stand side by side and touch: each has its title above, and no cell is of two. */
function isOfSeveral({ item, above }: Placed): boolean {
  if (item.kind !== 'table') return false;
  const { xs, cells } = item.table;
  const titles = titlesBeside(above, item.table);
  const isParted = (before: number, next: number): boolean =>
    xs.some(
      (x, line) =>
        x > before &&
        x < next &&
        cells.every(({ column, columns }) => column >= line || column + columns <= line),
    );
  return (
    titles.length > 1 &&
    titles.every((title, place) => {
      const before = titles[place - 1];
      return !before || isParted(middleOf(before), middleOf(title));
    })
  );
}

function whyRefused(
  whole: readonly Placed[],
  parts: readonly Placed[],
  last: readonly PrintLine[],
): Message | undefined {
  const unread = whole.find(({ item }) => item.kind === 'unread');
  if (unread?.item.kind === 'unread') return unread.item.why;
  if (whole.some(isSupposed) && mayGoOn(whole, parts, last)) return pageMessage('notRuled');
  if (whole.some(isOfSeveral)) return pageMessage('sideBySide');
  const [first] = whole;
  const isBroken = whole.some((part, place) => {
    const before = whole[place - 1];
    const [begun, table] = [first && tableOf(first.item), tableOf(part.item)];
    if (!before || !begun || !table) return false;
    return (
      before.page === part.page || haveOneWidth(before, part) !== true || repeatsHeadOtherwise(begun, table)
    );
  });
  const isBeside = whole.some((part) => {
    const next = parts[part.place + 1];
    const below = next ? (next.page === part.page ? next.above : next.behind) : last;
    return rowsBeside(part, [...part.above].reverse()) || rowsBeside(part, below);
  });
  return (isBroken && whole.some(holdsAmounts)) || isBeside ? pageMessage('doubtful') : undefined;
}
