/** Where a result is written part by part: a file that appears when it is whole, or standard output. */
import { writeProblem } from '../fault';
import { FileDraft } from '../files';

export interface Sink {
  write(part: string | Uint8Array): void;
}

const BUFFERED = 65536;

/** The file is replaced only when `fill` came to its end. */
export async function intoFile(file: string, fill: (sink: Sink) => void | Promise<void>): Promise<void> {
  let draft: FileDraft | undefined;
  try {
    draft = FileDraft.begin(file);
    await filled(draft, fill);
    draft.keep();
  } catch (error) {
    draft?.drop();
    throw writeProblem(error, file);
  }
}

async function filled(draft: FileDraft, fill: (sink: Sink) => void | Promise<void>): Promise<void> {
  let held: Buffer[] = [];
  let size = 0;
  const flush = (): void => {
    draft.write(Buffer.concat(held));
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
