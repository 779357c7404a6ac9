/** The generator against the arithmetic of the public tables, written down a second time in whole hundredths. */
import { read } from '@e965/xlsx';
import type { TableId } from '../../../src/core/tables/types';
import { cellAt, textAt, type Grid } from '../../../src/core/grid';
import { place } from '../../../scripts/samples/printed/printed-table';
import { generateSet, LAYOUT_NAMES, toWorkbook, type GeneratedSet, type GenerateOptions } from '.';

type Reference = readonly [table: TableId, row: string, column: string];
interface Equation {
  readonly id: string;
  readonly left: readonly Reference[];
  readonly right: readonly Reference[];
}

/** Hundredths of the unit, or undefined for a blank. */
function hundredths(set: GeneratedSet, [table, row, column]: Reference): number | undefined {
  const figure = set.figures.get(table)?.get(row)?.get(column);
  return figure === undefined ? undefined : Number(figure.replace('.', ''));
}

const present = (set: GeneratedSet, references: readonly Reference[]): number[] =>
  references.map((reference) => hundredths(set, reference)).filter((value) => value !== undefined);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** How many hundredths the sides differ beyond what rounding each of their figures explains; 0 when they agree. */
function excess(set: GeneratedSet, { left, right }: Equation, rounding: 'exact' | 'independent'): number {
  const [a, b] = [present(set, left), present(set, right)];
  const allowed = rounding === 'exact' ? 0 : (a.length + b.length) / 2;
  return Math.max(0, Math.abs(total(a) - total(b)) - allowed);
}

const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const OTHERS = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const SPENT = ['基本支出', '项目支出'];
const SPENT_03 = [...SPENT, '上缴上级支出', '经营支出', '对附属单位补助支出'];

const ref = (table: TableId, row: string, column: string): Reference => [table, row, column];
const t01 = (row: string): Reference => ref('T01', row, '决算数');
const rowsOf = (set: GeneratedSet, table: TableId): string[] => [...(set.figures.get(table)?.keys() ?? [])];
const codesOf = (set: GeneratedSet, table: TableId): string[] =>
  rowsOf(set, table).filter((key) => /^\d+$/.test(key));

const inRow = (id: string, table: TableId, row: string, sum: string, parts: readonly string[]): Equation => ({
  id: `${id} ${row}`,
  left: [ref(table, row, sum)],
  right: parts.map((part) => ref(table, row, part)),
});

/** 合计 = Σ classes, class = Σ 款, 款 = Σ 项, in each column. */
function rollUps(set: GeneratedSet, id: string, table: TableId, columns: readonly string[]): Equation[] {
  const codes = codesOf(set, table);
  const children = (row: string): string[] => {
    if (row === '合计') return codes.filter((code) => code.length === 3);
    return codes.filter((code) => code.length === row.length + 2 && code.startsWith(row));
  };
  return ['合计', ...codes.filter((code) => code.length < 7)].flatMap((row) =>
    columns.map((column) => ({
      id: `${id} ${row} ${column}`,
      left: [ref(table, row, column)],
      right: children(row).map((child) => ref(table, child, column)),
    })),
  );
}

const FLOW = ['年初结转和结余', '本年收入', '本年支出', ...SPENT, '年末结转和结余'];

