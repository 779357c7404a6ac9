/** The journal of a run: one line a workbook as it is done, so that nothing has to be kept and a stopped run can go on. */
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { readProblem, writeProblem } from '../fault';
import { dropTemporary, writeWhole } from '../files';
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

/** Progress is kept beside the output. */
export const journalOf = (output: string): string => `${output}.journal`;

const HEADER = '{"journal":"juesuan check"}\n';
const NEW_LINE = 0x0a;
/** Nobody else's business. */
const FOR_OWNER = 0o600;

export class Journal {
  private constructor(
    private readonly file: string,
    private readonly fd: number,
    private size: number,
  ) {}

  /** Begins anew unless `keep`, and then appears with its header or not at all; a file that is something else is left alone and is a Problem. */
  static open(file: string, keep: boolean): Journal {
    assertJournal(file);
    const isNew = !keep || isEmpty(file);
    if (isNew) writeWhole(file, HEADER, FOR_OWNER);
    try {
      const fd = openSync(file, 'a+');
      const journal = new Journal(file, fd, fstatSync(fd).size);
      journal.endLine();
      return journal;
    } catch (error) {
      if (isNew) dropTemporary(file);
      throw writeProblem(error, file);
    }
  }

  /** Nothing is in it from which a run could go on. */
  get isEmpty(): boolean {
    return this.size <= HEADER.length;
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
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(this.fd, bytes, done);
    } catch (error) {
      throw writeProblem(error, this.file);
    }
    this.size += bytes.length;
    return { start, length: bytes.length - 1 };
  }

  private text({ start, length }: ByteSpan): string {
    const bytes = Buffer.alloc(length);
    try {
      for (let done = 0; done < length;) {
        const more = readSync(this.fd, bytes, done, length - done, start + done);
        if (more === 0) break;
        done += more;
      }
    } catch (error) {
      throw readProblem(error, this.file);
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

const isEmpty = (file: string): boolean => !existsSync(file) || statSync(file).size === 0;

function beginning(file: string): string {
  if (!existsSync(file)) return '';
  try {
    const fd = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(HEADER.length);
      return bytes.toString('utf8', 0, readSync(fd, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw readProblem(error, file);
  }
}

function lineIn(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Partial<Line>;
    return typeof line.key === 'string' && line.entry ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}
