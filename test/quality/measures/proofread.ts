/** Proofreading: silent on what our own forms write, and loud on every single slip made in it. */
import { FORMS, type NarrativeForm } from '../../../src/core/narrative';
import { proofread } from '../../../src/core/proofread';
import { CHANGE_KINDS, lineOf, mutated } from '../../bench/proofread/mutate';
import { roundTrip } from '../../bench/proofread/round-trip';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, percent, type Tally } from '../frame/tally';

const MOST_LINES = 6;

function readBack(counter: Counter, form: NarrativeForm, seed: number): void {
  const trip = roundTrip(proofread, form, seed);
  if (!trip) return;
  const { own, variation, withSupplement, alone, lost, faults } = trip;
  const add = (field: string, count: number): void => {
    counter.add(field, count);
    counter.add(`${field}|${form.id}`, count);
  };
  add('sets', 1);
  add('numbers', withSupplement.ledger.length);
  add('verified', withSupplement.numbers.verified);
  add('findings', withSupplement.findings.length);
  add('lost', lost.length);
  add('alone numbers', alone.ledger.length);
  add('alone verified', alone.numbers.verified);
  add('alone contradicted', alone.numbers.contradicted);
  add('alone findings', alone.findings.filter(({ severity }) => severity !== 'hint').length);
  if (faults.length > 0) counter.add('faulty');
  const label = `${form.id} ${own.layout} seed ${seed} ${variation.name}`;
  for (const fault of faults.slice(0, MOST_LINES)) counter.miss(`${label}: ${fault}`);
}

const FIELDS = ['sets', 'numbers', 'verified', 'findings', 'lost'] as const;

export const READ_BACK: Measure = {
  name: 'read-back',
  title: 'Explanations read back',
  on: 'written',
  how: 'Drawn tables and a drawn supplement are written out by each form and read back with the same tables, typed as they are, with full-width digits, other brackets, spaces, broken lines, other ordinals; with the supplement and without.',
  seeds: { full: 504, quick: 6, few: 0 },
  run: ({ first, count }: SeedRange): Tally => {
    const counter = new Counter();
    for (let seed = first; seed < first + count; seed += 1)
      for (const form of FORMS) readBack(counter, form, seed);
    return counter.tally();
  },
  rows: (tally) => {
    const of = (field: string): number => countOf(tally, field);
    const leastSets = FORMS.length > 0 ? Math.min(...FORMS.map(({ id }) => of(`sets|${id}`))) : 0;
    return [
      {
        what: `Findings in ${of('sets')} explanations written by our forms, read with their supplement`,
        goal: '0',
        reached: String(of('findings')),
        isReached: of('findings') === 0 && leastSets > 0,
      },
      {
        what: 'Their numbers verified by tables or supplement',
        goal: '100 %',
        reached: `${percent(of('verified'), of('numbers'))} of ${of('numbers')}; ${of('lost')} figures not seen`,
        isReached: of('verified') === of('numbers') && of('numbers') > 0 && of('lost') === 0,
      },
      {
        what: 'Read without their supplement: errors, warnings, numbers contradicted',
        goal: '0',
        reached: `${of('alone findings')}, ${of('alone contradicted')} contradicted; ${percent(of('alone verified'), of('alone numbers'))} of ${of('alone numbers')} numbers verified`,
        isReached: of('alone findings') === 0 && of('alone contradicted') === 0,
      },
    ];
  },
  details: (tally) =>
    markdownTable(
      ['form', 'sets', 'numbers', 'verified', 'findings', 'not seen', 'verified without supplement'],
      FORMS.map(({ id }) => [
        id,
        ...FIELDS.map((field) => String(countOf(tally, `${field}|${id}`))),
        percent(countOf(tally, `alone verified|${id}`), countOf(tally, `alone numbers|${id}`)),
      ]),
    ),
};

function change(counter: Counter, form: NarrativeForm, seed: number): void {
  for (const tried of mutated(proofread, form, seed)) {
    const { found, elsewhere, mended } = tried;
    for (const name of ['', `|kind ${tried.change.kind}`, `|form ${form.id}`]) {
      counter.add(`changes${name}`);
      counter.add(`found${name}`, found ? 1 : 0);
      counter.add(`elsewhere${name}`, elsewhere.length > 0 ? 1 : 0);
      if (mended !== undefined) {
        counter.add(`corrected${name}`);
        counter.add(`mended${name}`, mended ? 1 : 0);
      }
    }
    if (!found || elsewhere.length > 0) counter.miss(lineOf(tried));
  }
}

const SHARE_FOUND = 0.99;
const SHARE_ELSEWHERE = 0.01;

const breakdown = (tally: Tally, group: string, names: readonly string[]): string =>
  markdownTable(
    [
      group,
      'changes',
      'found at their place',
      'findings elsewhere',
      'correction gives back what stood there',
    ],
    names.map((name) => {
      const of = (field: string): number => countOf(tally, `${field}|${group} ${name}`);
      return [
        name,
        String(of('changes')),
        percent(of('found'), of('changes')),
        percent(of('elsewhere'), of('changes')),
        percent(of('mended'), of('corrected')),
      ];
    }),
  );

export const SLIPS_IN_TEXT: Measure = {
  name: 'slips-in-text',
  title: 'Slips in explanations',
  on: 'written',
  how: 'One thing is changed in an explanation whose every figure is known: a number beyond what rounding explains, a direction, a name, a year, an item of a list, a word of the template left standing, “none” said of what is there. Found: a finding touches the place. What the office wrote in its own words is never changed.',
  seeds: { full: 18, quick: 1, few: 0 },
  run: ({ first, count }: SeedRange): Tally => {
    const counter = new Counter();
    for (let seed = first; seed < first + count; seed += 1)
      for (const form of FORMS) change(counter, form, seed);
    return counter.tally();
  },
  rows: (tally) => {
    const [changes, found, elsewhere] = ['changes', 'found', 'elsewhere'].map((field) =>
      countOf(tally, field),
    );
    return [
      {
        what: `Single changes of ${changes} in explanations that are found at their place`,
        goal: '≥ 99 %',
        reached: percent(found!, changes!),
        isReached: atLeast(found!, changes!, SHARE_FOUND),
      },
      {
        what: 'Changes that bring findings elsewhere too',
        goal: '≤ 1 %',
        reached: percent(elsewhere!, changes!),
        isReached: changes! > 0 && elsewhere! / changes! <= SHARE_ELSEWHERE,
      },
    ];
  },
  details: (tally) =>
    [
      breakdown(
        tally,
        'kind',
        CHANGE_KINDS.map(({ name }) => name),
      ),
      breakdown(
        tally,
        'form',
        FORMS.map(({ id }) => id),
      ),
    ].join('\n\n'),
};
