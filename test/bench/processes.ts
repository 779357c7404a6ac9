/** Whole processes, as a user starts them: the command line against a script that only reads the workbook with the same library. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { against, heading, line, median, ms, once, timed } from './clock';
import { generateSet, toWorkbook } from './generate';
import { CLI, hasCli, SAMPLE } from './places';
import { gridsOf } from './steps';

const ROUNDS = 21;
const MOST_TIMES_READING = 1.15;
const MOST_CORE_MS = 30;

function reader(folder: string): string {
  const script = join(folder, 'read.cjs');
  const library = JSON.stringify(require.resolve('@e965/xlsx'));
  const options = '{ dense: true, cellNF: true, cellFormula: true, cellHTML: false, cellStyles: true }';
  writeFileSync(
    script,
    `const X = require(${library}); for (const file of process.argv.slice(2)) X.read(require('node:fs').readFileSync(file), ${options});`,
  );
  return script;
}

function compare(title: string, script: string, file: string): void {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['read alone', [script, file]],
    ['juesuan check', [CLI, 'check', file]],
    ['node, doing nothing', ['-e', '0']],
  ];
  const times = new Map<string, number[]>(commands.map(([step]) => [step, []]));
  // In turn, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [step, argv] of commands) {
      const start = process.hrtime.bigint();
      spawnSync(process.execPath, argv, { stdio: 'ignore' });
      times.get(step)?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  const of = (step: string): number => median(times.get(step) ?? []);
  heading(title);
  for (const step of times.keys()) line(step, ms(of(step)));
  line(
    'check beside reading alone',
    against(of('juesuan check') / of('read alone'), MOST_TIMES_READING, '×'),
  );
}

export async function processes(folder: string): Promise<void> {
  const bytes = toWorkbook(generateSet(7, { size: 14 }));
  const grids = await gridsOf(bytes);
  heading('core alone on one standard set (nine tables), this process');
  line('first call', ms(await once(() => check(grids))));
  for (let round = 0; round < 20; round += 1) check(grids);
  line('warm, median', against(await timed(40, () => check(grids)), MOST_CORE_MS, ' ms'));
  heading('whole processes');
  if (!hasCli()) return;
  const file = join(folder, 'standard.xlsx');
  writeFileSync(file, bytes);
  const script = reader(folder);
  compare('whole processes, one standard set', script, file);
  compare('whole processes, the sample', script, SAMPLE);
}
