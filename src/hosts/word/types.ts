/** What the pane asks of Word. Each call is one or a few requests; none leaves a reference behind. */
import type { NarrativeDocument } from '../../core/narrative';
import type { TextCorrection, TextDocument, TextFinding, TextPlace } from '../../core/proofread/types';

/** A picture to place: a chart drawn from the tables. */
export interface WordPicture {
  /** Of the chart; its control is found again by it. */
  readonly id: string;
  /** Stands after the last paragraph of this section. */
  readonly section: string;
  /** PNG, without the data: prefix. */
  readonly base64: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** For those who can't see it. */
  readonly altText: string;
  readonly title: string;
}

/** A figure that was replaced by an update. */
export interface FigureChange {
  readonly id: string;
  readonly section: string;
  readonly before: string;
  readonly after: string;
}

/** A sentence whose words no longer fit the tables. Nothing was changed in it. */
export interface StaleSentence {
  readonly section: string;
  readonly paragraph: number;
  /** As it stands. */
  readonly text: string;
  /** As it would be written now. Empty where it should go. */
  readonly replacement: string;
  readonly why: 'sign' | 'gone' | 'new' | 'reworded';
}

export interface UpdateReport {
  readonly changed: readonly FigureChange[];
  readonly kept: number;
  readonly stale: readonly StaleSentence[];
  /** Sections of the form that the document does not have. */
  readonly missing: readonly string[];
}

export interface WordHost {
  /** The whole text, for proofreading; places refer to this order of paragraphs. */
  read(): Promise<TextDocument>;
  /** Which sections stand in the document as ours. */
  inserted(): Promise<readonly string[]>;
  /** Puts sections (all, without a list) at the cursor, or in their order among those that stand; an existing one is left. */
  insert(
    document: NarrativeDocument,
    sections?: readonly string[],
    pictures?: readonly WordPicture[],
  ): Promise<void>;
  /** Changes only figures that differ; keeps wording. */
  update(document: NarrativeDocument, pictures?: readonly WordPicture[]): Promise<UpdateReport>;
  /** One click: the new sentence in place of one that no longer fits, its figures as controls. */
  replaceSentence(document: NarrativeDocument, sentence: StaleSentence): Promise<void>;
  select(place: TextPlace): Promise<void>;
  /** False when the text there is no longer what it was; nothing is changed then. */
  correct(correction: TextCorrection): Promise<boolean>;
  /** Colours verdicts or findings; all of it is removed as a whole by `clearMarks`. */
  mark(places: readonly (TextPlace & { readonly colour: string })[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** A comment on each finding (WordApi 1.4); undefined where Word is too old. */
  readonly comment: ((findings: readonly TextFinding[]) => Promise<void>) | undefined;
}
