/** Pages as a published document: its text in reading order, its tables, and where both are printed. */
import type { PublishedDocument } from '../document';
import type { Message } from '../messages';
import { alignedParts } from './aligned';
import { isFigure } from './figure-text';
import { unreadTable, type FlowItem, type UnreadItem } from './flow';
import { shownLetters } from './letters';
import { pageMessage, pagesInWords } from './messages';
import { tablePictures } from './pictures';
import { toldFrom } from './published';
import { wholesOf } from './wholes';
import { ruledPage, type FineMesh, type RuledTable } from './ruled';
import { runningLines } from './running';
import { withSheetsJoined } from './sideways';
import { turnedUpright, type Turned } from './turned';
import type { Page } from './types';
import { supposedIn } from './supposed';
import { levelLinesOf } from './broken';
import { standsOverTable, unruledStretches } from './unruled';
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

/** Which of the tables whose cells are only supposed are as supposed: whoever knows what their figures have to give says so. */
export type Prove = (published: PublishedDocument) => ReadonlySet<number>;

/** Without anyone to prove them, tables that are not ruled are refused. */
export function documentOfPages(pages: readonly Page[], prove?: Prove): PublishedDocument {
  const turned = pages.map(turnedUpright);
  const read = turned.map(readPage);
  const running = runningLines(read);
  const made: PageParts[] = [];
  for (const one of read) {
    const goesOn = (made.at(-1)?.unruled.length ?? 0) > 0;
    made.push(partsOf(one, { running, goesOn, isProved: prove !== undefined }));
  }
  if (!prove) return documentFrom(turned, read, made, new Map());
  return provenDocument(supposedAmong(made), prove, (believed) => documentFrom(turned, read, made, believed));
}

type Believed = ReadonlyMap<UnruledPart, RuledTable>;

/** Those that are not proved are taken out until all that are left are, each of them beside the others. */
function provenDocument(
  all: Believed,
  prove: Prove,
  make: (believed: Believed) => PublishedDocument,
): PublishedDocument {
  let believed = all;
  for (;;) {
    const published = make(believed);
    if (believed.size === 0) return published;
    const proven = prove(published);
    const left = new Map(
      [...believed].filter(([, { supposed }]) => supposed !== undefined && proven.has(supposed)),
    );
    if (left.size === believed.size) return published;
    believed = left;
  }
}

function supposedAmong(made: readonly PageParts[]): Believed {
  const found = new Map<UnruledPart, RuledTable>();
  for (const { unruled } of made)
    for (const part of unruled)
      if (part.supposed) found.set(part, { ...part.supposed, supposed: found.size });
  return found;
}

function documentFrom(
  turned: readonly Turned[],
  read: readonly ReadPage[],
  made: readonly PageParts[],
  believed: Believed,
): PublishedDocument {
  const places = new Map(turned.map(({ page, place }) => [page.number, place]));
  const widths = new Map(turned.map(({ page }) => [page.number, page.width]));
  const flow = withSheetsJoined(made.flatMap((one) => flowOf(one, believed)));
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
    print: { pages: turned.length, lines, unread },
  };
}

/** The table that a line of text runs beside, as notes do where a table floats: they are read after it. */
const besideOf = (line: PrintLine, tables: readonly RuledTable[]): RuledTable | undefined =>
  tables.find(
    ({ left, top, right, bottom }) =>
      line.baseline > top && line.baseline < bottom && (line.right <= left || line.left >= right),
  );

/** A stretch of lines that are a table to the eye; what it would be with its cells where they are supposed. */
interface UnruledPart {
  readonly item: UnreadItem;
  readonly supposed: RuledTable | undefined;
}

interface PageParts extends ReadPage {
  /** Without what runs on every page. */
  readonly own: readonly PrintLine[];
  readonly unruled: readonly UnruledPart[];
}

interface Reading {
  readonly running: ReadonlySet<PrintLine>;
  /** An unruled table may go on from the page before. */
  readonly goesOn: boolean;
  /** Whether anyone proves what is supposed. */
  readonly isProved: boolean;
}

function partsOf(read: ReadPage, { running, goesOn, isProved }: Reading): PageParts {
  const { page, tables } = read;
  const own = read.lines.filter((line) => !running.has(line));
  const stretches = unruledStretches(own, goesOn).filter((one) => !standsOverTable(own, one, tables));
  const levels = stretches.length > 0 ? levelLinesOf(page.rulings) : [];
  const unruled = stretches.map((stretch): UnruledPart => {
    const part = own.slice(stretch.from, stretch.to + 1);
    return {
      item: {
        kind: 'unread',
        page: page.number,
        box: boxAround(part),
        lines: part,
        why: pageMessage('notRuled'),
      },
      supposed: isProved && tables.length === 0 ? supposedIn(page.number, own, part, levels) : undefined,
    };
  });
  return {
    ...read,
    own,
    unruled: unruled.map((part) => (isAlone(part, unruled) ? part : { ...part, supposed: undefined })),
  };
}

/** Whether no other stretch stands between the edges of what it is supposed to be. */
const isAlone = (part: UnruledPart, all: readonly UnruledPart[]): boolean => {
  const { supposed } = part;
  return (
    !supposed ||
    all.every(
      (other) =>
        other === part || other.item.box.bottom < supposed.top || other.item.box.top > supposed.bottom,
    )
  );
};

/** What stands on a page from top to bottom. */
function flowOf({ page, tables, meshes, own, unruled }: PageParts, believed: Believed): FlowItem[] {
  const pictures = tablePictures(page, own);
  const taken = unruled.map((part) => believed.get(part));
  const within = new Set(
    unruled.flatMap((part, place) => taken[place]?.cells.flatMap(({ lines }) => lines) ?? part.item.lines),
  );
  const bands = taken.flatMap((table) => table ?? []);
  const isTaken = (line: PrintLine): boolean =>
    within.has(line) || bands.some(({ top, bottom }) => line.baseline > top && line.baseline < bottom);
  const placed: { readonly y: number; readonly item: FlowItem }[] = [
    ...own
      .filter((line) => !isTaken(line))
      .map((line) => ({
        y: besideOf(line, tables)?.bottom ?? line.baseline - line.size / 2,
        item: { kind: 'line' as const, page: page.number, line },
      })),
    ...[...tables, ...bands].map((table) => ({ y: table.top, item: { kind: 'table' as const, table } })),
    ...unruled
      .filter((_, place) => !taken[place])
      .map(({ item, supposed }) => ({
        y: item.box.top,
        item: supposed ? { ...item, why: pageMessage('notProved') } : item,
      })),
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

/** What the file itself lacks, its reader tells. */
function remarksOn(read: readonly ReadPage[]): Message[] {
  const cut = read.filter(({ isCut }) => isCut).map(({ page }) => page.number);
  return cut.length > 0 ? [pageMessage('cutOff', { pages: pagesInWords(cut) })] : [];
}
