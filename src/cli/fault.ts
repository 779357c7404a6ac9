/** What went wrong, as people understand it: faults of disks, networks and limits in words, and mistakes of the program as such. */
import { dirname, resolve } from 'node:path';
import { Problem, problem, thrownText } from './problem';

type Told = (file: string, code: string) => Problem;

const namesTooLong: Told = (file) => problem('nameTooLong', { file });
const tooManyOpen: Told = (file) => problem('tooManyOpen', { file });
const linkLoop: Told = (file) => problem('linkLoop', { file });
const noMemory: Told = (file) => problem('noMemory', { file });
const notFound: Told = (file) => problem('notFound', { file });
const notReadable: Told = (file) => problem('notReadable', { file });
const fileTooLarge: Told = (file) => problem('fileTooLarge', { file });
const cannotWrite: Told = (file) => problem('cannotWrite', { file });
const noFolder: Told = (file) => problem('noFolder', { folder: dirname(resolve(file)) });

/** What a fault means in whatever a file was opened for. */
const EITHER: Readonly<Record<string, Told>> = {
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  ENAMETOOLONG: namesTooLong,
  ELOOP: linkLoop,
  ENOMEM: noMemory,
};

const READING: Readonly<Record<string, Told>> = {
  ...EITHER,
  ENOENT: notFound,
  ENOTDIR: notFound,
  EACCES: notReadable,
  EPERM: notReadable,
  EBUSY: notReadable,
  EISDIR: notReadable,
  EFBIG: fileTooLarge,
  EOVERFLOW: fileTooLarge,
  ERR_FS_FILE_TOO_LARGE: fileTooLarge,
};

const WRITING: Readonly<Record<string, Told>> = {
  ...EITHER,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EACCES: cannotWrite,
  EPERM: cannotWrite,
  EBUSY: cannotWrite,
  ETXTBSY: cannotWrite,
  EISDIR: cannotWrite,
  ENOSPC: (file) => problem('noSpace', { file }),
  EDQUOT: (file) => problem('noQuota', { file }),
  EFBIG: (file) => problem('fileLimit', { file }),
  EROFS: (file) => problem('readOnlyDisk', { file }),
};

/** What a failed read is told as; anything but an error of the system is a mistake of ours and stays what it is. */
export function readProblem(error: unknown, file: string): unknown {
  const code = systemCodeOf(error);
  if (code === undefined) return error;
  return READING[code]?.(file, code) ?? problem('readFault', { file, code });
}

/** What a failed write is told as; anything but an error of the system is a mistake of ours and stays what it is. */
export function writeProblem(error: unknown, file: string): unknown {
  const code = systemCodeOf(error);
  if (code === undefined) return error;
  return WRITING[code]?.(file, code) ?? problem('writeFault', { file, code });
}

/** What was thrown, as a Problem: a mistake of the program itself is told in one line, never as a stack. */
export function problemIn(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const why = thrownText(thrown);
  return systemCodeOf(thrown) === undefined ? problem('broken', { why }) : problem('systemFault', { why });
}

/** The code of an error of the system, as ENOSPC; errors of our own calls have codes too, but no call of the system. */
export function systemCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  if (typeof code !== 'string') return undefined;
  return 'syscall' in error || code.startsWith('ERR_FS_') ? code : undefined;
}
