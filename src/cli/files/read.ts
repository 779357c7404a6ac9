/** Reads files, and nothing else: a pipe or a device may never end. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { readProblem } from '../fault';
import { problem } from '../problem';

/** Without `O_NONBLOCK` opening a pipe waits until somebody writes to it. Windows has no such flag, and no such pipes. */
const AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK;

/** Throws a Problem where the file can't be read. */
export function readBytes(file: string): Uint8Array {
  try {
    const fd = openSync(file, AT_ONCE);
    try {
      const stat = fstatSync(fd);
      if (!stat.isFile() && !stat.isDirectory()) throw problem('notAFile', { file });
      return new Uint8Array(readFileSync(fd));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw readProblem(error, file);
  }
}
