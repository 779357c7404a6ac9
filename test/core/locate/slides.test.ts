/** Blocks in tables small enough to see: what moved is found to the row, and every figure is put back. */
import { checkTables } from '../../../src/core/check';
import { locate, type Diagnosis } from '../../../src/core/locate';
import { render } from '../../../src/core/messages';
import type { TableId } from '../../../src/core/tables';
import { tableSet, type RowSpec } from '../../support/table-set';
import { COLUMNS, RIGHT } from './spending-table';

/** A table as rows of texts, the first of each its code. */
interface Sheet {
  readonly id: TableId;
  readonly columns: readonly string[];
  readonly layout?: string;
  readonly rows: readonly (readonly string[])[];
}

const T05: Sheet = { id: 'T05', columns: COLUMNS, rows: RIGHT };

const T03: Sheet = {
  id: 'T03',
  columns: ['本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  rows: [
    ['合计', '60.66', '31.11', '22.22', '7.33'],
    ['201', '31.55', '20.11', '10.22', '1.22'],
    ['20101', '21.33', '15.11', '6.22', ''],
    ['20103', '10.22', '5.00', '4.00', '1.22'],
    ['208', '29.11', '11.00', '12.00', '6.11'],
    ['20805', '29.11', '11.00', '12.00', '6.11'],
  ],
};

/** As parts of a list, not figures of one row. */
const LANES: Sheet = { ...T05, layout: 'lanes' };

/** Amounts of the columns, moved by one down the sheet (or across, by whole columns). */
function moved(sheet: Sheet, columns: readonly number[], from: number, to: number, by: 1 | -1): Sheet {
  const rows = sheet.rows.map((row, place) =>
    row.map((text, column) => {
      if (!columns.includes(column)) return text;
      const origin = place - by;
      if (origin >= from && origin <= to) return sheet.rows[origin]?.[column] ?? '';
      return place >= from && place <= to ? '' : text;
    }),
  );
  return { ...sheet, rows };
}

/** Columns `from` to `to` moved by one to the right (1) or left (−1). */
const pushed = (sheet: Sheet, from: number, to: number, by: 1 | -1): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((text, column) => {
      const origin = column - by;
      if (column === 0) return text;
      if (origin >= from && origin <= to) return row[origin] ?? '';
      return column >= from && column <= to ? '' : text;
    }),
  ),
});

function looked({ id, columns, layout, rows }: Sheet) {
  const plain = tableSet({
    [id]: rows.map(([code = '', ...texts]): [string, RowSpec] => [
      code,
      Object.fromEntries(columns.map((column, place) => [column, texts[place] ?? ''])),
    ]),
  });
  const tables = plain.tables.map((table) => (layout === undefined ? table : { ...table, layout }));
  const set = { ...plain, tables, table: (name: TableId) => tables.find((table) => table.id === name) };
  const { judgements, solution } = checkTables(set, []);
  const failing = judgements.filter(({ outcome }) => outcome === 'fail').length;
  return { found: locate(judgements, set, solution.solved), failing, blanks: solution.solved.size };
}

/** The table with every figure as its suspect should show. */
function mended(sheet: Sheet, { culprits }: Diagnosis): string[][] {
  const shown = new Map(culprits.map(({ term, suggestion }) => [`${term.row}/${term.column}`, suggestion]));
  return sheet.rows.map(([code = '', ...texts]) => [
    code,
    ...texts.map((text, place) => {
      const after = shown.get(`${code}/${sheet.columns[place] ?? ''}`) ?? text;
      return after === '0.00' ? '' : after;
    }),
  ]);
}

interface Expected {
  readonly kind: Diagnosis['kind'];
  readonly direction: 'up' | 'down' | 'left' | 'right';
  readonly count: number;
  readonly area: readonly [number, number, number, number];
}

/** One block, nothing else; it explains every broken relation and blank, and puts all right. */
function expectBlock(right: Sheet, wrong: Sheet, { kind, direction, count, area }: Expected): void {
  const { found, failing, blanks } = looked(wrong);
  expect(found.map((each) => [each.kind, each.clear, each.alternatives.length])).toEqual([[kind, true, 0]]);
  const [one] = found;
  const { block } = one!;
  const [top, left, bottom, last] = area;
  expect([block!.direction, block!.count]).toEqual([direction, count]);
  expect([block!.first.row, block!.first.column]).toEqual([right.rows[top]![0], right.columns[left - 1]]);
  expect([block!.last.row, block!.last.column]).toEqual([right.rows[bottom]![0], right.columns[last - 1]]);
  expect(block!.area).toHaveLength((bottom - top + 1) * (last - left + 1));
  expect(mended(wrong, one!)).toEqual(right.rows);
  const changed = wrong.rows.flatMap((row, place) =>
    row.filter((text, column) => text !== right.rows[place]![column]),
  );
  expect(one!.culprits).toHaveLength(changed.length);
  expect(new Set(one!.culprits.map(({ why }) => render(why)))).toEqual(
    new Set(['金额放回原来的位置', '原数已被覆盖，按其他各数推算']),
  );
  expect(one!.explains).toHaveLength(failing);
  expect(block!.blanks.size).toBe(blanks);
}

it.each([T05, T03, LANES])('nothing is the matter with $id as it is', (sheet) =>
  expect(looked(sheet)).toEqual({ found: [], failing: 0, blanks: 0 }),
);

