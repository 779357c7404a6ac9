/** Columns of codes under any head or none, in one cell or three: what is read, and what is wrongly told of. */
import { check } from '../../../src/core/check';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { disturbed } from '../disturb';
import { CODE_HEADS } from '../../support/code-heads';
import { CODE_HEAD_DISTURBANCES } from '../disturb/code-heads';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';
import { readingOf } from './truth';

const MOST_FAULTS = 3;

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1)
    for (const disturbance of CODE_HEAD_DISTURBANCES) {
      const set = generateSet(seed, {
        layout: LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!,
        unit: seed % 4 === 0 ? '元' : '万元',
        rounding: 'independent',
      });
      const { grids, unitOf } = await disturbed(disturbance, set);
      const result = check(grids);
      const reading = readingOf(result.set, set, unitOf);
      const alarms = result.findings.filter(({ severity }) => severity !== 'hint');
      counter.add('sets');
      counter.add('alarms', alarms.length);
      counter.add('refused', result.set.refused.length);
      for (const name of ['tables', 'whole', 'figures', 'rightFigures'] as const) {
        counter.add(name, reading[name]);
        counter.add(`${name}|${disturbance.name}`, reading[name]);
      }
      const faults = [
        ...reading.faults,
        ...alarms.map(({ severity, rule, table }) => `${severity} ${rule} ${table ?? ''}`),
      ];
      if (faults.length > 0)
        counter.miss(
          `${disturbance.name}, ${set.layout}, seed ${seed}: ${faults.slice(0, MOST_FAULTS).join(' / ')}`,
        );
    }
  return counter.tally();
}

const share = (tally: Tally, part: string, whole: string, name?: string): string => {
  const under = name === undefined ? '' : `|${name}`;
  return percent(countOf(tally, part + under), countOf(tally, whole + under));
};

export const CODE_HEADS_MEASURE: Measure = {
  name: 'code-heads',
  title: 'Codes under any head',
  on: 'drawn',
  how: `All layouts, their figures right and rounded by themselves, printed with each of ${CODE_HEADS.length} words over the codes, with another in each table, with none, and with codes parted over three cells.`,
  seeds: { full: 6 * LAYOUT_NAMES.length, quick: 2, few: 0 },
  run,
  rows: (tally) => {
    const counts = ['tables', 'whole', 'alarms', 'refused'].map((name) => countOf(tally, name));
    const [tables = 0, whole = 0, alarms = 0, refused = 0] = counts;
    return [
      {
        what: `Tables recognised, ${LAYOUT_NAMES.length} layouts × ${CODE_HEAD_DISTURBANCES.length} ways to head their codes; errors or warnings on these clean sets`,
        goal: '100 %; 0',
        reached: `${percent(whole, tables)} of ${tables} tables, ${share(tally, 'rightFigures', 'figures')} of ${countOf(tally, 'figures')} figures; ${alarms} on ${countOf(tally, 'sets')} sets`,
        isReached: whole === tables && tables > 0 && alarms === 0 && refused === 0,
      },
    ];
  },
  details: (tally) =>
    markdownTable(
      ['printed with', 'tables', 'whole', 'figures', 'right'],
      CODE_HEAD_DISTURBANCES.map(({ name }) => [
        name,
        String(countOf(tally, `tables|${name}`)),
        share(tally, 'whole', 'tables', name),
        String(countOf(tally, `figures|${name}`)),
        share(tally, 'rightFigures', 'figures', name),
      ]),
    ),
};
