/** Pages as a published document: its text in reading order, its tables, and where both are printed. */
import type { PublishedDocument } from '../document';
import type { Message } from '../messages';
import { alignedParts } from './aligned';
import { isFigure } from './figure-text';
import { unreadTable, type FlowItem, type UnreadItem } from './flow';
import { shownLetters } from './letters';
import { pageMessage } from './messages';
import { tablePictures } from './pictures';
import { toldFrom } from './published';
import { wholesOf } from './wholes';
import { ruledPage, type FineMesh, type RuledTable } from './ruled';
import { runningLines } from './running';
import { withSheetsJoined } from './sideways';
import { turnedUpright, type Turned } from './turned';
import type { Page } from './types';
import { unruledStretches } from './unruled';
import { boxAround, lettersInLines, type PrintLine } from './writing';

interface ReadPage {
  readonly page: Page;
  readonly tables: readonly RuledTable[];
  readonly meshes: readonly FineMesh[];
  readonly lines: readonly PrintLine[];
  readonly isCut: boolean;
}

function readPage({ page }: Turned): ReadPage {
  const { letters, hidden } = shownLetters(page);
  const { tables, meshes, beside } = ruledPage(page, letters);
  return {
    page,
    tables,
    meshes,
    lines: lettersInLines(beside),
    isCut: hidden > 0 || letters.some(({ isCut }) => isCut),
  };
}

export function documentOfPages(pages: readonly Page[]): PublishedDocument {
  const turned = pages.map(turnedUpright);
  const places = new Map(turned.map(({ page, place }) => [page.number, place]));
  const widths = new Map(turned.map(({ page }) => [page.number, page.width]));
  const read = turned.map(readPage);
  const running = runningLines(read);
  const flow = withSheetsJoined(read.flatMap((one) => flowOf(one, running)));
  const { paragraphs, tables, lines, unread } = toldFrom(
    wholesOf(alignedParts(flow).map(refusedIfDoubtful)),
    (page, box) => ({ page, ...(places.get(page)?.(box) ?? box) }),
    (page) => widths.get(page) ?? 0,
  );
  return {
    kind: 'pdf',
    text: { paragraphs },
    tables,
    remarks: remarksOn(read),
    print: { pages: pages.length, lines, unread },
  };
}

/** The table that a line of text runs beside, as notes do where a table floats: they are read after it. */
const besideOf = (line: PrintLine, tables: readonly RuledTable[]): RuledTable | undefined =>
  tables.find(
    ({ left, top, right, bottom }) =>
      line.baseline > top && line.baseline < bottom && (line.right <= left || line.left >= right),
  );

/** What stands on a page from top to bottom. */
function flowOf({ page, tables, meshes, lines }: ReadPage, running: ReadonlySet<PrintLine>): FlowItem[] {
  const own = lines.filter((line) => !running.has(line));
  const pictures = tablePictures(page, own);
  const unruled = unruledStretches(own).map(({ from, to }): UnreadItem & { from: number; to: number } => {
    const part = own.slice(from, to + 1);
    return {
      kind: 'unread',
      page: page.number,
      box: boxAround(part),
      lines: part,
      why: pageMessage('notRuled'),
      from,
      to,
    };
  });
  const within = new Set(unruled.flatMap((one) => one.lines));
  const placed: { readonly y: number; readonly item: FlowItem }[] = [
    ...own
      .filter((line) => !within.has(line))
      .map((line) => ({
        y: besideOf(line, tables)?.bottom ?? line.baseline - line.size / 2,
        item: { kind: 'line' as const, page: page.number, line },
      })),
    ...tables.map((table) => ({ y: table.top, item: { kind: 'table' as const, table } })),
    ...unruled.map(({ from: _from, to: _to, ...item }) => ({ y: item.box.top, item })),
    ...pictures.map((item) => ({ y: item.box.top, item })),
    ...meshes.map(({ box, letters }) => ({
      y: box.top,
      item: {
        kind: 'unread' as const,
        page: page.number,
        box,
        lines: lettersInLines(letters),
        why: pageMessage('tooFine'),
      },
    })),
  ];
  return placed.sort((a, b) => a.y - b.y).map(({ item }) => item);
}

/** A few figures in doubt are told cell by cell; where most are, the lines of the table are not what they seem. */
const FEW = 3;

function refusedIfDoubtful(item: FlowItem): FlowItem {
  if (item.kind !== 'table') return item;
  const figures = item.table.cells.filter(({ text }) => isFigure(text));
  const doubted = figures.filter(({ doubt }) => doubt !== undefined).length;
  const isRefused = doubted >= FEW && doubted * 2 > figures.length;
  return isRefused ? unreadTable(item.table, pageMessage('doubtful')) : item;
}

function remarksOn(read: readonly ReadPage[]): Message[] {
  const pagesWhere = (is: (one: ReadPage) => boolean): string =>
    read.flatMap((one) => (is(one) ? [String(one.page.number)] : [])).join('、');
  const cut = pagesWhere(({ isCut }) => isCut);
  const unmapped = pagesWhere(({ page }) => page.problems.includes('unmapped'));
  const pictures = pagesWhere(({ page }) => page.problems.includes('no-text'));
  return [
    ...(cut === '' ? [] : [pageMessage('cutOff', { pages: cut })]),
    ...(unmapped === '' ? [] : [pageMessage('unmapped', { pages: unmapped })]),
    ...(pictures === '' ? [] : [pageMessage('pictures', { pages: pictures })]),
  ];
}
