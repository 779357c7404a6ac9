/** Spoilt grids and files: nothing may throw, and nothing may take long. `npm run fuzz` does the same by the clock, with a watchdog. */
import { attempt, kindOf } from '../fuzz/attempt';
import { GRID_KINDS } from '../fuzz/grids';
import { PACKAGE_KINDS } from '../fuzz/packages';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';

const LONG_MS = 5000;
const RESULTS = ['checked', 'no tables', 'refused'] as const;

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1) {
    const began = performance.now();
    counter.add('inputs');
    try {
      const { kind, result } = await attempt(seed);
      counter.add(`${result}|${kind}`);
    } catch (error) {
      counter.add('crashes');
      counter.miss(
        `seed ${seed}, ${kindOf(seed)}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    if (performance.now() - began < LONG_MS) continue;
    counter.add('long');
    counter.miss(`seed ${seed}, ${kindOf(seed)}: takes longer than 5 s`);
  }
  return counter.tally();
}

export const FUZZ: Measure = {
  name: 'fuzz',
  title: 'Spoilt input',
  on: 'spoilt',
  how: 'Words of the domain thrown together, generated sets mangled, files with changed bytes, swapped entries, impossible numbers and markup: read, checked, filled and explained.',
  seeds: { full: 1200, quick: 24, few: 4 },
  run,
  rows: (tally) => [
    {
      what: `Crashes and inputs over 5 s, of ${countOf(tally, 'inputs')} spoilt grids and files`,
      goal: '0',
      reached: `${countOf(tally, 'crashes')} crashes, ${countOf(tally, 'long')} over 5 s`,
      isReached: countOf(tally, 'crashes') + countOf(tally, 'long') === 0 && countOf(tally, 'inputs') > 0,
    },
  ],
  details: (tally) =>
    markdownTable(
      ['input', ...RESULTS],
      [...GRID_KINDS, ...PACKAGE_KINDS].map(({ name }) => [
        name,
        ...RESULTS.map((result) => String(countOf(tally, `${result}|${name}`))),
      ]),
    ),
};
