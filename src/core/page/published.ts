/** The flow of a document as its paragraphs and tables, with the place in print of each. */
import type { DocumentCell, DocumentRow, PageBox, PrintedLine, TableBlock, UnreadTable } from '../document';
import type { TextParagraph } from '../proofread/types';
import { linesOver, titlesBeside } from './beside-titles';
import { contentsAmong } from './contents';
import type { FlowItem, LinePart, TableItem, UnreadItem } from './flow';
import { isTableTitle, titleAmong } from './heads';
import {
  edgesOf,
  paragraphsOf,
  withCommonEdges,
  type Beside,
  type Edges,
  type PageParagraph,
  type PlacedLine,
} from './paragraphs';
import type { RuledCell } from './ruled';
import { titleRow } from './title-row';
import type { Rectangle } from './types';
import { lineText, type PrintLine } from './writing';

export interface ToldParagraph {
  readonly paragraphs: readonly TextParagraph[];
  readonly tables: readonly TableBlock[];
  readonly lines: readonly PrintedLine[];
  readonly unread: readonly UnreadTable[];
}

function besideOf(item: FlowItem): Beside[] {
  if (item.kind === 'table')
    return [{ page: item.table.page, left: item.table.left, right: item.table.right }];
  if (item.kind === 'unread') return [{ page: item.page, left: item.box.left, right: item.box.right }];
  return [];
}

/** Where on a page as it is read something stands that was found on it. */
export type BoxOnPage = (page: number, box: Rectangle) => PageBox;

/** `widthOf`: how wide a page is as it was found. */
export function toldFrom(
  flow: readonly FlowItem[],
  onPage: BoxOnPage,
  widthOf: (page: number) => number,
): ToldParagraph {
  const teller = new Teller(pageEdges(flow, widthOf), onPage);
  for (const item of flow) teller.take(item);
  return teller.told();
}

function pageEdges(
  flow: readonly FlowItem[],
  widthOf: (page: number) => number,
): (page: number) => Edges | undefined {
  const pages = new Map<number, PrintLine[]>();
  for (const item of flow) {
    if (item.kind !== 'line') continue;
    const lines = pages.get(item.page);
    if (lines) lines.push(item.line);
    else pages.set(item.page, [item.line]);
  }
  const edges = new Map<number, Edges>();
  for (const [page, lines] of pages) {
    const own = edgesOf(lines, widthOf(page));
    if (own) edges.set(page, own);
  }
  const common = withCommonEdges(edges);
  return (page) => common.get(page);
}

class Teller {
  private readonly paragraphs: TextParagraph[] = [];
  private readonly tables: TableBlock[] = [];
  private readonly lines: PrintedLine[] = [];
  private readonly unread: UnreadTable[] = [];
  private stream: PlacedLine[] = [];
  private isContents = false;
  /** The last lines of text: titles may stand in them for several tables. */
  private last: readonly PrintLine[] = [];
  /** The table before the lines of the stream. */
  private above: readonly Beside[] = [];

  constructor(
    private readonly edgesAt: (page: number) => Edges | undefined,
    private readonly onPage: BoxOnPage,
  ) {}

  private box(page: number, { left, top, right, bottom }: Rectangle): PageBox {
    return this.onPage(page, { left, top, right, bottom });
  }

  told(): ToldParagraph {
    this.flush();
    const { paragraphs, tables, lines, unread } = this;
    return { paragraphs, tables, lines, unread };
  }

  take(item: FlowItem): void {
    if (item.kind === 'line') {
      this.stream.push({ page: item.page, line: item.line });
      return;
    }
    const below = besideOf(item);
    this.flush(below);
    this.isContents = false;
    this.above = below;
    if (item.kind === 'wide line') this.takeWide(item.parts);
    else if (item.kind === 'table') this.takeTable(item);
    else this.takeUnread(item);
  }

