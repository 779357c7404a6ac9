/** Listens to the workbook, and tells our own changes from the user's: WPS says nothing of who made them. */
import { listenTo } from '../events';
import type { EtApplication, EtEvent } from './types';

/** An event of ours that has not come by then will not come. */
const ECHO = 1000;

const CHANGES: readonly EtEvent[] = ['SheetChange', 'WorkbookNewSheet', 'SheetBeforeDelete'];

/** Counts what we wrote: as many events that follow are ours. */
export class OwnEvents {
  private running = 0;
  private expected = 0;
  private until = 0;

  constructor(private readonly now: () => number = Date.now) {}

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.until = this.now() + ECHO;
    }
  }

  /** Something is about to be written that WPS will tell of. */
  expect(): void {
    this.expected += 1;
  }

  /** Whether the event that has just come is of our own making. */
  take(): boolean {
    if (this.running === 0 && this.now() > this.until) this.expected = 0;
    if (this.expected > 0) this.expected -= 1;
    else return this.running > 0;
    return true;
  }
}

/** Listening is a convenience: where it fails the check still works by its button. */
export function listenToBook(application: EtApplication, listener: () => void, own: OwnEvents): () => void {
  return listenTo(application, CHANGES, () => {
    if (!own.take()) listener();
  });
}
