/** The generator against its own arithmetic, its grids against its figures, its workbooks against its grids. */
import { read } from '@e965/xlsx';
import { textAt } from '../../../src/core/grid';
import { place } from '../../../scripts/samples/printed/printed-table';
import { fewOr, seedsUpTo } from '../../support/proof';
import { bounds, equations, excess, hundredths } from './equations';
import { generateSet, LAYOUT_NAMES, toWorkbook, type GeneratedSet, type GenerateOptions } from '.';

const known = new Map<string, GeneratedSet>();

/** Generated once for all that look at it. */
function setOf(seed: number, options: GenerateOptions = {}): GeneratedSet {
  const name = JSON.stringify([seed, options]);
  const set = known.get(name) ?? generateSet(seed, options);
  known.set(name, set);
  return set;
}

const SEEDS = seedsUpTo(1, 10);
const PRINTED = /^-?[\d,]+\.\d{2}$/;
/** Told beside the accounts and in no sum. */
const BESIDE = /(?:组数|次数|购置数|保有量|批次|人次|接待费|机关运行经费|会议费|培训费)$/;

const moneyCount = (rows: GeneratedSet['published'][number]['figures']): number =>
  [...rows.values()].flatMap((row) => [...row.values()]).filter((figure) => figure.includes('.')).length;

describe.each(LAYOUT_NAMES)('%s', (layout) => {
  afterAll(() => known.clear());

  const modes: readonly GenerateOptions[] = [
    { layout, rounding: 'exact', unit: '万元' },
    { layout, rounding: 'exact', unit: '元' },
    { layout, rounding: 'independent', unit: '万元' },
  ];

  it.each(modes)('holds every identity with %o', (options) => {
    for (const seed of SEEDS) {
      const set = setOf(seed, options);
      const broken = equations(set)
        .map((equation) => ({ id: equation.id, excess: excess(set, equation, options.rounding ?? 'exact') }))
        .filter(({ excess: over }) => over > 0);
      expect({ seed, broken }).toEqual({ seed, broken: [] });
      const exceeding = bounds(set).filter(
        ([, part, whole]) =>
          set.figures.get(whole[0])?.has(whole[1]) &&
          (hundredths(set, part) ?? 0) > (hundredths(set, whole) ?? 0),
      );
      expect({ seed, exceeding }).toEqual({ seed, exceeding: [] });
    }
  });

  it('prints every figure of the map once and none besides', () => {
    for (const seed of SEEDS) {
      const set = setOf(seed, { layout });
      set.tables.forEach((table, index) => {
        const cells = table.rows.flat().filter((text) => PRINTED.test(text));
        expect([seed, table.sheet, cells.length]).toEqual([
          seed,
          table.sheet,
          moneyCount(set.published[index]!.figures),
        ]);
      });
    }
  });

  it('says below an empty table why it is empty, and only there', () => {
    for (const seed of SEEDS) {
      const set = setOf(seed, { layout });
      for (const [id, word] of [
        ['T08', '政府性基金'],
        ['T09', '国有资本经营'],
      ] as const) {
        const place09 = set.published.findIndex((table) => table.id === id);
        if (place09 < 0) continue;
        const note = set.tables[place09]?.notes?.[0] ?? '';
        expect(note).toContain(word);
        expect(note.includes('故本表无数据')).toBe(!set.figures.get(id)?.has('合计'));
        expect(note.includes(set.department)).toBe(note.includes('故本表无数据'));
      }
    }
  });

  it('has each figure in some identity', () => {
    for (const seed of SEEDS.slice(0, 5)) {
      const set = setOf(seed, { layout });
      const held = new Set(
        equations(set)
          .flatMap(({ left, right }) => [...left, ...right])
          .map((reference) => reference.join(' ')),
      );
      const free = [...set.figures].flatMap(([table, rows]) =>
        [...rows].flatMap(([row, columns]) =>
          [...columns.keys()]
            .filter((column) => !held.has([table, row, column].join(' ')) && !BESIDE.test(column))
            .map((column) => [table, row, column].join(' ')),
        ),
      );
      expect({ seed, free }).toEqual({ seed, free: [] });
    }
  });

  it('shows in the workbook what the grids say', () => {
    const set = generateSet(11, { layout, rounding: 'independent' });
    const book = read(toWorkbook(set), { type: 'array', dense: true, cellNF: true });
    expect(book.SheetNames).toEqual(set.grids.map(({ name }) => name));
    set.grids.forEach((grid, index) => {
      const rows = book.Sheets[grid.name]?.['!data'] ?? [];
      const { area } = place(set.tables[index]!);
      for (let row = 0; row <= area.bottom; row += 1) {
        const cells = Array.from({ length: area.right + 1 }, (_, column) => rows[row]?.[column]);
        const texts = cells.map((__, column) => textAt(grid, row, column));
        expect(cells.map((cell) => cell?.w ?? cell?.v ?? '')).toEqual(texts);
        const figures = cells.filter((__, column) => PRINTED.test(texts[column] ?? ''));
        expect(figures.filter((cell) => cell?.t !== 'n')).toEqual([]);
      }
    });
  });
});

