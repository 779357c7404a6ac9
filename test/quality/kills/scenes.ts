/** What is killed: each command that writes, on inputs of its own, with an older result in the place of the new one. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SAMPLES = join(__dirname, '..', '..', '..', 'assets', 'samples');
const BOOKS = ['渌口2020部门决算.xlsx', '岳麓2020整体支出绩效自评表.xlsx', '演示-待校验.xlsx'];
const DEPARTMENTS = 6;

export const OLD = 'what was there before';

export interface Scene {
  readonly name: string;
  /** Below the folder of the scene. */
  readonly output: string;
  argv(folder: string, output: string): string[];
  /** Killed once, or again while it goes on; then it is let run to its end. */
  readonly kills: number;
  /** The same command goes on from what was done. */
  readonly resumes: boolean;
}

const check = (folder: string, output: string): string[] => ['check', join(folder, 'in'), '-o', output];

export const SCENES: readonly Scene[] = [
  {
    name: 'fill',
    output: 'out/filled.xlsx',
    argv: (folder, output) => ['fill', join(folder, 'in', '3.xlsx'), '-o', output],
    kills: 1,
    resumes: false,
  },
  {
    name: 'explain',
    output: 'out/explained.txt',
    argv: (folder, output) => ['explain', join(folder, 'in', '1.xlsx'), '-o', output],
    kills: 1,
    resumes: false,
  },
  { name: 'check -o', output: 'out/checked.jsonl', argv: check, kills: 1, resumes: true },
  {
    name: '--resume',
    output: 'out/resumed.json',
    argv: (folder, output) => [...check(folder, output), '--resume'],
    kills: 3,
    resumes: true,
  },
];

/** In `folder` the inputs under `in`, and under `out` an older result. */
export function layOut(folder: string, { output }: Scene): string {
  for (const sub of ['in', 'out']) mkdirSync(join(folder, sub), { recursive: true });
  for (let number = 1; number <= DEPARTMENTS; number += 1)
    copyFileSync(
      join(SAMPLES, BOOKS[(number - 1) % BOOKS.length] ?? ''),
      join(folder, 'in', `${number}.xlsx`),
    );
  const path = join(folder, output);
  writeFileSync(path, OLD);
  return path;
}

/** Everything below a folder, with its content. */
export const contentOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    (readdirSync(folder, { recursive: true }) as string[]).sort().flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isFile() ? [[relative(folder, path), readFileSync(path, 'latin1')] as const] : [];
    }),
  );
