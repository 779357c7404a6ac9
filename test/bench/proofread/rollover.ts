/** A document learned from, narrated for its own year and rolled to the next; what is wrong of both. */
import { learn, roll, type Learned, type Rolled } from '../../../src/core/learn';
import {
  narrate,
  paragraphText,
  printForm,
  readForm,
  type NarrativeForm,
  type Supplement,
} from '../../../src/core/narrative';
import { proofread, type ProofreadResult } from '../../../src/core/proofread';
import { flatten, toText } from './stretches';
import { twoYears } from './two-years';

export interface Rollover {
  readonly learned: Learned;
  /** What `form check` has against the learned form. */
  readonly problems: number;
  readonly paragraphs: number;
  /** Paragraphs that the learned form does not give back for its own year. */
  readonly lost: readonly string[];
  readonly rolled: Rolled;
  /** The draft, read against this year's truth. */
  readonly read: ProofreadResult;
  /** Errors and warnings at what nobody was told to look at. */
  readonly unsaid: readonly string[];
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

/** Undefined where no layout prints what the form needs in both years. */
export function rollover(form: NarrativeForm, seed: number): Rollover | undefined {
  const years = twoYears(form, seed);
  if (!years) return undefined;
  const { before, tables, supplement } = years;
  const text = toText(flatten(before));
  const learned = learn(text, before.tables, { supplement: before.supplement });
  const again = narrate(learned.form, before.tables, learned.supplement);
  const lines = again.sections.flatMap(({ paragraphs }) => paragraphs).map(paragraphText);
  const previous = before.tables;
  const rolled = roll(learned, text, tables, { supplement: withoutReasons(supplement), previous });
  const read = proofread(rolled.document, tables, { supplement, previous, form });
  const told = rolled.toDo.map((one) => one.text);
  const unsaid = read.findings.filter(
    ({ severity, text: words, sentence }) =>
      severity !== 'hint' && !told.some((one) => one.includes(words) || sentence.includes(one)),
  );
  return {
    learned,
    problems: problemsOf(learned.form),
    paragraphs: text.paragraphs.length,
    lost: text.paragraphs.map((one) => one.text).filter((one, at) => one !== lines[at]),
    rolled,
    read,
    unsaid: unsaid.map(({ rule, sentence }) => `${rule} ${sentence}`),
  };
}
