/** A thousand workbooks: what one costs among many, in this process and by the command line with workers. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { heading, line, ms, once } from './clock';
import { generateSet, LAYOUT_NAMES, toWorkbook } from './generate';
import { CLI, hasCli } from './places';
import { gridsOf } from './steps';

const DIFFERENT = 40;

function write(folder: string, count: number): readonly string[] {
  mkdirSync(folder);
  const books = Array.from({ length: Math.min(count, DIFFERENT) }, (_, at) =>
    toWorkbook(generateSet(at + 1, { layout: LAYOUT_NAMES[at % LAYOUT_NAMES.length]! })),
  );
  return Array.from({ length: count }, (_, at) => {
    const file = join(folder, `${String(at + 1).padStart(4, '0')}.xlsx`);
    writeFileSync(file, books[at % books.length]!);
    return file;
  });
}

export async function many(folder: string, count: number): Promise<void> {
  heading(`${count} workbooks`);
  const own = join(folder, 'many');
  const files = write(own, count);
  const here = await once(async () => {
    for (const file of files) check(await gridsOf(new Uint8Array(readFileSync(file))));
  });
  line('read and check, one after the other, a file', ms(here / count));
  if (!hasCli()) return;
  const most = availableParallelism();
  const workers = [1, 2, 4, 8].filter((each) => each <= most);
  let alone: number | undefined;
  for (const each of workers) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'check', own, '--workers', String(each)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const took = Number(process.hrtime.bigint() - start) / 1e6;
    if (status === null || status > 1) {
      line(`juesuan check DIR --workers ${each}`, `ended with ${status}: ${String(stderr).slice(0, 200)}`);
      return;
    }
    alone ??= took;
    line(
      `juesuan check DIR --workers ${each}, a file`,
      ms(took / count),
      `${(alone / took).toFixed(2)} × one worker`,
    );
  }
}
