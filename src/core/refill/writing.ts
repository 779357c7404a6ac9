/** Changes of one table while they are gathered: a cell is written once, and only where it says something else. */
import { shapeOf, type RowPart, type TableSheet } from './sheet';
import type { RefillCell, RefillRow } from './types';

const bare = (text: string): string => text.trim();

export class TableWriting {
  private readonly written = new Map<string, RefillCell>();
  readonly rows: RefillRow[] = [];

  constructor(private readonly sheet: TableSheet) {}

  get cells(): readonly RefillCell[] {
    return [...this.written.values()];
  }

  /** False where the table has no cell of its own there. */
  write(row: number, column: number, text: string): boolean {
    const at = this.sheet.at({ row, column });
    if (!at) return text.trim() === '';
    for (const place of [at.place, ...this.sheet.againOf(row, column)])
      this.put({ table: place.table, row: place.row, column: place.column, by: text }, at.cell.text);
    return true;
  }

  private put(cell: RefillCell, before: string): void {
    const key = `${cell.table}:${cell.row}:${cell.column}`;
    if (bare(before) === bare(cell.by)) this.written.delete(key);
    else this.written.set(key, cell);
  }

  /** False where other rows hang on it: a merged cell begins in it, or it is the last of its block. */
  remove(row: number): boolean {
    const parts = this.sheet.partsOf(row);
    return parts.length > 0 && parts.every((part) => this.removePart(part));
  }

  private removePart({ table, row }: RowPart): boolean {
    const block = this.sheet.block(table);
    const gone = this.rows.filter((one) => one.kind === 'removed' && one.table === table).length;
    if (!block || gone + 1 >= block.rows.length) return false;
    if (block.rows[row]?.cells.some(({ rows }) => rows > 1) !== false) return false;
    this.rows.push({ kind: 'removed', table, row });
    return true;
  }

  /**
   * A row behind another, like a third, with texts by the columns of the grid. False where the row to be like has no cell
   * for one of them, a merged one begins in it, or it stands in another table of the file.
   */
  add(after: number, like: number, texts: ReadonlyMap<number, string>): boolean {
    const [places, models] = [this.sheet.partsOf(after), this.sheet.partsOf(like)];
    const isSame = models.every(({ table }, part) => table === places[part]?.table);
    if (places.length === 0 || places.length !== models.length || !isSame) return false;
    const rows = models.map((model, part): Adding | undefined =>
      this.addPart(model, places[part]?.row ?? 0, textsIn(models, part, texts)),
    );
    const whole = rows.filter((row) => row !== undefined);
    if (whole.length < rows.length) return false;
    this.rows.push(...whole);
    return true;
  }

  private addPart(
    { table, row: like }: RowPart,
    after: number,
    texts: ReadonlyMap<number, string>,
  ): Adding | undefined {
    const block = this.sheet.block(table);
    const shape = block ? shapeOf(block, like) : [];
    if (shape.some(({ cell, isOwn }) => isOwn && cell.rows > 1)) return undefined;
    const own = new Set(shape.flatMap(({ cell, isOwn }) => (isOwn ? [cell.column] : [])));
    if ([...texts].some(([column, text]) => text.trim() !== '' && !own.has(column))) return undefined;
    return { kind: 'added', table, after, like, texts };
  }
}

type Adding = Extract<RefillRow, { readonly kind: 'added' }>;

/** By the columns of a part; what further parts print again is as in the first. */
function textsIn(
  parts: readonly RowPart[],
  part: number,
  texts: ReadonlyMap<number, string>,
): Map<number, string> {
  const of = ({ columns }: RowPart): Map<number, string> =>
    new Map(
      [...columns].flatMap(([column, place]) => {
        const text = texts.get(column);
        return text === undefined ? [] : [[place, text] as const];
      }),
    );
  const [first] = parts;
  const own = parts[part];
  if (!first || !own || part === 0) return own ? of(own) : new Map();
  const from = Math.min(...own.columns.values());
  const again = [...of(first)].filter(([column]) => column < from);
  return new Map([...again, ...of(own)]);
}
