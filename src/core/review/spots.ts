/** Where in a document a cell of a grid or a stretch of its text stands, as numbers: page, table, row, column, paragraph. */
import type { DocumentGrid, DocumentPlace, PageBox, PublishedDocument, TableBlock } from '../document';
import type { Position } from '../grid';
import type { TextPlace } from '../proofread/types';

/** All counted from 1; paragraphs as a reader counts them, without tables and blank lines. */
export interface Spot {
  /** Only in files that have pages. */
  readonly page?: number;
  /** Of all tables of the document. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly paragraph?: number;
  readonly box?: PageBox;
}

export class Spots {
  private readonly grids: ReadonlyMap<string, DocumentGrid>;
  private readonly tables: ReadonlyMap<number, TableBlock>;
  private counted: readonly number[] | undefined;
  /** Of each paragraph, its first line of print. */
  private readonly boxes: ReadonlyMap<number, PageBox>;

  constructor(
    private readonly published: PublishedDocument,
    grids: readonly DocumentGrid[],
  ) {
    this.grids = new Map(grids.map((one) => [one.grid.name, one]));
    this.tables = new Map(published.tables.map((table) => [table.number, table]));
    const lines = published.print?.lines ?? [];
    this.boxes = new Map([...lines].reverse().map(({ paragraph, box }) => [paragraph, box]));
  }

  /** Whether a sheet is one of the document's tables. */
  has(sheet: string): boolean {
    return this.grids.has(sheet);
  }

  /** Undefined for a sheet that is none of the document's. */
  ofCell(sheet: string, { row, column }: Position): Spot | undefined {
    const grid = this.grids.get(sheet);
    if (!grid) return undefined;
    const place = grid.placeOf(row, column);
    return place ? this.ofPlace(place) : this.ofTable(grid.tables[0]);
  }

  /** The first row of the table proper at or below a row: titles stand in paragraphs above. */
  ofTableBelow(sheet: string, row: number): Spot | undefined {
    const grid = this.grids.get(sheet);
    for (let at = row; at < (grid?.grid.cells.length ?? 0); at += 1)
      if (grid?.placeOf(at, 0)?.kind === 'cell') return this.ofCell(sheet, { row: at, column: 0 });
    return grid && this.ofTable(grid.tables[0]);
  }

  /** As a reader counts paragraphs: without tables and blank lines; from 1. */
  readParagraph(paragraph: number): number {
    this.counted ??= countedParagraphs(this.published);
    return this.counted[paragraph] ?? 1;
  }

  ofText({ paragraph, offset }: Pick<TextPlace, 'paragraph' | 'offset'>): Spot {
    const lines = this.published.print?.lines ?? [];
    const line = lines.find(
      (one) => one.paragraph === paragraph && one.from <= offset && (offset < one.to || one.to === one.from),
    );
    return this.ofParagraph(paragraph, line?.box);
  }

  /** A table by the first of its cells that is printed. */
  private ofTable(table: number | undefined): Spot {
    if (table === undefined) return {};
    const cells = this.tables.get(table)?.rows.flatMap((row) => row.cells) ?? [];
    return { table, ...pageOf(cells.find(({ box }) => box)?.box) };
  }

  private ofParagraph(paragraph: number, box = this.boxes.get(paragraph)): Spot {
    return { paragraph: this.readParagraph(paragraph), ...pageOf(box), ...(box ? { box } : {}) };
  }

  private ofPlace(place: DocumentPlace): Spot {
    if (place.kind === 'paragraph') return this.ofParagraph(place.paragraph);
    const { table, row, column } = place;
    const block = this.tables.get(table);
    const cell = block?.rows[row]?.cells.find(
      (one) => one.column <= column && column < one.column + one.columns,
    );
    const rowBox = cell?.box ?? block?.rows[row]?.cells.find(({ box }) => box)?.box;
    return {
      ...this.ofTable(table),
      row: row + 1,
      column: column + 1,
      ...pageOf(rowBox),
      ...(cell?.box ? { box: cell.box } : {}),
    };
  }
}

function countedParagraphs({ text: { paragraphs } }: PublishedDocument): number[] {
  let count = 0;
  return paragraphs.map(({ text, style }) => {
    if (style !== 'table' && text.trim() !== '') count += 1;
    return count > 0 ? count : 1;
  });
}

const pageOf = (box: PageBox | undefined): { readonly page?: number } => (box ? { page: box.page } : {});
