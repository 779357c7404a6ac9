/** Where a result is written part by part: a file that appears when it is whole, or standard output. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { assertWritable, writeProblem } from '../files';

export interface Sink {
  write(part: string | Uint8Array): void;
}

const BUFFERED = 65536;

/** The file is replaced only when `fill` came to its end. */
export async function intoFile(file: string, fill: (sink: Sink) => void | Promise<void>): Promise<void> {
  assertWritable(file);
  const temporary = join(dirname(resolve(file)), `.juesuan-${process.pid}.tmp`);
  try {
    const fd = openSync(temporary, 'w');
    try {
      await filled(fd, fill);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw writeProblem(error, file);
  }
}

async function filled(fd: number, fill: (sink: Sink) => void | Promise<void>): Promise<void> {
  let held: Buffer[] = [];
  let size = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(held);
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
    held = [];
    size = 0;
  };
  const write = (part: string | Uint8Array): void => {
    const bytes = Buffer.from(part);
    held.push(bytes);
    size += bytes.length;
    if (size >= BUFFERED) flush();
  };
  await fill({ write });
  flush();
}
