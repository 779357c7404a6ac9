/** A table of the document with its grid and the blocks it stands in: from a cell of the grid to where it can be written. */
import type { DocumentCell, DocumentGrid, DocumentRow, PublishedDocument, TableBlock } from '../document';
import { textAt, type Position } from '../grid';
import type { Table } from '../tables';

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A cell with the place where its column begins. */
export interface PlacedCell {
  readonly place: CellPlace;
  readonly cell: DocumentCell;
}

export class TableSheet {
  private readonly blocks: ReadonlyMap<number, TableBlock>;

  constructor(
    readonly table: Table,
    readonly grid: DocumentGrid,
    readonly document: PublishedDocument,
  ) {
    this.blocks = new Map(document.tables.map((block) => [block.number, block]));
  }

  block(table: number): TableBlock | undefined {
    return this.blocks.get(table);
  }

  row({ table, row }: Pick<CellPlace, 'table' | 'row'>): DocumentRow | undefined {
    return this.blocks.get(table)?.rows[row];
  }

  text(row: number, column: number): string {
    return textAt(this.grid.grid, row, column);
  }

  /** The cell that begins there; undefined for what is covered, left out, or a line beside the table. */
  at({ row, column }: Position): PlacedCell | undefined {
    const place = this.grid.placeOf(row, column);
    if (place?.kind !== 'cell') return undefined;
    const cell = this.row(place)?.cells.find((one) => one.column === place.column);
    return cell && { place, cell };
  }

  /** The rows of the file in which a row of the grid stands: several where it is too wide for a page; none for a line. */
  partsOf(row: number): RowPart[] {
    const parts = new Map<number, { table: number; row: number; columns: Map<number, number> }>();
    for (let column = 0; column <= this.table.area.right; column += 1) {
      const place = this.grid.placeOf(row, column);
      if (place?.kind !== 'cell') return [];
      const known = parts.get(place.table);
      if (known) known.columns.set(column, place.column);
      else
        parts.set(place.table, {
          table: place.table,
          row: place.row,
          columns: new Map([[column, place.column]]),
        });
    }
    return [...parts.values()];
  }

  /** Cells of further parts in which a cell of the first is printed again. */
  againOf(row: number, column: number): CellPlace[] {
    const [first, ...further] = this.partsOf(row);
    const own = first?.columns.get(column);
    if (own === undefined) return [];
    return further
      .filter(({ columns }) => own < Math.min(...columns.values()))
      .map(({ table, row: line }) => ({ table, row: line, column: own }));
  }
}

/** What of a row of the grid stands in one table of the file: columns of the grid by those of the file. */
export interface RowPart {
  readonly table: number;
  readonly row: number;
  readonly columns: ReadonlyMap<number, number>;
}

/** One row of a block in full: its own cells, and those that cells above cover in it. */
export function shapeOf(
  { rows }: TableBlock,
  row: number,
): { readonly cell: DocumentCell; readonly isOwn: boolean }[] {
  const all = rows
    .slice(0, row + 1)
    .flatMap(({ cells }, at) =>
      cells.filter((cell) => at + cell.rows > row).map((cell) => ({ cell, isOwn: at === row })),
    );
  return all.sort((a, b) => a.cell.column - b.cell.column);
}
