/** Writes generated sets as workbooks, and what is true of each as a line of JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSupplement } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { supplementFor } from '../../supplement';
import { generateSet, toWorkbook, type GeneratedSet } from '..';
import { BadOption, readOptions, type CommandOptions } from './options';
import { spoilt } from './spoil';

export interface Output {
  write(text: string): unknown;
}

const DIGITS = 4;

/** What an office would answer to the form's questions, of the figures before anything is spoilt. */
function writeSupplement({ supplement: form, out }: CommandOptions, set: GeneratedSet, name: string): void {
  if (!form) return;
  const { seed, year, department } = set;
  const supplement = supplementFor(form, recognise(set.grids), seed, { year, department });
  writeFileSync(join(out, `${name}-补充资料.json`), printSupplement(supplement));
}

function writeSet(options: CommandOptions, index: number): string {
  const layout = options.layouts[index % options.layouts.length];
  const set = generateSet(options.seed + index, { ...options.generate, ...(layout ? { layout } : {}) });
  const { tables, errors } = spoilt(set, options.errors, options.kind);
  const name = `${String(index + 1).padStart(DIGITS, '0')}-${set.department}`;
  const file = `${name}.xlsx`;
  writeFileSync(join(options.out, file), toWorkbook({ ...set, tables }));
  writeSupplement(options, set, name);
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
