/** What a sentence has said so far: what later clauses go on with. */
import type {
  AmountClaim,
  Against,
  ChangeClaim,
  ClaimSubject,
  CompletionClaim,
  Period,
  Turn,
  YearPlace,
} from './claims';
import type { Account, Side } from './words';

/** What a sentence has said so far. */
export interface Said {
  subjects: readonly ClaimSubject[];
  isSubjectSure: boolean;
  /** Several, of which one amount is told: their sum. */
  isSum: boolean;
  /** Amounts said of the subjects, of the period and account in hand. */
  amounts: readonly AmountClaim[];
  /** Wholes that parts may be said of, the nearest first. */
  wholes: readonly AmountClaim[];
  /** The first amounts of the sentence: what it is about. */
  lead: readonly AmountClaim[];
  period: Period | undefined;
  yearAt: YearPlace | undefined;
  account: Account;
  against: Against | undefined;
  change: ChangeClaim | undefined;
  budget: AmountClaim | undefined;
  /** Of the subjects, told last. */
  completion: CompletionClaim | undefined;
  /** Told behind 比上年. */
  compared: AmountClaim | undefined;
  turn: Turn | undefined;
  /** Of the subject named last. */
  side: Side | undefined;
  /** The first amount of the sentence. */
  opening: AmountClaim | undefined;
  /** Amounts told since the subject was named. */
  told: number;
}

export const nothing = (): Said => ({
  subjects: [],
  isSubjectSure: true,
  isSum: false,
  amounts: [],
  wholes: [],
  lead: [],
  period: undefined,
  yearAt: undefined,
  account: 'spent',
  against: undefined,
  change: undefined,
  budget: undefined,
  completion: undefined,
  compared: undefined,
  turn: undefined,
  side: undefined,
  opening: undefined,
  told: 0,
});
