/** Files of a folder, an archive of them, and the sums of what is handed out. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

const UNIX = 3;
const RUNS = 0o755;
const READS = 0o644;

/** Every file below a folder, by name. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();

/** Beside the folder, with the folder's name: its files in a folder of that name. */
export function archive(folder: string): string {
  const name = basename(folder);
  const entries: Zippable = {};
  for (const file of filesBelow(folder)) {
    const { mode, mtime } = statSync(file);
    const attrs = (mode & 0o100 ? RUNS : READS) << 16;
    const path = [name, ...relative(folder, file).split(/[\\/]/)].join('/');
    entries[path] = [readFileSync(file), { os: UNIX, attrs, mtime }];
  }
  const file = `${folder}.zip`;
  writeFileSync(file, zipSync(entries, { level: 9 }));
  return file;
}

/** As `sha256sum -c` reads them. */
export const sumsOf = (files: readonly string[], folder: string): string =>
  files
    .map((file) => {
      const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${sum}  ${relative(folder, file).split('\\').join('/')}\n`;
    })
    .join('');
