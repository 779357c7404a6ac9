/** Workbooks that hold no public final accounts: none may be found in them. */
import { recognise } from '../../../src/core/recognise';
import { kindOf as kindOfTable } from '../../../src/core/tables';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';
import { kindOf, publishedAs, UNRELATED_KINDS, unrelatedGrids } from '../unrelated';

function run({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1) {
    const grids = unrelatedGrids(seed);
    const { tables, refused } = recognise(grids);
    const foreign = tables.filter(({ id }) => kindOfTable(id) !== publishedAs(seed));
    counter.add('workbooks');
    counter.add('sheets', grids.length);
    counter.add('tables', foreign.length);
    counter.add('own', tables.length - foreign.length);
    counter.add('refused', refused.length);
    for (const { id, sheet, title } of foreign)
      counter.miss(`${kindOf(seed)}, seed ${seed}: ${id} on ${sheet}, titled ${title}`);
  }
  return counter.tally();
}

export const UNRELATED: Measure = {
  name: 'unrelated',
  title: 'Unrelated workbooks',
  on: 'drawn',
  how: `${UNRELATED_KINDS.length} kinds, among them accounts of a whole government, ledgers, payrolls, statistics with codes and 合计, and words of the domain thrown together; public budgets and 绩效目标表, which may be found as what they are and as nothing else. A refusal with its reason is no table.`,
  seeds: { full: 460, quick: 92, few: 12 },
  run,
  rows: (tally) => [
    {
      what: `Tables found in ${countOf(tally, 'workbooks')} unrelated workbooks (${countOf(tally, 'sheets')} sheets)`,
      goal: '0',
      reached: `${countOf(tally, 'tables')} (${countOf(tally, 'refused')} refused with a reason, ${countOf(tally, 'own')} found as the budgets and 绩效 they are)`,
      isReached: countOf(tally, 'tables') === 0 && countOf(tally, 'workbooks') > 0,
    },
  ],
};
