/** What gives a table back as it was before it was filled. */
import type { PublishedDocument, TableBlock } from '../../../core/document';
import type { RefillCell, RefillEdits, RefillLine, RefillRow } from '../../../core/refill';
import type { ParagraphLook } from '../types';
import { NotInWord } from './plan';
import { areAlike, tableNumbered, cellOf, paragraphsOfRow } from './rows';
import type { RowLook, TableBack } from './types';

type Removed = Extract<RefillRow, { readonly kind: 'removed' }>;
type Added = Extract<RefillRow, { readonly kind: 'added' }>;

/** How cells and rows looked. */
export interface LooksBefore {
  readonly ofRow: (row: Removed) => RowLook | undefined;
  /** Of a figure that goes and leaves nothing. */
  readonly ofCell: (cell: RefillCell) => ParagraphLook | undefined;
}

export function backOf(
  document: PublishedDocument,
  { lines, cells, rows }: RefillEdits,
  looks: LooksBefore,
): TableBack {
  const places = new RowPlaces(document, rows);
  const rowLooks = new Map<RefillRow, RowLook>();
  const fonts = new Map<RefillCell, ParagraphLook>();
  const backCells = cells.map((cell): RefillCell => {
    const by = textOf(document, cell);
    const back = { table: cell.table, row: places.now(cell.table, cell.row), column: cell.column, by };
    const look = looks.ofCell(cell);
    if (look) fonts.set(back, look);
    return back;
  });
  const backRows = rows.map((row): RefillRow => {
    if (row.kind === 'added') return { kind: 'removed', table: row.table, row: places.ofAdded(row) };
    const again = comingAgain(document, row, places);
    const look = looks.ofRow(row);
    if (look) rowLooks.set(again, look);
    return again;
  });
  const backLines = linesBack(document, lines);
  return {
    lines: backLines.map(({ line }) => line),
    cells: backCells,
    rows: backRows,
    looks: rowLooks,
    fonts,
    said: new Map(backLines.map(({ line, said }) => [line, said])),
    heights: new Map(
      document.tables.map(({ number, rows: own }) => [number, places.now(number, own.length)]),
    ),
  };
}

/** The paragraph's own words, with the blanks that a cell's text leaves out. */
function textOf(document: PublishedDocument, at: Omit<RefillCell, 'by'>): string {
  const cell = cellOf(document, at);
  const [paragraph] = cell?.paragraphs ?? [];
  return (
    (paragraph === undefined ? undefined : document.text.paragraphs[paragraph]?.text) ?? cell?.text ?? ''
  );
}

interface LineBack {
  readonly line: RefillLine;
  readonly said: string;
}

function linesBack({ text }: PublishedDocument, lines: readonly RefillLine[]): LineBack[] {
  const moved = new Map<number, number>();
  return [...lines]
    .sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset)
    .map(({ paragraph, offset, length, by }) => {
      const along = moved.get(paragraph) ?? 0;
      moved.set(paragraph, along + by.length - length);
      const was = (text.paragraphs[paragraph]?.text ?? '').slice(offset, offset + length);
      return { line: { paragraph, offset: offset + along, length: by.length, by: was }, said: by };
    });
}

/** The row that stays and that one that goes comes again beside, in its shape: the nearest above, otherwise the next below. */
export function stayingBeside(
  document: PublishedDocument,
  rows: readonly RefillRow[],
  gone: Removed,
): number {
  const block = tableNumbered(document, gone.table);
  if (!block) throw new NotInWord('tableRows');
  const own = rows.filter(({ table }) => table === gone.table);
  const isGone = (row: number): boolean => own.some((one) => one.kind === 'removed' && one.row === row);
  const [above, below] = [nearest(block, gone.row, -1, isGone), nearest(block, gone.row, 1, isGone)];
  const together = own.filter(
    (one): one is Removed => one.kind === 'removed' && one.row > above && one.row < below,
  );
  const fits = (row: number): boolean =>
    paragraphsOfRow(block, row) !== undefined &&
    together.every((one) => areAlike(block.rows[one.row], block.rows[row]));
  if (fits(above)) return above;
  const isParted = own.some((one) => one.kind === 'added' && one.after >= above && one.after < below);
  if (isParted || !fits(below)) throw new NotInWord('tableRows');
  return below;
}

function nearest({ rows }: TableBlock, from: number, step: number, isGone: (row: number) => boolean): number {
  let row = from + step;
  while (row >= 0 && row < rows.length && isGone(row)) row += step;
  return row;
}

function comingAgain(document: PublishedDocument, { table, row }: Removed, places: RowPlaces): Added {
  const cells = tableNumbered(document, table)?.rows[row]?.cells ?? [];
  const texts = new Map(cells.map(({ column }) => [column, textOf(document, { table, row, column })]));
  const like = places.now(table, places.beside({ kind: 'removed', table, row }));
  return { kind: 'added', table, after: places.staying(table, row), like, texts };
}

/** Where rows stand once the table is filled. */
class RowPlaces {
  constructor(
    private readonly document: PublishedDocument,
    private readonly rows: readonly RefillRow[],
  ) {}

  beside(gone: Removed): number {
    return stayingBeside(this.document, this.rows, gone);
  }

  now(table: number, row: number): number {
    return row + this.cameBefore(table, row) - this.wentBefore(table, row);
  }

  /** Of several behind one row the first comes first. */
  ofAdded(own: Added): number {
    const earlier = this.rows.slice(0, this.rows.indexOf(own));
    const beside = earlier.filter(
      (one) => one.kind === 'added' && one.table === own.table && one.after === own.after,
    );
    return this.now(own.table, own.after + 1) - this.behind(own) + beside.length;
  }

  /** The nearest row above that stays. */
  staying(table: number, row: number): number {
    const isGone = (at: number): boolean =>
      this.rows.some((one) => one.kind === 'removed' && one.table === table && one.row === at);
    let above = row - 1;
    while (above >= 0 && isGone(above)) above -= 1;
    return above < 0 ? -1 : this.now(table, above);
  }

  private behind({ table, after }: Added): number {
    return this.rows.filter((one) => one.kind === 'added' && one.table === table && one.after === after)
      .length;
  }

  private cameBefore(table: number, row: number): number {
    return this.rows.filter((one) => one.kind === 'added' && one.table === table && one.after < row).length;
  }

  private wentBefore(table: number, row: number): number {
    return this.rows.filter((one) => one.kind === 'removed' && one.table === table && one.row < row).length;
  }
}

/** In the places of the document as it stands now: lines keep their distance to the table below or around them. */
export function standingBack(back: TableBack, then: PublishedDocument, now: PublishedDocument): TableBack {
  const lines = movedLines(back.lines, then, now);
  const said = new Map(lines.map((line, at) => [line, back.said.get(back.lines[at] ?? line) ?? '']));
  return { ...back, lines, said };
}

/** The same of lines alone. */
export function movedLines(
  lines: readonly RefillLine[],
  then: PublishedDocument,
  now: PublishedDocument,
): RefillLine[] {
  return lines.map((line) => {
    const table = then.tables.find(
      (block) => block.before > line.paragraph || isWithin(block, line.paragraph),
    );
    const block = table && tableNumbered(now, table.number);
    return block && table ? { ...line, paragraph: line.paragraph + block.before - table.before } : line;
  });
}

const isWithin = ({ rows }: TableBlock, paragraph: number): boolean =>
  rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.includes(paragraph)));
