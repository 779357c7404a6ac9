/** What the pane asks of Word. Each call is one or a few requests; none leaves a reference behind. */
import type { PublishedReading } from '../../core/document';
import type { NarrativeDocument, Source } from '../../core/narrative';
import type { TextCorrection, TextDocument, TextFinding, TextPlace } from '../../core/proofread/types';
import type { TableHost } from './tables/types';

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
  /** In the order of `read()`: where it stands, or after which a new one goes. */
  readonly paragraph: number;
  /** As it stands. */
  readonly text: string;
  /** As it would be written now. Empty where it should go. */
  readonly replacement: string;
  /**
   * `sign`: 增加 where it has become less, 持平 where it has not. `gone`, `new`: a figure or the whole sentence. `reworded`:
   * it speaks of other years, or the user has put other numbers into a figure, or locked it.
   */
  readonly why: 'sign' | 'gone' | 'new' | 'reworded';
}

export interface UpdateReport {
  readonly changed: readonly FigureChange[];
  /** Figures that fit as they are; those in stale sentences are not counted. */
  readonly kept: number;
  readonly stale: readonly StaleSentence[];
  /** Sections of the form that the document does not have. */
  readonly missing: readonly string[];
}

/** A paragraph by its place and what stands there. */
export interface StandingParagraph {
  readonly paragraph: number;
  readonly text: string;
}

/** What a paragraph of one look is put back with. */
export interface ParagraphLook {
  readonly layout: Word.Interfaces.ParagraphUpdateData;
  readonly font: Word.Interfaces.FontUpdateData;
}

/** Its words that are to be others, in the order of the text. */
export interface ParagraphRewriting extends StandingParagraph {
  readonly changes: readonly { readonly offset: number; readonly length: number; readonly by: string }[];
}

/** A text of its own above or below the pages. */
export interface BesidePlace {
  readonly kind: 'header' | 'footer';
  /** Counted from 0. */
  readonly section: number;
  readonly type: 'Primary' | 'FirstPage' | 'EvenPages';
}

/** A paragraph beside the text of the document. */
export interface BesideLine {
  readonly place: BesidePlace;
  /** Within its place. */
  readonly paragraph: number;
  readonly text: string;
}

/** A paragraph with the figures in it that are to be told again. */
export interface FigureParagraph extends StandingParagraph {
  /** In the order of the text. */
  readonly figures: readonly {
    readonly id: string;
    readonly text: string;
    readonly source: Source;
    readonly offset: number;
  }[];
}

/** A control that told another figure before. */
export interface RenamedControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
}

/** What was done so that the figures of a paragraph can be told again. */
export interface FigureLinks {
  /** New controls. */
  readonly made: readonly number[];
  readonly renamed: readonly RenamedControl[];
  /** Figures that were not to be found. */
  readonly left: number;
}

export interface WordHost extends TableHost {
  /** The whole text, for proofreading; places refer to this order of paragraphs. */
  read(): Promise<TextDocument>;
  /** The same with the tables that stand in the document, places in the same order of paragraphs. */
  published(): Promise<PublishedReading>;
  /** Which sections stand in the document as ours. */
  inserted(): Promise<readonly string[]>;
  /** Puts sections (all, without a list) at the cursor, or in their order among those that stand; an existing one is left, and gets the pictures it lacks. */
  insert(
    document: NarrativeDocument,
    sections?: readonly string[],
    pictures?: readonly WordPicture[],
  ): Promise<void>;
  /** Changes only figures that differ; keeps wording, and takes marks away if anything changes. Pictures that stand are replaced where they differ. */
  update(document: NarrativeDocument, pictures?: readonly WordPicture[]): Promise<UpdateReport>;
  /** One click: the new sentence in place of one that no longer fits, its figures as controls. Found by its texts. */
  replaceSentence(document: NarrativeDocument, sentence: StaleSentence): Promise<void>;
  /** Types only the words anew that differ. False when the paragraph is no longer what it was; nothing is changed then. */
  rewrite(rewriting: ParagraphRewriting): Promise<boolean>;
  /** Headers and footers, those of all sections and pages; undefined where Word does not hand them over. */
  readBeside(): Promise<readonly BesideLine[] | undefined>;
  /** The same in one of those. */
  rewriteBeside(place: BesidePlace, rewriting: ParagraphRewriting): Promise<boolean>;
  /** A new paragraph behind one that stands, in its manner or in the look given; false when that one is no longer what it was. */
  addBehind(standing: StandingParagraph, text: string, look?: ParagraphLook): Promise<boolean>;
  /** Undefined where it is no longer what it was, and where its words in one look would not give it back. */
  lookOf(standing: StandingParagraph): Promise<ParagraphLook | undefined>;
  /** Takes a whole paragraph away; false when it is no longer what it was. */
  remove(standing: StandingParagraph): Promise<boolean>;
  /** Gives figures that stand in the text the controls by which `update` finds them. What is done with each paragraph, in the order given. */
  link(paragraphs: readonly FigureParagraph[]): Promise<readonly FigureLinks[]>;
  /** Takes the controls away again; the text stays. */
  unlink(links: readonly FigureLinks[]): Promise<void>;
  /** Whether figures stand there that only the form learned from last year's document knows. */
  hasLearned(): Promise<boolean>;
  /** What the file was given to carry when the command line or the workbench wrote it; undefined where it is not to be had. */
  carried(): Promise<string | undefined>;
  select(place: TextPlace): Promise<void>;
  /** False when the text there is no longer what it was; nothing is changed then. */
  correct(correction: TextCorrection): Promise<boolean>;
  /** Colours verdicts or findings in place of all marks before; removed as a whole by `clearMarks`. Places that are not to be found are left out. */
  mark(places: readonly (TextPlace & { readonly colour: string })[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** A comment on each finding (WordApi 1.4); undefined where Word is too old. */
  readonly comment: ((findings: readonly TextFinding[]) => Promise<void>) | undefined;
}
