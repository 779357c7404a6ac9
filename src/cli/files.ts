/** Files as commands use them: found, read, and written whole or not at all. */
import {
  existsSync,
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

const WORKBOOKS: readonly string[] = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods'];
const OWNER_MAY_WRITE = 0o200;

/** Files Excel and WPS lay beside an open workbook. */
const isLockFile = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

export const extensionOf = (file: string): string => extname(file).toLowerCase();

/** Workbooks named, and those in the folders named, sorted by name. What folders hold is listed once, however it is reached. */
export function workbooksOf(paths: readonly string[]): string[] {
  if (paths.length === 0) throw problem('needFile');
  const listed = new Set<string>();
  const isNew = (file: string): boolean => listed.size < listed.add(realpathSync(file)).size;
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw problem('notFound', { file: path });
    if (!isFolder(path)) {
      listed.add(realpathSync(path));
      return [path];
    }
    const found = workbooksIn(path, new Set([realpathSync(path)]));
    if (found.length === 0) throw problem('emptyFolder', { folder: path });
    return found.filter(isNew);
  });
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Links are followed, but no folder twice: one that holds itself would never end. A folder that can't be listed is named itself. */
function workbooksIn(folder: string, seen: Set<string>): string[] {
  const names = namesIn(folder);
  if (names === undefined) return [folder];
  return names
    .filter((name) => !isLockFile(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const kind = kindOf(path);
      if (kind === 'file') return WORKBOOKS.includes(extensionOf(name)) ? [path] : [];
      if (kind !== 'folder') return [];
      const real = realpathSync(path);
      if (seen.has(real)) return [];
      seen.add(real);
      return workbooksIn(path, seen);
    });
}

/** Undefined for links that lead nowhere, pipes and the like. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : undefined;
  } catch (error) {
    return codeOf(error) === 'EACCES' ? 'file' : undefined;
  }
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
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
    throw writeProblem(error, file);
  }
}

/** What a failed write is told as; anything but an error of the system is a mistake of ours and stays what it is. */
export function writeProblem(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (typeof code !== 'string') return error;
  return problem(code === 'ENOSPC' ? 'noSpace' : 'cannotWrite', { file });
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
