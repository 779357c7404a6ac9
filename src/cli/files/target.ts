/** Where an output goes: the file itself, never the place of a link that leads to it. */
import { existsSync, readlinkSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCodeOf, writeProblem } from '../fault';
import { problem } from '../problem';
import { isFolder } from './find';

const OWNER_MAY_WRITE = 0o200;
/** As many as Linux follows. */
const MOST_LINKS = 40;

/** The file behind all links, which need not exist yet. */
export function targetOf(file: string): string {
  let at = resolve(file);
  for (let left = MOST_LINKS; left > 0; left -= 1) {
    const link = linkAt(at);
    if (link === undefined) return at;
    at = resolve(realpathSync(dirname(at)), link);
  }
  throw problem('linkLoop', { file });
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Refuses what could not be written anyway, before any work is done for it; returns where it is to be written. */
export function assertWritable(file: string): string {
  const target = targetOf(file);
  const stat = statOf(file);
  if (stat && !stat.isFile()) throw problem('outputNoFile', { file });
  const folder = dirname(target);
  if (!isFolder(folder)) throw problem('noFolder', { folder });
  const isReadOnly = stat !== undefined && (stat.mode & OWNER_MAY_WRITE) === 0;
  if (isReadOnly || isOpenElsewhere(resolve(file)) || isOpenElsewhere(target))
    throw problem('cannotWrite', { file });
  return target;
}

/** Excel, WPS and LibreOffice lay a file beside a workbook that they have open. */
const isOpenElsewhere = (file: string): boolean =>
  [`~$${basename(file)}`, `.~lock.${basename(file)}#`].some((name) => existsSync(join(dirname(file), name)));

/** Undefined where there is no such file yet. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw writeProblem(error, file);
  }
}
