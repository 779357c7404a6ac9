/** Budgets: what is recognised, false alarms, and single errors with their culprits. */
import { check } from '../../../src/core/check';
import { recognise } from '../../../src/core/recognise';
import { setsOf } from '../../../src/core/tables';
import { BUDGET_FORMS, generateBudget, type BudgetForm } from '../../bench/generate/budget';
import type { GeneratedTables } from '../../bench/generate';
import { measureSingles } from '../../bench/inject/measure';
import { DISTURBANCES, disturbed } from '../disturb';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, percent, type Tally } from '../frame/tally';
import { NOWHERE, readingOf } from './truth';

const GOALS = { found: 0.995, first: 0.95 };
const MOST_FAULTS = 3;

const budgetOf = (seed: number, form: BudgetForm): GeneratedTables =>
  generateBudget(seed, { form, hasTails: seed % 2 === 0 });

function clean(counter: Counter, set: GeneratedTables): void {
  const { set: found, findings, judgements } = check(set.grids);
  const reading = readingOf(found, set, (id) => (id === 'B07' ? '万元' : set.unit));
  for (const name of ['tables', 'whole', 'figures', 'rightFigures'] as const) {
    counter.add(name, reading[name]);
    counter.add(`${name}|${set.layout}`, reading[name]);
  }
  counter.add('sets');
  counter.add('equations', judgements.length);
  const alarms = findings.filter(({ severity }) => severity !== 'hint');
  counter.add('alarms', alarms.length);
  counter.add('foreign', setsOf(found).filter(({ kind }) => kind !== 'budget').length);
  for (const fault of [...reading.faults.slice(0, MOST_FAULTS), ...alarms.map(({ rule }) => rule)])
    counter.miss(`${set.layout}, seed ${set.seed}: ${fault}`);
}

/** Every so many seeds the disturbances are gone through: each takes as long as a check. */
const DISTURBED_EVERY = 20;
/** Of four seeds two, one with tails: a dozen errors take as long as twelve checks. */
const hasErrors = (seed: number): boolean => seed % 4 < 2;
/** Among the sheets that have nothing to do with a budget are plans of performance, which are rightly read. */
const IS_PLAN = /^G0\d /;

async function underDisturbances(counter: Counter, set: GeneratedTables): Promise<void> {
  for (const disturbance of DISTURBANCES) {
    const { grids, unitOf } = await disturbed(disturbance, set);
    const reading = readingOf(recognise(grids), set, unitOf);
    counter.add('disturbed', reading.tables);
    counter.add('disturbedWhole', reading.whole);
    const faults = reading.faults.filter((fault) => !(IS_PLAN.test(fault) && fault.endsWith(NOWHERE)));
    counter.add('disturbedExtra', faults.filter((fault) => fault.endsWith(NOWHERE)).length);
    for (const fault of faults.slice(0, MOST_FAULTS))
      counter.miss(`${disturbance.name}, ${set.layout}, seed ${set.seed}: ${fault}`);
  }
}

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1) {
    for (const form of BUDGET_FORMS) clean(counter, budgetOf(seed, form));
    if (seed % DISTURBED_EVERY === 1)
      for (const form of BUDGET_FORMS) await underDisturbances(counter, budgetOf(seed, form));
    if (!hasErrors(seed)) continue;
    const { all, missed } = measureSingles([budgetOf(seed, BUDGET_FORMS[seed % BUDGET_FORMS.length]!)], 1);
    for (const field of ['count', 'found', 'first'] as const) counter.add(field, all[field]);
    missed.forEach((line) => counter.miss(line));
  }
  return counter.tally();
}

export const BUDGETS: Measure = {
  name: 'budgets',
  title: 'Budgets',
  on: 'drawn',
  how: `Budgets in ${BUDGET_FORMS.length} printed forms, in 元 and 万元, with and without tails: every table with every figure, also under the disturbances of accounts, errors and warnings where nothing is wrong, and single errors of the same kinds as in accounts.`,
  seeds: { full: 340, quick: 20, few: 1 },
  run,
  rows: (tally) => [
    {
      what: `Whole tables of ${countOf(tally, 'tables')}`,
      goal: '100%',
      reached: percent(countOf(tally, 'whole'), countOf(tally, 'tables')),
      isReached: countOf(tally, 'whole') === countOf(tally, 'tables') && countOf(tally, 'tables') > 0,
    },
    {
      what: `Whole tables of ${countOf(tally, 'disturbed')} under ${DISTURBANCES.length} disturbances`,
      goal: '100%',
      reached: percent(countOf(tally, 'disturbedWhole'), countOf(tally, 'disturbed')),
      isReached:
        countOf(tally, 'disturbedWhole') === countOf(tally, 'disturbed') &&
        countOf(tally, 'disturbedExtra') === 0 &&
        countOf(tally, 'disturbed') > 0,
    },
    {
      what: `Errors or warnings on ${countOf(tally, 'sets')} clean budgets, and sets taken for another kind`,
      goal: '0',
      reached: `${countOf(tally, 'alarms')} and ${countOf(tally, 'foreign')}, over ${countOf(tally, 'equations')} equations`,
      isReached: countOf(tally, 'alarms') + countOf(tally, 'foreign') === 0,
    },
    {
      what: `Single errors found, of ${countOf(tally, 'count')}`,
      goal: '≥ 99.5%',
      reached: percent(countOf(tally, 'found'), countOf(tally, 'count')),
      isReached: atLeast(countOf(tally, 'found'), countOf(tally, 'count'), GOALS.found),
    },
    {
      what: 'The cell that is wrong alone or first',
      goal: '≥ 95%',
      reached: percent(countOf(tally, 'first'), countOf(tally, 'count')),
      isReached: atLeast(countOf(tally, 'first'), countOf(tally, 'count'), GOALS.first),
    },
  ],
  details: (tally) =>
    markdownTable(
      ['form', 'tables', 'whole', 'figures', 'right'],
      BUDGET_FORMS.map((form) => [
        form,
        String(countOf(tally, `tables|${form}`)),
        percent(countOf(tally, `whole|${form}`), countOf(tally, `tables|${form}`)),
        String(countOf(tally, `figures|${form}`)),
        percent(countOf(tally, `rightFigures|${form}`), countOf(tally, `figures|${form}`)),
      ]),
    ),
};
