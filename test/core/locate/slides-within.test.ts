/** Which slides are worth trying: those that leave no known equation of their rows broken. */
import { Budget } from '../../../src/core/locate/budget';
import type { Way } from '../../../src/core/locate/restore';
import { Slides, type Reach } from '../../../src/core/locate/slides';
import { across, downwards, sheetOf, type Track } from '../../../src/core/locate/tracks';
import type { TableSetSpec } from '../../support/table-set';
import { troubleFor } from './support';

const NAMES = [...'甲乙丙丁戊己庚辛壬癸'];
/** Relations that never speak against anything. */
const known = (count: number): string[] => NAMES.slice(0, count).map((name) => `?表01[${name}] ≥ 0元`);

interface Asked {
  readonly formulas: readonly string[];
  readonly texts: readonly string[];
  readonly way?: Way;
  readonly reach: readonly [number, number];
  readonly least?: number;
  readonly budget?: Budget;
  readonly blanks?: Readonly<Record<string, string>>;
}

const placed = (tracks: readonly Track[]) =>
  new Map(tracks.flatMap((track) => track.map(({ figure }, place) => [figure!, place] as const)));

function within({ formulas, texts, way = 'back', reach, least = 1, blanks = {}, ...rest }: Asked): string[] {
  const spec: TableSetSpec = { T01: Object.fromEntries(texts.map((text, place) => [NAMES[place]!, text])) };
  const { system, set } = troubleFor([...formulas, ...known(texts.length)], spec, { blanks });
  const tracks = downwards(sheetOf(set.table('T01')!));
  const [from, to] = reach;
  const slides = new Slides(
    system,
    tracks,
    placed(tracks),
    way,
    system.broken,
    rest.budget ?? new Budget(10000),
  );
  return [...slides.within({ from, to } satisfies Reach, least)].map((slide) => {
    expect([slide.way, slide.tracks]).toEqual([way, tracks]);
    return `${slide.from}-${slide.to}`;
  });
}

const FIVE = ['10.00', '20.00', '30.00', '40.00', '50.00'];

describe('with nothing against it', () => {
  it('up: from the first cell in reach on, each end, then from further up', () =>
    expect(within({ formulas: [], texts: FIVE, reach: [1, 2] })).toEqual([
      '1-2',
      '1-3',
      '1-4',
      '0-2',
      '0-3',
      '0-4',
    ]));

  it('down: the same turned round', () =>
    expect(within({ formulas: [], texts: FIVE, way: 'on', reach: [1, 2] })).toEqual([
      '1-2',
      '0-2',
      '1-3',
      '0-3',
      '1-4',
      '0-4',
    ]));

  it.each<[Way, string[]]>([
    ['back', ['1-4', '0-3', '0-4']],
    ['on', ['0-3', '1-4', '0-4']],
  ])('%s: no shorter than asked', (way, expected) =>
    expect(within({ formulas: [], texts: FIVE, way, reach: [1, 2], least: 3 })).toEqual(expected),
  );

  it('over nothing it is the same slide again', () => {
    const texts = ['10.00', '30.00', '0.00', '0.00', '0.00'];
    expect(within({ formulas: [], texts, reach: [1, 1] })).toEqual(['1-2', '0-1', '0-2']);
    const other = ['0.00', '0.00', '0.00', '30.00', '10.00'];
    expect(within({ formulas: [], texts: other, way: 'on', reach: [3, 3] })).toEqual(['2-3', '3-4', '2-4']);
  });

  it('along a row each column counts, blank or not', () => {
    const formulas = ['表03[201] + 表03[201, 基本支出] + 表03[201, 项目支出] ≥ 0元'];
    const spec = { T03: { '201': { 本年支出合计: '10.00', 基本支出: '', 项目支出: '' } } };
    const { system, set } = troubleFor(formulas, spec);
    const tracks = across(sheetOf(set.table('T03')!));
    const slides = new Slides(system, tracks, placed(tracks), 'back', [], new Budget(100));
    expect([...slides.within({ from: 0, to: 0 }, 1)].map(({ from, to }) => `${from}-${to}`)).toEqual([
      '0-1',
      '0-2',
    ]);
  });
});

describe('an equation of one cell', () => {
  it('ends the block before the cell that is right', () => {
    expect(within({ formulas: ['表01[丁] = 40元'], texts: FIVE, reach: [1, 1] })).toEqual([
      '1-2',
      '0-1',
      '0-2',
    ]);
    expect(within({ formulas: ['表01[乙] = 20元'], texts: FIVE, way: 'on', reach: [3, 3] })).toEqual([
      '2-3',
      '3-4',
      '2-4',
    ]);
  });

  it('that is broken must be mended', () => {
    expect(within({ formulas: ['表01[丁] = 30元'], texts: FIVE, reach: [2, 2] })).toEqual([
      '2-3',
      '2-4',
      '1-3',
      '1-4',
      '0-3',
      '0-4',
    ]);
    expect(within({ formulas: ['表01[丁] = 33元'], texts: FIVE, reach: [2, 2] })).toEqual([]);
  });

  it('holds within rounding, and nothing takes the place of nothing', () => {
    expect(within({ formulas: ['表01[丁] = 30.004元'], texts: FIVE, reach: [2, 3] })).toContain('2-3');
    const blank = ['10.00', '0.00', '0.00', '0.00', '50.00'];
    expect(within({ formulas: ['表01[丁] = 0元'], texts: blank, reach: [3, 4] })).toEqual([
      '3-4',
      '2-4',
      '1-4',
      '0-4',
    ]);
  });
});

