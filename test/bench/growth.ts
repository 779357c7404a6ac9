/** How time grows with rows and with tables: sizes up to 200,000 rows, and the power that fits them. */
import { checkTables } from '../../src/core/check';
import { gridFromTexts, type Grid } from '../../src/core/grid';
import { recognise } from '../../src/core/recognise';
import { against, exponentOf, heading, line, ms, timed } from './clock';
import { generateSet } from './generate';

const MOST_EXPONENT = 1.1;
const ROW_SIZES = [2000, 10000, 50000, 200000];
const SET_SIZES = [1, 4, 16, 64];
/** Runs before the first that is timed. */
const WARM_UP = 15;
const FIRST_CLASS = 201;
const WITHIN = 99;

/** So many codes, each after the ones it is part of. */
function codes(count: number): string[] {
  const all: string[] = [];
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let top = FIRST_CLASS; all.length < count; top += 1) {
    all.push(String(top));
    for (let middle = 1; middle <= WITHIN && all.length < count; middle += 1) {
      all.push(`${top}${two(middle)}`);
      for (let low = 1; low <= WITHIN && all.length < count; low += 1)
        all.push(`${top}${two(middle)}${two(low)}`);
    }
  }
  return all;
}

/** 支出决算表 with so many rows; every 项 spends 1.00 on projects, or its 款 or class where it has none below. */
function longTable(count: number): Grid {
  const all = codes(count);
  const sums = new Map<string, number>();
  const hasParts = new Set(all.flatMap((code) => (code.length > 3 ? [code.slice(0, -2)] : [])));
  for (const code of all.filter((one) => !hasParts.has(one)))
    for (const above of ['合计', code.slice(0, 3), code.slice(0, 5), code.slice(0, 7)].filter(
      (key, place, keys) => keys.indexOf(key) === place,
    ))
      sums.set(above, (sums.get(above) ?? 0) + 1);
  const amounts = (key: string): string[] => {
    const text = `${sums.get(key) ?? 0}.00`;
    return [text, '', text, '', '', ''];
  };
  return gridFromTexts('支出决算表', [
    ['支出决算表'],
    ['部门：云溪市财政局', '', '', '', '', '', '', '单位：万元'],
    [
      '科目编码',
      '科目名称',
      '本年支出合计',
      '基本支出',
      '项目支出',
      '上缴上级支出',
      '经营支出',
      '对附属单位补助支出',
    ],
    ['栏次', '', '1', '2', '3', '4', '5', '6'],
    ['合计', '', ...amounts('合计')],
    ...all.map((code) => [code, '名称', ...amounts(code)]),
  ]);
}

/** So many whole sets in one workbook, as a bureau collects them from its units. */
const manySets = (count: number): Grid[] =>
  Array.from({ length: count }, (_, at) =>
    generateSet(at + 1).grids.map((grid) => ({ ...grid, name: `${at} ${grid.name}` })),
  ).flat();

async function grow(
  title: string,
  sizes: readonly number[],
  gridsOf: (size: number) => readonly Grid[],
): Promise<void> {
  heading(title);
  for (let round = 0; round < WARM_UP; round += 1) {
    const grids = gridsOf(sizes[0]!);
    checkTables(recognise(grids), grids);
  }
  const points: Record<'recognise' | 'check', [number, number][]> = { recognise: [], check: [] };
  for (const size of sizes) {
    const grids = gridsOf(size);
    const rounds = size === sizes[sizes.length - 1] ? 1 : 3;
    const set = recognise(grids);
    const found = await timed(rounds, () => recognise(grids));
    const checked = await timed(rounds, () => checkTables(set, grids));
    points.recognise.push([size, found]);
    points.check.push([size, checked]);
    line(String(size), `recognise ${ms(found)}`, `check ${ms(checked)}`, `${set.tables.length} tables`);
  }
  for (const [step, own] of Object.entries(points))
    line(`power, ${step}`, against(exponentOf(own), MOST_EXPONENT, ''));
}

/** A table with the same mistake in every row: what is found must not grow with the square either. */
const mistaken = (figures: readonly string[]) => (size: number) => [
  gridFromTexts('表', [
    ['支出决算表'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
    ...Array.from({ length: size }, (_, row) => [String(2_000_001 + row), '某', ...figures]),
  ]),
];

export async function growth(): Promise<void> {
  await grow('growth with rows (one table)', ROW_SIZES, (size) => [longTable(size)]);
  await grow('growth with tables (sets of nine in one workbook)', SET_SIZES, manySets);
  await grow(
    'growth with findings (a text for a figure in every row)',
    ROW_SIZES,
    mistaken(['约一', '1.00', '', '']),
  );
  await grow('growth with findings (a blank total in every row)', ROW_SIZES, mistaken(['', '1.00', '', '']));
}
