/** `npm run bench`: how long each step takes on the sample and on generated sets, as ratios to the reading of the same file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTables } from '../../src/core/check';
import { definitionsOf } from '../../src/core/fill/solve';
import { solveWithTails } from '../../src/core/fill/tails';
import { planOf } from '../../src/core/fill';
import type { Grid } from '../../src/core/grid';
import { IDENTITIES, bind } from '../../src/core/identities';
import { HUNAN_2020, narrate, parseSupplement } from '../../src/core/narrative';
import { recognise } from '../../src/core/recognise';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import { generateSet, toWorkbook } from './generate';

const ROOT = join(__dirname, '..', '..');
const SAMPLES = join(ROOT, 'assets', 'samples');
const CLI = join(ROOT, 'dist', 'cli', 'juesuan.js');
const WARM_ROUNDS = 60;
const COLD_ROUNDS = 21;
const GENERATED_SETS = 100;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(times);
}

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`unreadable: ${read.problem.id}`);
  return read.grids;
}

interface Row {
  readonly step: string;
  readonly ms: number;
}

/** Each step on what the step before it gave. */
async function steps(bytes: Uint8Array, rounds: number): Promise<Row[]> {
  const grids = await gridsOf(bytes);
  const set = recognise(grids);
  const { equations } = bind(IDENTITIES, set);
  const { solution } = checkTables(set, grids);
  const reading = parseSupplement(readFileSync(join(SAMPLES, '渌口2020补充资料.json'), 'utf8'), HUNAN_2020);
  const supplement = reading.ok ? reading.supplement : undefined;
  return [
    { step: 'read', ms: await timed(rounds, () => gridsOf(bytes)) },
    { step: 'recognise', ms: await timed(rounds, () => recognise(grids)) },
    { step: 'bind', ms: await timed(rounds, () => bind(IDENTITIES, set)) },
    { step: 'solve', ms: await timed(rounds, () => solveWithTails(equations, definitionsOf(equations))) },
    { step: 'check (bind + solve + judge + rules)', ms: await timed(rounds, () => checkTables(set, grids)) },
    { step: 'fill plan', ms: await timed(rounds, () => planOf(solution)) },
    { step: 'explain', ms: await timed(rounds, () => narrate(HUNAN_2020, set, supplement)) },
    {
      step: 'whole check',
      ms: await timed(rounds, async () => {
        const own = await gridsOf(bytes);
        return checkTables(recognise(own), own);
      }),
    },
  ];
}

function print(title: string, rows: readonly Row[]): void {
  const reading = rows.find(({ step }) => step === 'read')?.ms ?? 1;
  console.log(`\n${title}`);
  for (const { step, ms } of rows)
    console.log(`  ${step.padEnd(40)} ${ms.toFixed(2).padStart(9)} ms   ${(ms / reading).toFixed(3)} × read`);
}

/** Whole processes, as a user starts them: the command line against a script that only reads the workbook with the same library. */
function processes(file: string): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  const reader = join(folder, 'read.cjs');
  const library = require.resolve('@e965/xlsx');
  writeFileSync(
    reader,
    `const X = require(${JSON.stringify(library)}); X.read(require('node:fs').readFileSync(process.argv[2]), { dense: true, cellNF: true, cellFormula: true, cellText: true });`,
  );
  const commands = [
    { step: 'read', argv: [reader, file] },
    { step: 'juesuan check --json', argv: [CLI, 'check', '--json', file] },
    { step: 'node, doing nothing', argv: ['-e', '0'] },
  ];
  const times = new Map<string, number[]>(commands.map(({ step }) => [step, []]));
  // In turn, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < COLD_ROUNDS; round += 1)
    for (const { step, argv } of commands) {
      const start = process.hrtime.bigint();
      spawnSync(process.execPath, argv, { stdio: 'ignore' });
      times.get(step)?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  const rows = [...times].map(([step, values]) => ({ step, ms: median(values) }));
  rmSync(folder, { recursive: true });
  return rows;
}

async function main(): Promise<void> {
  const file = join(SAMPLES, '渌口2020部门决算.xlsx');
  const bytes = new Uint8Array(readFileSync(file));
  await steps(bytes, 10);
  print('sample: nine tables of 渌口 2020, warm, median', await steps(bytes, WARM_ROUNDS));
  const totals = new Map<string, number>();
  for (let seed = 1; seed <= GENERATED_SETS; seed += 1)
    for (const { step, ms } of await steps(toWorkbook(generateSet(seed, {})), 3))
      totals.set(step, (totals.get(step) ?? 0) + ms);
  print(
    `${GENERATED_SETS} generated sets, sum of medians`,
    [...totals].map(([step, ms]) => ({ step, ms })),
  );
  if (existsSync(CLI)) print('whole processes, one file (the sample)', processes(file));
  else console.log('\nwhole processes: build first (npm run build)');
}

void main();
