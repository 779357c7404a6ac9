/** What a number or a word of direction that is right turned out to be, for whoever writes the same again of another year. */
import type { Expression } from '../../narrative/reading';
import type { Against, ClaimSubject } from './claims';
import type { Magnitude, When } from './values';
import type { Account } from './words';

export type Meant =
  /** `options`: the figures that it agrees with, the likeliest first. */
  | {
      readonly kind: 'amount';
      readonly options: readonly Magnitude[];
      readonly when: When;
      readonly account: Account;
      readonly subject: ClaimSubject | undefined;
    }
  | { readonly kind: 'change' | 'rate'; readonly compared: ComparedAmounts }
  /** Of groups, guests, cars: what the office is asked. */
  | { readonly kind: 'count'; readonly answer: Expression; readonly spent: Expression | undefined }
  | { readonly kind: 'share' | 'completion'; readonly part: Magnitude; readonly whole: Magnitude };

/** Two amounts that a change, a rate or a word of direction compares. */
export interface ComparedAmounts {
  readonly now: Magnitude;
  /** Undefined where only the change and the rate tell it. */
  readonly then: Magnitude | undefined;
  readonly against: Against | undefined;
}
