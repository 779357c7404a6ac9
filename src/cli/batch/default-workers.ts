/** How many threads, and which script they run. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export interface WorkerScript {
  readonly script: string;
  readonly execArgv?: readonly string[];
}

/** Beside the built command; from the sources there is none, and workbooks are checked one after the other. */
export function builtWorker(): WorkerScript | undefined {
  const script = join(__dirname, 'worker.js');
  return existsSync(script) ? { script } : undefined;
}

/** All cores but one, for one file none. */
export const usualWorkers = (files: number): number =>
  files < 2 ? 0 : Math.min(files, Math.max(1, availableParallelism() - 1));
