/** Steps of rounding, cut-off sets, tails too large for chance: no false alarm on what is right, nothing hidden of what is wrong. */
import { check, type CheckResult, type Finding } from '../../../src/core/check';
import { generateSet, LAYOUT_NAMES, type GeneratedSet, type GenerateOptions } from '../../bench/generate';
import { inject, SINGLE_KINDS, type CellTruth } from '../../bench/inject';
import { offStep, improbable } from '../../bench/inject/rounding';
import { changed } from '../../bench/inject/workbook';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, percent, type Tally } from '../frame/tally';

/** Ways of printing, each with the hint that tells it. */
const PRINTINGS = {
  '100 元': { unit: '元', printing: { step: 2 }, told: 'rounding-step' },
  '1,000 元': { unit: '元', printing: { step: 3 }, told: 'rounding-step' },
  '1 元': { unit: '元', printing: { step: 0 }, told: 'rounding-step' },
  '1 元, 角分 in one row': { unit: '元', printing: { step: 0, hasFineRow: true }, told: 'rounding-step' },
  '0.1 万元': { unit: '万元', printing: { step: -1 }, told: 'rounding-step' },
  'cut off, 万元': { unit: '万元', printing: { isCut: true }, told: 'cut-off' },
  'cut off, 元': { unit: '元', printing: { isCut: true }, told: 'cut-off' },
} as const satisfies Readonly<Record<string, Pick<GenerateOptions, 'unit' | 'printing'> & { told: string }>>;

type Way = keyof typeof PRINTINGS;
const WAYS = Object.keys(PRINTINGS) as readonly Way[];

function printedSet(way: Way, seed: number): GeneratedSet {
  const { unit, printing } = PRINTINGS[way];
  const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
  return generateSet(seed, { layout, unit, rounding: 'independent', printing });
}

const alarmsOf = ({ findings }: CheckResult): Finding[] =>
  findings.filter(({ severity }) => severity !== 'hint');

const names = (finding: Finding, cells: readonly CellTruth[]): boolean =>
  [...finding.cells, ...finding.suspects].some(({ sheet, at }) =>
    cells.some((cell) => cell.sheet === sheet && cell.at.row === at.row && cell.at.column === at.column),
  );

function run({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1)
    for (const way of WAYS) {
      const set = printedSet(way, seed);
      const result = check(set.grids);
      counter.add(`sets|${way}`);
      counter.add(`tails|${way}`, result.judgements.filter(({ outcome }) => outcome === 'rounding').length);
      counter.add(`told|${way}`, Number(result.findings.some(({ rule }) => rule === PRINTINGS[way].told)));
      const alarms = alarmsOf(result);
      counter.add(`alarms|${way}`, alarms.length);
      for (const { rule, table } of alarms)
        counter.miss(`${way} seed ${seed} ${set.layout}: ${rule} ${table ?? ''}`);
      if (alarms.length === 0) withErrors(counter, way, set);
    }
  return counter.tally();
}

/** A single error of any kind beyond the rounding of the step, and one that keeps to no step. */
function withErrors(counter: Counter, way: Way, set: GeneratedSet): void {
  const kind = SINGLE_KINDS[set.seed % SINGLE_KINDS.length]!;
  const injected = inject(set, set.seed * 31, kind);
  if (injected && !injected.truth.invisible) {
    const isFound = alarmsOf(check(injected.grids)).some((finding) => names(finding, injected.truth.cells));
    counter.add(`errors|${way}`);
    counter.add(`found|${way}`, Number(isFound));
    const [cell] = injected.truth.cells;
    if (!isFound)
      counter.miss(
        `${way} seed ${set.seed} ${set.layout} ${kind} ${cell?.table ?? ''} ${cell?.before ?? ''}→${cell?.after ?? ''} at ${cell?.at.row ?? 0},${cell?.at.column ?? 0}`,
      );
  }
  if (PRINTINGS[way].told !== 'rounding-step') return;
  const broken = offStep(set);
  if (!broken) return;
  const alarms = alarmsOf(check(changed(set.grids, [broken])));
  const isFound = alarms.some(({ table }) => table === broken.table);
  counter.add(`off-step named|${way}`, Number(alarms.some((finding) => names(finding, [broken]))));
  counter.add(`off-step|${way}`);
  counter.add(`off-step found|${way}`, Number(isFound));
  if (!isFound)
    counter.miss(
      `${way} seed ${set.seed} ${set.layout} off step ${broken.table} ${broken.before}→${broken.after} at ${broken.at.row},${broken.at.column}`,
    );
}

