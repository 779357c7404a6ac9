/** Threads that work off a list of jobs. One that breaks or hangs costs the job it has in hand and is replaced. */
import { Worker } from 'node:worker_threads';
import { message } from '../../core/messages';
import { Problem } from '../problem';
import type { WorkerScript } from './default-workers';
import { BATCH_MESSAGES } from './messages';

/** A worker says `ready`, then answers each job with one message. */
export interface CrewPlan extends WorkerScript {
  readonly workers: number;
  readonly data: unknown;
  /** Seconds for one job. */
  readonly timeout: number;
}

/** What became of a job: a result, or why there is none. */
export type Ended<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'crashed'; readonly why: string }
  | { readonly kind: 'timeout' };

interface Listeners<Job, Result> {
  readonly begin: (job: Job) => void;
  readonly end: (place: number, ended: Ended<Result>) => void;
  readonly signal: AbortSignal;
}

const MILLISECONDS = 1000;
/** For a thread to load the program, on however busy a machine. */
const SECONDS_TO_START = 120;

/** Resolves when every job ended or the signal stopped it; rejects where a worker can't even start or a listener throws, once all have stopped. */
export async function work<Job, Result>(
  jobs: readonly (readonly [place: number, job: Job])[],
  plan: CrewPlan,
  { begin, end, signal }: Listeners<Job, Result>,
): Promise<void> {
  const waiting = jobs.values();
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  const lane = async (): Promise<void> => {
    let worker: Hand<Job, Result> | undefined;
    try {
      for (const [place, job] of waiting) {
        if (stopping.signal.aborted) return;
        worker ??= await Hand.hire<Job, Result>(plan, stopping.signal);
        if (!worker) return;
        begin(job);
        const ended = await worker.do(job);
        if (ended === undefined) return;
        end(place, ended);
        if (ended.kind !== 'done') {
          await worker.dismiss();
          worker = undefined;
        }
      }
    } catch (error) {
      stop();
      throw error;
    } finally {
      await worker?.dismiss();
    }
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const ends = await Promise.allSettled(Array.from({ length: Math.min(plan.workers, jobs.length) }, lane));
  signal.removeEventListener('abort', stop);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** One worker thread. */
class Hand<Job, Result> {
  /** Why the thread is no more. */
  private end: string | undefined;

  private constructor(
    private readonly worker: Worker,
    private readonly timeout: number,
    private readonly signal: AbortSignal,
  ) {
    worker.on('error', (error) => (this.end ??= error.message));
    worker.on('exit', (code) => (this.end ??= String(code)));
  }

  /** Undefined where the signal came first. */
  static async hire<Job, Result>(
    { script, execArgv, data, timeout }: CrewPlan,
    signal: AbortSignal,
  ): Promise<Hand<Job, Result> | undefined> {
    const worker = new Worker(script, {
      workerData: data,
      ...(execArgv ? { execArgv: [...execArgv] } : {}),
    });
    const hand = new Hand<Job, Result>(worker, timeout, signal);
    const ready = await hand.next(SECONDS_TO_START);
    if (ready?.kind === 'done') return hand;
    await hand.dismiss();
    if (ready === undefined) return undefined;
    const why = ready.kind === 'crashed' ? ready.why : `${SECONDS_TO_START} s`;
    throw new Problem(message(BATCH_MESSAGES, 'noWorker', { why }));
  }

  do(job: Job): Promise<Ended<Result> | undefined> {
    const ended = this.next(this.timeout);
    this.worker.postMessage(job);
    return ended;
  }

  async dismiss(): Promise<void> {
    await this.worker.terminate();
  }

  /** The next message, or why none will come; undefined where the signal stopped it. */
  private next(seconds: number): Promise<Ended<Result> | undefined> {
    const { worker, signal } = this;
    return new Promise((resolve) => {
      const settle = (ended?: Ended<Result>): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        signal.removeEventListener('abort', onAbort);
        resolve(ended);
      };
      const onMessage = (result: Result): void => settle({ kind: 'done', result });
      const onError = (error: Error): void => settle({ kind: 'crashed', why: error.message });
      const onExit = (code: number): void => settle({ kind: 'crashed', why: String(code) });
      const onAbort = (): void => settle();
      const timer = setTimeout(() => settle({ kind: 'timeout' }), seconds * MILLISECONDS);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      signal.addEventListener('abort', onAbort);
      if (signal.aborted) settle();
      else if (this.end !== undefined) settle({ kind: 'crashed', why: this.end });
    });
  }
}
