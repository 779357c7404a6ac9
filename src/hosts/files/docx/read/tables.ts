/** Tables while they are read: rows, cells and what they cover; and as blocks of the document. */
import type { DocumentCell, DocumentRow, TableBlock } from '../../../../core/document';
import type { Draft } from './draft';

/** A cell goes on with the one above it, or begins one that others go on with. */
type VerticalMerge = 'begins' | 'goes on' | undefined;

export interface CellDraft {
  columns: number;
  merge: VerticalMerge;
  /** Goes on with the cell at its left, as older files write it. */
  isCovered: boolean;
  /** Another table stands in it. */
  holdsTable: boolean;
  readonly drafts: Draft[];
}

export interface RowDraft {
  /** Columns left out at its beginning. */
  before: number;
  isHead: boolean;
  readonly cells: CellDraft[];
}

export class TableDraft {
  isRowDeleted = false;
  isCellDeleted = false;
  readonly rows: RowDraft[] = [];
  /** All that stand in it, in nested tables too. */
  readonly drafts: Draft[] = [];

  get row(): RowDraft | undefined {
    return this.rows.at(-1);
  }

  get cell(): CellDraft | undefined {
    return this.row?.cells.at(-1);
  }

  /**
   * Whether it only puts in place what stands in it: a frame of one cell around text, or one whose cells hold tables of
   * their own, side by side or one below the other.
   */
  get isFrame(): boolean {
    const cells = this.rows.flatMap((row) => row.cells);
    if (cells.length <= 1) return true;
    return (
      this.holdsTables &&
      cells.every(({ holdsTable, drafts }) => holdsTable || drafts.every(({ text }) => text.trim() === ''))
    );
  }

  get holdsTables(): boolean {
    return this.rows.some(({ cells }) => cells.some(({ holdsTable }) => holdsTable));
  }

  openRow(): RowDraft {
    this.isRowDeleted = false;
    const row: RowDraft = { before: 0, isHead: false, cells: [] };
    this.rows.push(row);
    return row;
  }

  openCell(): CellDraft | undefined {
    this.isCellDeleted = false;
    this.row?.cells.push({ columns: 1, merge: undefined, isCovered: false, holdsTable: false, drafts: [] });
    return this.cell;
  }
}

interface Placed {
  readonly cell: CellDraft;
  readonly column: number;
  columns: number;
  rows: number;
}

/** Every cell that the file has in a row, with the column in which it begins. */
export function cellsAt({
  before,
  cells,
}: RowDraft): readonly { readonly cell: CellDraft; readonly column: number }[] {
  let column = before;
  return cells.map((cell) => {
    const at = { cell, column };
    column += cell.columns;
    return at;
  });
}

/** The cells of a row at their columns; those that only go on with their left neighbour widen it. */
function placedIn({ before, cells }: RowDraft): readonly Placed[] {
  const placed: Placed[] = [];
  let column = before;
  for (const cell of cells) {
    const left = placed.at(-1);
    if (cell.isCovered && left) left.columns += cell.columns;
    else placed.push({ cell, column, columns: cell.columns, rows: 1 });
    column += cell.columns;
  }
  return placed;
}

/** Cells that go on with the one above are part of it; one that has none above stands alone, whatever the file says. */
function shownIn(table: TableDraft): readonly (readonly Placed[])[] {
  let above: ReadonlyMap<number, Placed> = new Map();
  return table.rows.map((row) => {
    const open = new Map<number, Placed>();
    const shown = placedIn(row).filter((one) => {
      const anchor = one.cell.merge === 'goes on' ? above.get(one.column) : undefined;
      if (anchor) anchor.rows += 1;
      if (anchor ?? one.cell.merge === 'begins') open.set(one.column, anchor ?? one);
      return !anchor;
    });
    above = open;
    return shown;
  });
}

/** `placeOf`: the paragraph of the text that a draft became. */
export function tableBlocks(
  tables: readonly TableDraft[],
  texts: readonly { readonly text: string }[],
  placeOf: (draft: Draft) => number | undefined,
): TableBlock[] {
  const cellOf = ({ cell, column, columns, rows }: Placed): DocumentCell => {
    const paragraphs = [...new Set(cell.drafts.flatMap((draft) => placeOf(draft) ?? []))];
    const lines = paragraphs.map((paragraph) => texts[paragraph]?.text ?? '');
    return { text: lines.filter((line) => line.trim() !== '').join('\n'), column, columns, rows, paragraphs };
  };
  return tables.map((table, index) => {
    const [first] = table.drafts;
    const shown = shownIn(table);
    const rows = table.rows.map(({ isHead }, row): DocumentRow => ({
      isHead,
      cells: (shown[row] ?? []).map(cellOf),
    }));
    return { kind: 'table', number: index + 1, rows, before: (first && placeOf(first)) ?? 0 };
  });
}
