/** By which a result is known again: the file, its size and time, this program, and all that it was checked with. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { VERSION } from '../../hosts/version';
import type { Job, Setup } from './setup';

/** Raised when an Entry changes its shape: what an older program kept is not taken up. */
const ENTRY_SHAPE = 3;

interface Print {
  readonly path: string;
  readonly size: number;
  readonly time: number;
}

function printOf(file: string): Print | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    return { path: resolve(file), size, time: mtimeMs };
  } catch {
    return undefined;
  }
}

const hash = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

export function jobKeys(setup: Setup): (job: Job) => string {
  const { locale, rules, layouts, style, form, reviews = false } = setup;
  const texts = [rules, layouts, form].map((one) => one?.text);
  const options = hash([VERSION, ENTRY_SHAPE, locale, texts, style, reviews]);
  return ({ file, previous, workbook, supplement, budget }) => {
    const beside = [previous, workbook].map((one) => (one?.kind === 'file' ? printOf(one.file) : one));
    const given = [supplement, budget].map((one) => (one === undefined ? undefined : printOf(one)));
    return hash([options, file, printOf(file), ...given, ...beside]);
  };
}
