/** False alarms: errors and warnings on sets in which every figure is right and rounded by itself. */
import { check, type CheckResult } from '../../../src/core/check';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { caseGrids, type CaseName } from '../../support/case-workbook';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';

/** Published accounts in whose tables there is nothing but tails; one of them holds no 表03, which SET-2 rightly says. */
const CLEAN_CASES: readonly CaseName[] = [
  'putuo-finance-2024',
  'putuo-finance-2024-planted-errors',
  'shanghai-template-2024',
];

const LACKS_A_TABLE = 'putuo-finance-2024-planted-errors';

function count(counter: Counter, label: string, { findings, judgements, set }: CheckResult): void {
  counter.add('equations', judgements.length);
  counter.add('tails', judgements.filter(({ outcome }) => outcome === 'rounding').length);
  counter.add('hints', findings.filter(({ severity }) => severity === 'hint').length);
  counter.add('refused', set.refused.length);
  for (const { severity, rule, table } of findings.filter(
    (finding) => finding.severity !== 'hint' && !(label === LACKS_A_TABLE && finding.rule === 'SET-2'),
  )) {
    counter.add('alarms');
    counter.miss(`${label}: ${severity} ${rule} ${table ?? ''}`);
  }
}

function run({ first, count: seeds }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + seeds; seed += 1) {
    const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
    const unit = seed % 4 === 0 ? '元' : '万元';
    counter.add('sets');
    counter.add(`sets|${layout}`);
    const size = seed % 10 === 0 ? { size: 60 } : {};
    const set = generateSet(seed, {
      layout,
      unit,
      rounding: 'independent',
      shuffled: seed % 3 === 0,
      ...size,
    });
    count(counter, `seed ${seed} ${layout} ${unit}`, check(set.grids));
  }
  if (first === 1)
    for (const name of CLEAN_CASES) {
      counter.add('cases');
      count(counter, name, check(caseGrids(name)));
    }
  return counter.tally();
}

export const CLEAN: Measure = {
  name: 'clean',
  title: 'False alarms',
  on: 'drawn',
  how: 'Sets whose every figure is right but rounded by itself, so that sums miss by the last digit; all layouts, both units, few rows and many; and the published accounts whose tables have nothing but tails.',
  seeds: { full: 2006, quick: 40, few: 3 },
  run,
  rows: (tally) => [
    {
      what: `Errors or warnings on ${countOf(tally, 'sets')} clean sets with rounding noise and ${countOf(tally, 'cases')} clean published cases`,
      goal: '0',
      reached: `${countOf(tally, 'alarms')}, over ${countOf(tally, 'equations')} equations, ${countOf(tally, 'tails')} of them with a tail`,
      isReached: countOf(tally, 'alarms') === 0 && countOf(tally, 'tails') > 0,
    },
  ],
  details: (tally) =>
    markdownTable(
      ['layout', 'sets'],
      LAYOUT_NAMES.map((layout) => [layout, String(countOf(tally, `sets|${layout}`))]),
    ),
};
