/** Hostile files, each checked or proofread by the command in a process of its own: within bounds, or refused in words. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forkScript } from '../frame/fork';
import { FAMILIES, familyOf } from '../hostile';
import type { Asked, Took } from '../hostile/child';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';

const MOST_CPU_SECONDS = 10;
const MOST_MEGABYTES = 1500;
/** By the clock, on however busy a machine: longer and the process is ended. */
const HANG_MS = 120_000;
/** Above this a process is of no more use for measuring the next file's memory. */
const FRESH_MEGABYTES = 700;
const CHILD = join(__dirname, '..', 'hostile', 'child.ts');
const WORKBOOK = join(__dirname, '..', '..', '..', 'assets', 'samples', '渌口2020部门决算.xlsx');

/** The first seed of each family is a small file, so that `test:slow` sees all families in seconds; the others are as large as named. */
const SMALL = 0.1;
const scaleOf = (seed: number): number => (seed <= FAMILIES.length ? SMALL : 1);

const start = (): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = forkScript(CHILD, ['--expose-gc']);
    const ended = (code: number | null): void => reject(new Error(`the process did not begin: ${code}`));
    child.once('exit', ended);
    child.once('message', () => {
      child.removeListener('exit', ended);
      resolve(child);
    });
  });

/** What the file took, or how its process was lost. */
function ask(child: ChildProcess, asked: Asked): Promise<Took | string> {
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

const excess = ({ cpuSeconds, peakMegabytes, said }: Took): string | undefined => {
  if (cpuSeconds > MOST_CPU_SECONDS) return `takes ${cpuSeconds.toFixed(1)} s of CPU`;
  if (peakMegabytes > MOST_MEGABYTES) return `takes ${Math.round(peakMegabytes)} MB`;
  return said === '' ? 'says nothing' : undefined;
};

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-hostile-'));
  let child = await start();
  for (let seed = first; seed < first + count; seed += 1) {
    const family = familyOf(seed).name;
    const took = await ask(child, { seed, scale: scaleOf(seed), folder, workbook: WORKBOOK });
    counter.add('files');
    const what = typeof took === 'string' ? took : excess(took);
    if (what === undefined) counter.add('in bounds');
    else counter.miss(`seed ${seed}, ${family}: ${what}`);
    if (typeof took !== 'string') counter.add(`${took.code === 2 ? 'refused' : 'read'}|${family}`);
    if (typeof took === 'string' || took.peakMegabytes > FRESH_MEGABYTES) {
      child.kill();
      child = await start();
    }
  }
  child.kill();
  rmSync(folder, { recursive: true });
  return counter.tally();
}

export const HOSTILE: Measure = {
  name: 'hostile',
  title: 'Hostile files',
  how: 'Markup that does not end, rows, sheets, formulas and spans without number, old workbooks with bytes turned over, zip bombs, texts of headings and figures only: each checked or proofread by the command.',
  seeds: { full: 1037, quick: FAMILIES.length, few: 0 },
  run,
  rows: (tally) => [
    {
      what: `Within ${MOST_CPU_SECONDS} s of CPU and ${MOST_MEGABYTES} MB, or refused in words within them, of ${countOf(tally, 'files')} hostile files`,
      goal: 'all',
      reached: String(countOf(tally, 'in bounds')),
      isReached: countOf(tally, 'files') > 0 && countOf(tally, 'in bounds') === countOf(tally, 'files'),
    },
  ],
  details: (tally) =>
    markdownTable(
      ['family', 'read', 'refused'],
      FAMILIES.map(({ name }) => [
        name,
        String(countOf(tally, `read|${name}`)),
        String(countOf(tally, `refused|${name}`)),
      ]),
    ),
};
