/** Lanes of economic accounts, single rows of figures, and labelled lines. */
import type { Account } from '../data/economic';
import { across, figure, type Cell, type Cells } from './cells';
import type { Labelled, Lanes, Single } from './form';
import { blanks, cellsOf, labelOf } from './texts';

export function lanes(body: Lanes): Cells {
  const codes = body.code === 'one' ? 1 : 2;
  const width = codes + 2;
  const count = body.lanes.length;
  const header = cellsOf(body.header).map((line) => Array.from({ length: count }, () => line).flat());
  const cells = (account: Account | undefined): Cell[] =>
    account
      ? [
          ...(codes === 1 ? [account.code] : [account.code.slice(0, 3), account.code.slice(3)]),
          account.name,
          figure(account.code, body.column),
        ]
      : blanks(width);
  const height = Math.max(...body.lanes.map((lane) => lane.length));
  const lines = Array.from({ length: height }, (_, line) => body.lanes.flatMap((lane) => cells(lane[line])));
  const last = header.length + height;
  const tail = tailOf(body, width * count, width);
  return {
    headerRows: header.length,
    rows: [...header, ...lines, tail.cells],
    merges: tail.spans.map(([left, right]) => across(last, left, right)),
  };
}

/** The first total as wide as a lane, the second over the rest; a single one over the whole. */
function tailOf({ tail, column }: Lanes, width: number, lane: number) {
  const starts = tail.length === 1 ? [0, width] : [0, lane, width];
  const cells: Cell[] = [];
  const spans: (readonly [number, number])[] = [];
  tail.forEach((line, index) => {
    const { label, key } = labelOf(line);
    const [from = 0, to = width] = [starts[index], starts[index + 1]];
    cells.push(label, ...blanks(to - from - 2), figure(key, column));
    spans.push([from, to - 2]);
  });
  return { cells, spans };
}

export function single({ header, figures }: Single): Cells {
  const above = cellsOf(header);
  return { headerRows: above.length, rows: [...above, figures.map(([row, column]) => figure(row, column))] };
}

export function labelled({ header, lines, columns, counters, turned }: Labelled): Cells {
  const above = cellsOf(header);
  const cells = (key: string): Cell[] =>
    columns.map((column) => (key === '' ? '—' : turned ? figure(column, key) : figure(key, column)));
  return {
    headerRows: above.length,
    rows: [
      ...above,
      ...lines
        .map(labelOf)
        .map(({ label, key }, index) => [label, ...(counters ? [String(index + 1)] : []), ...cells(key)]),
    ],
  };
}
