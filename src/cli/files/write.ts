/** Writes files whole or not at all: a reader sees the old file or the new one, nothing between. */
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCodeOf, writeProblem } from '../fault';
import { assertWritable } from './target';
import { dropTemporary, keepTrackOf, loseTrackOf } from './temporaries';

const PERMISSIONS = 0o777;
/** File systems that can't be told to write now: some network drives. */
const CANNOT_SYNC: readonly unknown[] = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM'];

/** A file in the making, of a name that nothing has, beside the one that it will replace. */
export class FileDraft {
  private isOpen = true;

  private constructor(
    private readonly fd: number,
    private readonly temporary: string,
    private readonly target: string,
  ) {}

  /** `mode`: who may read a new file; one that is replaced keeps what it had. */
  static begin(file: string, mode = 0o666): FileDraft {
    const target = assertWritable(file);
    const temporary = join(dirname(target), `.juesuan-${crypto.randomUUID()}.tmp`);
    const fd = openSync(temporary, 'wx', mode);
    keepTrackOf(temporary);
    keepPermissions(fd, target);
    return new FileDraft(fd, temporary, target);
  }

  write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.fd, bytes, done);
  }

  /** Puts it in the place of the old file. It is on the disk before it has the name: after a power cut too one of both is there, whole. */
  keep(): void {
    synced(this.fd);
    this.close();
    renameSync(this.temporary, this.target);
    loseTrackOf(this.temporary);
  }

  drop(): void {
    try {
      this.close();
    } catch {
      // What went wrong before is told.
    }
    dropTemporary(this.temporary);
  }

  private close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    closeSync(this.fd);
  }
}

function keepPermissions(fd: number, target: string): void {
  try {
    fchmodSync(fd, statSync(target).mode & PERMISSIONS);
  } catch {
    // There is none yet, or the file system knows no permissions.
  }
}

function synced(fd: number): void {
  try {
    fsyncSync(fd);
  } catch (error) {
    if (!CANNOT_SYNC.includes(systemCodeOf(error))) throw error;
  }
}

/** Throws a Problem where the system refuses. */
export function writeWhole(file: string, content: Uint8Array | string, mode?: number): void {
  let draft: FileDraft | undefined;
  try {
    draft = FileDraft.begin(file, mode);
    draft.write(Buffer.from(content));
    draft.keep();
  } catch (error) {
    draft?.drop();
    throw writeProblem(error, file);
  }
}
