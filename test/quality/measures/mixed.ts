/** Amounts that moved and wrong figures in one set: how many findings tell of each cause. */
import { measureMixed } from '../../bench/inject/mixed';
import { setsFrom } from '../../bench/inject/measure';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';

const ROUNDS = 2;
const MOST_FINDINGS = 2;

function run({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  const { missed, ...fields } = measureMixed(setsFrom(first, count), ROUNDS);
  for (const [field, value] of Object.entries(fields)) counter.add(field, value);
  missed.forEach((line) => counter.miss(line));
  return counter.tally();
}

export const MIXED: Measure = {
  name: 'mixed',
  title: 'Amounts that moved beside wrong figures',
  on: 'drawn',
  how: 'A block that moved or a misplacement, and one to five visible single errors at other cells of the set. Each is one cause. Told: an error has one of its cells among its cells or suspects.',
  seeds: { full: 102, quick: 6, few: 1 },
  run,
  rows: (tally) => {
    const [sets, causes, findings, told] = ['sets', 'causes', 'findings', 'told'].map((field) =>
      countOf(tally, field),
    ) as [number, number, number, number];
    return [
      {
        what: 'Errors told for each cause',
        goal: '≤ 2 on average',
        reached: `${(findings / Math.max(1, causes)).toFixed(2)} (${findings} for ${causes} causes in ${sets} sets)`,
        isReached: findings <= MOST_FINDINGS * causes,
      },
      {
        what: 'Causes told',
        goal: 'all',
        reached: `${told} of ${causes}`,
        isReached: told === causes,
      },
    ];
  },
};
