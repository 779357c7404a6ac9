/** Which block is taken: the one that mends most, and none where slips of the hand or chance explain as much. */
import { findBlock } from '../../../src/core/locate/blocks';
import type { Line } from '../../../src/core/locate/line';
import { componentsOf } from '../../../src/core/locate/system';
import type { Table } from '../../../src/core/tables';
import type { TableSetSpec } from '../../support/table-set';
import { troubleFor } from './support';

interface Asked {
  readonly formulas: readonly string[];
  readonly spec: TableSetSpec;
  readonly blanks?: Readonly<Record<string, string>>;
  readonly reshape?: (table: Table) => Table;
  readonly work?: number;
  /** Places of groups that one slip of the hand explains. */
  readonly slips?: readonly number[];
  /** Broken relations that belong together, by place. */
  readonly together?: readonly (readonly number[])[] | undefined;
}

function found({ formulas, spec, slips = [], together, ...beside }: Asked) {
  const { trouble, set, system, shown } = troubleFor(formulas, spec, beside);
  const groups =
    together?.map((places) => places.flatMap((place) => system.broken[place] ?? [])) ??
    componentsOf(system.broken);
  const explained = new Map<Line, readonly Line[]>(
    slips.flatMap((place) => groups[place]!.map((line) => [line, groups[place]!] as const)),
  );
  const block = findBlock({ ...trouble, slips: explained }, set.tables, groups);
  if (!block) return undefined;
  const { from, to, way, tracks } = block.slide;
  return `${block.kind} ${block.table.id} ${tracks.length}×${from}-${to} ${way}: ${shown(block)}`;
}

const NAMES = [...'甲乙丙丁戊己庚'];
const EACH = NAMES.map((name, place) => `表01[${name}] = ${place + 1}0元`);
const T01 = (...texts: readonly string[]): TableSetSpec => ({
  T01: Object.fromEntries(texts.map((text, place) => [NAMES[place]!, text])),
});
const UP = T01('10.00', '30.00', '40.00', '50.00', '0.00', '60.00', '70.00');
const DOWN = T01('10.00', '20.00', '0.00', '30.00', '40.00', '50.00', '70.00');

