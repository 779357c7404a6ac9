/** A draft whose reasons and purposes a person has written: what its numbers are, each counted once. */
import { roll, type Learned, type Rolled } from '../../../src/core/learn';
import { compileForm, missingOf, narrate, questionOf, type Supplement } from '../../../src/core/narrative';
import {
  proofread,
  type LedgerEntry,
  type ProofreadOptions,
  type TextDocument,
} from '../../../src/core/proofread';
import type { TableSet } from '../../../src/core/tables';

/** What a person writes where words are asked for: a reason that holds of any change. */
const WORDS = '按实际工作需要安排';
/** Each round answers what the answers before it brought up. */
const MOST_ROUNDS = 4;
const NEAR = 20;

export interface Finished {
  readonly rolled: Rolled;
  /** Numbers, years apart, that this year's truth bears out and nobody has to look at. */
  readonly right: number;
  /** Blanks for numbers, and numbers that a person has to put in or look at; one line each. */
  readonly left: readonly string[];
  /** Numbers within words of the office's own that a person has to read again. */
  readonly inWords: number;
  /** Numbers that the truth does not bear out and nobody is told of. */
  readonly wrong: readonly string[];
  /** Errors and warnings of a proofreader at what nobody is told of. */
  readonly findings: readonly string[];
  /** Those at what the list of what is left to a person names. */
  readonly toldFindings: number;
}

export interface YearRolledTo {
  readonly tables: TableSet;
  /** All that is true of it; all of it is given. */
  readonly supplement: Supplement;
  readonly previous: TableSet;
  /** What our own form says of it. */
  readonly truth: string;
}

type ToDo = Rolled['toDo'][number];

function withWords(learned: Learned, document: TextDocument, to: YearRolledTo): Rolled {
  const { tables, previous } = to;
  const questions = compileForm(learned.form);
  let { supplement } = to;
  for (let round = 0; ; round += 1) {
    const rolled = roll(learned, document, tables, { supplement, previous });
    const year = tables.year === undefined ? {} : { year: tables.year };
    const open = missingOf(narrate(learned.form, tables, { ...rolled.supplement, ...year }));
    const asked = open.filter(({ key }) => questionOf(questions, key)?.question.kind === '文字');
    if (asked.length === 0 || round === MOST_ROUNDS) return rolled;
    const words = asked.map(({ key }) => [key, { value: WORDS }] as const);
    supplement = { ...supplement, entries: new Map([...supplement.entries, ...words]) };
  }
}

const isYear = ({ text }: LedgerEntry): boolean => /^\d{4}年/.test(text);

/** Whether a number is one of these words, wherever in the text they stand. */
function isWithin(text: string, words: string, { offset, length }: LedgerEntry): boolean {
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1))
    if (at <= offset && at + words.length >= offset + length) return true;
  return false;
}

/** （上年为0，不可比）: said where it is so. */
const isNote = (text: string, { offset, length }: LedgerEntry): boolean =>
  /（(?:上年|预算)为$/.test(text.slice(0, offset)) && text.startsWith('，不可比）', offset + length);

const ofWords = ({ kind }: ToDo): boolean => kind === 'words' || kind === 'reason';

/** `options`: of who reads it. */
export function finished(
  learned: Learned,
  document: TextDocument,
  to: YearRolledTo,
  options: ProofreadOptions = {},
): Finished {
  const rolled = withWords(learned, document, to);
  const { tables, supplement, previous, truth } = to;
  const { ledger, findings } = proofread(rolled.document, tables, { ...options, supplement, previous });
  const textOf = ({ paragraph }: LedgerEntry): string => rolled.document.paragraphs[paragraph]?.text ?? '';
  const lineOf = (entry: LedgerEntry): string => {
    const [own, end] = [textOf(entry), entry.offset + entry.length];
    return `${own.slice(Math.max(0, entry.offset - NEAR), entry.offset)}⟦${entry.text}⟧${own.slice(end, end + NEAR)}`;
  };
  const left = rolled.toDo.flatMap(({ kind, text }) => (kind === 'missing' ? [text] : []));
  const wrong: string[] = [];
  let [right, inWords] = [0, 0];
  for (const entry of ledger) {
    const text = textOf(entry);
    const told = rolled.toDo.filter((one) => isWithin(text, one.text, entry));
    if (isYear(entry) || told.some(({ kind }) => kind === 'missing')) continue;
    const isTrue =
      entry.verdict === 'verified' ||
      (entry.verdict === 'unchecked' &&
        (isNote(text, entry) || truth.includes(entry.text.normalize('NFKC'))));
    if (told.some(ofWords)) inWords += 1;
    else if (told.length > 0) left.push(lineOf(entry));
    else if (isTrue) right += 1;
    else wrong.push(`${entry.verdict} ${lineOf(entry)}`);
  }
  const isTold = (words: string, sentence: string): boolean =>
    rolled.toDo.some(({ text }) => text !== '' && (text.includes(words) || sentence.includes(text)));
  const alarms = findings.filter(({ severity }) => severity !== 'hint');
  const unsaid = alarms.filter(({ text, sentence }) => !isTold(text, sentence));
  return {
    rolled,
    right,
    left,
    inWords,
    wrong,
    findings: unsaid.map(({ rule, text, sentence }) => `${rule} ${text} in ${sentence}`),
    toldFindings: alarms.length - unsaid.length,
  };
}
