/** A draft that was made of the document open in Word, and what was done of it there. */
import type { Learned, Rolled } from '../../../core/learn';
import type { Supplement } from '../../../core/narrative';
import type { TextDocument } from '../../../core/proofread/types';
import type { ParagraphLook } from '../../../hosts/word/types';
import type { DraftBeside } from './beside-turning';
import type { DraftLinks } from './linking';
import type { TableMoves } from './table-moves';

export interface WordDraft {
  /** As it was read. */
  readonly document: TextDocument;
  readonly rolled: Rolled;
  readonly learned: Learned;
  /** What the published budget answers of what its form asks. */
  readonly budget: Supplement;
  /** Places of the paragraphs that were changed in Word. */
  readonly done: ReadonlySet<number>;
  /** How those looked that were taken away, by place. */
  readonly looks: ReadonlyMap<number, ParagraphLook>;
  /** Places of those that a person has to take away: they could not be put back as they were. */
  readonly byHand: ReadonlySet<number>;
  /** What follows the tables from now on. */
  readonly links: DraftLinks;
  /** Rows of tables that came and went since. */
  readonly moves: TableMoves;
  /** Headers and footers. */
  readonly beside: DraftBeside;
}

/** What a button can do and has not done yet. */
export const isDue = ({ done, byHand }: WordDraft, place: number): boolean =>
  !done.has(place) && !byHand.has(place);
