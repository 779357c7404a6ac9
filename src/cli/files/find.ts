/** Finds workbooks and documents: those named, and those in the folders named. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { systemCodeOf } from '../fault';
import { problem } from '../problem';

const KINDS = {
  workbooks: ['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods'],
  documents: ['.docx', '.pdf'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is looked for in folders. */
export type FileKind = keyof typeof KINDS;

const EMPTY = { workbooks: 'emptyFolder', documents: 'noDocuments' } as const;

/** Files Excel and WPS lay beside an open workbook. */
const isLockFile = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

export const extensionOf = (file: string): string => extname(file).toLowerCase();

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Files named, and those of a kind in the folders named, sorted by name. What folders hold is listed once, however it is reached. */
export function filesOf(paths: readonly string[], kind: FileKind): string[] {
  if (paths.length === 0) throw problem('needFile');
  const listed = new Set<string>();
  const isNew = (file: string): boolean => listed.size < listed.add(realpathSync(file)).size;
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw problem('notFound', { file: path });
    if (!isFolder(path)) {
      listed.add(realpathSync(path));
      return [path];
    }
    const found = membersOf(path, kind);
    if (found.length === 0) throw problem(EMPTY[kind], { folder: path });
    return found.filter(isNew);
  });
}

/** The files of a kind in a folder and the folders in it. */
export const membersOf = (folder: string, kind: FileKind): string[] =>
  membersIn(folder, KINDS[kind], new Set([realpathSync(folder)]));

/** Links are followed, but no folder twice: one that holds itself would never end. A folder that can't be listed is named itself. */
function membersIn(folder: string, extensions: readonly string[], seen: Set<string>): string[] {
  const names = namesIn(folder);
  if (names === undefined) return [folder];
  return names
    .filter((name) => !isLockFile(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const kind = kindOf(path);
      if (kind === 'file') return extensions.includes(extensionOf(name)) ? [path] : [];
      if (kind !== 'folder') return [];
      const real = realpathSync(path);
      if (seen.has(real)) return [];
      seen.add(real);
      return membersIn(path, extensions, seen);
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
