/** The process that has one hostile file after the other checked or proofread by the command, and tells what each took. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';
import { hostileFile } from '.';
import type { Took } from './process';

export interface Asked {
  readonly seed: number;
  readonly scale: number;
  /** Where the file is put. */
  readonly folder: string;
  /** What texts are held against. */
  readonly workbook: string;
}

const TEXTS = /\.(?:txt|docx)$/;

async function answer({ seed, scale, folder, workbook }: Asked): Promise<Took> {
  const { name, bytes } = hostileFile(seed, scale);
  const file = join(folder, name);
  writeFileSync(file, bytes);
  process.send?.('made');
  globalThis.gc?.();
  const said: string[] = [];
  const stream = { write: (text: string): boolean => (said.length < 4 && said.push(text), true) };
  const before = process.cpuUsage();
  const argv = TEXTS.test(name) ? ['proofread', file, '--workbook', workbook] : ['check', file];
  const code = await run(argv, { out: stream, error: stream });
  const { user, system } = process.cpuUsage(before);
  return {
    seed,
    code,
    said: said.join('').trim().split('\n')[0]?.slice(0, 200) ?? '',
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

process.on('message', (asked: Asked) => void answer(asked).then((took) => process.send?.(took)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
