/** Templates of a text: its own words, with a slot for each stretch that changes from year to year; what is doubtful is kept in mind. */
import { message } from '../messages';
import type { NarrativeSettings } from '../narrative';
import type { Expression } from '../narrative/reading';
import type { TextDocument } from '../proofread';
import type { Understood, UnderstoodNumber } from '../proofread/inside';
import type { LearnedAnswers } from './answers';
import { LEARN_MESSAGES } from './messages';
import { settingsOf } from './settings';
import { spansIn, type SlotWriting, type YearSpan } from './spans';
import type { LearnedStretch } from './stretches';
import type { Ambiguous, LearnedDoubt } from './types';
import { literal } from './slot-writer';

/** A paragraph of the document with what changes in it. */
export interface SpannedParagraph {
  readonly at: number;
  readonly text: string;
  readonly found: readonly YearSpan[];
}

export class Templates {
  readonly doubts: LearnedDoubt[] = [];
  readonly ambiguous: Ambiguous[] = [];
  /** Numbers that became slots. */
  private readonly taken: UnderstoodNumber[] = [];
  /** Where codes stand. */
  private readonly coded = new Set<string>();
  /** How the document prints its numbers. */
  readonly settings: NarrativeSettings;

  constructor(
    private readonly document: TextDocument,
    private readonly understood: Understood,
    private readonly answers: LearnedAnswers,
  ) {
    this.settings = settingsOf(document, understood.numbers, understood.form.settings);
  }

  get slots(): number {
    return new Set(this.taken.filter(({ kind }) => kind !== 'year' && kind !== 'fixed')).size;
  }

  /** Digits that are no number but the code of an account. */
  get codes(): number {
    return this.coded.size;
  }

  paragraph(at: number): SpannedParagraph {
    const text = this.document.paragraphs[at]?.text ?? '';
    return { at, text, found: spansIn(text, at, this.understood, this.settings.unit) };
  }

  /** `words`: what becomes of its own words. */
  template(
    { at, text, found }: SpannedParagraph,
    { from, to }: LearnedStretch,
    writing: SlotWriting,
    words: (text: string) => string = literal,
  ): string {
    let done = from;
    let template = '';
    for (const span of found) {
      if (span.from < from || span.to > to) continue;
      const code = span.isDoubtful && writing.code(text.slice(span.from, span.to));
      template += words(text.slice(done, span.from)) + (code || span.template(writing));
      if (code) this.coded.add(`${at} ${span.from}`);
      else if (span.isDoubtful) this.doubt(at, text, span);
      this.taken.push(...(span.numbers ?? []));
      if (span.number) this.ambiguity(span.number, writing);
      done = span.to;
    }
    return template + words(text.slice(done, to));
  }

  /** Leaves no trace where it comes to nothing. */
  tried<Found>(attempt: () => Found | undefined): Found | undefined {
    const undo = this.answers.undoing();
    const [taken, doubts, ambiguous] = [this.taken.length, this.doubts.length, this.ambiguous.length];
    const found = attempt();
    if (found === undefined) {
      undo();
      this.taken.length = taken;
      this.doubts.length = doubts;
      this.ambiguous.length = ambiguous;
    }
    return found;
  }

  whole(paragraph: SpannedParagraph, writing: SlotWriting, words?: (text: string) => string): string {
    return this.template(paragraph, { from: 0, to: paragraph.text.length }, writing, words);
  }

  /** What may be several figures is looked at again when the year is another; where the form has the same words, only what else the office may answer. */
  private ambiguity(
    { paragraph, offset, length, kind, meanings, isByForm }: UnderstoodNumber,
    writing: SlotWriting,
  ): void {
    const [first, ...others] = meanings;
    if (!first) return;
    const own = writing.own(first);
    const isOwn = (one: Expression): boolean => JSON.stringify(one) === JSON.stringify(own);
    // A list may have taken another table's figure for it.
    const isFormsOwn = isByForm && isOwn(first);
    const open = [first, ...others.filter((one) => !isFormsOwn || one.kind === 'entry')];
    const all = [own, ...open.filter((one) => !isOwn(one))];
    if (all.length < 2) return;
    const as = kind === 'money' || kind === 'percent' ? kind : 'count';
    const written = all.map((one) => {
      this.answers.written(one);
      return this.answers.cells.written(one);
    });
    this.ambiguous.push({ paragraph, offset, length, as, meanings: written });
  }

  private doubt(at: number, text: string, { from, to }: LearnedStretch): void {
    if (this.doubts.some(({ paragraph, offset }) => paragraph === at && offset === from)) return;
    this.doubts.push({
      paragraph: at,
      offset: from,
      length: to - from,
      text: text.slice(from, to),
      why: message(LEARN_MESSAGES, 'not-understood', { text: text.slice(from, to) }),
    });
  }
}
