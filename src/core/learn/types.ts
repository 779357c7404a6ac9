/** What is learned from a document: a form in its own words, its answers, and where each of its paragraphs stands. */
import type { Message } from '../messages';
import type { NarrativeForm, Supplement } from '../narrative';
import type { Expression } from '../narrative/reading';
import type { TextPlace } from '../proofread';
import type { Comparing } from '../proofread/inside';
import type { Greatest } from './greatest';
import type { NamedList } from './newcomers';

/** Where a paragraph of the form is told in the document. */
export interface LearnedParagraph {
  /** Of the form. */
  readonly section: number;
  /** Of the section; undefined for its heading. */
  readonly paragraph: number | undefined;
  /** Of the document, one for each item; one where there are none. */
  readonly at: readonly LearnedPlace[];
}

export interface LearnedPlace {
  readonly paragraph: number;
  readonly row?: string;
  /** Where it is told in a part of the paragraph only. */
  readonly within?: { readonly from: number; readonly to: number };
}

/** Something that a person has to look at. */
export interface LearnedDoubt extends TextPlace {
  readonly text: string;
  readonly why: Message;
}

/** Words of the document that an answer keeps: why a person has to look at them when the year is another. */
export type Kept =
  /** A number that nobody understood. */
  | { readonly kind: 'number' }
  /** What words say is used for, or happened. */
  | { readonly kind: 'words' }
  /** A reason, which holds as long as what moved goes the same way. */
  | { readonly kind: 'reason'; readonly comparing: Comparing; readonly polarity: 1 | -1 | 0 };

/** A figure that may be another one of the same amount. */
export interface Ambiguous extends TextPlace {
  readonly as: 'money' | 'percent' | 'count';
  /** As the form writes them, the one it took first. */
  readonly meanings: readonly Expression[];
}

export interface Learned {
  readonly form: NarrativeForm;
  /** The form of ours whose headings its own are most like. */
  readonly near: NarrativeForm;
  /** Of the year it was learned from: with it the form gives the document back. */
  readonly supplement: Supplement;
  /** As the document of that year calls it. */
  readonly department: string | undefined;
  readonly title: number | undefined;
  readonly paragraphs: readonly LearnedParagraph[];
  readonly doubts: readonly LearnedDoubt[];
  /** By key of the supplement. */
  readonly kept: ReadonlyMap<string, Kept>;
  readonly ambiguous: readonly Ambiguous[];
  readonly greatest: readonly Greatest[];
  readonly named: readonly NamedList[];
  /** Numbers of the explanation, and how many of them became slots. */
  readonly numbers: number;
  readonly slots: number;
}