it('leaves tails in independent rounding, in most sets', () => {
  const withTails = SEEDS.filter((seed) => {
    const set = generateSet(seed, { rounding: 'independent' });
    return equations(set).some((equation) => excess(set, equation, 'exact') > 0);
  });
  expect(withTails.length).toBeGreaterThan(SEEDS.length / 2);
});

it('varies: other income, carry-overs, funds, empty tables all occur', () => {
  const sets = Array.from({ length: fewOr(25, 60) }, (_, seed) => setOf(seed));
  const share = (test: (set: GeneratedSet) => boolean): number => sets.filter(test).length;
  const t01 = (row: string) => (set: GeneratedSet) => set.figures.get('T01')?.has(row) ?? false;
  const filled = (table: 'T07' | 'T08' | 'T09') => (set: GeneratedSet) =>
    (set.figures.get(table)?.size ?? 0) > 0;
  const occurrences = {
    otherIncome: share(t01('其他收入')),
    used: share(t01('使用非财政拨款结余')),
    distributed: share(t01('结余分配')),
    begin: share(t01('年初结转和结余')),
    funds: share(filled('T08')),
    capital: share(filled('T09')),
    threePublic: share(filled('T07')),
  };
  for (const [name, count] of Object.entries(occurrences)) {
    expect([name, count > 2, count <= sets.length]).toEqual([name, true, true]);
  }
  expect(share(filled('T08'))).toBeLessThan(sets.length);
  expect(new Set(sets.map(({ department }) => department)).size).toBeGreaterThan(8);
});

it('knows offices from institutions', () => {
  const spends = (set: GeneratedSet, account: string): boolean =>
    set.figures.get('T06')?.has(account) ?? false;
  const sets = Array.from({ length: fewOr(25, 60) }, (_, seed) => setOf(seed));
  const schools = sets.filter(({ department }) => department.includes('中学'));
  const courts = sets.filter(({ department }) => department.includes('法院'));
  expect(schools.length).toBeGreaterThan(0);
  expect(courts.length).toBeGreaterThan(0);
  expect(schools.filter((set) => spends(set, '30102'))).toEqual([]);
  expect(courts.filter((set) => spends(set, '30107'))).toEqual([]);
});

it('repeats itself for a seed and shuffles on request', () => {
  expect(generateSet(7)).toEqual(generateSet(7));
  const plain = generateSet(7).grids.map(({ name }) => name);
  const shuffled = generateSet(7, { shuffled: true }).grids.map(({ name }) => name);
  expect(shuffled).not.toEqual(plain);
  expect([...shuffled].sort()).toEqual([...plain].sort());
});

it('grows with its size, to fourteen sheets of many thousand figures, no code twice', () => {
  const rows = (size: number): number => generateSet(3, { size }).figures.get('T03')?.size ?? 0;
  expect(rows(3)).toBeGreaterThanOrEqual(3);
  expect(rows(60)).toBeGreaterThan(90);
  const large = generateSet(3, { layout: 'sichuan-2021', size: 500 });
  expect(large.tables).toHaveLength(14);
  const count = large.published.reduce((sum, { figures }) => sum + moneyCount(figures), 0);
  expect(count).toBeGreaterThan(5000);
  const codes = large.tables[2]!.rows.map(([code]) => code).filter((code) => /^\d{3,7}$/.test(code ?? ''));
  expect(new Set(codes).size).toBe(codes.length);
});
