/** Tallies kept in a folder, so that a long run can be broken off and taken up again. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './tally';

interface Kept {
  readonly seeds: number;
  readonly tally: Tally;
}

const fileOf = (folder: string, measure: string): string => join(folder, `${measure}.json`);

/** Undefined where it was not kept, or over other seeds. */
export function keptTally(folder: string, measure: string, seeds: number): Tally | undefined {
  const file = fileOf(folder, measure);
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return kept.seeds === seeds ? kept.tally : undefined;
}

export function keep(folder: string, measure: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, measure), JSON.stringify(kept));
}
