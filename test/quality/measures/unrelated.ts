/** Workbooks that hold no public final accounts: none may be found in them. */
import { recognise } from '../../../src/core/recognise';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';
import { kindOf, UNRELATED_KINDS, unrelatedGrids } from '../unrelated';

function run({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1) {
    const grids = unrelatedGrids(seed);
    const { tables, refused } = recognise(grids);
    counter.add('workbooks');
    counter.add('sheets', grids.length);
    counter.add('tables', tables.length);
    counter.add('refused', refused.length);
    for (const { id, sheet, title } of tables)
      counter.miss(`${kindOf(seed)}, seed ${seed}: ${id} on ${sheet}, titled ${title}`);
  }
  return counter.tally();
}

export const UNRELATED: Measure = {
  name: 'unrelated',
  title: 'Unrelated workbooks',
  on: 'drawn',
  how: `${UNRELATED_KINDS.length} kinds, among them public budgets, accounts of a whole government, ledgers, payrolls, statistics with codes and 合计, and words of the domain thrown together. A refusal with its reason is no table.`,
  seeds: { full: 460, quick: 92, few: 12 },
  run,
  rows: (tally) => [
    {
      what: `Tables found in ${countOf(tally, 'workbooks')} unrelated workbooks (${countOf(tally, 'sheets')} sheets)`,
      goal: '0',
      reached: `${countOf(tally, 'tables')} (${countOf(tally, 'refused')} refused with a reason)`,
      isReached: countOf(tally, 'tables') === 0 && countOf(tally, 'workbooks') > 0,
    },
  ],
};
