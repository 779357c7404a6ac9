/** Published documents by their content, whatever they are called: Word files and PDFs. Everything else is told as what it is. */
import type { PublishedReading } from '../../../core/document';
import { readDocx } from '../docx';

const PDF = [0x25, 0x50, 0x44, 0x46] as const;
const PACKED: readonly (readonly number[])[] = [[0x50, 0x4b], [0xd0, 0xcf, 0x11, 0xe0], PDF];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Never throws for a bad file: what is wrong with it is the result. Each reader is loaded when a file of its kind comes. */
export async function readPublished(bytes: Uint8Array): Promise<PublishedReading> {
  if (begins(bytes, PDF)) {
    const [{ readPdf }, { provenTables }] = await Promise.all([
      import('../pdf'),
      import('../../../core/review/engine'),
    ]);
    return readPdf(bytes, { prove: provenTables });
  }
  const reading = await readDocx(bytes);
  if (!reading.ok) return reading;
  const { document, tables, remarks } = reading;
  return { ok: true, published: { kind: 'docx', text: document, tables, remarks } };
}

/** Whether bytes are no plain text: a zip, an old Office file, which the reader of Word documents names, or a PDF. */
export const isPacked = (bytes: Uint8Array): boolean => PACKED.some((start) => begins(bytes, start));
