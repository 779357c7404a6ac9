/** What can be made to go wrong, and when. */

/** Numbers office.js turns into codes of its own before the program sees them. */
export const TRANSPORT = {
  accessDenied: 7000,
  sessionTimedOut: 5012,
  modalDialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export type Fault =
  /** The request is not carried out. */
  | { readonly kind: 'transport'; readonly code: number }
  /** The request is carried out, but its answer is lost. */
  | { readonly kind: 'lost'; readonly code: number }
  /** The actions before the `at`-th are carried out, that one fails: a batch is no transaction. */
  | { readonly kind: 'action'; readonly code: string; readonly at: number; readonly message?: string };

/** Faults waiting for their request: the first request counts as 1. */
export class FaultPlan {
  private waiting: { countdown: number; readonly fault: Fault }[] = [];

  /** Makes the `nth` request from now fail. */
  plan(fault: Fault, nth = 1): void {
    this.waiting.push({ countdown: nth, fault });
  }

  clear(): void {
    this.waiting = [];
  }

  get pending(): number {
    return this.waiting.length;
  }

  /** The fault of the request that arrives now. */
  next(): Fault | undefined {
    for (const entry of this.waiting) entry.countdown--;
    const due = this.waiting.find((entry) => entry.countdown <= 0);
    this.waiting = this.waiting.filter((entry) => entry !== due);
    return due?.fault;
  }
}
