/** Every layout under every disturbance: what is recognised, and whether a check still finds the same. */
import { check, type CheckResult } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { generateSet, LAYOUT_NAMES, type GeneratedSet } from '../../bench/generate';
import { inject, SINGLE_KINDS } from '../../bench/inject';
import { tablesWith } from '../documents/planted';
import { DISTURBANCES, disturbed, type Disturbance, type Disturbed } from '../disturb';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, namesUnder, percent, type Tally } from '../frame/tally';
import { NOWHERE, readingOf } from './truth';
import { toldFindings } from './told';

function* setsOf({ first, count }: SeedRange): Generator<GeneratedSet> {
  for (let seed = first; seed < first + count; seed += 1)
    yield generateSet(seed, {
      layout: LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!,
      unit: seed % 4 === 0 ? '元' : '万元',
      rounding: seed % 2 === 0 ? 'independent' : 'exact',
    });
}

const MOST_FAULTS = 3;

async function recognised(seeds: SeedRange): Promise<Tally> {
  const counter = new Counter();
  for (const set of setsOf(seeds))
    for (const disturbance of DISTURBANCES) {
      const { grids, unitOf } = await disturbed(disturbance, set);
      const reading = readingOf(recognise(grids), set, unitOf);
      counter.add('sets');
      for (const name of ['tables', 'whole', 'rightUnit', 'figures', 'rightFigures'] as const) {
        counter.add(name, reading[name]);
        counter.add(`${name}|${disturbance.name}`, reading[name]);
        counter.add(`${name}|${set.layout}`, reading[name]);
      }
      counter.add('extra', reading.faults.filter((fault) => fault.endsWith(NOWHERE)).length);
      if (reading.faults.length > 0)
        counter.miss(
          `${disturbance.name}, ${set.layout}, seed ${set.seed}: ${reading.faults.slice(0, MOST_FAULTS).join(' / ')}`,
        );
    }
  return counter.tally();
}

const share = (tally: Tally, part: string, whole: string, name?: string): string => {
  const under = name === undefined ? '' : `|${name}`;
  return percent(countOf(tally, part + under), countOf(tally, whole + under));
};

function breakdown(tally: Tally, names: readonly string[], heading: string): string {
  return markdownTable(
    [heading, 'tables', 'whole', 'right unit', 'figures', 'right'],
    names.map((name) => [
      name,
      String(countOf(tally, `tables|${name}`)),
      share(tally, 'whole', 'tables', name),
      share(tally, 'rightUnit', 'tables', name),
      String(countOf(tally, `figures|${name}`)),
      share(tally, 'rightFigures', 'figures', name),
    ]),
  );
}

export const RECOGNITION: Measure = {
  name: 'recognition',
  title: 'Recognition under disturbances',
  on: 'drawn',
  how: `${LAYOUT_NAMES.length} layouts, each under ${DISTURBANCES.length - 1} disturbances and none. A table counts as whole when it is found once, in the right unit, with every figure the generator put there at its row and column and none besides.`,
  seeds: { full: 5 * LAYOUT_NAMES.length, quick: 2, few: 1 },
  run: recognised,
  rows: (tally) => {
    const [tables, whole, extra] = ['tables', 'whole', 'extra'].map((name) => countOf(tally, name)) as [
      number,
      number,
      number,
    ];
    return [
      {
        what: `Tables recognised, ${LAYOUT_NAMES.length} layouts × ${DISTURBANCES.length} ways to print them`,
        goal: '100 %, right unit',
        reached: `${percent(whole, tables)} of ${tables} tables, unit right in ${share(tally, 'rightUnit', 'tables')}, ${share(tally, 'rightFigures', 'figures')} of ${countOf(tally, 'figures')} figures`,
        isReached: whole === tables && extra === 0,
      },
    ];
  },
  details: (tally) => {
    const known: readonly string[] = LAYOUT_NAMES;
    const under = namesUnder(tally, 'tables').filter((name) => !known.includes(name));
    return [
      breakdown(
        tally,
        DISTURBANCES.map(({ name }) => name).filter((name) => under.includes(name)),
        'disturbance',
      ),
      breakdown(tally, known, 'layout'),
    ].join('\n\n');
  },
};

/** The set's tables with one wrong figure, or as they are. */
function withError(set: GeneratedSet, at: number): readonly PrintedTable[] {
  const kind = SINGLE_KINDS[(set.seed + at) % SINGLE_KINDS.length]!;
  const cell = inject(set, set.seed * 53 + at, kind)?.truth.cells[0];
  return cell ? tablesWith(set, [cell]) : set.tables;
}

/** Before, the earlier year's tables are given by themselves; after, they stand in the workbook. */
const before = ({ grids }: Disturbed, earlier: readonly Grid[] | undefined): CheckResult =>
  check(grids, earlier ? { previous: recognise(earlier) } : {});

const NO_CHANGE = DISTURBANCES[0]!;

async function sameFindings(seeds: SeedRange): Promise<Tally> {
  const counter = new Counter();
  for (const set of setsOf(seeds))
    for (const [at, disturbance] of DISTURBANCES.entries()) {
      if (disturbance === NO_CHANGE) continue;
      await compare(counter, set, disturbance, withError(set, at));
    }
  return counter.tally();
}

async function compare(
  counter: Counter,
  set: GeneratedSet,
  disturbance: Disturbance,
  tables: readonly PrintedTable[],
): Promise<void> {
  const after = await disturbed(disturbance, set, tables);
  const plain = await disturbed(NO_CHANGE, set, tables);
  const wanted = toldFindings(before(plain, after.earlier), disturbance.itsOwn);
  const found = toldFindings(check(after.grids), disturbance.itsOwn);
  const isSame = String(wanted) === String(found);
  counter.add('compared');
  counter.add(`compared|${disturbance.name}`);
  counter.add('findings', wanted.length);
  counter.add('same', Number(isSame));
  counter.add(`same|${disturbance.name}`, Number(isSame));
  if (isSame) return;
  const [less, more] = [
    wanted.filter((line) => !found.includes(line)),
    found.filter((line) => !wanted.includes(line)),
  ];
  counter.miss(
    `${disturbance.name}, ${set.layout}, seed ${set.seed}: ${less.length} gone, ${more.length} new: − ${less[0] ?? ''} + ${more[0] ?? ''}`.slice(
      0,
      300,
    ),
  );
}

export const SAME_FINDINGS: Measure = {
  name: 'same-findings',
  title: 'The same findings under disturbances',
  on: 'drawn',
  how: 'Each set with one wrong figure is checked as generated and under each disturbance; findings, their cells by meaning and their first suspects have to be the same.',
  seeds: { full: 2 * LAYOUT_NAMES.length, quick: 1, few: 0 },
  run: sameFindings,
  rows: (tally) => {
    const [same, compared] = [countOf(tally, 'same'), countOf(tally, 'compared')];
    return [
      {
        what: 'Sets in which a check finds the same under a disturbance',
        goal: '100 %',
        reached: `${percent(same, compared)} of ${compared}, with ${countOf(tally, 'findings')} findings`,
        isReached: same === compared && compared > 0,
      },
    ];
  },
};