function equations(set: GeneratedSet): Equation[] {
  const equal = (id: string, left: readonly Reference[], right: readonly Reference[]): Equation => ({
    id,
    left,
    right,
  });
  const classes01 = rowsOf(set, 'T01').filter((key) => /^\d{3}$/.test(key));
  const classes04 = rowsOf(set, 'T04').filter((key) => /^\d{3}$/.test(key));
  const all04 = [...classes04, '本年支出合计', '年末财政拨款结转和结余', '支出总计'];
  const incomes = FUNDS.map((fund) => t01(`${fund}收入`));
  const t09 = set.layout === 'shanghai-2024' ? FLOW : ['本年支出', ...SPENT];
  const accounts = rowsOf(set, 'T06').filter((key) => /^\d{5}$/.test(key));
  const t06 = (row: string): Reference => ref('T06', row, '决算数');
  const rows = (table: TableId): string[] => ['合计', ...codesOf(set, table)];
  return [
    equal('T01-1', [t01('本年收入合计')], [...incomes, ...OTHERS.map(t01)]),
    equal('T01-2', [t01('本年支出合计')], classes01.map(t01)),
    equal('T01-3', [t01('收入总计')], ['本年收入合计', '使用非财政拨款结余', '年初结转和结余'].map(t01)),
    equal('T01-4', [t01('支出总计')], ['本年支出合计', '结余分配', '年末结转和结余'].map(t01)),
    equal('T01-5', [t01('收入总计')], [t01('支出总计')]),
    ...rows('T02').map((row) => inRow('T02-1', 'T02', row, '本年收入合计', ['财政拨款收入', ...OTHERS])),
    ...rollUps(set, 'T02-2', 'T02', ['本年收入合计', '财政拨款收入', ...OTHERS]),
    ...rows('T03').map((row) => inRow('T03-1', 'T03', row, '本年支出合计', SPENT_03)),
    ...rollUps(set, 'T03-2', 'T03', ['本年支出合计', ...SPENT_03]),
    equal(
      'T04-1',
      [ref('T04', '本年收入合计', '金额')],
      FUNDS.map((fund) => ref('T04', fund, '金额')),
    ),
    ...all04.map((row) => inRow('T04-2', 'T04', row, '合计', FUNDS)),
    ...['合计', ...FUNDS].flatMap((column) => [
      equal(
        'T04-3',
        [ref('T04', '本年支出合计', column)],
        classes04.map((row) => ref('T04', row, column)),
      ),
      equal(
        'T04-5',
        [ref('T04', '支出总计', column)],
        [ref('T04', '本年支出合计', column), ref('T04', '年末财政拨款结转和结余', column)],
      ),
    ]),
    equal(
      'T04-4',
      [ref('T04', '年初财政拨款结转和结余', '金额')],
      FUNDS.map((fund) => ref('T04', `年初${fund}`, '金额')),
    ),
    equal(
      'T04-5',
      [ref('T04', '收入总计', '金额')],
      [ref('T04', '本年收入合计', '金额'), ref('T04', '年初财政拨款结转和结余', '金额')],
    ),
    equal('T04-6', [ref('T04', '收入总计', '金额')], [ref('T04', '支出总计', '合计')]),
    ...FUNDS.map((fund) =>
      equal(
        `T04-7 ${fund}`,
        [ref('T04', `年初${fund}`, '金额'), ref('T04', fund, '金额')],
        [ref('T04', '本年支出合计', fund), ref('T04', '年末财政拨款结转和结余', fund)],
      ),
    ),
    ...rows('T05').map((row) => inRow('T05-1', 'T05', row, '本年支出', SPENT)),
    ...rollUps(set, 'T05-2', 'T05', ['本年支出', ...SPENT]),
    ...['301', '302', '303', '307', '310', '399'].map((row) =>
      equal(`T06-1 ${row}`, [t06(row)], accounts.filter((code) => code.startsWith(row)).map(t06)),
    ),
    equal('T06-2', [t06('人员经费合计')], [t06('301'), t06('303')]),
    equal('T06-3', [t06('公用经费合计')], ['302', '307', '310', '399'].map(t06)),
    ...['预算数', '决算数'].flatMap((row) => [
      inRow('T07-1', 'T07', row, '合计', ['因公出国（境）费', '公务用车购置及运行费', '公务接待费']),
      inRow('T07-2', 'T07', row, '公务用车购置及运行费', ['公务用车购置费', '公务用车运行费']),
    ]),
    ...rows('T08').map((row) =>
      equal(
        `T08-1 ${row}`,
        [ref('T08', row, '年初结转和结余'), ref('T08', row, '本年收入')],
        [ref('T08', row, '本年支出'), ref('T08', row, '年末结转和结余')],
      ),
    ),
    ...rows('T08').map((row) => inRow('T08-2', 'T08', row, '本年支出', SPENT)),
    ...rollUps(set, 'T08-2', 'T08', FLOW),
    ...rows('T09').map((row) => inRow('T09', 'T09', row, '本年支出', SPENT)),
    ...rollUps(set, 'T09', 'T09', t09),
    equal('X-1', [t01('本年收入合计')], [ref('T02', '合计', '本年收入合计')]),
    equal('X-2', incomes, [ref('T02', '合计', '财政拨款收入')]),
    ...OTHERS.map((source) => equal(`X-3 ${source}`, [t01(source)], [ref('T02', '合计', source)])),
    equal('X-4', [t01('本年支出合计')], [ref('T03', '合计', '本年支出合计')]),
    ...classes01.map((row) => equal(`X-5 ${row}`, [t01(row)], [ref('T03', row, '本年支出合计')])),
    ...FUNDS.map((fund) => equal(`X-6 ${fund}`, [t01(`${fund}收入`)], [ref('T04', fund, '金额')])),
    ...classes04.map((row) =>
      equal(`X-7 ${row}`, [ref('T04', row, FUNDS[0]!)], [ref('T05', row, '本年支出')]),
    ),
    equal('X-8', [ref('T04', '本年支出合计', FUNDS[0]!)], [ref('T05', '合计', '本年支出')]),
    equal('X-9', [ref('T04', '本年支出合计', FUNDS[1]!)], [ref('T08', '合计', '本年支出')]),
    equal('X-9', [ref('T04', FUNDS[1]!, '金额')], [ref('T08', '合计', '本年收入')]),
    equal('X-10', [ref('T04', '本年支出合计', FUNDS[2]!)], [ref('T09', '合计', '本年支出')]),
    equal('X-11', [ref('T04', `年初${FUNDS[1]}`, '金额')], [ref('T08', '合计', '年初结转和结余')]),
    equal('X-11', [ref('T04', '年末财政拨款结转和结余', FUNDS[1]!)], [ref('T08', '合计', '年末结转和结余')]),
    equal(
      'X-12',
      [ref('T04', '本年支出合计', '合计')],
      (['T05', 'T08', 'T09'] as const).map((id) => ref(id, '合计', '本年支出')),
    ),
    equal('X-13', [ref('T05', '合计', '基本支出')], [t06('人员经费合计'), t06('公用经费合计')]),
  ];
}

