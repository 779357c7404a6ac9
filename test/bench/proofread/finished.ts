/** A draft whose reasons and purposes a person has written: what its numbers are, each counted once. */
import { roll, type Learned, type Rolled } from '../../../src/core/learn';
import { missingOf, narrate, questionOf, compileForm, type Supplement } from '../../../src/core/narrative';
import {
  proofread,
  type LedgerEntry,
  type ProofreadOptions,
  type TextDocument,
  type TextFinding,
} from '../../../src/core/proofread';
import type { TableSet } from '../../../src/core/tables';

/** What a person writes where words are asked for: a reason that holds of any change. */
const WORDS = '按实际工作需要安排';
/** Each round answers what the answers before it brought up. */
const MOST_ROUNDS = 4;

export interface Finished {
  readonly rolled: Rolled;
  /** Numbers but years, one line each where they are not right. */
  readonly right: number;
  /** Blanks for numbers, numbers that a person has to put in or look at. */
  readonly left: readonly string[];
  /** Within words of the office's own that a person has to read again. */
  readonly inWords: number;
  /** Not right, and nobody is told. */
  readonly unmarked: readonly string[];
  /** Errors and warnings at what nobody is told of. */
  readonly findings: readonly TextFinding[];
}

interface Years {
  readonly tables: TableSet;
  /** What was given of this year. */
  readonly given: Supplement;
  /** All that is true of it. */
  readonly supplement: Supplement;
  readonly previous: TableSet;
}

function withWords(learned: Learned, document: TextDocument, { tables, given, previous }: Years): Rolled {
  const questions = compileForm(learned.form);
  let supplement = given;
  for (let round = 0; ; round += 1) {
    const rolled = roll(learned, document, tables, { supplement, previous });
    const open = missingOf(narrate(learned.form, tables, { ...rolled.supplement, ...yearOf(tables) }));
    const asked = open.filter(({ key }) => questionOf(questions, key)?.question.kind === '文字');
    if (asked.length === 0 || round === MOST_ROUNDS) return rolled;
    const words = asked.map(({ key }) => [key, { value: WORDS }] as const);
    supplement = { ...supplement, entries: new Map([...supplement.entries, ...words]) };
  }
}

const yearOf = ({ year }: TableSet): { readonly year?: number } => (year === undefined ? {} : { year });

const isYear = ({ text }: LedgerEntry): boolean => /^\d{4}年/.test(text);

const within = (text: string, part: string, { offset, length }: LedgerEntry): boolean => {
  for (let at = text.indexOf(part); part !== '' && at >= 0; at = text.indexOf(part, at + 1))
    if (at <= offset && at + part.length >= offset + length) return true;
  return false;
};

/** `options`: of who reads it with all that is true of the year. */
export function finished(
  learned: Learned,
  document: TextDocument,
  years: Years,
  options: ProofreadOptions = {},
): Finished {
  const rolled = withWords(learned, document, years);
  const { tables, supplement, previous } = years;
  const { ledger, findings } = proofread(rolled.document, tables, { ...options, supplement, previous });
  const textOf = (paragraph: number): string => rolled.document.paragraphs[paragraph]?.text ?? '';
  const lineOf = ({ paragraph, offset, length, text }: LedgerEntry): string => {
    const own = textOf(paragraph);
    return `${own.slice(Math.max(0, offset - 20), offset)}⟦${text}⟧${own.slice(offset + length, offset + length + 10)}`;
  };
  const blanks = rolled.toDo.filter(({ kind }) => kind === 'missing').map(({ text }) => text);
  const left = [...blanks];
  const unmarked: string[] = [];
  let [right, inWords] = [0, 0];
  for (const entry of ledger) {
    const text = textOf(entry.paragraph);
    const told = rolled.toDo.filter((one) => within(text, one.text, entry));
    if (isYear(entry) || told.some(({ kind }) => kind === 'missing')) continue;
    const isOfWords = ({ kind }: Rolled['toDo'][number]): boolean => kind === 'words' || kind === 'reason';
    if (told.some(isOfWords)) inWords += 1;
    else if (told.length > 0) left.push(lineOf(entry));
    else if (entry.verdict === 'verified') right += 1;
    else unmarked.push(`${entry.verdict} ${lineOf(entry)}`);
  }
  const isTold = ({ text, sentence }: TextFinding): boolean =>
    rolled.toDo.some((one) => one.text !== '' && (one.text.includes(text) || sentence.includes(one.text)));
  return {
    rolled,
    right,
    left,
    inWords,
    unmarked,
    findings: findings.filter((one) => one.severity !== 'hint' && !isTold(one)),
  };
}