describe('one column', () => {
  it.each<[string, TableSetSpec, string]>([
    ['moved up', UP, 'slipped-rows T01 1×1-4 back: 丁 40.00 丙 30.00 乙 20.00 戊 50.00'],
    ['moved down', DOWN, 'slipped-rows T01 1×2-5 on: 丁 40.00 丙 30.00 己 60.00 戊 50.00'],
    [
      'moved up over the first row',
      T01('20.00', '30.00', '0.00', '40.00', '50.00', '60.00', '70.00'),
      'slipped-rows T01 1×0-2 back: 丙 30.00 乙 20.00 甲 10.00',
    ],
    [
      'moved down over the last row',
      T01('10.00', '20.00', '30.00', '40.00', '0.00', '50.00', '60.00'),
      'slipped-rows T01 1×4-6 on: 己 60.00 庚 70.00 戊 50.00',
    ],
    [
      'copied, the last amount still there',
      T01('10.00', '30.00', '40.00', '50.00', '50.00', '60.00', '70.00'),
      'slipped-rows T01 1×1-3 back: 丁 40.00 丙 30.00 乙 20.00',
    ],
  ])('%s', (_, spec, expected) => expect(found({ formulas: EACH, spec })).toBe(expected));

  it.each<[string, TableSetSpec]>([
    ['right as it is', T01('10.00', '20.00', '30.00', '40.00', '50.00', '60.00', '70.00')],
    ['one wrong cell', T01('10.00', '20.00', '31.00', '40.00', '50.00', '60.00', '70.00')],
    ['two cells exchanged', T01('10.00', '30.00', '20.00', '40.00', '50.00', '60.00', '70.00')],
    ['one amount a row up', T01('10.00', '30.00', '0.00', '40.00', '50.00', '60.00', '70.00')],
    ['amounts two rows up', T01('10.00', '40.00', '50.00', '60.00', '0.00', '0.00', '70.00')],
  ])('none where %s', (_, spec) => expect(found({ formulas: EACH, spec })).toBeUndefined());

  it('of two rows there is none', () => {
    const two = { T01: { 甲: '20.00', 乙: '30.00', 丙: '0.00' } };
    expect(found({ formulas: EACH.slice(0, 3), spec: two })).toBe(
      'slipped-rows T01 1×0-2 back: 丙 30.00 乙 20.00 甲 10.00',
    );
    const formulas = ['表01[甲] = 10元', '?表01[乙] = 20元', '表01[乙] ≥ 15元'];
    expect(found({ formulas, spec: { T01: { 甲: '20.00', 乙: '0.00' } } })).toBeUndefined();
  });

  it('needs two relations that it did not use for the overwritten amount', () => {
    const without = (...names: string[]) => EACH.filter((text) => !names.some((name) => text.includes(name)));
    const known = ['表01[丙] + 表01[丁] ≥ 1元'];
    expect(found({ formulas: [...without('丁'), ...known], spec: UP })).toBeDefined();
    expect(found({ formulas: [...without('丁', '丙'), ...known], spec: UP })).toBeUndefined();
    const soft = [...known, '?表01[丙] ≤ 30元'];
    expect(found({ formulas: [...without('丁', '丙'), ...soft], spec: UP })).toBeDefined();
  });

  it('is known by what speaks for it once it is back, not by what might', () => {
    const spec = UP;
    const formulas = EACH.filter((text) => !/丙|丁/.test(text));
    const asked = [...formulas, '表01[丙] + 表01[丁] ≥ 1元', '?表01[丙] ≤ 20元'];
    expect(found({ formulas: asked, spec })).toBeUndefined();
  });

  it('whose overwritten amount nothing gives keeps what speaks for it', () => {
    const only = ['表01[丙] = 30元', '表01[丁] = 40元', ...NAMES.map((name) => `?表01[${name}] ≥ 0元`)];
    expect(found({ formulas: only, spec: UP })).toBe('slipped-rows T01 1×1-3 back: 丁 40.00 丙 30.00');
    expect(found({ formulas: only, spec: DOWN })).toBe('slipped-rows T01 1×2-4 on: 丁 40.00 丙 30.00');
  });

  it('is none where one figure alone changes', () => {
    const spec = T01('10.00', '20.00', '20.00', '20.00', '0.00', '60.00', '70.00');
    const formulas = ['甲1', '乙2', '丙2', '丁2', '戊2', '己6', '庚7'].map(
      (text) => `表01[${text[0]}] = ${text[1]}0元`,
    );
    expect(found({ formulas: [...formulas, '?表01[戊] ≥ 19元'], spec })).toBeUndefined();
  });

  it('is known by relations to other tables, and by sums of its own cells', () => {
    const spec = { ...UP, T03: { '201': '20.00', '202': '30.00', '203': '40.00', '204': '50.00' } };
    const pinned = ['201', '202', '203', '204'].map((code, place) => `表03[${code}] = ${place + 2}0元`);
    const formulas = [
      '表01[甲] = 10元',
      '表01[乙] = 表03[201]',
      '表01[丙] = 表03[202]',
      '表01[丁] = 表03[203]',
      '表01[戊] = 表03[204]',
      '表01[己] = 60元',
    ];
    const expected = 'slipped-rows T01 1×1-4 back: 丁 40.00 丙 30.00 乙 20.00 戊 50.00';
    expect(found({ formulas: [...formulas, ...pinned], spec })).toBe(expected);
    const sums = ['表01[丙] + 表01[乙] = 50元', '表01[丙] + 表01[丁] = 70元', '表01[戊] + 表01[丁] = 90元'];
    expect(found({ formulas: [EACH[0]!, ...sums, ...EACH.slice(5)], spec: UP })).toBe(expected);
  });

  it('mends every relation of a group that it mends one of', () => {
    const spec = { ...UP, T03: { '201': '5.00' } };
    const formulas = [...EACH, '表03[201] = 6元'];
    const found丙 = (together?: readonly (readonly number[])[]) => found({ formulas, spec, together });
    expect(found丙()).toBe('slipped-rows T01 1×1-4 back: 丁 40.00 丙 30.00 乙 20.00 戊 50.00');
    expect(found丙([[0], [1], [2], [3], [4]])).toBeDefined();
    expect(found丙([[0], [1, 4], [2], [3]])).toBeUndefined();
    expect(found丙([[4, 0], [1], [2], [3]])).toBeUndefined();
  });

  it('is not looked for without work to spend', () =>
    expect(found({ formulas: EACH, spec: UP, work: 10 })).toBeUndefined());
});

