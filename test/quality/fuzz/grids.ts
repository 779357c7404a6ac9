/** Spoilt grids: words thrown together, printed forms mangled, cells swapped, texts and merges no form has. */
import type { Area, Cell, Grid } from '../../../src/core/grid';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import type { Random } from '../../bench/generate/random';
import { stacked } from '../../properties/support';
import { scatteredWords, WORDS } from '../unrelated/noise';
import { unrelatedGrids } from '../unrelated';

type Rows = ((Cell | undefined)[] | undefined)[];
type Spoil = (rows: Rows, random: Random) => void;

const STRANGE: readonly string[] = [
  '1e999',
  '-0.00',
  '0.00%',
  '１２３',
  '٣٤٥',
  '1,2,3,4',
  '1.2.3',
  '()',
  '((1))',
  '（12.00',
  '--',
  '+5',
  '¥12.00',
  '12.00元',
  '12.00万元',
  '=A1',
  '#REF!',
  '#DIV/0!',
  'NaN',
  'Infinity',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\u200b',
  '\ud800',
  '😀',
  '\r\n\t',
  ' '.repeat(300),
  '合计'.repeat(400),
  '9'.repeat(400),
  `0.${'3'.repeat(300)}`,
  '1'.repeat(20) + '.99',
  '201'.repeat(60),
  '(',
  '）',
  '%',
  '.',
  ',',
  '-',
  '无',
  '同上',
  '99999999',
  '2010101',
  '20101010101',
];

const textCell = (text: string): Cell | undefined =>
  text === '' ? undefined : { text, value: text, kind: 'text' };

const KINDS = ['text', 'number', 'boolean', 'error', 'date'] as const;

const strangeCell = (random: Random): Cell => {
  const text = random.pick(STRANGE);
  const bare = { text, kind: random.pick(KINDS) };
  if (random.chance(30))
    return { ...bare, formula: random.pick(['A1', 'SUM(A1:Z99)', '', '1/0', 'D4+D5+', '公开01表!B2']) };
  return {
    ...bare,
    value: random.pick([text, 0, -1, 1e308, 1e-308, Number.NaN, Number.POSITIVE_INFINITY, true]),
  };
};

const place = (rows: Rows, random: Random): readonly [number, number] => {
  const row = random.whole(0, Math.max(0, rows.length - 1));
  return [row, random.whole(0, Math.max(0, (rows[row]?.length ?? 1) - 1))];
};

const set = (rows: Rows, [row, column]: readonly [number, number], cell: Cell | undefined): void => {
  (rows[row] ??= [])[column] = cell;
};

/** What happens to a sheet that many hands went through. */
const SPOILS: readonly Spoil[] = [
  (rows, random) => rows.splice(random.whole(0, rows.length), random.whole(1, 4)),
  (rows, random) => {
    const column = random.whole(0, 12);
    for (const row of rows) row?.splice(column, 1);
  },
  (rows, random) => {
    const column = random.whole(0, 12);
    for (const row of rows)
      row?.splice(column, 0, random.chance(50) ? undefined : textCell(random.pick(WORDS)));
  },
  (rows, random) => {
    const [one, other] = [place(rows, random), place(rows, random)];
    const kept = rows[one[0]]?.[one[1]];
    set(rows, one, rows[other[0]]?.[other[1]]);
    set(rows, other, kept);
  },
  (rows, random) => {
    const [from, to] = [random.whole(0, rows.length), random.whole(0, rows.length)];
    rows.splice(to, 0, ...rows.slice(from, from + random.whole(1, 30)).map((row) => [...(row ?? [])]));
  },
  (rows, random) => set(rows, place(rows, random), undefined),
  (rows, random) => set(rows, place(rows, random), strangeCell(random)),
  (rows, random) => set(rows, place(rows, random), textCell(random.pick(WORDS))),
  (rows, random) =>
    set(rows, [rows.length + random.whole(0, 3000), random.whole(0, 300)], textCell(random.pick(WORDS))),
  (rows) => rows.reverse(),
  (rows, random) => {
    const [row, column] = place(rows, random);
    const text = rows[row]?.[column]?.text ?? '';
    const at = random.whole(0, text.length);
    set(
      rows,
      [row, column],
      textCell(text.slice(0, at) + random.pick(STRANGE).slice(0, 3) + text.slice(at + 1)),
    );
  },
];

const area = (random: Random, height: number): Area => {
  const [top, left] = [random.whole(0, height), random.whole(0, 14)];
  const isHuge = random.chance(5);
  return {
    top,
    left,
    bottom: top + (isHuge ? random.whole(0, 100000) : random.whole(0, 4)),
    right: left + (isHuge ? random.whole(0, 1000) : random.whole(0, 6)),
  };
};

function spoilt(grid: Grid, random: Random): Grid {
  const rows: Rows = grid.cells.map((row) => [...(row ?? [])]);
  const often = random.pick([1, 3, 10, 40]);
  for (let time = 0; time < often; time += 1) random.pick(SPOILS)(rows, random);
  const merges = [
    ...grid.merges.filter(() => !random.chance(10)),
    ...Array.from({ length: random.pick([0, 0, 1, 4, 20]) }, () => area(random, rows.length)),
  ];
  return { ...grid, cells: rows, merges };
}

const someSet = (random: Random): readonly Grid[] =>
  generateSet(random.whole(1, 100000), {
    layout: random.pick(LAYOUT_NAMES),
    rounding: random.pick(['exact', 'independent']),
  }).grids;

export interface GridKind {
  readonly name: string;
  readonly make: (random: Random) => readonly Grid[];
}

export const GRID_KINDS: readonly GridKind[] = [
  { name: 'words thrown together', make: (random) => [scatteredWords(random), scatteredWords(random)] },
  { name: 'a spoilt set', make: (random) => someSet(random).map((grid) => spoilt(grid, random)) },
  {
    name: 'a set spoilt in one sheet',
    make: (random) => someSet(random).map((grid) => (random.chance(15) ? spoilt(grid, random) : grid)),
  },
  {
    name: 'a spoilt sheet with all tables',
    make: (random) => [spoilt(stacked(someSet(random), random.whole(0, 2)), random)],
  },
  {
    name: 'sets mixed up',
    make: (random) =>
      random
        .shuffled([...someSet(random), ...someSet(random)])
        .slice(0, random.whole(1, 14))
        .map((grid) => (random.chance(30) ? spoilt(grid, random) : grid)),
  },
  {
    name: 'spoilt unrelated sheets',
    make: (random) => unrelatedGrids(random.whole(1, 100000)).map((grid) => spoilt(grid, random)),
  },
];