describe('an equation of several cells', () => {
  // 乙 10, 丙 20, 丁 40 slipped up over 5 or 11.
  const SUM = '表01[丙] + 表01[乙] = 30元';
  const UP = ['10.00', '20.00', '40.00', '0.00', '50.00'];

  it('is asked where the block ends, and not where one of its cells is overwritten', () =>
    expect(within({ formulas: [SUM], texts: UP, reach: [2, 1], least: 2 })).toEqual([
      '2-4',
      '1-3',
      '1-4',
      '0-2',
      '0-3',
      '0-4',
    ]));

  it('the same downwards', () => {
    const formulas = ['表01[丁] + 表01[丙] = 30元'];
    const texts = [...UP].reverse();
    expect(within({ formulas, texts, way: 'on', reach: [3, 2], least: 2 })).toEqual([
      '0-2',
      '1-3',
      '0-3',
      '2-4',
      '1-4',
      '0-4',
    ]);
  });

  it('ends the search where its last cell does not mend it', () => {
    const texts = ['11.00', ...UP.slice(1)];
    expect(within({ formulas: [SUM], texts, reach: [2, 1], least: 2 })).toEqual(['2-4', '1-3', '1-4']);
    expect(
      within({
        formulas: ['表01[丁] + 表01[丙] = 30元'],
        texts: [...texts].reverse(),
        way: 'on',
        reach: [3, 2],
        least: 2,
      }),
    ).toEqual(['0-2', '1-3', '0-3']);
  });

  it('that holds must hold again', () => {
    // 甲 = 丁 holds now; with all of it moved down by one it does too.
    const texts = ['40.00', '40.00', '40.00', '40.00', '7.00'];
    expect(within({ formulas: ['表01[乙] = 表01[戊] + 33元'], texts, reach: [1, 2] })).toEqual([
      '1-2',
      '1-3',
      '1-4',
      '0-2',
      '0-3',
    ]);
  });
});

describe('not asked', () => {
  it('are relations that only usually hold, that divide, or that lack a figure', () => {
    const all = within({ formulas: [], texts: FIVE, reach: [2, 2] });
    expect(within({ formulas: ['?表01[丁] = 40元'], texts: FIVE, reach: [2, 2] })).toEqual(all);
    expect(within({ formulas: ['表01[丁] ÷ 表01[甲] = 4'], texts: FIVE, reach: [2, 2] })).toEqual(all);
    expect(
      within({
        formulas: ['表01[己] = 表01[丁] + 0元'],
        texts: [...FIVE, ''],
        blanks: { 己: '40.00' },
        reach: [2, 2],
      }),
    ).toContain('2-3');
  });
});

describe('work', () => {
  it('none without budget, and no more than there is', () => {
    expect(within({ formulas: [], texts: FIVE, reach: [1, 2], budget: new Budget(0) })).toEqual([]);
    expect(within({ formulas: [], texts: FIVE, reach: [1, 2], budget: new Budget(0.25) })).toEqual([
      '1-2',
      '1-3',
    ]);
    const asked = { formulas: ['表01[丁] ≥ 1元'], texts: FIVE, reach: [1, 2] } as const;
    expect(within({ ...asked, budget: new Budget(1.15) })).toEqual(['1-2']);
    expect(within({ ...asked, budget: new Budget(1.25) })).toEqual(['1-2', '1-3']);
    const sum = { formulas: ['表01[丙] + 表01[丁] ≥ 1元'], texts: FIVE, reach: [1, 2] } as const;
    expect(within({ ...sum, budget: new Budget(1.1) })).toEqual(['1-2']);
    expect(within({ ...sum, budget: new Budget(2.15) })).toEqual(['1-2']);
    expect(within({ ...sum, budget: new Budget(2.35) })).toEqual(['1-2', '1-3', '1-4']);
  });

  it('a cell of every further slide that can’t get its amount ends the search', () => {
    const texts = NAMES.map((_, place) => `${place + 1}0.00`);
    const up = new Budget(2);
    expect(within({ formulas: ['表01[癸] = 100元'], texts, reach: [9, 9], budget: up })).toEqual([]);
    expect(up.isSpent).toBe(false);
    const down = new Budget(2);
    expect(within({ formulas: ['表01[甲] = 10元'], texts, way: 'on', reach: [0, 0], budget: down })).toEqual(
      [],
    );
    expect(down.isSpent).toBe(false);
  });
});
