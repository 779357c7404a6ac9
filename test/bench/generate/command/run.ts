/** Writes generated sets as workbooks, and what is true of each as a line of JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSet, toWorkbook } from '..';
import { BadOption, readOptions, type CommandOptions } from './options';
import { spoilt } from './spoil';

export interface Output {
  write(text: string): unknown;
}

const DIGITS = 4;

function writeSet(options: CommandOptions, index: number): string {
  const layout = options.layouts[index % options.layouts.length];
  const set = generateSet(options.seed + index, { ...options.generate, ...(layout ? { layout } : {}) });
  const { tables, errors } = spoilt(set, options.errors, options.kind);
  const file = `${String(index + 1).padStart(DIGITS, '0')}-${set.department}.xlsx`;
  writeFileSync(join(options.out, file), toWorkbook({ ...set, tables }));
  const { seed, unit, year, department } = set;
  const { rounding } = options.generate;
  return `${JSON.stringify({ file, seed, layout: set.layout, year, department, unit, rounding, errors })}\n`;
}

/** The exit code: 0, or 2 where the options can't be followed. */
export function runGenerate(argv: readonly string[], out: Output, error: Output): number {
  try {
    const options = readOptions(argv);
    mkdirSync(options.out, { recursive: true });
    const lines = Array.from({ length: options.sets }, (_, index) => writeSet(options, index));
    writeFileSync(join(options.out, 'truth.jsonl'), lines.join(''));
    out.write(`已在“${options.out}”写出 ${lines.length} 套公开表和 truth.jsonl\n`);
    return 0;
  } catch (problem) {
    if (problem instanceof BadOption) {
      error.write(`${problem.message}\n`);
      return 2;
    }
    if (typeof problem === 'object' && problem !== null && 'syscall' in problem) {
      error.write(`无法写入输出文件夹：${String(problem)}\n`);
      return 2;
    }
    throw problem;
  }
}
