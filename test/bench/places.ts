/** What the benchmarks run on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
export const SAMPLES = join(ROOT, 'assets', 'samples');
export const SAMPLE = join(SAMPLES, '渌口2020部门决算.xlsx');
export const CLI = join(ROOT, 'dist', 'cli', 'juesuan.js');

/** Says so where it is not built. */
export function hasCli(): boolean {
  if (existsSync(CLI)) return true;
  console.log('  build the command line first: npm run build:cli');
  return false;
}
