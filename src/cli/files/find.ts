/** Finds workbooks: those named, and those in the folders named. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { systemCodeOf } from '../fault';
import { problem } from '../problem';

const WORKBOOKS: readonly string[] = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods'];

/** Files Excel and WPS lay beside an open workbook. */
const isLockFile = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

export const extensionOf = (file: string): string => extname(file).toLowerCase();

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

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
    const found = membersOf(path);
    if (found.length === 0) throw problem('emptyFolder', { folder: path });
    return found.filter(isNew);
  });
}

/** The workbooks in a folder and the folders in it. */
export const membersOf = (folder: string): string[] => workbooksIn(folder, new Set([realpathSync(folder)]));

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
    return systemCodeOf(error) === 'EACCES' ? 'file' : undefined;
  }
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}