const sum = (tally: Tally, name: string): number =>
  WAYS.reduce((total, way) => total + countOf(tally, `${name}|${way}`), 0);

const FOUND = 0.995;

export const STEPS: Measure = {
  name: 'steps',
  title: 'Steps of rounding and cut-off sets',
  on: 'drawn',
  how: 'Sets printed with two decimals whose figures were each rounded to a coarser step, or cut off; then with one error of any kind that the step’s rounding does not explain, and with one figure that keeps to no step.',
  seeds: { full: 120, quick: 4, few: 0 },
  run,
  rows: (tally) => [
    {
      what: `Errors or warnings on ${sum(tally, 'sets')} clean sets rounded more coarsely than printed or cut off`,
      goal: '0',
      reached: `${sum(tally, 'alarms')}, ${sum(tally, 'tails')} tails; told in ${percent(sum(tally, 'told'), sum(tally, 'sets'))}`,
      isReached: sum(tally, 'alarms') === 0 && sum(tally, 'tails') > 0,
    },
    {
      what: 'Single errors beyond the step’s rounding that are found in them',
      goal: '≥ 99.5 %',
      reached: `${percent(sum(tally, 'found'), sum(tally, 'errors'))} of ${sum(tally, 'errors')}`,
      isReached: atLeast(sum(tally, 'found'), sum(tally, 'errors'), FOUND),
    },
    {
      what: 'Figures that keep to no step, within its rounding, for which their table has an error',
      goal: '≥ 99.5 %',
      reached: `${percent(sum(tally, 'off-step found'), sum(tally, 'off-step'))} of ${sum(tally, 'off-step')}; the cell named in ${percent(sum(tally, 'off-step named'), sum(tally, 'off-step'))}`,
      isReached: atLeast(sum(tally, 'off-step found'), sum(tally, 'off-step'), FOUND),
    },
  ],
  details: (tally) =>
    markdownTable(
      ['printed', 'sets', 'told', 'alarms', 'errors', 'found', 'off the step', 'found'],
      WAYS.map((way) => [
        way,
        ...['sets', 'told', 'alarms', 'errors', 'found', 'off-step', 'off-step found'].map((name) =>
          String(countOf(tally, `${name}|${way}`)),
        ),
      ]),
    ),
};

function tails({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1) {
    const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
    const set = generateSet(seed, {
      layout,
      rounding: 'independent',
      unit: seed % 4 === 0 ? '元' : '万元',
      size: 20,
    });
    const clean = alarmsOf(check(set.grids));
    counter.add('sets');
    counter.add('alarms', clean.length);
    for (const { rule, table } of clean) counter.miss(`seed ${seed} ${layout}: ${rule} ${table ?? ''}`);
    for (const { cell, odds } of improbable(set)) {
      counter.add('injected');
      const isFound = alarmsOf(check(changed(set.grids, [cell]))).some((finding) => names(finding, [cell]));
      counter.add('found', Number(isFound));
      if (!isFound)
        counter.miss(`seed ${seed} ${layout} ${cell.table} ${cell.before}→${cell.after} odds ${odds}`);
    }
  }
  return counter.tally();
}

export const TAILS: Measure = {
  name: 'tails',
  title: 'Tails that rounding seldom makes',
  on: 'drawn',
  how: 'A figure of a sum is moved by single units of its last digit, within what its roundings could add up to at worst, until odds worked out apart (convolution over whole hundredths of a unit) are under one in a million.',
  seeds: { full: 150, quick: 4, few: 0 },
  run: tails,
  rows: (tally) => [
    {
      what: `Errors or warnings on ${countOf(tally, 'sets')} clean sets of many rows`,
      goal: '0',
      reached: String(countOf(tally, 'alarms')),
      isReached: countOf(tally, 'sets') > 0 && countOf(tally, 'alarms') === 0,
    },
    {
      what: 'Tails with odds under one in a million that are told',
      goal: '≥ 99 %',
      reached: `${percent(countOf(tally, 'found'), countOf(tally, 'injected'))} of ${countOf(tally, 'injected')}`,
      isReached: atLeast(countOf(tally, 'found'), countOf(tally, 'injected'), 0.99),
    },
  ],
};
