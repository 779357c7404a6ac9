/** What is learned from a document: a form in its own words, its answers, and where each of its paragraphs stands. */
import type { Message } from '../messages';
import type { NarrativeForm, Supplement } from '../narrative';
import type { TextPlace } from '../proofread';

/** Where a paragraph of the form is told in the document. */
export interface LearnedParagraph {
  /** Of the form. */
  readonly section: number;
  /** Of the section; undefined for its heading. */
  readonly paragraph: number | undefined;
  /** Of the document, one for each item; one where there are none. */
  readonly at: readonly { readonly paragraph: number; readonly row?: string }[];
}

/** Something that a person has to look at. */
export interface LearnedDoubt extends TextPlace {
  readonly text: string;
  readonly why: Message;
}

export interface Learned {
  readonly form: NarrativeForm;
  /** Of the year it was learned from: with it the form gives the document back. */
  readonly supplement: Supplement;
  readonly title: number | undefined;
  readonly paragraphs: readonly LearnedParagraph[];
  readonly doubts: readonly LearnedDoubt[];
  /** Numbers of the explanation, and how many of them became slots. */
  readonly numbers: number;
  readonly slots: number;
}
