/** What each number of a text is said to be, by the words around it alone. */
import type { NumberToken } from '../text/numbers';
import { figureCellKey, type FigureCell } from './readings';
import type { Account, Fund, Polarity } from './words';

export type Period = { readonly year: number } | { readonly yearsBack: 0 | 1 };

/** A year as the text writes it. */
export interface YearPlace {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** What a claim is about: one of the cells its words may mean, or only what the text calls it. */
export interface ClaimSubject {
  /** The same words mean the same thing. */
  readonly key: string;
  /** As written. */
  readonly words: string;
  readonly fund: Fund | undefined;
  /** Whose money the words say it is, be it within a name. */
  readonly saidFund: Fund | undefined;
  /** Of the sentence, where its own words say none. */
  readonly likelyFund?: Fund;
  readonly cells: readonly FigureCell[];
  /** Whether its words do not say if income or expenditure is meant. */
  readonly isLoose: boolean;
  /** Whether it is income or expenditure as a whole. */
  readonly isTotal: boolean;
  readonly start: number;
  readonly end: number;
}

/** With what a change is compared. */
export interface Against {
  readonly account: Account;
  readonly period: Period | undefined;
  /** The account as written: 年初预算数. */
  readonly words?: string;
}

interface Common {
  readonly number: NumberToken;
  /** Whether every word from the subject up to the number is understood. */
  readonly isSure: boolean;
}

export interface AmountClaim extends Common {
  readonly kind: 'amount';
  /** Whether its place in a list says of which account it is: 年初预算和支出决算分别为a、b. */
  readonly isListed: boolean;
  /** Whether its place among amounts says which of several names it is of: A、B分别为a、b. */
  readonly isOrdered: boolean;
  readonly subjects: readonly ClaimSubject[];
  readonly account: Account;
  readonly period: Period | undefined;
  /** Where its year is named, if it is. */
  readonly yearAt: YearPlace | undefined;
  /** The whole it was said to be a part of. */
  readonly within: AmountClaim | undefined;
  /** A and B, together: 两项共计. */
  readonly isSum: boolean;
  /** 收、支总计分别为a、b: one name, and an amount for each side of it. */
  readonly isOfBothSides: boolean;
  /** Counted from 0. */
  readonly paragraph: number;
}

/** 减少 with where it stands. */
export interface Turn {
  readonly polarity: Polarity;
  readonly start: number;
  readonly end: number;
}

export interface ChangeClaim extends Common {
  readonly kind: 'change';
  /** What it is compared with, as told in the same sentence. */
  readonly base: AmountClaim | undefined;
  readonly subjects: readonly ClaimSubject[];
  readonly account: Account;
  /** Amounts said of the subject; any of them may be what changed. */
  readonly of: readonly AmountClaim[];
  readonly against: Against | undefined;
  readonly turn: Turn;
  /** 完成预算的102.04%，决算数大于预算数1.20万元: the rate told before it. */
  readonly completion: CompletionClaim | undefined;
}

export interface RateClaim extends Common {
  readonly kind: 'rate';
  /** What it is compared with, as told in the same sentence. */
  readonly base: AmountClaim | undefined;
  /** Amounts it may be said of as well, where its clause names no subject. */
  readonly wholes: readonly AmountClaim[];
  /** Where its own sentence tells no amount: what the text says of the subject elsewhere, of any year and account. */
  readonly elsewhere: readonly AmountClaim[];
  readonly subjects: readonly ClaimSubject[];
  readonly account: Account;
  readonly of: readonly AmountClaim[];
  readonly change: ChangeClaim | undefined;
  readonly against: Against | undefined;
  readonly turn: Turn;
}

export interface ShareClaim extends Common {
  readonly kind: 'share';
  readonly subjects: readonly ClaimSubject[];
  readonly of: readonly AmountClaim[];
  /** Named behind 占. */
  readonly whole: ClaimSubject | undefined;
  /** Said before. */
  readonly wholes: readonly AmountClaim[];
  /** Whether the first of these is told in the same paragraph, or above the lines of its parts. */
  readonly isNear: boolean;
}

export interface CompletionClaim extends Common {
  readonly kind: 'completion';
  readonly subjects: readonly ClaimSubject[];
  readonly of: readonly AmountClaim[];
  readonly budget: AmountClaim | undefined;
  readonly account: Account;
  /** The account as written: 年初预算; empty where none is. */
  readonly words: string;
  /** Whether its own clause is understood, whatever it is said of. */
  readonly isClear: boolean;
  /** Whether more than a budget and what was spent of it was told: what was carried over or added may be meant too. */
  readonly hasOthers: boolean;
}

/** 批次, 人次, 辆: what it counts only its own words say. */
export interface CountClaim extends Common {
  readonly kind: 'count';
  /** Since the last number or the beginning of the sentence. */
  readonly words: string;
  /** Whose groups, batches and guests: named last in the paragraph. */
  readonly topic: string | undefined;
}

export type Claim = AmountClaim | ChangeClaim | RateClaim | ShareClaim | CompletionClaim | CountClaim;

/** 与上年持平, 决算数大于预算数: a direction without a number. */
export interface TurnClaim {
  readonly kind: 'turn';
  /** What it is compared with, as told in the same sentence. */
  readonly base: AmountClaim | undefined;
  readonly subjects: readonly ClaimSubject[];
  readonly of: readonly AmountClaim[];
  readonly against: Against | undefined;
  readonly turn: Turn;
  readonly isSure: boolean;
  /** Whether its own clause is understood, whatever it is said of. */
  readonly isClear: boolean;
  /** 完成预算的102.04%，决算数大于预算数: the rate told before it. */
  readonly completion: CompletionClaim | undefined;
  /** 减少的主要原因: of a change told before. */
  readonly isReasoned: boolean;
}

/** Cells that words may mean, and the words themselves where they mean none. */
export const keysOf = ({ key, cells }: ClaimSubject): readonly string[] =>
  cells.length === 0 ? [key] : [...new Set(cells.map(figureCellKey))];
