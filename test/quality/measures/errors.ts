/** Injected errors: whether they are found, and whether the right cell or cause is named. */
import {
  measureBlocks,
  measureMisplaced,
  measurePairs,
  measureSingles,
  setsFrom,
  type Tally as Tallied,
} from '../../bench/inject/measure';
import { BLOCK_KINDS, MISPLACED_KINDS } from '../../bench/inject';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, namesUnder, percent, type Tally } from '../frame/tally';

const FIELDS = ['count', 'found', 'suspected', 'first', 'suspects'] as const;
const SINGLE_ROUNDS = 2;
const PAIR_ROUNDS = 2;
const BLOCK_ROUNDS = 2;

function record(counter: Counter, name: string, tallied: Tallied): void {
  for (const field of FIELDS) counter.add(name === '' ? field : `${field}|${name}`, tallied[field]);
}

function singles({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1) {
    const { byTable, byKind, all, invisible, missed } = measureSingles(setsFrom(seed, 1), SINGLE_ROUNDS);
    record(counter, '', all);
    for (const [table, tallied] of byTable) record(counter, `table ${table}`, tallied);
    for (const [kind, tallied] of byKind) record(counter, `kind ${kind}`, tallied);
    counter.add('invisible', invisible);
    missed.forEach((line) => counter.miss(line));
  }
  return counter.tally();
}

const GOALS = { found: 0.995, fullTables: 0.99, overall: 0.85, pairs: 0.9, blocks: 0.95 };
const FULL_TABLES = ['T01', 'T02', 'T03', 'T04', 'T05'];

function breakdown(tally: Tally, group: string): string {
  const names = namesUnder(tally, 'count').filter((name) => name.startsWith(`${group} `));
  return markdownTable(
    [group, 'errors', 'found', 'among the suspects', 'alone or first', 'mean set size'],
    names.map((name) => {
      const of = (field: string): number => countOf(tally, `${field}|${name}`);
      const count = of('count');
      return [
        name.slice(group.length + 1),
        String(count),
        percent(of('found'), count),
        percent(of('suspected'), count),
        percent(of('first'), count),
        (of('suspects') / Math.max(1, count)).toFixed(2),
      ];
    }),
  );
}

export const SINGLES: Measure = {
  name: 'singles',
  title: 'Single errors and their culprits',
  on: 'drawn',
  how: 'One figure of a clean set is changed, in every way people mistype, paste or add up wrongly. A change that rounding explains in every equation is invisible by proof and counted apart. Found: an error names the cell. Culprit: the cell is among the suspects, and stands alone or first.',
  seeds: { full: 221, quick: 4, few: 0 },
  run: singles,
  rows: (tally) => {
    const of = (field: string, name = ''): number => countOf(tally, name === '' ? field : `${field}|${name}`);
    const count = of('count');
    const tables = FULL_TABLES.map((id) => ({
      id,
      count: of('count', `table ${id}`),
      first: of('first', `table ${id}`),
    }));
    return [
      {
        what: 'Injected single errors outside rounding that are found',
        goal: '≥ 99.5 %',
        reached: `${percent(of('found'), count)} of ${count}; ${of('invisible')} more provably invisible`,
        isReached: atLeast(of('found'), count, GOALS.found),
      },
      {
        what: 'True cell among the suspects',
        goal: 'always',
        reached: `${percent(of('suspected'), count)}, mean set size ${(of('suspects') / Math.max(1, count)).toFixed(2)}`,
        isReached: of('suspected') === count,
      },
      {
        what: 'True cell alone or first, 表01 to 表05',
        goal: '≥ 99 % in each',
        reached: tables.map(({ id, first, count: all }) => `${id} ${percent(first, all)}`).join(', '),
        isReached: tables.every(({ first, count: all }) => atLeast(first, all, GOALS.fullTables)),
      },
      {
        what: 'True cell alone or first, all tables',
        goal: '≥ 85 %',
        reached: percent(of('first'), count),
        isReached: atLeast(of('first'), count, GOALS.overall),
      },
    ];
  },
  details: (tally) => [breakdown(tally, 'kind'), breakdown(tally, 'table')].join('\n\n'),
};

