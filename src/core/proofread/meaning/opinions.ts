/** What the words alone say of each number: verified, contradicted with what it should be, or why that can't be said. */
import type { Decimal } from '../../amount';
import type { Message } from '../../messages';
import type { CellRef } from '../../narrative';
import type { LedgerSource, NumberVerdict } from '../types';

interface Contradiction {
  readonly what: 'amount' | 'rate' | 'tail';
  /** In the unit of the explanation; a fraction of a rate. */
  readonly expected: Decimal;
  /** Of the number as the text calls it. */
  readonly words: string;
  /** Whether its words name another figure than the one that it agrees with. */
  readonly isByName: boolean;
  /** Where its words begin. */
  readonly from: number;
  /** Where its year is named, if it is. */
  readonly yearAt?: number | undefined;
  readonly source: Message;
  readonly formula: string;
  readonly cells: readonly CellRef[];
  /** Numbers it was worked out from as the text states them. */
  readonly stated: readonly number[];
}

export interface Opinion {
  readonly start: number;
  readonly end: number;
  readonly verdict: NumberVerdict;
  readonly source: LedgerSource;
  /** Whether the words leave no doubt what it is: another reading then is none. */
  readonly isClear: boolean;
  /** Whether a cell, its change and its rate go together, and no other way. */
  readonly isChained?: true;
  /** Whether it is the figure of the money that its sentence began with, though a form may have the one of all. */
  readonly isOfSentence?: true;
  readonly contradiction?: Contradiction;
}

/** A word of direction that the figures do not bear out. */
export interface WrongTurn {
  /** Numbers it was worked out from as the text states them. */
  readonly stated: readonly number[];
  /** Where its subject is named. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** 1 up, −1 down, 0 the same. */
  readonly expected: 1 | -1 | 0;
  /** As a person reads it. */
  readonly now: string;
  readonly then: string;
  readonly formula: string;
}
