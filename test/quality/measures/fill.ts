/** Filling beside errors: nothing gets worse by it, and what is filled is true. */
import { Decimal } from '../../../src/core/amount';
import { BLANK, check, ROUNDING_TAIL, type CheckResult } from '../../../src/core/check';
import { planOf, type FillPlan } from '../../../src/core/fill';
import type { Grid } from '../../../src/core/grid';
import type { Figure } from '../../../src/core/tables';
import { BLOCK_KINDS, inject, SINGLE_KINDS, type CellTruth, type ErrorKind } from '../../bench/inject';
import { setsFrom } from '../../bench/inject/measure';
import { changed } from '../../bench/inject/workbook';
import type { GeneratedSet } from '../../bench/generate';
import { createRandom, type Random } from '../../bench/generate/random';
import { blanked, derivedFigures, filled, placeKey, textsOf } from '../../cases/support/blanking';
import type { Measure, SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';

/** What is wrong with a set before its blanks are filled. */
const MIXES: readonly (readonly (readonly ErrorKind[])[])[] = [
  [],
  [SINGLE_KINDS],
  [SINGLE_KINDS, SINGLE_KINDS, SINGLE_KINDS],
  [BLOCK_KINDS],
  [BLOCK_KINDS, SINGLE_KINDS],
];
/** How many of the figures that others determine are taken out. */
const SHARES = [0.05, 0.2, 0.6];

interface Trial {
  readonly label: string;
  readonly before: readonly Grid[];
  /** The same blanks in the set without an error. */
  readonly right: readonly Grid[];
  readonly errors: readonly CellTruth[];
}

/** Errors drawn one after another, of which each by itself can be told beside these blanks. */
function errorsIn(
  set: GeneratedSet,
  mix: readonly (readonly ErrorKind[])[],
  blanks: readonly Figure[],
  random: Random,
): CellTruth[] {
  const cells = new Map<string, CellTruth>();
  for (const kinds of mix) {
    const injected = inject(set, random.whole(1, 100_000), random.pick(kinds));
    if (!injected || injected.truth.invisible) continue;
    const own = injected.truth.cells;
    if (!isTold(blanked(changed(set.grids, own), standing(blanks, own)))) continue;
    for (const cell of own) cells.set(placeKey(cell), cell);
  }
  return [...cells.values()];
}

/** Blanks that are no cell of an error. */
function standing(blanks: readonly Figure[], errors: readonly CellTruth[]): Figure[] {
  const wrong = new Set(errors.map(placeKey));
  return blanks.filter((figure) => !wrong.has(placeKey(figure)));
}

/** Whether any equation speaks against the set, with its blanks or as they would be filled. */
function isTold(grids: readonly Grid[]): boolean {
  const result = check(grids);
  const { withheld, refused } = planOf(result);
  return (
    result.findings.some(({ rule, severity }) => severity === 'error' && rule !== BLANK.id) ||
    withheld.length + refused.length > 0
  );
}

function trialsOf(set: GeneratedSet): Trial[] {
  const random = createRandom(set.seed, { decimals: 2, perWanYuan: 1 });
  const derived = [...derivedFigures(check(set.grids)).values()];
  return MIXES.map((mix, place): Trial => {
    const share = random.pick(SHARES);
    const blanks = derived.filter(() => random.whole(0, 999) < share * 1000);
    const errors = errorsIn(set, mix, blanks, random);
    const out = standing(blanks, errors);
    return {
      label: `seed ${set.seed} ${set.layout} mix ${place}, ${out.length} blanks`,
      before: blanked(changed(set.grids, errors), out),
      right: blanked(set.grids, out),
      errors,
    };
  });
}

const planned = (plan: FillPlan): ReadonlyMap<string, string> =>
  new Map(plan.edits.map((edit) => [placeKey(edit), edit.after]));

const value = (text: string | undefined): Decimal =>
  new Decimal((text ?? '').replace(/[,%\s]|^-$/g, '') || 0);

/** A tail that a filled total shows is no mistake. */
const toldIn = ({ findings }: CheckResult): number =>
  findings.filter(({ rule }) => rule !== ROUNDING_TAIL.id).length;

interface Untrue {
  readonly line: string;
  /** Off by one in the last digit, as sums of rounded figures may be. */
  readonly isTail: boolean;
}

const LAST_DIGIT = new Decimal('0.01');

/** Filled figures that are neither what was printed nor what follows from the right figures. */
function untrue(trial: Trial, set: GeneratedSet, plan: FillPlan): Untrue[] {
  const printed = textsOf(set.grids);
  const following = planned(planOf(check(trial.right)));
  return [...planned(plan)].flatMap(([key, after]): Untrue[] => {
    const answers = [printed.get(key), following.get(key)];
    const off = Decimal.min(...answers.map((answer) => value(answer).minus(value(after)).abs()));
    if (off.isZero()) return [];
    return [{ line: `${key} ${after}, not ${answers[0] ?? ''}`, isTail: off.lte(LAST_DIGIT) }];
  });
}

function run({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (const set of setsFrom(first, count))
    for (const trial of trialsOf(set)) {
      const before = check(trial.before);
      const plan = planOf(before);
      const after = check(filled(trial.before, plan));
      const wrong = untrue(trial, set, plan);
      counter.add('sets');
      counter.add(trial.errors.length > 0 ? 'spoilt' : 'clean');
      counter.add('filled', plan.edits.length);
      counter.add('withheld', plan.withheld.length);
      counter.add('refused', plan.refused.length);
      if (trial.errors.length === 0) {
        counter.add('clean filled', plan.edits.length);
        counter.add('clean withheld', plan.withheld.length + plan.refused.length);
      }
      if (toldIn(after) > toldIn(before)) {
        counter.add('worse');
        counter.miss(`${trial.label}: ${toldIn(before)} findings, then ${toldIn(after)}`);
      }
      for (const { isTail, line } of wrong) {
        counter.add(isTail ? 'tails' : 'untrue');
        if (!isTail) counter.miss(`${trial.label}: ${line}`);
      }
    }
  return counter.tally();
}

export const FILL: Measure = {
  name: 'fill',
  title: 'Filling beside errors',
  on: 'drawn',
  how: 'Blanks in sets with one to three wrong figures, blocks that moved, or both. The plan is carried out and the set checked again. A filled figure is true when it is what was printed, or what the same blanks come to without the errors. Errors that no equation can tell beside the blanks are not drawn.',
  seeds: { full: 240, quick: 8, few: 0 },
  run,
  rows: (tally) => {
    const of = (name: string): number => countOf(tally, name);
    return [
      {
        what: `Fills that leave more findings, on ${of('sets')} sets with blanks, ${of('spoilt')} of them with errors`,
        goal: '0',
        reached: String(of('worse')),
        isReached: of('worse') === 0 && of('filled') > 0,
      },
      {
        what: 'Filled figures that are not true',
        goal: '0',
        reached: `${of('untrue')} of ${of('filled')}; ${of('tails')} more off by one in the last digit, ${of('withheld')} withheld, ${of('refused')} refused`,
        isReached: of('untrue') === 0,
      },
      {
        what: 'Blanks of sets without an error that are filled',
        goal: '≥ 99 %',
        reached: percent(of('clean filled'), of('clean filled') + of('clean withheld')),
        isReached: of('clean filled') >= 99 * of('clean withheld'),
      },
    ];
  },
};
