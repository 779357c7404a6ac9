/** Reasons that people give for findings, and what a reviewer says to them. Kept in the workbook, so they go where it goes. */

/** 同意 or 退回. */
export type Decision = 'agreed' | 'returned';

export interface ReviewersWord {
  readonly decision: Decision;
  /** Why it was returned, what is still wanted; empty where nothing was said. */
  readonly note: string;
  readonly who: string;
  /** ISO date, `2026-03-01`. */
  readonly when: string;
}

export interface Reason {
  /** Names the finding. */
  readonly finding: string;
  /** The figures it was given for; when they change the reason no longer holds. */
  readonly figures: string;
  readonly reason: string;
  readonly who: string;
  /** ISO date, `2026-03-01`. */
  readonly when: string;
  /** The last word of a reviewer; a reason given anew has none. */
  readonly review?: ReviewersWord;
}