function pairs({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  const measures = measurePairs(setsFrom(first, count), PAIR_ROUNDS);
  counter.add('count', measures.count);
  counter.add('named', measures.bothNamed);
  counter.add('suspected', measures.bothSuspected);
  measures.missed.forEach((line) => counter.miss(line));
  return counter.tally();
}

export const PAIRS: Measure = {
  name: 'pairs',
  title: 'Two errors in one set',
  on: 'drawn',
  how: 'Two visible errors of any kind. Both are named when each is the first suspect of a finding or one of the cells that a finding wants changed together.',
  seeds: { full: 153, quick: 10, few: 0 },
  run: pairs,
  rows: (tally) => {
    const count = countOf(tally, 'count');
    return [
      {
        what: 'Two errors in one set, both named',
        goal: '≥ 90 %',
        reached: `${percent(countOf(tally, 'named'), count)} of ${count}; both among the suspects ${percent(countOf(tally, 'suspected'), count)}`,
        isReached: atLeast(countOf(tally, 'named'), count, GOALS.pairs),
      },
    ];
  },
};

function blocks({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (const [kind, tally] of measureBlocks(setsFrom(first, count), BLOCK_ROUNDS)) {
    for (const field of ['count', 'alone', 'named', 'invisible'] as const)
      counter.add(`${field}|${kind}`, tally[field]);
    tally.missed.forEach((line) => counter.miss(`${kind}: ${line}`));
  }
  return counter.tally();
}

const BLOCK_WORDS: Readonly<Record<string, string>> = {
  'slipped-rows': 'Figures slipped by rows',
  'shifted-lane': 'A lane shifted',
  'shifted-column': 'Pasted a column off',
};

export const BLOCKS: Measure = {
  name: 'blocks',
  title: 'Blocks that moved',
  on: 'drawn',
  how: 'A run of figures moved by one row or column. Right: one error in all, of the right kind, on the right table. A move that breaks no equation is counted as invisible.',
  seeds: { full: 102, quick: 34, few: 0 },
  run: blocks,
  rows: (tally) =>
    BLOCK_KINDS.map((kind) => {
      const of = (field: string): number => countOf(tally, `${field}|${kind}`);
      return {
        what: `${BLOCK_WORDS[kind] ?? kind}: one finding, right cause`,
        goal: '≥ 95 %',
        reached: `${percent(of('alone'), of('count'))} of ${of('count')}; cause named in ${percent(of('named'), of('count'))}; ${of('invisible')} more invisible`,
        isReached: atLeast(of('alone'), of('count'), GOALS.blocks),
      };
    }),
};

function misplaced({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (const [kind, tally] of measureMisplaced(setsFrom(first, count), BLOCK_ROUNDS)) {
    for (const field of ['count', 'alone', 'named', 'cured', 'same', 'invisible'] as const)
      counter.add(`${field}|${kind}`, tally[field]);
    tally.missed.forEach((line) => counter.miss(`${kind}: ${line}`));
  }
  return counter.tally();
}

const MISPLACED_WORDS: Readonly<Record<string, string>> = {
  growing: 'A shift that grows along the table',
  wrapping: 'The same, its end filled from its beginning',
};
const GOAL_OF_MISPLACED = 0.97;

export const MISPLACED: Measure = {
  name: 'misplaced',
  title: 'Amounts at other rows than their names',
  on: 'drawn',
  how: 'Names kept of one to three rows whose amounts were dropped, in whole rows or one column of 表02, 03, 05, the classes of 表04 or a lane of 表06. Right: one error in all, of the right kind, on the right table. Invisible: fewer than two broken relations without an amount that is gone, so that a wrong figure explains as much; counted on the truth, before anything is looked for. Mended: no error is left with the amounts where the finding wants them; where they are not the amounts that were there, every relation agrees with both.',
  seeds: { full: 102, quick: 34, few: 0 },
  run: misplaced,
  rows: (tally) =>
    MISPLACED_KINDS.map((kind) => {
      const of = (field: string): number => countOf(tally, `${field}|${kind}`);
      return {
        what: `${MISPLACED_WORDS[kind] ?? kind}: one finding, right cause`,
        goal: '≥ 97 %',
        reached: `${percent(of('alone'), of('count'))} of ${of('count')}; cause named in ${percent(of('named'), of('count'))}; mended by the proposal ${percent(of('cured'), of('count'))}, with the amounts that were there ${percent(of('same'), of('count'))}; ${of('invisible')} more invisible`,
        isReached: atLeast(of('alone'), of('count'), GOAL_OF_MISPLACED),
      };
    }),
};
