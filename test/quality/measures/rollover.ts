/** Last year's document as this year's draft: given back for its own year, right or told of for the next. */
import { FORMS } from '../../../src/core/narrative';
import { rollover } from '../../bench/proofread/rollover';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, percent, type Tally } from '../frame/tally';

const MOST_LINES = 3;

function count(counter: Counter, form: (typeof FORMS)[number], seed: number): void {
  const found = rollover(form, seed);
  if (!found) return;
  const { learned, problems, paragraphs, lost, rolled, read, unsaid } = found;
  const add = (field: string, by: number): void => {
    counter.add(field, by);
    counter.add(`${field}|${form.id}`, by);
  };
  add('sets', 1);
  add('problems', problems);
  add('paragraphs', paragraphs);
  add('given back', paragraphs - lost.length);
  add('numbers', learned.numbers);
  add('slots', learned.slots);
  add('rolled', read.numbers.verified + read.numbers.contradicted + read.numbers.unchecked);
  add('right', read.numbers.verified);
  add('blanks', rolled.toDo.filter(({ kind }) => kind === 'missing').length);
  add('unsaid', unsaid.length);
  for (const line of lost.slice(0, MOST_LINES))
    counter.miss(`${form.id} seed ${seed}, not given back: ${line}`);
  for (const line of unsaid.slice(0, MOST_LINES)) counter.miss(`${form.id} seed ${seed}, unsaid: ${line}`);
}

const FIELDS = [
  'sets',
  'paragraphs',
  'given back',
  'numbers',
  'slots',
  'rolled',
  'right',
  'blanks',
  'unsaid',
];

export const ROLLOVER: Measure = {
  name: 'rollover',
  title: 'Last year’s document rolled to this year’s tables',
  on: 'written',
  how: 'A department’s explanation of one year is learned from with its tables and answers, narrated again for that year, and rolled to tables of the next year in which every amount, class and item is another; this year’s answers are given, but for reasons. Given back: the paragraph word for word. Right: the number is verified by this year’s truth. Unsaid: proofreading finds an error or a warning at words that the list of what is left to a person does not name.',
  seeds: { full: 26, quick: 1, few: 0 },
  run: ({ first, count: seeds }: SeedRange): Tally => {
    const counter = new Counter();
    for (let seed = first; seed < first + seeds; seed += 1)
      for (const form of FORMS) count(counter, form, seed);
    return counter.tally();
  },
  rows: (tally) => {
    const of = (field: string): number => countOf(tally, field);
    return [
      {
        what: `Paragraphs of ${of('sets')} explanations given back word for word by the form learned from each`,
        goal: '100 %; every form passes its check',
        reached: `${percent(of('given back'), of('paragraphs'))} of ${of('paragraphs')}; ${of('problems')} mistakes in forms`,
        isReached: of('given back') === of('paragraphs') && of('problems') === 0 && of('sets') > 0,
      },
      {
        what: 'Errors and warnings in the drafts of the next year that nobody is told of',
        goal: '0',
        reached: String(of('unsaid')),
        isReached: of('unsaid') === 0,
      },
      {
        what: 'Numbers of the drafts that are right by this year’s truth',
        goal: '≥ 80 %',
        reached: `${percent(of('right'), of('rolled'))} of ${of('rolled')}; ${of('blanks')} blanks for what only the office knows`,
        isReached: of('right') >= 0.8 * of('rolled'),
      },
    ];
  },
  details: (tally) =>
    markdownTable(
      ['form', ...FIELDS],
      FORMS.map(({ id }) => [id, ...FIELDS.map((field) => String(countOf(tally, `${field}|${id}`)))]),
    ),
};
