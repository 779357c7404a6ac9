/** Rows of a table side by side: which stand in one lane, and in which order. */
import type { Figure, Table, TableRow } from '../tables';

export interface RowLane {
  /** Where its figures stand, by the keys of the columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** From top to bottom. */
  readonly rows: readonly TableRow[];
}

export const figureIn = (table: Table, row: TableRow, column: string): Figure | undefined =>
  table.figure(row.key, column);

/** Rows whose figures stand in the same columns. */
export function rowLanes(table: Table): RowLane[] {
  const lanes = new Map<string, { columns: Map<string, number>; rows: TableRow[] }>();
  for (const row of table.rows) {
    const columns = new Map(
      table.columns.flatMap(({ key }) => {
        const figure = figureIn(table, row, key);
        return figure ? [[key, figure.at.column] as const] : [];
      }),
    );
    const name = [...columns.values()].join(' ');
    const known = lanes.get(name);
    if (known) known.rows.push(row);
    else lanes.set(name, { columns, rows: [row] });
  }
  return [...lanes.values()].map(({ columns, rows }) => ({
    columns,
    rows: [...rows].sort((a, b) => a.at.row - b.at.row),
  }));
}

/**
 * Names that stay, with those that come put behind the one they follow in `order`, otherwise before the one they
 * precede; undefined where neither stays.
 */
export function withComing(
  staying: readonly string[],
  order: readonly string[],
  coming: ReadonlySet<string>,
): string[] | undefined {
  const result = [...staying];
  let last = -1;
  for (const [place, name] of order.entries()) {
    if (!coming.has(name)) {
      const at = result.indexOf(name);
      if (at >= 0) last = at;
      continue;
    }
    if (last < 0) {
      const next = order
        .slice(place + 1)
        .map((one) => result.indexOf(one))
        .find((at) => at >= 0);
      if (next === undefined) return undefined;
      last = next - 1;
    }
    last += 1;
    result.splice(last, 0, name);
  }
  return result;
}
