/** Amounts pasted one row or column off: which cells then show what. */
import type { Table } from '../../../src/core/tables';
import type { Random } from '../generate/random';
import type { CellTruth } from './workbook';

export const BLOCK_KINDS = ['slipped-rows', 'shifted-lane', 'shifted-column'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The shift grows along the table where rows lost their amounts; behind them nothing is left, or the beginning again. */
export const MISPLACED_KINDS = ['growing', 'wrapping'] as const;
export type MisplacedKind = (typeof MISPLACED_KINDS)[number];

const CODE_TABLES = new Set(['T02', 'T03', 'T05']);
const LEAST_MOVED = 3;

interface Spot {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly text: string;
}

/** Figures by sheet column, top down. */
function columnsOf(table: Table): Spot[][] {
  const columns = new Map<number, Spot[]>();
  for (const row of table.rows)
    for (const column of table.columns) {
      const figure = table.figure(row.key, column.key);
      if (!figure) continue;
      const list = columns.get(figure.at.column) ?? [];
      if (!list.some(({ at }) => at.row === figure.at.row))
        list.push({ ...figure, text: figure.text.trim() });
      columns.set(figure.at.column, list);
    }
  return [...columns].sort(([a], [b]) => a - b).map(([, list]) => list.sort((a, b) => a.at.row - b.at.row));
}

export interface Shifted {
  readonly table: Table;
  readonly cells: readonly CellTruth[];
}

export function shifted(kind: BlockKind, tables: readonly Table[], random: Random): Shifted | undefined {
  const fitting = tables.filter(({ id }) => (kind === 'shifted-lane' ? id === 'T06' : CODE_TABLES.has(id)));
  const table = fitting.length > 0 ? random.pick(fitting) : undefined;
  if (!table) return undefined;
  const columns = columnsOf(table);
  const tracks = kind === 'shifted-column' ? transposed(columns) : columns;
  const chosen =
    kind === 'shifted-column'
      ? tracks
      : random.chance(50) && kind === 'slipped-rows'
        ? tracks
        : [random.pick(tracks)];
  const length = Math.min(...chosen.map((track) => track.length));
  const span =
    kind === 'shifted-column'
      ? [1, 1]
      : kind === 'shifted-lane'
        ? [length - 1, length - 1]
        : [LEAST_MOVED, Math.max(LEAST_MOVED, length - 1)];
  const moved = random.whole(span[0]!, Math.min(span[1]!, length - 1));
  if (length - 1 < moved) return undefined;
  const from = random.whole(0, length - 1 - moved);
  const [forward, cut] = [random.chance(50), random.chance(50)];
  const cells = chosen.flatMap((track) => moveAlong(track, from, from + moved, forward, cut, table));
  const changed = cells.filter(({ before, after }) => before !== after);
  const isSeen = changed.length > 2 && changed.some(({ after }) => after !== '');
  return isSeen ? { table, cells } : undefined;
}

/** `cut`: nothing is left where the block ends; otherwise what stood there before. */
function moveAlong(
  track: readonly Spot[],
  from: number,
  to: number,
  forward: boolean,
  cut: boolean,
  table: Table,
): CellTruth[] {
  return track.slice(from, to + 1).map(({ sheet, at, text }, index, own) => {
    const source = forward ? own[index - 1] : own[index + 1];
    return { table: table.id, sheet, at, before: text, after: source ? source.text : cut ? '' : text };
  });
}

const transposed = (columns: readonly Spot[][]): Spot[][] =>
  (columns[0] ?? []).map((spot) =>
    columns.flatMap((column) => column.find(({ at }) => at.row === spot.at.row) ?? []),
  );

const LEAST_ROWS = 8;
const MOST_DROPPED = 3;
/** So many rows at the end stay, so that three or more move. */
const LEFT_BEHIND = 4;

/** Tables whose columns are parts of a list: one lane moves, or in 表04 the columns of the classes together. */
const LANE_TABLES = new Set(['T04', 'T06']);

/** Names kept of rows whose amounts were dropped: whole rows or one column of 表02, 03 and 05, classes of 表04, a lane of 表06. */
export function misplaced(
  kind: MisplacedKind,
  tables: readonly Table[],
  random: Random,
): Shifted | undefined {
  const fitting = tables.filter(({ id }) => CODE_TABLES.has(id) || LANE_TABLES.has(id));
  const table = fitting.length > 0 ? random.pick(fitting) : undefined;
  if (!table) return undefined;
  const columns = columnsOf(table).filter((track) => track.length >= LEAST_ROWS);
  if (columns.length === 0) return undefined;
  const chosen = table.id !== 'T06' && random.chance(50) ? alike(columns, random) : [random.pick(columns)];
  const left = kept(chosen[0]?.length ?? 0, random);
  const cells = chosen.flatMap((track) => closedUp(kind, table, track, left));
  const changed = cells.filter(({ before, after }) => before !== after);
  return changed.filter(({ after }) => after !== '').length > 2 ? { table, cells } : undefined;
}

/** Columns that have figures in the same rows. */
function alike(columns: readonly Spot[][], random: Random): readonly Spot[][] {
  const rowsOf = (track: readonly Spot[]): string => track.map(({ at }) => at.row).join('|');
  const one = rowsOf(random.pick(columns));
  return columns.filter((track) => rowsOf(track) === one);
}

/** Rows that keep their amounts. */
function kept(length: number, random: Random): readonly number[] {
  const dropped = new Set(
    Array.from({ length: random.whole(1, MOST_DROPPED) }, () => random.whole(0, length - 1 - LEFT_BEHIND)),
  );
  return Array.from({ length }, (_, row) => row).filter((row) => !dropped.has(row));
}

function closedUp(
  kind: MisplacedKind,
  table: Table,
  track: readonly Spot[],
  left: readonly number[],
): CellTruth[] {
  const stays = new Set(left);
  return track.map(({ sheet, at, text }, row): CellTruth => {
    const source = left[row] ?? (kind === 'wrapping' ? row - left.length : undefined);
    const after = source === undefined ? '' : (track[source]?.text ?? '');
    return { table: table.id, sheet, at, before: text, after, isLost: text !== '' && !stays.has(row) };
  });
}
