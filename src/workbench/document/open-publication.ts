/** A published document as the page holds it. */
import type { TextParagraph } from '../../core/proofread/types';
import type { GivenBook } from '../beside/given';
import type { DocumentChanges } from './editing/changes';
import type { ShownReview } from './model/types';
import type { DocumentClient } from './reading/client';
import type { PageSize } from './reading/work';

/** A Word document, which can be corrected. */
export interface OpenWord {
  readonly bytes: Uint8Array;
  /** Its text as it was opened. */
  readonly opened: readonly TextParagraph[];
  readonly changes: DocumentChanges;
}

export interface OpenPublication {
  readonly name: string;
  readonly shown: ShownReview;
  /** Of its pages; none where there are none, or nothing can be drawn. */
  readonly sizes: readonly PageSize[];
  readonly client: DocumentClient;
  readonly word: OpenWord | undefined;
  /** The workbook it is held against. */
  readonly book: GivenBook | undefined;
  /** Another for each document, so that each has a view of its own. */
  readonly serial: number;
  /** Another for each review against other files. */
  readonly reviewed: number;
}
