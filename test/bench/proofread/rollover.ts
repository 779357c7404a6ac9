/** A document learned from, narrated for its own year and rolled to the next; what is wrong of both. */
import { Decimal, exactly, meets, printedInterval } from '../../../src/core/amount';
import { learn, roll, type Learned, type Rolled } from '../../../src/core/learn';
import {
  documentText,
  narrate,
  printForm,
  readForm,
  type NarrativeForm,
  type Supplement,
} from '../../../src/core/narrative';
import { proofread, type ProofreadResult, type TextDocument } from '../../../src/core/proofread';
import { rewrittenOwn } from '../paraphrase';
import { finished, type Finished } from './finished';
import { flatten, toText } from './stretches';
import { twoYears, type TwoYears } from './two-years';

export interface Rollover {
  readonly learned: Learned;
  /** What `form check` has against the learned form. */
  readonly problems: number;
  readonly paragraphs: number;
  /** Paragraphs that the learned form does not give back for its own year, word for word. */
  readonly lost: readonly string[];
  /** Those in which a number is another, not only printed otherwise. */
  readonly changed: readonly string[];
  /** Those in which anything but numbers is another, or has another place. */
  readonly otherWords: readonly string[];
  readonly rolled: Rolled;
  /** The draft, read against this year's truth. */
  readonly read: ProofreadResult;
  /** Errors and warnings at what nobody was told to look at. */
  readonly unsaid: readonly string[];
  /** With all of this year's answers, and what is still asked in words written. */
  readonly finished: Finished;
}

/** The office gives this year's figures; reasons are what it has to write. */
const withoutReasons = (supplement: Supplement): Supplement => ({
  ...supplement,
  entries: new Map([...supplement.entries].filter(([key]) => !key.includes('原因'))),
});

const problemsOf = (form: NarrativeForm): number => {
  const reading = readForm(printForm(form));
  return reading.ok ? 0 : reading.problems.length;
};

interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

/** Of either width, grouped or not. */
const NUMBER = /(\d[\d,]*)(?:\.(\d+))?/g;

const sameWords = (own: string, now: string): boolean => {
  const [before, after] = [own, now].map((text) => text.normalize('NFKC').replace(NUMBER, '0'));
  return before === after;
};

const numbersIn = (text: string): readonly Printed[] =>
  [...text.normalize('NFKC').matchAll(NUMBER)].map(([digits, , rest = '']) => ({
    value: new Decimal(digits.replaceAll(',', '')),
    decimals: rest.length,
  }));

/** Number for number: the second within what the first, as it is printed, stands for. */
function sameNumbers(own: string, now: string): boolean {
  const [before, after] = [numbersIn(own), numbersIn(now)];
  return (
    before.length === after.length &&
    before.every(({ value, decimals }, at) => {
      const other = after[at]?.value;
      return other !== undefined && meets(printedInterval(value, decimals), exactly(other));
    })
  );
}

/** `form`: that a reader is told of. */
function rolledOver(
  { before, tables, supplement }: TwoYears,
  text: TextDocument,
  form: NarrativeForm | undefined,
): Rollover {
  const learned = learn(text, before.tables, { supplement: before.supplement });
  const again = roll(learned, text, before.tables, { supplement: learned.supplement });
  const pairs = again.paragraphs.map((one): readonly [string, string] => {
    const own = one.kind === 'added' ? '' : (text.paragraphs[one.paragraph]?.text ?? '');
    return [own, one.kind === 'removed' ? '' : one.text];
  });
  const previous = before.tables;
  const rolled = roll(learned, text, tables, { supplement: withoutReasons(supplement), previous });
  const named = form ? { form } : {};
  const read = proofread(rolled.document, tables, { supplement, previous, ...named });
  const told = rolled.toDo.map((one) => one.text);
  const unsaid = read.findings.filter(
    ({ severity, text: words, sentence }) =>
      severity !== 'hint' && !told.some((one) => one.includes(words) || sentence.includes(one)),
  );
  const truth = documentText(narrate(before.form, tables, supplement));
  return {
    learned,
    problems: problemsOf(learned.form),
    paragraphs: text.paragraphs.length,
    lost: pairs.map((pair) => pair.join(' → ')),
    changed: pairs.filter(([own, now]) => !sameNumbers(own, now)).map((pair) => pair.join(' → ')),
    otherWords: pairs.filter(([own, now]) => !sameWords(own, now)).map((pair) => pair.join(' → ')),
    rolled,
    read,
    unsaid: unsaid.map(({ rule, sentence }) => `${rule} ${sentence}`),
    finished: finished(learned, text, { tables, supplement, previous, truth }, named),
  };
}

/** In the words of the form. Undefined where no layout prints what it needs in both years. */
export function rollover(form: NarrativeForm, seed: number): Rollover | undefined {
  const years = twoYears(form, seed);
  return years && rolledOver(years, toText(flatten(years.before)), form);
}

/** In other words, by the ways of the seed; undefined where they find nothing in it. */
export function rewordedRollover(
  form: NarrativeForm,
  seed: number,
): (Rollover & { readonly ways: readonly string[] }) | undefined {
  const years = twoYears(form, seed);
  const reworded = years && rewrittenOwn(years.before, seed);
  if (!years || !reworded) return undefined;
  return { ...rolledOver(years, toText(reworded.paragraphs), undefined), ways: reworded.ways };
}
