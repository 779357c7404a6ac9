/** What a reader has to make of one row of the answers about an explanation. */
import type { TextDocument } from '../../../src/core/proofread';
import type { CaseName } from '../../support/case-workbook';

/** Words of the text, the first occurrence after other words. */
export type Spot = readonly [after: string, words: string];

export type Level = 'error' | 'warning' | 'hint';

type Claim =
  /** Nothing is said about these words that no other row asks for, and no number in them is contradicted. */
  | { readonly kind: 'holds'; readonly at: readonly Spot[] }
  /** A finding of one of these levels touches the words; `says`: what it has to name. */
  | {
      readonly kind: 'finding';
      readonly at: readonly Spot[];
      readonly levels: readonly Level[];
      readonly says?: string;
    }
  /** A finding here is right, but no row asks for it. */
  | { readonly kind: 'allowed'; readonly at: readonly Spot[]; readonly levels: readonly Level[] }
  /** Not about the explanation, and why. */
  | { readonly kind: 'outside'; readonly why: string };

export interface ClaimedRow {
  readonly id: string;
  readonly claim: Claim;
}

export interface NarrativeCase {
  /** Whose tables the text is held against. */
  readonly name: CaseName;
  /** Which text of them. */
  readonly text: string;
  /** Published texts are read when it is called, not before. */
  readonly document: () => TextDocument;
  /** The rows of the answers about the explanation, by id: each has to be claimed. */
  readonly asked: readonly string[];
  readonly claims: readonly ClaimedRow[];
}

const isSpot = (spots: Spot | readonly Spot[]): spots is Spot => typeof spots[0] === 'string';

export const holds = (id: string, ...at: readonly Spot[]): ClaimedRow => ({
  id,
  claim: { kind: 'holds', at },
});

export const wrong = (
  id: string,
  levels: readonly Level[],
  spots: Spot | readonly Spot[],
  says?: string,
): ClaimedRow => ({
  id,
  claim: {
    kind: 'finding',
    at: isSpot(spots) ? [spots] : spots,
    levels,
    ...(says === undefined ? {} : { says }),
  },
});

export const outside = (id: string, why: string): ClaimedRow => ({ id, claim: { kind: 'outside', why } });

export const allowed = (id: string, levels: readonly Level[], ...at: readonly Spot[]): ClaimedRow => ({
  id,
  claim: { kind: 'allowed', at, levels },
});
