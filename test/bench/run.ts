/** `npm run bench:core`: prints how long things take; nothing fails. `--only steps|documents|published|processes|growth|many|peers`, `--files 1000`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from './documents';
import { growth } from './growth';
import { many } from './many';
import { narrative } from './narrative';
import { peers } from './peers';
import { processes } from './processes';
import { published } from './published';
import { steps } from './steps';

const FILES = '1000';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, files: { type: 'string', default: FILES } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  const parts: readonly (readonly [name: string, run: () => Promise<void>])[] = [
    ['processes', () => processes(folder)],
    ['steps', steps],
    ['narrative', narrative],
    ['documents', documents],
    ['published', () => published(folder)],
    ['growth', growth],
    ['many', () => many(folder, Number(values.files))],
    ['peers', () => peers(folder)],
  ];
  try {
    for (const [name, run] of parts) if (values.only?.includes(name) ?? true) await run();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
