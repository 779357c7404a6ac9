/** Explanations reworded as offices word them: silence on what is right, and each slip told at its place. */
import { proofread, type TextFinding } from '../../../src/core/proofread';
import {
  rewritten,
  rightText,
  slipsTold,
  TRANSFORMATIONS,
  type Rewritten,
  type RightText,
  type SlipTold,
  type Witness,
} from '../../bench/paraphrase';
import type { Measure, SeedRange } from '../frame/measure';
import { atLeast, Counter, countOf, percent, type Tally } from '../frame/tally';
import { byKind, byWay } from './paraphrase-details';

const AS_WRITTEN = 'paragraphs left as written';
const MOST_LINES = 3;
const WITNESSES: readonly Witness[] = ['with supplement', 'alone'];

/** What a paragraph was rewritten by; its counts go to each. */
const waysAt = ({ explanation }: Rewritten, paragraph: number): readonly string[] => {
  const touched = explanation[paragraph]?.touched ?? [];
  return touched.length > 0 ? touched : [AS_WRITTEN];
};

/** Counts under the name alone, and under each way the paragraph was rewritten by; apart where it was the only one. */
function addAt(counter: Counter, text: Rewritten, name: string, paragraph: number, count = 1): void {
  counter.add(name, count);
  for (const way of waysAt(text, paragraph)) {
    counter.add(`${name}|${way}`, count);
    if (text.ways.length === 1) counter.add(`${name} single|${way}`, count);
  }
}

const prefixOf = (witness: Witness): string => (witness === 'alone' ? 'alone ' : '');

const lineOf = ({ own, ways, paragraphs }: Rewritten, { rule, severity, ...place }: TextFinding): string => {
  const text = paragraphs[place.paragraph]?.text ?? '';
  const near = `${text.slice(Math.max(0, place.offset - 25), place.offset)}⟦${text.slice(place.offset, place.offset + place.length)}⟧${text.slice(place.offset + place.length, place.offset + place.length + 15)}`;
  return `${own.form.id} seed ${own.seed} (${ways.join(', ')}): ${severity} ${rule} at ${near}`;
};

function countRight(counter: Counter, text: Rewritten, right: RightText): void {
  const prefix = prefixOf(right.witness);
  for (const { isDecided, paragraph } of right.figures) {
    addAt(counter, text, `${prefix}numbers`, paragraph);
    addAt(counter, text, `${prefix}decided`, paragraph, Number(isDecided));
  }
  for (const alarm of right.alarms) addAt(counter, text, `${prefix}alarms`, alarm.paragraph);
  for (const { severity } of right.alarms) counter.add(`${prefix}${severity}`);
  for (const alarm of right.alarms.slice(0, MOST_LINES))
    counter.miss(`${right.witness}: ${lineOf(text, alarm)}`);
}

function countSlip(counter: Counter, text: Rewritten, { slip, witness, found, elsewhere }: SlipTold): void {
  const { kind, paragraph, before, after, offset } = slip;
  const prefix = prefixOf(witness);
  const add = (name: string, count: number): void => {
    addAt(counter, text, `${prefix}${name}`, paragraph, count);
    counter.add(`${prefix}${name}|kind ${kind}`, count);
  };
  add('slips', 1);
  add('found', Number(found !== 'no'));
  add('in chain', Number(found === 'chain'));
  add('elsewhere', Number(elsewhere.length > 0));
  if (found !== 'no' && elsewhere.length === 0) return;
  const near =
    text.paragraphs[paragraph]?.text.slice(Math.max(0, offset - 25), offset + before.length + 15) ?? '';
  const others = elsewhere.map((finding) => `${finding.severity} ${finding.rule} at “${finding.text}”`);
  counter.miss(
    `${witness}: ${text.own.form.id} seed ${text.own.seed} (${text.ways.join(', ')}): ${kind} “${before}” → “${after}” in “${near}” ${[found, ...others].join(', ')}`,
  );
}