describe('against slips of the hand', () => {
  it('it stands where there are more than two of them, or where some relation is no slip', () => {
    expect(found({ formulas: EACH, spec: UP, slips: [0, 1, 2, 3] })).toBeDefined();
    expect(found({ formulas: EACH, spec: UP, slips: [0, 1] })).toBeDefined();
  });

  it('it gives way to two of them', () => {
    const grouped = {
      formulas: EACH,
      spec: UP,
      together: [
        [0, 1],
        [2, 3],
      ],
    } as const;
    expect(found(grouped)).toBeDefined();
    expect(found({ ...grouped, slips: [0] })).toBeDefined();
    expect(found({ ...grouped, slips: [0, 1] })).toBeUndefined();
    expect(found({ ...grouped, together: [[0], [1, 2], [3]], slips: [0, 1, 2] })).toBeDefined();
  });

  it('a blank that it left says otherwise', () => {
    const spec = T01('10.00', '30.00', '40.00', '50.00', '', '60.00', '70.00');
    const asked = { formulas: EACH, spec, together: [[0, 1], [2]], slips: [0, 1] } as const;
    expect(found({ ...asked, blanks: { 戊: '50.00' } })).toBe(
      'slipped-rows T01 1×1-4 back: 丁 40.00 丙 30.00 乙 20.00 戊 50.00',
    );
    expect(found(asked)).toBeUndefined();
  });
});

describe('of several', () => {
  const column = (texts: readonly string[], other: readonly string[]): TableSetSpec => ({
    T03: texts.map(
      (text, place) => [`20${place + 1}`, { 本年支出合计: text, 基本支出: other[place]! }] as const,
    ),
  });
  const total = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, place) => `表03[20${from + place}] = ${from + place}0元`);
  const basic = (from: number, to: number) =>
    Array.from(
      { length: to - from + 1 },
      (_, place) => `表03[20${from + place}, 基本支出] = ${from + place}元`,
    );
  const TOTAL = ['10.00', '30.00', '40.00', '50.00', '0.00', '60.00', '70.00'];
  const BASIC = ['2.00', '3.00', '4.00', '5.00', '6.00', '0.00', '7.00'];

  it('the one that mends most, wherever it stands', () => {
    const longer = found({ formulas: [...total(1, 7), ...basic(1, 7)], spec: column(TOTAL, BASIC) });
    expect(longer).toBe(
      'slipped-rows T03 1×0-5 back: 201/基本支出 1.00 202/基本支出 2.00 203/基本支出 3.00 204/基本支出 4.00 205/基本支出 5.00 206/基本支出 6.00',
    );
    const first = found({ formulas: [...total(1, 7), ...basic(1, 3)], spec: column(TOTAL, BASIC) });
    expect(first).toContain('1×1-4 back');
  });

  it('among those the one that changes fewer cells', () => {
    // Both mend four relations; of 基本支出 two rows more moved that no relation knows.
    const formulas = [
      ...total(1, 7),
      ...basic(1, 2),
      '表03[203, 基本支出] + 表03[204, 基本支出] + 表03[205, 基本支出] ≥ 0元',
      '表03[206, 基本支出] = 6元',
      '表03[207, 基本支出] = 7元',
      '表03[201, 基本支出] ≤ 1元',
    ];
    expect(found({ formulas, spec: column(TOTAL, BASIC) })).toContain('1×1-4 back');
    const turned = [
      '表03[201] = 10元',
      '表03[202] = 20元',
      '表03[203] = 30元',
      '表03[204] + 表03[205] ≥ 0元',
      '表03[206] = 60元',
      ...basic(2, 5),
    ];
    const spec = column(
      ['20.00', '30.00', '40.00', '50.00', '60.00', '0.00', '70.00'],
      ['1.00', '3.00', '4.00', '5.00', '0.00', '6.00', '7.00'],
    );
    const expected =
      'slipped-rows T03 1×1-4 back: 202/基本支出 2.00 203/基本支出 3.00 204/基本支出 4.00 205/基本支出 5.00';
    expect(found({ formulas: turned, spec })).toBe(expected);
    // A blank that hangs on the longer one is filled, and stays to be filled.
    const hanging = [...turned, '表01[甲] = 表03[203] + 0元'];
    expect(found({ formulas: hanging, spec: { ...spec, T01: { 甲: '' } }, blanks: { 甲: '40.00' } })).toBe(
      expected,
    );
  });

  it('among those the shorter', () => {
    // 40.00 stands in three rows: the block is longer, and changes no more cells.
    const spec = column(
      ['10.00', '30.00', '40.00', '40.00', '40.00', '0.00', '70.00'],
      ['1.00', '3.00', '4.00', '0.00', '5.00', '6.00', '7.00'],
    );
    const formulas = [
      '表03[201] = 10元',
      '表03[202] = 20元',
      '表03[203] = 30元',
      '表03[204] = 40元',
      '表03[205] = 40元',
      '表03[206] = 40元',
      '表03[207] = 70元',
      ...basic(1, 7),
    ];
    expect(found({ formulas, spec })).toBe(
      'slipped-rows T03 1×1-3 back: 202/基本支出 2.00 203/基本支出 3.00 204/基本支出 4.00',
    );
  });

  it('fewer cells count for more than fewer rows', () => {
    const spec = column(
      ['10.00', '30.00', '40.00', '40.00', '40.00', '0.00', '70.00'],
      ['1.00', '3.00', '4.00', '5.00', '0.00', '6.00', '7.00'],
    );
    const formulas = [
      ...total(1, 4),
      '表03[205] = 40元',
      '表03[206] = 40元',
      '表03[207] = 70元',
      ...basic(1, 3),
      '表03[204, 基本支出] ≥ 0元',
      ...basic(5, 7),
    ];
    expect(found({ formulas, spec })).toBe(
      'slipped-rows T03 1×1-5 back: 202/本年支出合计 20.00 203/本年支出合计 30.00 206/本年支出合计 40.00',
    );
  });

  it('the shorter is not the one further up', () => {
    const spec = column(
      ['10.00', '30.00', '40.00', '0.00', '50.00', '60.00', '70.00'],
      ['2.00', '3.00', '3.00', '0.00', '5.00', '6.00', '7.00'],
    );
    const formulas = [...total(1, 7), ...basic(1, 3), '表03[204, 基本支出] = 3元', ...basic(5, 7)];
    expect(found({ formulas, spec })).toBe(
      'slipped-rows T03 1×1-3 back: 202/本年支出合计 20.00 203/本年支出合计 30.00 204/本年支出合计 40.00',
    );
  });

  it('rows at its ends that show the same with and without it are left out', () => {
    // 甲 and 乙 show the same: it may have begun at either, and more relations ask for 甲.
    const spec = { ...T01('20.00', '30.00', '40.00', '50.00', '0.00', '60.00', '70.00'), T03: { '201': '' } };
    const formulas = ['表01[甲] = 20元', ...EACH.slice(1), '表03[201] = 20元', '表03[201] = 表01[甲]'];
    expect(found({ formulas, spec, blanks: { '201/本年支出合计': '20.00' } })).toBe(
      'slipped-rows T01 1×1-4 back: 丁 40.00 丙 30.00 乙 20.00 戊 50.00',
    );
  });

  it('that leaves no more blanks open than it fills', () => {
    const spec = { ...UP, T03: { '201': '' } };
    const formulas = [...EACH, '表03[201] = 表01[丙] + 表01[丁]'];
    expect(found({ formulas, spec, blanks: { '201/本年支出合计': '90.00' } })).toBe(
      'slipped-rows T01 1×1-4 back: 丁 40.00 丙 30.00 乙 20.00 戊 50.00',
    );
  });
});

