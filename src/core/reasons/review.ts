/** A reviewer's word on a reason. */
import type { Reason, ReviewersWord } from './types';

/** The same reasons with the review of one finding's; a reason that is not there can't be reviewed. */
export const reviewed = (reasons: readonly Reason[], finding: string, review: ReviewersWord): Reason[] =>
  reasons.map((reason) => (reason.finding === finding ? { ...reason, review } : reason));