describe('rows of several columns', () => {
  it.each<[string, number, number, 1 | -1]>([
    ['up over the first row', 1, 8, -1],
    ['up to the last row', 9, 13, -1],
    ['down from the first row', 0, 5, 1],
    ['down in the middle', 5, 9, 1],
    ['up in the middle', 5, 9, -1],
    ['few rows', 5, 7, -1],
    ['down to the last row but one', 6, 11, 1],
  ])('%s', (_, from, to, by) =>
    expectBlock(T05, moved(T05, [1, 2, 3], from, to, by), {
      kind: 'slipped-rows',
      direction: by < 0 ? 'up' : 'down',
      count: to - from + 1,
      area: by < 0 ? [from - 1, 1, to, 3] : [from, 1, to + 1, 3],
    }),
  );
});

describe('one column alone', () => {
  it.each<[string, number, number, number, 1 | -1]>([
    ['up', 2, 2, 9, -1],
    ['down', 1, 2, 9, 1],
    ['the last column', 3, 1, 8, -1],
    ['from the first row', 1, 0, 6, 1],
  ])('%s', (_, column, from, to, by) =>
    expectBlock(T05, moved(T05, [column], from, to, by), {
      kind: 'slipped-rows',
      direction: by < 0 ? 'up' : 'down',
      count: to - from + 1,
      area: by < 0 ? [from - 1, column, to, column] : [from, column, to + 1, column],
    }),
  );
});

describe('a lane', () => {
  it.each<[string, number, number, number, 1 | -1]>([
    ['up', 2, 2, 9, -1],
    ['down', 1, 2, 9, 1],
    ['up over the first row', 3, 1, 8, -1],
  ])('%s', (_, column, from, to, by) =>
    expectBlock(LANES, moved(LANES, [column], from, to, by), {
      kind: 'shifted-lane',
      direction: by < 0 ? 'up' : 'down',
      count: to - from + 1,
      area: by < 0 ? [from - 1, column, to, column] : [from, column, to + 1, column],
    }),
  );
});

describe('columns', () => {
  it.each<[string, Sheet, number, number, 1 | -1]>([['to the left over the first', T05, 2, 3, -1]])(
    '%s',
    (_, sheet, from, to, by) =>
      expectBlock(sheet, pushed(sheet, from, to, by), {
        kind: 'shifted-column',
        direction: by < 0 ? 'left' : 'right',
        count: to - from + 1,
        area: by < 0 ? [0, from - 1, sheet.rows.length - 1, to] : [0, from, sheet.rows.length - 1, to + 1],
      }),
  );
});

it('columns are no block where they are lanes', () =>
  expect(looked(pushed(LANES, 2, 3, -1)).found.map(({ kind }) => kind)).not.toContain('shifted-column'));

it.each<[string, Sheet]>([
  [
    'two cells exchanged',
    {
      ...T05,
      rows: T05.rows.map((row) => (row[0] === '20101' ? [row[0]!, row[2]!, row[1]!, row[3]!] : row)),
    },
  ],
  ['one figure beside its row', moved(T05, [2], 3, 3, -1)],
])('%s are no block', (_, wrong) =>
  expect(looked(wrong).found.filter(({ block }) => block !== undefined)).toEqual([]),
);

/** Rows after which the next one shows its figures in other columns: where it is lost, either could have been. */
const AMBIGUOUS = { 1: [3, 6, 10], '-1': [4, 7, 11] } as const;

/** Every nineteenth block of five rows and more that can be told. */
function blocks(columns: readonly number[]): (readonly [number, number, 1 | -1])[] {
  const all = ([1, -1] as const).flatMap((by) =>
    T05.rows.flatMap((_, from) =>
      T05.rows.flatMap((__, to) => {
        const isInside = from + by >= 0 && to + by < T05.rows.length && to - from >= 4;
        const isTold = columns.length === 1 || !AMBIGUOUS[by].some((row) => row === (by === 1 ? to : from));
        return isInside && isTold ? [[from, to, by] as const] : [];
      }),
    ),
  );
  return all.filter((__, place) => place % 19 === 0);
}

it.each([[[1, 2, 3]], [[1]], [[2]], [[3]]])('wherever columns %j slipped, they are put back', (columns) => {
  const ranges = blocks(columns);
  expect(ranges.length).toBeGreaterThan(3);
  for (const [from, to, by] of ranges) {
    const wrong = moved(T05, columns, from, to, by);
    const { found } = looked(wrong);
    expect([from, to, by, found.map(({ kind }) => kind)]).toEqual([from, to, by, ['slipped-rows']]);
    expect(mended(wrong, found[0]!)).toEqual(T05.rows);
  }
});

it.each<[readonly number[], number, number, number]>([
  [[1, 2, 3], 0, 4, 4],
  [[1, 2, 3], 1, 7, 7],
  [[1], 1, 10, 10],
])(
  'columns %j from %i to %i slipped before the total was filled: %i rows, and the total stays to be filled',
  (columns, from, to, count) => {
    const unfilled = { ...T05, rows: [['合计', '', '', ''], ...T05.rows.slice(1)] };
    const wrong = moved(unfilled, columns, from, to, 1);
    const { found } = looked(wrong);
    expect(found.map(({ kind, block }) => [kind, block?.count])).toEqual([['slipped-rows', count]]);
    expect(mended(wrong, found[0]!)).toEqual(unfilled.rows);
  },
);
