/** Last year's document as this year's draft: given back for its own year, right or told of for the next. */
import { FORMS } from '../../../src/core/narrative';
import { rewordedRollover, rollover, type Rollover } from '../../bench/proofread/rollover';
import { markdownTable, type Measure, type Row, type SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, percent, type Tally } from '../frame/tally';

const MOST_LINES = 3;

type Rolling = (form: (typeof FORMS)[number], seed: number) => Rollover | undefined;

function count(counter: Counter, rolling: Rolling, form: (typeof FORMS)[number], seed: number): void {
  const found = rolling(form, seed);
  if (!found) return;
  const { learned, problems, paragraphs, lost, changed, otherWords, rolled, unsaid, finished } = found;
  const add = (field: (typeof FIELDS)[number], by: number): void => {
    counter.add(field, by);
    counter.add(`${field}|${form.id}`, by);
  };
  const contradicted = finished.wrong.filter((line) => line.startsWith('contradicted'));
  add('sets', 1);
  add('problems', problems);
  add('paragraphs', paragraphs);
  add('given back', paragraphs - lost.length);
  add('other numbers', changed.length);
  add('other words', otherWords.length);
  add('numbers', learned.numbers);
  add('slots', learned.slots);
  add('blanks', rolled.toDo.filter(({ kind }) => kind === 'missing').length);
  add('unsaid', unsaid.length);
  add('right', finished.right);
  add('left', finished.left.length);
  add('in words', finished.inWords);
  add('wrong', contradicted.length);
  add('open', finished.wrong.length - contradicted.length);
  add('findings', finished.findings.length);
  add('told findings', finished.toldFindings);
  const missed = { changed, otherWords, unsaid, wrong: finished.wrong, findings: finished.findings };
  for (const [what, lines] of Object.entries(missed))
    for (const line of lines.slice(0, MOST_LINES)) counter.miss(`${form.id} seed ${seed}, ${what}: ${line}`);
}

const FIELDS = [
  'sets',
  'problems',
  'paragraphs',
  'given back',
  'other numbers',
  'other words',
  'numbers',
  'slots',
  'blanks',
  'unsaid',
  'right',
  'left',
  'in words',
  'wrong',
  'open',
  'findings',
  'told findings',
] as const;

const tallied =
  (rolling: Rolling) =>
  ({ first, count: seeds }: SeedRange): Tally => {
    const counter = new Counter();
    for (let seed = first; seed < first + seeds; seed += 1)
      for (const form of FORMS) count(counter, rolling, form, seed);
    return counter.tally();
  };

type Of = (field: (typeof FIELDS)[number]) => number;

/** Of the drafts of the next year; `least`: of the numbers, in hundredths. */
function draftRows(of: Of, least: number): readonly Row[] {
  const asked = of('right') + of('left') + of('wrong') + of('open');
  const all = asked + of('in words');
  return [
    {
      what: 'Errors and warnings in the drafts that nobody is told of, with reasons withheld',
      goal: '0',
      reached: `${of('unsaid')}; ${of('blanks')} blanks for what only the office knows`,
      isReached: of('unsaid') === 0,
    },
    {
      what: 'Numbers that a cell or an answer of this year determines, right without a person: blanks for numbers and whatever the list of what is left names count as not',
      goal: `≥ ${least} %`,
      reached: `${percent(of('right'), asked)} of ${asked}`,
      isReached: atLeast(of('right'), asked, least / 100),
    },
    {
      what: 'The same of all numbers, those in words of last year too, which a person has to read again',
      goal: `≥ ${least - 5} %`,
      reached: `${percent(of('right'), all)} of ${all}`,
      isReached: atLeast(of('right'), all, (least - 5) / 100),
    },
    {
      what: 'Wrong numbers that nobody is told of',
      goal: '0',
      reached: `${of('wrong')}; ${of('open')} more neither tables nor the truth’s own text decide`,
      isReached: of('wrong') === 0 && of('open') * 500 <= asked,
    },
    {
      what: 'Proofreading the drafts once the asked words are written: errors and warnings',
      goal: '0 that nobody is told of',
      reached: `${of('findings')}; ${of('told findings')} that the list names`,
      isReached: of('findings') === 0,
    },
  ];
}

const details = (tally: Tally): string =>
  markdownTable(
    ['form', ...FIELDS],
    FORMS.map(({ id }) => [id, ...FIELDS.map((field) => String(countOf(tally, `${field}|${id}`)))]),
  );

export const ROLLOVER: Measure = {
  name: 'rollover',
  title: 'Last year’s document rolled to this year’s tables',
  on: 'written',
  how: 'A department’s explanation of one year is learned from with its tables and answers, narrated again for that year, and rolled to tables of the next year in which every amount, class and item is another: once with this year’s answers but for reasons, once with all of them, the words still asked for then written by a person. Given back: the paragraph word for word. Right: the number is verified by this year’s truth, and nobody has to look at it; years are not counted. Unsaid: proofreading finds an error or a warning at words that the list of what is left to a person does not name.',
  seeds: { full: 26, quick: 1, few: 0 },
  run: tallied(rollover),
  rows: (tally) => {
    const of: Of = (field) => countOf(tally, field);
    return [
      {
        what: `Paragraphs of ${of('sets')} explanations given back word for word by the form learned from each`,
        goal: '100 %; every form passes its check',
        reached: `${percent(of('given back'), of('paragraphs'))} of ${of('paragraphs')}; ${of('problems')} mistakes in forms`,
        isReached: of('given back') === of('paragraphs') && of('problems') === 0 && of('sets') > 0,
      },
      ...draftRows(of, 95),
    ];
  },
  details,
};

export const ROLLOVER_REWORDED: Measure = {
  name: 'rollover-reworded',
  title: 'Last year’s document in words that no form knows, rolled to this year’s tables',
  on: 'reworded',
  how: 'The same of explanations rewritten in the ways of the measure of reworded texts, no form named. Given back: number for number and word for word; digits may be of the other width, grouped, or with as many decimals as the others have.',
  seeds: { full: 30, quick: 1, few: 0 },
  run: tallied(rewordedRollover),
  rows: (tally) => {
    const of: Of = (field) => countOf(tally, field);
    const all = of('paragraphs');
    const [same, words] = [all - of('other numbers'), all - of('other words')];
    return [
      {
        what: `Paragraphs of ${of('sets')} reworded explanations given back number for number, and word for word`,
        goal: '100 % both; every form passes its check',
        reached: `${percent(same, all)} and ${percent(words, all)} of ${all}, ${percent(of('given back'), all)} with every number printed as it was; ${of('problems')} mistakes in forms`,
        isReached: same === all && words === all && of('problems') === 0 && of('sets') > 0,
      },
      ...draftRows(of, 95),
    ];
  },
  details,
};