  private flush(below: readonly Beside[] = []): void {
    const tables = [...this.above, ...below];
    const found = paragraphsOf(this.stream, { edgesAt: this.edgesAt, tables });
    const contents = contentsAmong(found, this.isContents);
    found.forEach((paragraph, place) => {
      const style = contents[place] === true ? 'contents' : undefined;
      this.add(paragraph, style);
    });
    if (found.length > 0) {
      this.isContents = contents.at(-1) === true;
      this.last = this.stream.map(({ line }) => line);
    }
    this.stream = [];
  }

  private add({ text, stretches }: PageParagraph, style: TextParagraph['style']): void {
    const paragraph = this.paragraphs.length;
    this.paragraphs.push(style === undefined ? { text } : { text, style });
    for (const { page, line, from, to } of stretches)
      this.lines.push({ paragraph, from, to, box: this.box(page, line) });
  }

  private takeWide(parts: readonly LinePart[]): void {
    let text = '';
    const stretches = parts.map(({ page, line, skipped, isApart }) => {
      if (isApart) text += ' ';
      const from = text.length;
      text += lineText({ letters: line.letters.slice(skipped) });
      return { page, line, from, to: text.length };
    });
    this.add({ text, stretches }, undefined);
  }

  private takeTable({ table: { cells, ys, supposed }, goesOn = false }: TableItem): void {
    const rows = Array.from({ length: ys.length - 1 }, (): DocumentCell[] => []);
    const before = this.paragraphs.length;
    for (const cell of cells) rows[cell.row]?.push(this.cellOf(cell));
    const told = rows.map((own): DocumentRow => ({ isHead: false, cells: own }));
    const number = this.tables.length + 1;
    this.tables.push({
      kind: 'table',
      number,
      rows: told,
      before,
      ...(goesOn ? { goesOn } : {}),
      ...(supposed === undefined ? {} : { supposed }),
    });
  }

  private cellOf({ text, lines, column, columns, rows, page, box, doubt }: RuledCell): DocumentCell {
    const first = this.paragraphs.length;
    let [line, at] = [0, 0];
    for (const part of text === '' ? [] : text.split('\n')) {
      const stretches: PageParagraph['stretches'][number][] = [];
      for (let from = 0; from < part.length && line < lines.length; line += 1) {
        const own = lines[line];
        if (!own) break;
        const length = lineText(own).length;
        const to = Math.min(part.length, part.startsWith(' ', from) ? from + 1 + length : from + length);
        stretches.push({ page, line: own, from: to - Math.min(length, to), to });
        from = to;
      }
      this.add({ text: part, stretches }, 'table');
      at += 1;
    }
    const paragraphs = Array.from({ length: at }, (_, place) => first + place);
    return { text, column, columns, rows, paragraphs, box: this.box(page, box), ...(doubt ? { doubt } : {}) };
  }

  private takeUnread({ page, box, lines, why, table }: UnreadItem): void {
    const own = table && titleRow(table)?.text;
    const title = own !== undefined && isTableTitle(own) ? own : this.titleAbove(box);
    this.unread.push({ title, box: this.box(page, box), why });
    for (const line of lines) {
      const text = lineText(line);
      this.add({ text, stretches: [{ page, line, from: 0, to: text.length }] }, 'table');
    }
  }

  /** The nearest line above that is no line of department and unit, and no sentence; of tables side by side all titles. */
  private titleAbove(box: Rectangle): string | undefined {
    const above = this.paragraphs.slice(-MOST_ABOVE).reverse();
    const end = above.findIndex(
      ({ text, style }) => style === 'table' || style === 'contents' || /[。；]/.test(text),
    );
    const beside = titlesBeside(this.last, box);
    if (beside.length === 1 || (beside.length > 1 && end !== 0))
      return beside.map(({ text }) => text).join('、');
    const over = titleAmong(linesOver(this.last.slice(-MOST_ABOVE), box) ?? []);
    // What is left of a table whose lines are lost may stand beside its own title.
    if (over !== undefined && isTableTitle(over)) return over;
    return titleAmong(above.slice(0, end < 0 ? above.length : end).map(({ text }) => text));
  }
}

/** As many lines as stand between a table and its title. */
const MOST_ABOVE = 5;
