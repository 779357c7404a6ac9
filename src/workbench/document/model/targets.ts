/** Where cells, stretches of text and tables of a review can be gone to in its document. */
import type { DocumentCell, DocumentGrid, DocumentPlace, TableBlock } from '../../../core/document';
import type { Place } from '../../../core/grid';
import type { TextPlace } from '../../../core/proofread/types';
import type { Review, Spot } from '../../../core/review';
import type { Target } from './types';

/** The cell of a table that covers a column in a row. */
export const cellIn = (
  block: TableBlock | undefined,
  row: number,
  column: number,
): DocumentCell | undefined =>
  block?.rows[row]?.cells.find((one) => one.column <= column && column < one.column + one.columns);

export class Targets {
  private readonly grids: ReadonlyMap<string, DocumentGrid>;
  private readonly blocks: ReadonlyMap<number, TableBlock>;

  constructor(private readonly review: Review) {
    this.grids = new Map(review.grids.map((one) => [one.grid.name, one]));
    this.blocks = new Map(review.published.tables.map((one) => [one.number, one]));
  }

  /** Undefined for a cell of another file. */
  ofCell({ sheet, at: { row, column } }: Place): Target | undefined {
    const place = this.grids.get(sheet)?.placeOf(row, column);
    return place && this.ofPlace(place);
  }

  ofText({ paragraph, offset, length }: TextPlace): Target {
    return { kind: 'text', paragraph, offset, length };
  }

  /** A table by its first cell, what was not read by its part of the page. */
  ofSpot({ table, row, column, box, paragraph }: Spot): Target | undefined {
    if (table !== undefined) {
      const place = { table, row: (row ?? 1) - 1, column: (column ?? 1) - 1 };
      return this.ofPlace({ kind: 'cell', ...place });
    }
    if (box) return { kind: 'box', box };
    return paragraph === undefined
      ? undefined
      : this.ofPlace({ kind: 'paragraph', paragraph: paragraph - 1 });
  }

  private ofPlace(place: DocumentPlace): Target {
    if (place.kind === 'paragraph') {
      const { paragraph } = place;
      const length = this.review.published.text.paragraphs[paragraph]?.text.length ?? 0;
      return { kind: 'text', paragraph, offset: 0, length };
    }
    const { table, row, column } = place;
    const cell = cellIn(this.blocks.get(table), row, column);
    return { kind: 'cell', table, row, column: cell?.column ?? column };
  }
}
