/** Printed files kept in the temporary folder under the content they were made of, so that nothing is printed twice. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export const KEPT = join(tmpdir(), `juesuan-printed-${userInfo().uid}`);

export const keyOf = (...contents: readonly (string | Uint8Array)[]): string =>
  contents
    .reduce((hash, content) => hash.update(content).update('\0'), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);

const fileOf = (key: string, ending: string): string => join(KEPT, `${key}.${ending}`);

export function keptFile(key: string, ending: string): Uint8Array | undefined {
  const file = fileOf(key, ending);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}

/** Whole or not at all: another process may look for it at the same time. */
export function keepFile(key: string, ending: string, bytes: Uint8Array): void {
  mkdirSync(KEPT, { recursive: true });
  const written = fileOf(`${key}-${process.pid}`, ending);
  writeFileSync(written, bytes);
  renameSync(written, fileOf(key, ending));
}