describe('all columns of a table', () => {
  const RIGHT = [10, 20, 30, 40, 50].map((total) => [total, total / 10, total - total / 10] as const);
  const COLUMNS = ['本年支出合计', '基本支出', '项目支出'] as const;
  const table = (rows: readonly (readonly number[])[]): TableSetSpec => ({
    T03: rows.map(
      (row, place) =>
        [
          `20${place + 1}`,
          Object.fromEntries(COLUMNS.map((column, at) => [column, row[at] === 0 ? '' : row[at]!.toFixed(2)])),
        ] as const,
    ),
  });
  const cells = RIGHT.flatMap((row, place) =>
    row.map((value, at) => `表03[20${place + 1}, ${COLUMNS[at]}] = ${value}元`),
  );
  const sums = RIGHT.map(
    (_, place) => `表03[20${place + 1}] = 表03[20${place + 1}, 基本支出] + 表03[20${place + 1}, 项目支出]`,
  );
  const UP_ROWS = [RIGHT[1]!, RIGHT[2]!, RIGHT[3]!, [1, 1, 1], RIGHT[4]!];
  const asLayout = (layout: string) => (one: Table) => ({ ...one, layout });

  it('are one block of rows', () =>
    expect(found({ formulas: cells, spec: table(UP_ROWS) })).toMatch(/^slipped-rows T03 3×0-3 back: /));

  it.each(['lanes', 'two-sides'])('but not in %s: there each column is its own', (layout) => {
    expect(found({ formulas: cells, spec: table(UP_ROWS), reshape: asLayout(layout) })).toMatch(
      /^shifted-lane T03 1×0-3 back: /,
    );
  });

  it('two columns as well', () => {
    const spec: TableSetSpec = {
      T03: UP_ROWS.map(
        ([total, basic], place) =>
          [`20${place + 1}`, { 本年支出合计: total!.toFixed(2), 基本支出: basic!.toFixed(2) }] as const,
      ),
    };
    const formulas = cells.filter((text) => !text.includes('项目支出'));
    expect(found({ formulas, spec })).toMatch(/^slipped-rows T03 2×0-3 back: /);
  });

  it('only the rows in which each column has a cell', () => {
    // The row between has no 项目支出: what was pasted as one jumped over it.
    const rows = [RIGHT[1]!, [7, 7, 0], RIGHT[2]!, RIGHT[3]!, [1, 1, 1]];
    const reshape = (one: Table): Table => ({
      ...one,
      figure: (row: string, column?: string) =>
        row === '202' && column === '项目支出' ? undefined : one.figure(row, column),
    });
    const rowsOf = ['201', '203', '204', '205'];
    const formulas = rowsOf.flatMap((code, place) =>
      RIGHT[place]!.map((value, at) => `表03[${code}, ${COLUMNS[at]}] = ${value}元`),
    );
    expect(found({ formulas, spec: table(rows), reshape })).toMatch(/^slipped-rows T03 3×0-3 back: /);
  });

  const LEFT = RIGHT.map(([, basic, project]) => [basic, project, 0]);

  it('one to the left or the right: a block of columns', () => {
    const left = found({ formulas: [...cells, ...sums], spec: table(LEFT) });
    expect(left).toMatch(/^shifted-column T03 5×0-2 back: /);
    const right = RIGHT.map(([total, basic]) => [0, total, basic]);
    expect(found({ formulas: [...cells, ...sums], spec: table(right) })).toMatch(
      /^shifted-column T03 5×0-2 on: /,
    );
  });

  it('of which the rows that lack one of the columns are no part', () => {
    const reshape = (one: Table): Table => ({
      ...one,
      figure: (row: string, column?: string) =>
        row === '203' && column === '项目支出' ? undefined : one.figure(row, column),
    });
    const rows = LEFT.map((row, place) => (place === 2 ? RIGHT[2]! : row));
    const formulas = cells.filter((text) => !text.includes('203, 项目支出'));
    expect(found({ formulas, spec: table(rows), reshape })).toMatch(/^shifted-column T03 4×0-2 back: /);
  });

  it('not of two rows', () => {
    expect(found({ formulas: cells.slice(0, 6), spec: table(LEFT.slice(0, 2)) })).toBeUndefined();
    expect(found({ formulas: cells.slice(0, 9), spec: table(LEFT.slice(0, 3)) })).toMatch(
      /^shifted-column T03 3×/,
    );
  });

  it('not of lanes', () =>
    expect(
      found({ formulas: [...cells, ...sums], spec: table(LEFT), reshape: asLayout('lanes') }),
    ).toBeUndefined());

  it('only where nothing of its own stands in the column they came from', () => {
    const pasted = RIGHT.map(([, basic, project]) => [basic, project, project]);
    expect(found({ formulas: cells, spec: table(pasted) })).toMatch(/^shifted-column T03 5×0-2 back: /);
    const right = RIGHT.map(([total, basic]) => [total, total, basic]);
    expect(found({ formulas: cells, spec: table(right) })).toMatch(/^shifted-column T03 5×0-2 on: /);
    const spaced = (table(LEFT).T03 as [string, Record<string, string>][]).map(
      ([code, row]) => [code, { ...row, 项目支出: ' ' }] as const,
    );
    expect(found({ formulas: cells, spec: { T03: spaced } })).toMatch(/^shifted-column T03 5×0-2 back: /);
    const other = RIGHT.map(([, basic, project], place) => [basic, project, place === 2 ? 3 : project]);
    expect(found({ formulas: cells, spec: table(other) }) ?? '').not.toMatch(/shifted-column/);
    const some = RIGHT.map(([, basic, project], place) => [basic, project, place < 2 ? 0 : 3]);
    expect(found({ formulas: cells, spec: table(some) }) ?? '').not.toMatch(/shifted-column/);
  });
});

it('only tables that a broken relation touches', () => {
  const spec = { ...UP, T03: { '201': '20.00', '202': '30.00', '203': '0.00' } };
  expect(found({ formulas: EACH, spec })).toMatch(/^slipped-rows T01 /);
});
