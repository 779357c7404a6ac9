/** Where on the disk a path leads, so that two ways of naming one file are known as one. */
import { closeSync, existsSync, openSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { targetOf } from './target';

export interface DiskPlace {
  readonly path: string;
  /** Without links. */
  readonly real: string;
  /** The file itself, whatever it is called; absent where there is none, and where the file system numbers none. */
  readonly inode?: string;
}

export function diskPlaceOf(path: string): DiskPlace {
  const inode = inodeOf(path);
  return { path, real: realOf(path), ...(inode === undefined ? {} : { inode }) };
}

export const isSameFile = (one: DiskPlace, other: DiskPlace): boolean =>
  one.real === other.real ||
  (one.inode !== undefined && one.inode === other.inode) ||
  (isNowhere(one) && isNowhere(other) && wouldMeet(one.real, other.real));

const isNowhere = ({ inode }: DiskPlace): boolean => inode === undefined;

/** As bigints: inodes of network drives do not fit into a number. */
function inodeOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? undefined : `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** A file that does not exist yet has the place at which it would be written. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const target = targetOf(path);
    return join(realFolder(dirname(target)), basename(target));
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return resolve(folder);
  }
}

/** Two names that differ in case or in how accents are composed: only the file system knows whether they are one. */
function wouldMeet(one: string, other: string): boolean {
  const folder = dirname(one);
  return (
    folder === dirname(other) &&
    folded(one) === folded(other) &&
    isOneName(folder, basename(one), basename(other))
  );
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** Asked with a file of both names and a word before them, which no file of the user's has; who can't tell says yes. */
function isOneName(folder: string, one: string, other: string): boolean {
  const word = `.juesuan-${crypto.randomUUID()}-`;
  try {
    closeSync(openSync(join(folder, word + one), 'wx'));
    return existsSync(join(folder, word + other));
  } catch {
    return true;
  } finally {
    rmSync(join(folder, word + one), { force: true });
  }
}
