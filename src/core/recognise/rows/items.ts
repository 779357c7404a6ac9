/** A table turned: the items down the sheet become columns, each printed column becomes a row. */
import type { BlockSpec, ColumnSpec, ItemSpec } from '../../tables';
import { UNKNOWN_ROW } from '../../tables';
import { bareLabel, shownLabel } from '../../tables/normalise';
import type { Header } from '../header';
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

export function itemRows(view: SheetView, header: Header, scheme: ItemScheme, bottom: number): BoundRows {
  const lane = header.lanes[0];
  const seen: Omit<BoundCell, 'column'>[] = [];
  const unknown: BoundRow[] = [];
  let end = header.bodyTop - 1;
  const labels = lane && new LabelReader(view, lane, header.bodyTop);
  const keys = new Set<string>();
  for (let row = header.bodyTop; labels && row <= bottom; row += 1) {
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
  const rows = (lane?.values ?? []).map(({ spec, column }): BoundRow => {
    const cells = seen.map((item): BoundCell => ({ ...item, column }));
    return {
      key: spec.key,
      label: spec.key,
      at: { row: header.bodyTop - 1, column },
      groups: [],
      cells,
      unknown: false,
    };
  });
  return { rows: [...rows, ...unknown], bottom: end };
}
