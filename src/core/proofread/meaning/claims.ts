/** What each number of a text is said to be, by the words around it alone. */
import type { NumberToken } from '../text/numbers';
import type { Cell } from './readings';
import type { Account, Fund, Polarity } from './words';

/** `this`: of the year explained, or of none that is named. */
export type Period = { readonly year: number } | { readonly yearsBack: 0 | 1 };

/** What a claim is about: one of the cells its words may mean, or only what the text calls it. */
export interface Subject {
  /** The same words mean the same thing. */
  readonly key: string;
  /** As written. */
  readonly words: string;
  readonly fund: Fund | undefined;
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
}

/** With what a change is compared. */
export interface Against {
  readonly account: Account;
  readonly period: Period | undefined;
}

interface Common {
  readonly number: NumberToken;
  /** Whether every word from the subject up to the number is understood. */
  readonly isSure: boolean;
}

export interface AmountClaim extends Common {
  readonly kind: 'amount';
  readonly subjects: readonly Subject[];
  readonly account: Account;
  readonly period: Period | undefined;
  /** The whole it was said to be a part of. */
  readonly within: AmountClaim | undefined;
}

/** 减少 with where it stands. */
export interface Turn {
  readonly polarity: Polarity;
  readonly start: number;
  readonly end: number;
}

export interface ChangeClaim extends Common {
  readonly kind: 'change';
  readonly subjects: readonly Subject[];
  readonly account: Account;
  /** Amounts said of the subject; any of them may be what changed. */
  readonly of: readonly AmountClaim[];
  readonly against: Against | undefined;
  readonly turn: Turn;
}

export interface RateClaim extends Common {
  readonly kind: 'rate';
  readonly subjects: readonly Subject[];
  readonly account: Account;
  readonly of: readonly AmountClaim[];
  readonly change: ChangeClaim | undefined;
  readonly against: Against | undefined;
  readonly turn: Turn;
}

export interface ShareClaim extends Common {
  readonly kind: 'share';
  readonly of: readonly AmountClaim[];
  /** Named behind 占. */
  readonly whole: Subject | undefined;
  /** Said before. */
  readonly wholes: readonly AmountClaim[];
}

export interface CompletionClaim extends Common {
  readonly kind: 'completion';
  readonly subjects: readonly Subject[];
  readonly of: readonly AmountClaim[];
  readonly budget: AmountClaim | undefined;
  readonly account: Account;
}

export type Claim = AmountClaim | ChangeClaim | RateClaim | ShareClaim | CompletionClaim;

/** 与上年持平. */
export interface SameClaim {
  readonly kind: 'same';
  readonly subjects: readonly Subject[];
  readonly of: readonly AmountClaim[];
  readonly against: Against | undefined;
  readonly turn: Turn;
  readonly isSure: boolean;
}
