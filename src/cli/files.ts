/** Files as commands use them: found, read, and written whole or not at all. */
import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { problem } from './problem';

const WORKBOOKS: readonly string[] = ['.xlsx', '.xlsm', '.xls', '.et', '.ods'];
const OWNER_MAY_WRITE = 0o200;

/** Files Excel and WPS lay beside an open workbook. */
const isLockFile = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

export const extensionOf = (file: string): string => extname(file).toLowerCase();

/** Workbooks named, and those in the folders named, sorted by name. */
export function workbooksOf(paths: readonly string[]): string[] {
  if (paths.length === 0) throw problem('needFile');
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw problem('notFound', { file: path });
    if (!statSync(path).isDirectory()) return [path];
    const found = workbooksIn(path);
    if (found.length === 0) throw problem('emptyFolder', { folder: path });
    return found;
  });
}

/** Links are not followed: a folder that holds itself would never end. */
function workbooksIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => !isLockFile(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path);
      if (stat.isDirectory()) return workbooksIn(path);
      return stat.isFile() && WORKBOOKS.includes(extensionOf(name)) ? [path] : [];
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw problem('notReadable', { file: folder });
  }
}

export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw problem(codeOf(error) === 'ENOENT' ? 'notFound' : 'notReadable', { file });
  }
}

/** Refuses what could not be written anyway, before any work is done for it. */
export function assertWritable(file: string, inputs: readonly string[] = []): void {
  const folder = dirname(resolve(file));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw problem('noFolder', { folder });
  const isInput = inputs.some((input) => existsSync(file) && realpathSync(input) === realpathSync(file));
  if (isInput) throw problem('outputIsInput');
  const locked =
    existsSync(join(folder, `~$${basename(file)}`)) || existsSync(join(folder, `.~lock.${basename(file)}#`));
  if (locked || isReadOnly(file)) throw problem('cannotWrite', { file });
}

function isReadOnly(file: string): boolean {
  if (!existsSync(file)) return false;
  const stat = statSync(file);
  return !stat.isFile() || (stat.mode & OWNER_MAY_WRITE) === 0;
}

/** Writes to a temporary name beside the file and renames it: a reader sees the old file or the new one, nothing between. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  assertWritable(file);
  const temporary = join(dirname(resolve(file)), `.juesuan-${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw problem(codeOf(error) === 'ENOSPC' ? 'noSpace' : 'cannotWrite', { file });
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
