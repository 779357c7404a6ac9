/** Runs one thing at a time, and turns what goes wrong into words with a way to try again. */
import type { Message } from '../../core/messages';
import { message } from '../../core/messages';
import { HostProblem } from '../../hosts/host';
import { SHELL_WORDS } from '../words/shell';
import type { Task } from './state';
import type { Store } from './store';

export type Work = () => Promise<void>;

/** A step that cannot be done for a reason the user can mend; `details` say more. */
export class PaneProblem extends Error {
  constructor(
    readonly what: Message,
    readonly details: readonly Message[] = [],
  ) {
    super(what.id);
    this.name = 'PaneProblem';
  }
}

export class Runner {
  private failed: (() => Promise<boolean>) | undefined;

  constructor(private readonly store: Store) {}

  get isBusy(): boolean {
    return this.store.get().busy !== undefined;
  }

  /** True when it was done. `quiet`: a failure is not told, for what the user did not ask for. */
  async run(task: Task, work: Work, options: { readonly quiet?: boolean } = {}): Promise<boolean> {
    if (this.isBusy) return false;
    this.store.dispatch({ kind: 'begun', task });
    try {
      await work();
      return true;
    } catch (error) {
      if (!options.quiet) this.tell(error, () => this.run(task, work));
      return false;
    } finally {
      this.store.dispatch({ kind: 'ended' });
    }
  }

  /** Beside whatever runs, without a busy sign: for what takes no time, such as going to a cell. */
  async runAside(work: Work): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.tell(error, () => this.runAside(work));
      return false;
    }
  }

  async retry(): Promise<void> {
    this.store.dispatch({ kind: 'problem-closed' });
    await this.failed?.();
  }

  private tell(error: unknown, again: () => Promise<boolean>): void {
    this.failed = again;
    const isOurs = error instanceof HostProblem || error instanceof PaneProblem;
    const what = isOurs ? error.what : message(SHELL_WORDS, 'unexpected');
    const details = error instanceof PaneProblem ? error.details : [];
    if (!isOurs) console.error(error);
    this.store.dispatch({ kind: 'failed', problem: { what, details, canRetry: true } });
  }
}