function rewriteAndRead(counter: Counter, seed: number): void {
  const text = rewritten(seed);
  if (!text) return;
  counter.add('sets');
  for (const way of text.ways) counter.add(`applied|${way}`);
  for (const witness of WITNESSES) {
    const right = rightText(proofread, text, witness);
    countRight(counter, text, right);
    for (const told of slipsTold(proofread, text, right)) countSlip(counter, text, told);
  }
}

const [DECIDED, FOUND, ELSEWHERE] = [0.9, 0.97, 0.001];

const HOW = `Explanations by all forms are rewritten in ${TRANSFORMATIONS.length} ways that published texts have and no form knows: clauses moved, lists split, subjects left out or repeated, other words and short names, sections merged and moved, headings gone, last year's figures and differences worked out and put beside, amounts before names, numbers typed otherwise. One text in three is rewritten in a single way, the others in three to eight; none names its form. Counted are paragraphs that were rewritten, or whose surroundings were; those left as written stand in the table for comparison. A number is decided where the ledger verifies or contradicts it; what the office said in its own words is neither counted nor changed. One slip at a time is made that rounding cannot explain: in a number, a direction, a name. Found: a finding that the right text does not have touches the number changed, or the clause of the word changed (of a name: up to the last figure said of it), or a figure of the same paragraph that comes from one of the same cells or answers. Elsewhere: any other finding that the right text does not have. Without the supplement only slips in what the tables give are made.`;

export const PARAPHRASE: Measure = {
  name: 'paraphrase',
  title: 'Explanations worded otherwise',
  on: 'reworded',
  how: HOW,
  // Its goals are not reached yet: `npm run quality` says by how much.
  seeds: { full: 540, quick: 0, few: 0 },
  run: ({ first, count }: SeedRange): Tally => {
    const counter = new Counter();
    for (let seed = first; seed < first + count; seed += 1) rewriteAndRead(counter, seed);
    return counter.tally();
  },
  rows: (tally) => {
    const of = (name: string): number => countOf(tally, name);
    const inRewritten = (name: string): number => of(name) - of(`${name}|${AS_WRITTEN}`);
    const alarms = of('alarms') + of('alone alarms');
    const [numbers, decided] = [inRewritten('numbers'), inRewritten('decided')];
    const alone = percent(inRewritten('alone decided'), inRewritten('alone numbers'));
    const [slips, found, elsewhere] = ['slips', 'found', 'elsewhere'].map(
      (name) => of(name) + of(`alone ${name}`),
    );
    return [
      {
        what: `Errors and warnings in ${of('sets')} right explanations worded otherwise`,
        goal: '0',
        reached: `${of('error')} and ${of('warning')} with their supplement, ${of('alone error')} and ${of('alone warning')} without`,
        isReached: alarms === 0 && of('sets') > 0,
      },
      {
        what: 'Numbers decided in their rewritten paragraphs',
        goal: '≥ 90 %',
        reached: `${percent(decided, numbers)} of ${numbers}; ${alone} without supplement`,
        isReached: atLeast(decided, numbers, DECIDED),
      },
      {
        what: `Single slips of ${slips!} in them that are found at their place`,
        goal: '≥ 97 %',
        reached: `${percent(found!, slips!)}; with supplement ${percent(of('found'), of('slips'))} of ${of('slips')}, without ${percent(of('alone found'), of('alone slips'))} of ${of('alone slips')}`,
        isReached: atLeast(found!, slips!, FOUND),
      },
      {
        what: 'Slips that bring findings elsewhere too',
        goal: '≤ 0.1 %',
        reached: percent(elsewhere!, slips!),
        isReached: slips! > 0 && elsewhere! / slips! <= ELSEWHERE,
      },
    ];
  },
  details: (tally) => [byKind(tally), byWay(tally, AS_WRITTEN)].join('\n\n'),
};
