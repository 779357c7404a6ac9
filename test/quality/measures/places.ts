/** Sets as seven places title and complete them: what is read of them, and what is wrongly told. */
import { check } from '../../../src/core/check';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';
import { PLACES, placeSet } from '../places/sets';
import { readingOf } from './truth';

const MOST_FAULTS = 3;

function run({ first, count }: SeedRange): Tally {
  const counter = new Counter();
  for (let seed = first; seed < first + count; seed += 1)
    for (const place of PLACES) {
      const printed = placeSet(place, seed);
      if (!printed) continue;
      const { set, grids, known } = printed;
      const result = check(grids);
      const reading = readingOf(result.set, set, () => set.unit);
      const others = (result.set.others ?? []).map(({ sheet }) => sheet);
      const alarms = result.findings.filter(({ severity }) => severity !== 'hint');
      counter.add('sets');
      counter.add('alarms', alarms.length);
      counter.add('known', known.length);
      counter.add('told', known.filter((sheet) => others.includes(sheet)).length);
      for (const name of ['tables', 'whole', 'figures', 'rightFigures'] as const) {
        counter.add(name, reading[name]);
        counter.add(`${name}|${place}`, reading[name]);
      }
      const faults = [
        ...reading.faults,
        ...known.filter((sheet) => !others.includes(sheet)).map((sheet) => `${sheet} not told`),
        ...result.set.refused.map(({ sheet }) => `${sheet} refused`),
        ...alarms.map(({ severity, rule, table }) => `${severity} ${rule} ${table ?? ''}`),
      ];
      if (faults.length > 0)
        counter.miss(`${place}, seed ${seed}: ${faults.slice(0, MOST_FAULTS).join(' / ')}`);
    }
  return counter.tally();
}

export const PLACES_MEASURE: Measure = {
  name: 'places',
  title: 'Sets as places publish them',
  on: 'drawn',
  how: `Clean sets of the central form under the titles of ${PLACES.join(', ')}, with the tables that these print besides, in an order and with printed numbers of chance.`,
  seeds: { full: 150, quick: 4, few: 1 },
  run,
  rows: (tally) => {
    const of = (name: string): number => countOf(tally, name);
    return [
      {
        what: 'Tables recognised, figures right; further tables known and told; errors or warnings on these clean sets',
        goal: '100 %; 0',
        reached: `${percent(of('whole'), of('tables'))} of ${of('tables')} tables, ${percent(of('rightFigures'), of('figures'))} of ${of('figures')} figures, ${percent(of('told'), of('known'))} of ${of('known')} known; ${of('alarms')} on ${of('sets')} sets`,
        isReached:
          of('tables') > 0 &&
          of('whole') === of('tables') &&
          of('told') === of('known') &&
          of('alarms') === 0,
      },
    ];
  },
  details: (tally) =>
    markdownTable(
      ['place', 'tables', 'whole'],
      PLACES.map((place) => [
        place,
        String(countOf(tally, `tables|${place}`)),
        percent(countOf(tally, `whole|${place}`), countOf(tally, `tables|${place}`)),
      ]),
    ),
};
