/** Works off jobs, in threads or, for a single file, in this one; until all are done or the user stops it. */
import { setImmediate } from 'node:timers/promises';
import { Checker } from './check-one';
import { work, type Ended } from './crew';
import type { WorkerScript } from './default-workers';
import type { Entry } from './entry';
import type { Job, Setup } from './setup';

export type JobEnd = Ended<Entry>;

interface Means {
  readonly setup: Setup;
  readonly workers: number;
  readonly script: WorkerScript | undefined;
  readonly timeout: number;
}

interface Listeners {
  readonly begin: (file: string) => void;
  readonly end: (place: number, ended: JobEnd) => void;
}

const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/** The first Ctrl-C stops it in order, a second one at once. */
export async function workOff(
  jobs: readonly (readonly [number, Job])[],
  means: Means,
  listeners: Listeners,
): Promise<void> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  for (const signal of STOPPING) process.once(signal, stop);
  try {
    if (means.script && means.workers > 0)
      await inThreads(jobs, means, means.script, listeners, stopping.signal);
    else await here(jobs, means, listeners, stopping.signal);
  } finally {
    for (const signal of STOPPING) process.off(signal, stop);
  }
}

const inThreads = (
  jobs: readonly (readonly [number, Job])[],
  { setup, workers, timeout }: Means,
  script: WorkerScript,
  { begin, end }: Listeners,
  signal: AbortSignal,
): Promise<void> =>
  work<Job, Entry>(
    jobs,
    { ...script, workers, timeout, data: setup },
    { begin: ({ file }) => begin(file), end, signal },
  );

async function here(
  jobs: readonly (readonly [number, Job])[],
  { setup }: Means,
  { begin, end }: Listeners,
  signal: AbortSignal,
): Promise<void> {
  const checker = new Checker(setup);
  for (const [place, job] of jobs) {
    if (signal.aborted) return;
    begin(job.file);
    end(place, { kind: 'done', result: await checker.check(job) });
    await setImmediate();
  }
}
