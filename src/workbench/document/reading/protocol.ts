/** What the page and the Worker that reads a document say to each other. */
import type { Locale } from '../../../core/messages';
import type { TextCorrection } from '../../../core/proofread/types';
import type { TriedCorrections } from '../../../core/review/engine';
import type { DraftFiles, DraftReading } from '../../draft/work';
import type { DocumentGiven, DocumentReading, ChangedReview, ReviewedAgain } from './work';

/** Of the Worker that is made for documents, by which its script knows what it is to do. */
export const DOCUMENT_WORKER = 'document';

export type DocumentQuestion =
  | {
      readonly ask: 'open';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly given: DocumentGiven;
    }
  | { readonly ask: 'review'; readonly given: DocumentGiven }
  /** `corrections`: all that are made since it was opened. */
  | { readonly ask: 'change'; readonly corrections: readonly TextCorrection[] }
  /** What can be corrected at once. */
  | { readonly ask: 'mend' }
  /** `date`: as it is to be printed. */
  | { readonly ask: 'report'; readonly name: string; readonly date: string; readonly locale: Locale }
  | { readonly ask: 'paint'; readonly page: number; readonly scale: number }
  /** Last year's document as this year's draft. */
  | { readonly ask: 'draft'; readonly files: DraftFiles };

export interface Answers {
  readonly open: DocumentReading;
  readonly review: ReviewedAgain;
  readonly change: ChangedReview;
  readonly mend: TriedCorrections;
  readonly report: Uint8Array;
  readonly paint: ImageBitmap;
  readonly draft: DraftReading;
}

export type DocumentRequest = DocumentQuestion & { readonly id: number };

export type DocumentReply =
  | { readonly id: number; readonly done: number; readonly of: number }
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly broke: string };
