/** This year's draft as changes of last year's document, and what a person must still do. */
import type { Run, Supplement } from '../narrative';
import type { TextDocument } from '../proofread';
import type { Turning } from './around';
import type { RolledChange } from './differences';
import type { ToDo } from './to-do';

/** A paragraph of last year's document and what becomes of it. `runs`: its text as the form tells it, every figure with its source. */
export type RolledParagraph =
  | {
      readonly kind: 'changed';
      readonly paragraph: number;
      readonly text: string;
      readonly runs: readonly Run[];
      readonly changes: readonly RolledChange[];
    }
  | { readonly kind: 'removed'; readonly paragraph: number }
  /** Behind a paragraph of the document, in its manner. */
  | {
      readonly kind: 'added';
      readonly after: number;
      readonly like: number;
      readonly text: string;
      readonly runs: readonly Run[];
    };

/** A paragraph of last year's document that says the same this year. */
export interface KeptParagraph {
  readonly paragraph: number;
  readonly runs: readonly Run[];
}

export interface Rolled {
  readonly paragraphs: readonly RolledParagraph[];
  readonly kept: readonly KeptParagraph[];
  readonly toDo: readonly ToDo[];
  /** This year's text, paragraph by paragraph of the document; those added stand behind theirs. */
  readonly document: TextDocument;
  readonly supplement: Supplement;
  /** For what stands beside the text: headers, notes, properties. */
  readonly turning?: Turning;
  /** Of the supplement, what last year's document says: words that are kept, and how items are put. */
  readonly said: Supplement;
}
