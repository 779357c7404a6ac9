/** Hostile PDFs and Word documents, each read in a process of its own: within bounds, or refused in words. */
import { join } from 'node:path';
import { DOCUMENT_FAMILIES, documentFamily } from '../documents/hostile';
import type { AskedDocument } from '../documents/hostile/child';
import { markdownTable, type Measure, type SeedRange } from '../frame/measure';
import { Counter, countOf, type Tally } from '../frame/tally';
import { excess, MOST_CPU_SECONDS, MOST_MEGABYTES, Taker } from '../hostile/process';

const CHILD = join(__dirname, '..', 'documents', 'hostile', 'child.ts');
const ROUNDS = 12;

/** The first seed of each family is a small file, so that `test:slow` sees all families in seconds. */
const SMALL = 0.1;
const scaleOf = (seed: number): number => (seed <= DOCUMENT_FAMILIES.length ? SMALL : 1);

async function run({ first, count }: SeedRange): Promise<Tally> {
  const counter = new Counter();
  const taker = new Taker(CHILD);
  for (let seed = first; seed < first + count; seed += 1) {
    const family = documentFamily(seed).name;
    const asked: AskedDocument = { seed, scale: scaleOf(seed) };
    const took = await taker.take(asked);
    const what = typeof took === 'string' ? took : excess(took);
    counter.add('files');
    if (what === undefined) counter.add('in bounds');
    else counter.miss(`seed ${seed}, ${family}: ${what}`);
    if (typeof took !== 'string') counter.add(`${took.code === 2 ? 'refused' : 'read'}|${family}`);
  }
  taker.close();
  return counter.tally();
}

export const DOCUMENTS_HOSTILE: Measure = {
  name: 'documents-hostile',
  title: 'Hostile documents',
  on: 'spoilt',
  how: 'PDFs cut short, with bytes turned over, page trees and forms in circles, tables of places that lie, bombs, drawings and pages without end, fonts without maps; Word documents cut short, blown up, with tables without end: each read and reviewed.',
  seeds: { full: ROUNDS * DOCUMENT_FAMILIES.length, quick: DOCUMENT_FAMILIES.length, few: 0 },
  run,
  rows: (tally) => {
    const [files, bounded] = [countOf(tally, 'files'), countOf(tally, 'in bounds')];
    return [
      {
        what: `Within ${MOST_CPU_SECONDS} s of CPU and ${MOST_MEGABYTES} MB, or refused in words within them, of ${files} hostile PDFs and Word documents`,
        goal: 'all',
        reached: String(bounded),
        isReached: files > 0 && bounded === files,
      },
    ];
  },
  details: (tally) =>
    markdownTable(
      ['family', 'read', 'refused'],
      DOCUMENT_FAMILIES.map(({ name }) => [
        name,
        String(countOf(tally, `read|${name}`)),
        String(countOf(tally, `refused|${name}`)),
      ]),
    ),
};
