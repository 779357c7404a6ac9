/** `npm run quality`: goes through the measures, prints what was reached, and writes docs/quality.md. `--only NAME`, `--quick`, `--seeds N`, `--workers N`, `--keep FOLDER`: what was counted there already is not counted again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keep, keptTally } from './frame/kept';
import { runShared } from './frame/parallel';
import { documentText, isReached, terminalText, type Measured } from './frame/report';
import { MEASURES } from './measures';

const DOCUMENT = join(__dirname, '..', '..', 'docs', 'quality.md');
const WORKERS = 2;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      seeds: { type: 'string' },
      workers: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const chosen = MEASURES.filter(({ name }) => values.only?.includes(name) ?? true);
  if (chosen.length === 0) throw new Error(`Measures are ${MEASURES.map(({ name }) => name).join(', ')}`);
  const all: Measured[] = [];
  for (const measure of chosen) {
    const seeds = Number(values.seeds ?? (values.quick ? measure.seeds.quick : measure.seeds.full));
    const known = values.keep === undefined ? undefined : keptTally(values.keep, measure.name, seeds);
    const tally = known ?? (await runShared(measure, seeds, Number(values.workers ?? WORKERS)));
    if (values.keep !== undefined) keep(values.keep, measure.name, { seeds, tally });
    const measured = { measure, seeds, tally };
    console.log(terminalText(measured));
    all.push(measured);
  }
  const isWhole = !values.only && !values.quick && values.seeds === undefined;
  if (isWhole) writeFileSync(DOCUMENT, documentText(all));
  process.exitCode = all.every(isReached) ? 0 : 1;
}

void main();
