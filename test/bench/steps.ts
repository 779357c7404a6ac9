/** How long each step takes on the sample and on generated sets, as ratios to the reading of the same file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from '../../src/core/check';
import { planOf } from '../../src/core/fill';
import { definitionsOf } from '../../src/core/fill/solve';
import { solveWithTails } from '../../src/core/fill/tails';
import type { Grid } from '../../src/core/grid';
import { IDENTITIES, bind } from '../../src/core/identities';
import { HUNAN_2020, narrate, parseSupplement } from '../../src/core/narrative';
import { recognise } from '../../src/core/recognise';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import { heading, line, ms, timed } from './clock';
import { generateSet, LAYOUT_NAMES, toWorkbook } from './generate';
import { SAMPLE, SAMPLES } from './places';

const WARM_ROUNDS = 60;
const GENERATED_SETS = 60;

export async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`unreadable: ${read.problem.id}`);
  return read.grids;
}

type Steps = readonly (readonly [step: string, ms: number])[];

/** Each step on what the step before it gave. */
async function stepsOf(bytes: Uint8Array, rounds: number): Promise<Steps> {
  const grids = await gridsOf(bytes);
  const set = recognise(grids);
  const { equations } = bind(IDENTITIES, set);
  const result = checkTables(set, grids);
  const reading = parseSupplement(readFileSync(join(SAMPLES, '渌口2020补充资料.json'), 'utf8'), HUNAN_2020);
  const supplement = reading.ok ? reading.supplement : undefined;
  return [
    ['read', await timed(rounds, () => gridsOf(bytes))],
    ['recognise', await timed(rounds, () => recognise(grids))],
    ['bind', await timed(rounds, () => bind(IDENTITIES, set))],
    ['solve', await timed(rounds, () => solveWithTails(equations, definitionsOf(equations)))],
    ['check (bind + solve + judge + rules)', await timed(rounds, () => checkTables(set, grids))],
    ['fill plan', await timed(rounds, () => planOf(result))],
    ['explain', await timed(rounds, () => narrate(HUNAN_2020, set, supplement))],
    [
      'whole check',
      await timed(rounds, async () => {
        const own = await gridsOf(bytes);
        return checkTables(recognise(own), own);
      }),
    ],
  ];
}

function print(title: string, steps: Steps): void {
  heading(title);
  const reading = steps.find(([step]) => step === 'read')?.[1] ?? 1;
  for (const [step, value] of steps) line(step, ms(value), `${(value / reading).toFixed(3)} × read`);
}

export async function steps(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  await stepsOf(bytes, 10);
  print('steps on the sample, warm, median', await stepsOf(bytes, WARM_ROUNDS));
  const totals = new Map<string, number>();
  for (let seed = 1; seed <= GENERATED_SETS; seed += 1) {
    const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
    for (const [step, value] of await stepsOf(toWorkbook(generateSet(seed, { layout })), 3))
      totals.set(step, (totals.get(step) ?? 0) + value / GENERATED_SETS);
  }
  print(`steps on ${GENERATED_SETS} generated sets of all layouts, mean`, [...totals]);
}
