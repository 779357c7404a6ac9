/** Last year's document and both years' tables made into this year's draft, or the reason why they can't be. */
import { message, saying, type Message } from '../messages';
import type { NarrativeForm, Supplement } from '../narrative';
import type { Unfilled } from '../narrative/reading';
import type { TextDocument } from '../proofread';
import { titleYear } from '../proofread/structure/title-year';
import { wordOfKinds, type TableSet } from '../tables';
import { learn } from './learn';
import { LEARN_MESSAGES } from './messages';
import { roll } from './roll';
import type { Rolled } from './rolled';
import type { Learned } from './types';

/** Fewer numbers understood than this, and it is another department's or year's document: of 15 published texts the least is 39 %. */
const FEWEST_IN_HUNDRED = 30;

/** The tables of one year, as they were checked. */
export interface DraftTables {
  readonly set: TableSet;
  readonly unfilled?: Unfilled;
}

/** 决算 or 预算. */
const kindWord = ({ kind }: TableSet): Message => saying(wordOfKinds([kind]));

/** How often a text speaks of a year: more often of another than its title's, and that is a slip. */
const mentions = ({ paragraphs }: TextDocument, year: number): number =>
  paragraphs.reduce((sum, { text }) => sum + text.split(`${year}年`).length - 1, 0);

interface Refused {
  readonly ok: false;
  readonly problem: Message;
}

export type DraftLearning = { readonly ok: true; readonly learned: Learned } | Refused;
export type DraftRolling = { readonly ok: true; readonly rolled: Rolled } | Refused;

/** `last`: the tables that the document explains. */
export function learnDraft(
  document: TextDocument,
  { set, unfilled }: DraftTables,
  options: { readonly supplement?: Supplement; readonly form?: NarrativeForm } = {},
): DraftLearning {
  const year = titleYear(document);
  if (
    year !== undefined &&
    set.year !== undefined &&
    year !== set.year &&
    mentions(document, set.year) <= mentions(document, year)
  ) {
    const data = { text: String(year), tables: String(set.year), kind: kindWord(set) };
    return { ok: false, problem: message(LEARN_MESSAGES, 'other-year', data) };
  }
  const learned = learn(document, set, { ...options, ...(unfilled ? { unfilled } : {}) });
  const { numbers, slots } = learned;
  if (slots * 100 >= numbers * FEWEST_IN_HUNDRED) return { ok: true, learned };
  const data = { numbers: String(numbers), slots: String(slots), kind: kindWord(set) };
  return { ok: false, problem: message(LEARN_MESSAGES, 'too-few-understood', data) };
}

/** This year's answers may be given as our own form asks for them, or as the learned one does. */
export function draftQuestions({ form, near }: Learned): NarrativeForm {
  const own = new Set(form.questions.map(({ key }) => key));
  const others = near.questions.filter(({ key }) => !own.has(key));
  return { ...near, questions: [...form.questions, ...others] };
}

export interface DraftYears {
  readonly last: DraftTables;
  readonly now: DraftTables;
  /** This year's answers. */
  readonly supplement?: Supplement;
}

export function rollDraft(
  learned: Learned,
  document: TextDocument,
  { last, now, supplement }: DraftYears,
): DraftRolling {
  const [year, before] = [now.set.year, last.set.year];
  if (year !== undefined && before !== undefined && before !== year - 1) {
    const data = {
      now: String(year),
      last: String(before),
      wanted: String(before + 1),
      kind: kindWord(last.set),
    };
    return { ok: false, problem: message(LEARN_MESSAGES, 'not-the-next-year', data) };
  }
  const rolled = roll(learned, document, now.set, {
    ...(supplement ? { supplement } : {}),
    previous: last.set,
    ...(now.unfilled ? { unfilled: now.unfilled } : {}),
  });
  return { ok: true, rolled };
}
