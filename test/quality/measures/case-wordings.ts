/** Published explanations in wordings that no form of ours has, as part of the measure `cases`. */
import type { WordingCounts } from '../../cases/wordings/counted';
import { markdownTable, type Row } from '../frame/measure';
import { atLeast, countOf, namesUnder, percent, type Counter, type Tally } from '../frame/tally';

const WORDED = [
  'defects',
  'told',
  'falseAlarms',
  'numbers',
  'decided',
  'witnessed',
  'witnessedDecided',
] as const satisfies readonly (keyof WordingCounts)[];

const SLIPPED = ['told', 'elsewhere', 'left open', 'certified'] as const;

const WORDINGS = 'wordings';
const MOST_REASONS = 10;

export function countWording(counter: Counter, counts: WordingCounts): void {
  const { name, reasons, slips, failing } = counts;
  counter.add(WORDINGS);
  counter.add(`${WORDINGS}|${name}`);
  for (const [field, count] of [
    ...WORDED.map((field) => [field, counts[field]] as const),
    ...SLIPPED.map((fate) => [`slip ${fate}`, slips[fate]] as const),
  ]) {
    counter.add(`worded ${field}`, count);
    counter.add(`worded ${field}|${name}`, count);
  }
  for (const [reason, count] of reasons.slice(0, MOST_REASONS)) counter.add(`open|${name}|${reason}`, count);
  for (const fault of failing) counter.miss(`${name}: ${fault}`);
  counter.add('worded failing', failing.length);
}

const LEAST_DECIDED = 0.8;
const LEAST_OF_WITNESSED = 0.9;

/** None where the published wordings are not at hand. */
export function wordingRows(tally: Tally): readonly Row[] {
  if (countOf(tally, WORDINGS) === 0) return [];
  const of = (field: string): number => countOf(tally, `worded ${field}`);
  const isAsKnown = of('failing') === 0;
  const slips = SLIPPED.reduce((sum, fate) => sum + of(`slip ${fate}`), 0);
  return [
    {
      what: `Defects that somebody found in ${countOf(tally, WORDINGS)} published cases of other wordings, told at their place, of ${of('defects')}`,
      goal: 'all; 0 false',
      reached: `${of('told')}; ${of('falseAlarms')} errors or warnings on what is right`,
      isReached: isAsKnown && of('falseAlarms') === 0,
    },
    {
      what: `Their numbers decided, of ${of('numbers')}; of the ${of('witnessed')} whose words name a figure or that stand in a chain of arithmetic`,
      goal: '≥ 80 %; ≥ 90 %',
      reached: `${percent(of('decided'), of('numbers'))}; ${percent(of('witnessedDecided'), of('witnessed'))}`,
      isReached:
        atLeast(of('decided'), of('numbers'), LEAST_DECIDED) &&
        atLeast(of('witnessedDecided'), of('witnessed'), LEAST_OF_WITNESSED),
    },
    {
      what: `A digit changed in one of these, of ${slips}`,
      goal: 'told, but those listed',
      reached: `${of('slip told')} told there, ${of('slip elsewhere')} in what is worked out from it, ${of('slip left open')} left open, ${of('slip certified')} taken for right`,
      isReached: isAsKnown,
    },
  ];
}

export function wordingDetails(tally: Tally): string {
  const names = namesUnder(tally, WORDINGS);
  if (names.length === 0) return '';
  const of = (field: string, name: string): string => String(countOf(tally, `worded ${field}|${name}`));
  const shares = markdownTable(
    [
      'published wording',
      'defects',
      'told',
      'false',
      'numbers',
      'decided',
      'with a witness',
      'decided',
      'slips told',
      'in a result',
      'open',
      'taken for right',
    ],
    names.map((name) => [
      name,
      ...WORDED.map((field) => of(field, name)),
      ...SLIPPED.map((fate) => of(`slip ${fate}`, name)),
    ]),
  );
  const reasons = markdownTable(
    ['published wording', 'why a number is left open', 'numbers'],
    namesUnder(tally, 'open').map((key) => [...key.split('|'), String(countOf(tally, `open|${key}`))]),
  );
  return [
    'As published, in wordings that none of our forms has; answers, and what decides each number, were worked out by hand.',
    shares,
    reasons,
  ].join('\n\n');
}
