/** Hostile files, each checked or proofread by the command in a process of its own: within bounds, or refused in words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAMILIES, familyOf } from '../hostile';
import type { Asked } from '../hostile/child';
import { excess, MOST_CPU_SECONDS, MOST_MEGABYTES, Taker } from '../hostile/process';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';

const CHILD = join(__dirname, '..', 'hostile', 'child.ts');
const WORKBOOK = join(__dirname, '..', '..', '..', 'assets', 'samples', '渌口2020部门决算.xlsx');

/** The first seed of each family is a small file, so that `test:slow` sees all families in seconds; the others are as large as named. */
const SMALL = 0.1;
const scaleOf = (seed: number): number => (seed <= FAMILIES.length ? SMALL : 1);

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-hostile-'));
  const taker = new Taker(CHILD);
  for (let seed = first; seed < first + count; seed += 1) {
    const family = familyOf(seed).name;
    const asked: Asked = { seed, scale: scaleOf(seed), folder, workbook: WORKBOOK };
    const took = await taker.take(asked);
    counter.add('files');
    const what = typeof took === 'string' ? took : excess(took);
    if (what === undefined) counter.add('in bounds');
    else counter.miss(`seed ${seed}, ${family}: ${what}`);
    if (typeof took !== 'string') counter.add(`${took.code === 2 ? 'refused' : 'read'}|${family}`);
  }
  taker.close();
  rmSync(folder, { recursive: true });
  return counter.tally();
}

export const HOSTILE: Measure = {
  name: 'hostile',
  title: 'Hostile files',
  on: 'spoilt',
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
