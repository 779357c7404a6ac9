/** Runs a measure over its seeds, in this process or shared out among workers. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { forkScript } from './fork';
import type { Measure, SeedRange } from './measure';
import { added, type Tally } from './tally';

/** Small enough that no worker waits long for the other at the end. */
const SHARES_PER_WORKER = 6;
const WORKER = join(__dirname, 'worker.ts');

export interface Job {
  readonly measure: string;
  readonly seeds: SeedRange;
}

export type Answer = { readonly tally: Tally } | { readonly failed: string };

export async function runHere(measure: Measure, count: number): Promise<Tally> {
  return measure.run({ first: 1, count });
}

/** The same seeds as `runHere`, added up in the same order. */
export async function runShared(measure: Measure, count: number, workers: number): Promise<Tally> {
  const shares = sharesOf(count, workers * SHARES_PER_WORKER);
  if (workers < 2 || shares.length < 2) return runHere(measure, count);
  const tallies: Tally[] = [];
  let next = 0;
  const work = async (child: ChildProcess): Promise<void> => {
    for (let own = next++; own < shares.length; own = next++)
      tallies[own] = await ask(child, { measure: measure.name, seeds: shares[own]! });
  };
  const children = Array.from({ length: Math.min(workers, shares.length) }, () => forkScript(WORKER));
  try {
    await Promise.all(children.map(work));
  } finally {
    for (const child of children) child.kill();
  }
  return added(tallies);
}

function sharesOf(count: number, most: number): SeedRange[] {
  const size = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / size) }, (_, share) => ({
    first: share * size + 1,
    count: Math.min(size, count - share * size),
  }));
}

function ask(child: ChildProcess, job: Job): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`worker ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (answer: Answer) => {
      child.removeListener('exit', ended);
      if ('tally' in answer) resolve(answer.tally);
      else reject(new Error(answer.failed));
    });
    child.send(job);
  });
}
