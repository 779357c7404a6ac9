/** Stretches that change from year to year, and what writes the slots in their place. */
import type { Expression } from '../../narrative/reading';
import type { Counted, Stated, UnderstoodNumber } from '../../proofread/inside';
import type { Movement } from '../movements';
import type { Kept } from '../types';

/** How a place is written: of the paragraph alone, or of whichever item it has come to. */
export interface SlotWriting {
  /** In the notation. */
  expression(expression: Expression): string;
  /** What it takes it for. */
  own(expression: Expression): Expression;
  /** What an answer comes to, as the document states it. */
  note(expression: Expression, stated: Stated, isMoney: boolean): void;
  /** Words of the office's own: their key. `own`: of the answer that holds them. */
  words(text: string, what: string, kept: Kept, own?: string): string;
  /** A count, or 0 where nothing was spent. */
  count(counted: Counted): string;
  /** `，占` and a share, or nothing. */
  rate(lead: RateLead, part: Expression, whole: Expression): string;
  /** The slot of a phrase. */
  phrase(phrase: Movement): string;
  /** The slot of a code; undefined of digits that are none of the item's. */
  code(digits: string): string | undefined;
}

/** What leads to a share: `，占`, or `，完成预算`, what it is of, and `的`. */
export interface RateLead {
  readonly words: string;
  /** Behind the whole, where that is told. */
  readonly behind: string | undefined;
}

export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly template: (writing: SlotWriting) => string;
  /** Of a number that was not understood. */
  readonly isDoubtful?: true;
  /** Of a number that was. */
  readonly number?: UnderstoodNumber;
  /** The slots within. */
  readonly numbers?: readonly UnderstoodNumber[];
}