/** Pairs of which the first must not exceed the second, T07-3. */
function bounds(set: GeneratedSet): [string, Reference, Reference][] {
  const sides: readonly (readonly [string, string])[] = [
    ['30212', '因公出国（境）费'],
    ['31013', '公务用车购置费'],
    ['30231', '公务用车运行费'],
    ['30217', '公务接待费'],
  ];
  return [
    ...['合计', ...codesOf(set, 'T05')].flatMap((row) => [
      ['X-14', ref('T05', row, '本年支出'), ref('T03', row, '本年支出合计')] as [
        string,
        Reference,
        Reference,
      ],
      ...SPENT.map((column): [string, Reference, Reference] => [
        'X-14',
        ref('T05', row, column),
        ref('T03', row, column),
      ]),
    ]),
    ...sides.map(([account, column]): [string, Reference, Reference] => [
      'X-17',
      ref('T06', account, '决算数'),
      ref('T07', '决算数', column),
    ]),
    ['T07-3', ref('T07', '决算数', '合计'), ref('T07', '预算数', '合计')],
  ];
}

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed + 1);
const figureCount = (set: GeneratedSet): number =>
  total([...set.figures.values()].flatMap((rows) => [...rows.values()].map((row) => row.size)));
const PRINTED = /^[\d,]+\.\d{2}$/;
const printedCount = (grids: readonly Grid[]): number =>
  grids
    .flatMap(({ cells }) => cells.flatMap((row) => row ?? []))
    .filter((cell) => PRINTED.test(cell?.text ?? '')).length;

describe.each(LAYOUT_NAMES)('%s', (layout) => {
  const modes: readonly GenerateOptions[] = [
    { layout, rounding: 'exact', unit: '万元' },
    { layout, rounding: 'exact', unit: '元' },
    { layout, rounding: 'independent', unit: '万元' },
  ];

  it.each(modes)('holds every identity with %o', (options) => {
    for (const seed of SEEDS) {
      const set = generateSet(seed, options);
      const broken = equations(set)
        .map((equation) => ({ id: equation.id, excess: excess(set, equation, options.rounding ?? 'exact') }))
        .filter(({ excess }) => excess > 0);
      expect({ seed, broken }).toEqual({ seed, broken: [] });
      for (const [id, part, whole] of bounds(set)) {
        const within = (hundredths(set, part) ?? 0) <= (hundredths(set, whole) ?? 0);
        expect({ seed, id, part, within }).toEqual({ seed, id, part, within: true });
      }
    }
  });

  it('prints every figure of the map once and none besides', () => {
    for (const seed of SEEDS) {
      const set = generateSet(seed, { layout });
      expect([seed, printedCount(set.grids)]).toEqual([seed, figureCount(set)]);
    }
  });

  it('says below an empty table why it is empty, and only there', () => {
    for (const seed of SEEDS) {
      const set = generateSet(seed, { layout });
      for (const [id, word] of [
        ['T08', '政府性基金'],
        ['T09', '国有资本经营'],
      ] as const) {
        const table = set.tables.find(({ title }) => title?.startsWith(word));
        const note = table?.notes?.[0] ?? '';
        expect(note).toContain(word);
        expect(note.includes('故本表无数据')).toBe(!set.figures.get(id)?.has('合计'));
        expect(note.includes(set.department)).toBe(note.includes('故本表无数据'));
      }
    }
  });
});

