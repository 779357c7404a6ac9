/** What locating produces: which cells most likely are wrong, what they should show, and what went wrong at the keyboard. */
import type { Decimal } from '../amount';
import type { Equation, Term } from '../identities';
import type { Message } from '../messages';
import type { Figure } from '../tables';

/**
 * `cell`: changing one cell mends everything. `cells`: it takes two or more. `unclear`: no change of a few cells mends everything;
 * the cells are those of the broken equations. The others: a block of amounts stands beside the names it belongs to.
 */
export type DiagnosisKind = 'cell' | 'cells' | 'unclear' | 'slipped-rows' | 'shifted-lane' | 'shifted-column';

/** A cell that may be wrong, and what it should show. */
export interface Culprit {
  readonly term: Term;
  readonly figure: Figure;
  /** As the sheet would print it. */
  readonly suggestion: string;
  /** The same in 元, fractions or points. */
  readonly value: Decimal;
  readonly why: Message;
  /** How unlikely it is that a hand did this, in nats; smaller is likelier. */
  readonly cost: number;
}

export interface Diagnosis {
  readonly kind: DiagnosisKind;
  /** For `cell` and `unclear` one of these, likeliest first; otherwise all of these together. */
  readonly culprits: readonly Culprit[];
  /** For `cells`: what else would mend as much, each by itself one of the cells to change. */
  readonly alternatives: readonly Culprit[];
  /** Whether the first (for `cell`), or the culprits together, are so much likelier than the rest that a message may name them. */
  readonly clear: boolean;
  /** Equations that hold once the culprits show what they should; for `unclear` those that are broken. */
  readonly explains: readonly Equation[];
  /** Present for a block. */
  readonly block?: ShiftedBlock;
}

/** Amounts that stand one row or column off. */
export interface ShiftedBlock {
  readonly direction: 'up' | 'down' | 'left' | 'right';
  /** Rows or columns that moved. */
  readonly count: number;
  /** By how many rows at most, where that differs from row to row. */
  readonly most?: number;
  /** The first and the last cell of the area to put right. */
  readonly first: Term;
  readonly last: Term;
  /** Every cell of that area. */
  readonly area: readonly Term[];
  /** Blanks that seem to lack a figure only because of the block. */
  readonly blanks: ReadonlySet<Figure>;
}
