/** A process that takes one hostile file after the other, and what each took; or how it was lost. */
import type { ChildProcess } from 'node:child_process';
import { forkScript } from '../frame/fork';

export interface Took {
  readonly seed: number;
  /** As the command ends: 2 where the file is refused. */
  readonly code: number;
  /** The first line of what was said. */
  readonly said: string;
  readonly cpuSeconds: number;
  /** Of the whole process so far. */
  readonly peakMegabytes: number;
}

export const MOST_CPU_SECONDS = 10;
export const MOST_MEGABYTES = 1500;
/** By the clock, on however busy a machine: longer and the process is ended. */
const HANG_MS = 120_000;
/** Above this a process is of no more use for measuring the next file's memory. */
const FRESH_MEGABYTES = 700;

const start = (script: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = forkScript(script, ['--expose-gc']);
    const ended = (code: number | null): void => reject(new Error(`the process did not begin: ${code}`));
    child.once('exit', ended);
    child.once('message', () => {
      child.removeListener('exit', ended);
      resolve(child);
    });
  });

/** What the file took, or how its process was lost. */
function ask(child: ChildProcess, asked: object): Promise<Took | string> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const done = (answer: Took | string): void => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(answer);
    };
    child.on('message', (said: 'made' | Took) => {
      if (said !== 'made') done(said);
      else
        timer = setTimeout(() => {
          done('hangs');
          child.kill('SIGKILL');
        }, HANG_MS);
    });
    child.once('exit', (code, signal) => done(`its process ended: ${code ?? signal}`));
    child.send(asked);
  });
}

/** What is too much of what a file took; undefined where all is within bounds. */
export const excess = ({ cpuSeconds, peakMegabytes, said }: Took): string | undefined => {
  if (cpuSeconds > MOST_CPU_SECONDS) return `takes ${cpuSeconds.toFixed(1)} s of CPU`;
  if (peakMegabytes > MOST_MEGABYTES) return `takes ${Math.round(peakMegabytes)} MB`;
  return said === '' ? 'says nothing' : undefined;
};

/** One process after the other, a fresh one where the last was lost or has grown. */
export class Taker {
  private child: ChildProcess | undefined;

  constructor(private readonly script: string) {}

  async take(asked: object): Promise<Took | string> {
    this.child ??= await start(this.script);
    const took = await ask(this.child, asked);
    if (typeof took === 'string' || took.peakMegabytes > FRESH_MEGABYTES) this.close();
    return took;
  }

  close(): void {
    this.child?.kill();
    this.child = undefined;
  }
}