it.each(LAYOUT_NAMES)('%s: each figure stands in some identity', (layout) => {
  for (const seed of SEEDS.slice(0, 5)) {
    const set = generateSet(seed, { layout });
    const all = equations(set);
    const held = new Set(
      all.flatMap(({ left, right }) => [...left, ...right]).map((reference) => reference.join(' ')),
    );
    for (const [table, rows] of set.figures) {
      for (const [row, columns] of rows) {
        for (const column of columns.keys()) {
          const key = [table, row, column].join(' ');
          expect(held.has(key) ? key : '').toBe(key);
        }
      }
    }
  }
});

it('leaves tails in independent rounding, in most sets', () => {
  const withTails = SEEDS.filter((seed) => {
    const set = generateSet(seed, { rounding: 'independent' });
    return equations(set).some((equation) => excess(set, equation, 'exact') > 0);
  });
  expect(withTails.length).toBeGreaterThan(SEEDS.length / 2);
});

it('varies: other income, carry-overs, funds, empty tables all occur', () => {
  const sets = SEEDS.map((seed) => generateSet(seed));
  const share = (test: (set: GeneratedSet) => boolean): number => sets.filter(test).length;
  const t01 = (row: string) => (set: GeneratedSet) => set.figures.get('T01')?.has(row) ?? false;
  const occurrences = {
    otherIncome: share(t01('其他收入')),
    used: share(t01('使用非财政拨款结余')),
    distributed: share(t01('结余分配')),
    begin: share(t01('年初结转和结余')),
    funds: share((set) => (set.figures.get('T08')?.size ?? 0) > 0),
    capital: share((set) => (set.figures.get('T09')?.size ?? 0) > 0),
    threePublic: share((set) => (set.figures.get('T07')?.size ?? 0) > 0),
  };
  for (const count of Object.values(occurrences)) {
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThanOrEqual(SEEDS.length);
  }
  expect(new Set(sets.map(({ department }) => department)).size).toBeGreaterThan(4);
});

it('repeats itself for a seed and shuffles on request', () => {
  expect(generateSet(7)).toEqual(generateSet(7));
  const plain = generateSet(7).grids.map(({ name }) => name);
  const shuffled = generateSet(7, { shuffled: true }).grids.map(({ name }) => name);
  expect(shuffled).not.toEqual(plain);
  expect([...shuffled].sort()).toEqual([...plain].sort());
});

it('grows with its size', () => {
  const rows = (size: number): number => generateSet(3, { size }).figures.get('T03')?.size ?? 0;
  expect(rows(3)).toBeGreaterThanOrEqual(3);
  expect(rows(60)).toBeGreaterThan(90);
});

it.each(LAYOUT_NAMES)('%s: the workbook shows what the grids say', (layout) => {
  const set = generateSet(11, { layout, rounding: 'independent' });
  const book = read(toWorkbook(set), { type: 'array', dense: true, cellNF: true });
  expect(book.SheetNames).toEqual(set.grids.map(({ name }) => name));
  set.grids.forEach((grid, index) => {
    const rows = book.Sheets[grid.name]?.['!data'] ?? [];
    const { area } = place(set.tables[index]!);
    for (let row = 0; row <= area.bottom; row += 1) {
      for (let column = 0; column <= area.right; column += 1) {
        const cell = rows[row]?.[column];
        const expected = textAt(grid, row, column);
        expect(cell?.w ?? cell?.v ?? '').toBe(expected);
        expect(cell?.t === 'n').toBe(PRINTED.test(cellAt(grid, { row, column })?.text ?? ''));
      }
    }
  });
});
