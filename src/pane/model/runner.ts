/** Runs one thing at a time, and turns what goes wrong into words with a way to try again. */
import type { Message } from '../../core/messages';
import { message } from '../../core/messages';
import { HostProblem } from '../../hosts/host';
import { SHELL_WORDS } from '../words/shell';
import type { Task } from './state';
import type { Store } from './store';

/** What a task that can be stopped does between its steps. */
export interface Steps {
  /** For what can be stopped in the middle, such as a Worker. */
  readonly signal: AbortSignal;
  /** Throws where the user has stopped the task: nothing after it is done. */
  next(): void;
  /** What follows is done to its end: it can no longer be stopped. */
  settle(): void;
}

export type Work = (steps: Steps) => Promise<void>;

interface RunOptions {
  /** A failure is not told, for what the user did not ask for. */
  readonly quiet?: boolean;
  /** The work asks `next` between its steps, and has changed nothing until it asks `settle`. */
  readonly stoppable?: boolean;
}

class Stopped extends Error {}

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
  private stopping: AbortController | undefined;

  constructor(private readonly store: Store) {}

  get isBusy(): boolean {
    return this.store.get().busy !== undefined;
  }

  /** True when it was done. */
  async run(task: Task, work: Work, { quiet = false, stoppable = false }: RunOptions = {}): Promise<boolean> {
    if (this.isBusy) return false;
    this.store.dispatch({ kind: 'begun', task, stoppable });
    const stopping = (this.stopping = new AbortController());
    try {
      await Promise.race([work(this.stepsOf(stopping.signal)), stopped(stopping.signal)]);
      return true;
    } catch (error) {
      if (stopping.signal.aborted) this.store.dispatch({ kind: 'noticed', notice: STOPPED });
      else if (!quiet) this.tell(error, () => this.run(task, work, { stoppable }));
      return false;
    } finally {
      this.store.dispatch({ kind: 'ended' });
    }
  }

  /** At once for whoever asked; a step that has begun ends without being heard. */
  stop(): void {
    if (this.store.get().canStop) this.stopping?.abort();
  }

  private stepsOf(signal: AbortSignal): Steps {
    return {
      signal,
      next: () => {
        if (signal.aborted) throw new Stopped();
      },
      settle: () => this.store.dispatch({ kind: 'settled' }),
    };
  }

  /** Beside whatever runs, without a busy sign: for what takes no time, such as going to a cell. */
  async runAside(work: () => Promise<void>): Promise<boolean> {
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

const STOPPED = message(SHELL_WORDS, 'stopped');

const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Stopped())));
