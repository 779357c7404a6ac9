/** The journal of a run: one line a workbook as it is done, so that nothing has to be kept and a stopped run can go on. */
import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { problem } from '../problem';
import type { Entry } from './entry';
import { lineSpans } from './line-spans';

/** Where a line stands in the file, in bytes. */
export interface ByteSpan {
  readonly start: number;
  readonly length: number;
}

interface Line {
  readonly key: string;
  readonly entry: Entry;
}

const HEADER = '{"journal":"juesuan check"}\n';
const NEW_LINE = 0x0a;

export class Journal {
  private constructor(
    private readonly fd: number,
    private size: number,
  ) {}

  /** Begins anew unless `keep`; a file that is something else is left alone and is a Problem. */
  static open(file: string, keep: boolean): Journal {
    assertJournal(file);
    const fd = openSync(file, keep ? 'a+' : 'w+', 0o600);
    const journal = new Journal(fd, fstatSync(fd).size);
    if (journal.size === 0) journal.write(HEADER);
    else journal.endLine();
    return journal;
  }

  append(key: string, entry: Entry): ByteSpan {
    return this.write(`${JSON.stringify({ key, entry } satisfies Line)}\n`);
  }

  read(span: ByteSpan): Entry {
    return (JSON.parse(this.text(span)) as Line).entry;
  }

  /** The last whole line of each of these keys. A line that was cut off by a crash is no line. */
  find(wanted: ReadonlySet<string>): ReadonlyMap<string, ByteSpan> {
    const found = new Map<string, ByteSpan>();
    for (const span of lineSpans(this.fd, this.size)) {
      const line = lineIn(this.text(span));
      if (line && wanted.has(line.key)) found.set(line.key, span);
    }
    return found;
  }

  close(): void {
    closeSync(this.fd);
  }

  private write(text: string): ByteSpan {
    const bytes = Buffer.from(text);
    const start = this.size;
    for (let done = 0; done < bytes.length;) done += writeSync(this.fd, bytes, done);
    this.size += bytes.length;
    return { start, length: bytes.length - 1 };
  }

  private text({ start, length }: ByteSpan): string {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length;) {
      const more = readSync(this.fd, bytes, done, length - done, start + done);
      if (more === 0) break;
      done += more;
    }
    return bytes.toString('utf8');
  }

  /** After a line that was cut off, the next one begins on its own. */
  private endLine(): void {
    const last = Buffer.alloc(1);
    readSync(this.fd, last, 0, 1, this.size - 1);
    if (last[0] !== NEW_LINE) this.write('\n');
  }
}

function assertJournal(file: string): void {
  const begins = beginning(file);
  if (begins !== '' && begins !== HEADER.slice(0, begins.length)) throw problem('badJournal', { file });
}

function beginning(file: string): string {
  if (!existsSync(file)) return '';
  const fd = openSync(file, 'r');
  const bytes = Buffer.alloc(HEADER.length);
  const length = readSync(fd, bytes, 0, bytes.length, 0);
  closeSync(fd);
  return bytes.toString('utf8', 0, length);
}

function lineIn(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Partial<Line>;
    return typeof line.key === 'string' && line.entry ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}
