/** A table turned: the items down the sheet become columns, each printed column becomes a row. */
import type { BlockSpec, ColumnSpec, ItemSpec } from '../../tables';
import { UNKNOWN_ROW } from '../../tables';
import { bareLabel, shownLabel } from '../../tables/normalise';
import type { Header, Lane } from '../header';
import type { SheetView } from '../sheet-view';
import type { BoundCell, BoundRow, BoundRows } from './bound';
import { rowEndsTable } from './bound';
import { LabelReader, inPlace, isIgnored, matchesLabel } from './label-path';

type ItemScheme = Extract<BlockSpec['rows'], { kind: 'items' }>;

const COLUMNS = new WeakMap<ItemSpec, ColumnSpec>();

/** One and the same for every printed column: what is found is compared by identity. */
function columnOf(item: ItemSpec): ColumnSpec {
  const column = COLUMNS.get(item) ?? { key: item.key, quantity: item.quantity, is: item.is };
  COLUMNS.set(item, column);
  return column;
}

/** Several lanes side by side go on the one list: what was found in one is not looked for in the next. */
export function itemRows(view: SheetView, header: Header, scheme: ItemScheme, bottom: number): BoundRows {
  const keys = new Set<string>();
  const lanes = header.lanes.map((lane) => itemsOfLane(view, header, lane, scheme, bottom, keys));
  const rows = new Map<string, BoundRow>();
  for (const { seen, lane } of lanes)
    for (const { spec, column } of lane.values) {
      const cells = seen.map((item): BoundCell => ({ ...item, column }));
      const known = rows.get(spec.key);
      rows.set(spec.key, {
        key: spec.key,
        label: spec.key,
        at: known?.at ?? { row: header.bodyTop - 1, column },
        groups: [],
        cells: [...(known?.cells ?? []), ...cells],
        unknown: false,
      });
    }
  return {
    rows: [...rows.values(), ...lanes.flatMap(({ unknown }) => unknown)],
    bottom: Math.max(header.bodyTop - 1, ...lanes.map(({ end }) => end)),
  };
}

interface LaneItems {
  readonly lane: Lane;
  readonly seen: readonly Omit<BoundCell, 'column'>[];
  readonly unknown: readonly BoundRow[];
  readonly end: number;
}

function itemsOfLane(
  view: SheetView,
  header: Header,
  lane: Lane,
  scheme: ItemScheme,
  bottom: number,
  keys: Set<string>,
): LaneItems {
  const seen: Omit<BoundCell, 'column'>[] = [];
  const unknown: BoundRow[] = [];
  let end = header.bodyTop - 1;
  const labels = new LabelReader(view, lane, header.bodyTop);
  for (let row = header.bodyTop; row <= bottom; row += 1) {
    if (rowEndsTable(view, header, row)) break;
    const path = labels.path(row);
    const last = path.at(-1);
    if (!last) continue;
    const words = path.map(({ raw }) => bareLabel(raw));
    if (isIgnored(scheme.ignore, words.at(-1) ?? '')) continue;
    const item = scheme.items.find(
      (candidate) => !keys.has(candidate.key) && inPlace(candidate, keys) && matchesLabel(candidate, words),
    );
    end = row;
    if (item) {
      keys.add(item.key);
      seen.push({ spec: columnOf(item), row, label: shownLabel(last.raw) });
    } else
      unknown.push({
        key: `${UNKNOWN_ROW}${words.at(-1) ?? ''}:${row}`,
        label: shownLabel(last.raw),
        at: { row, column: last.column },
        groups: [],
        cells: lane.values,
        unknown: true,
      });
  }
  return { lane, seen, unknown, end };
}
