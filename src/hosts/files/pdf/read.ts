/** Reads a PDF into the text and the tables that a reader sees on its pages. */
import type { PublishedReading } from '../../../core/document';
import { documentOfPages, type Prove } from '../../../core/page';
import { readPages } from './pages';

export interface PdfOptions {
  /** Hears how many pages are read, of how many. */
  readonly onPage?: ((done: number, of: number) => void) | undefined;
  /** Without it tables that are not ruled are refused. */
  readonly prove?: Prove;
}

/** Never throws for a bad file: what is wrong with it is the result. */
export async function readPdf(
  bytes: Uint8Array,
  { onPage, prove }: PdfOptions = {},
): Promise<PublishedReading> {
  const reading = await readPages(bytes, { onPage });
  if (!reading.ok) return reading;
  const published = documentOfPages(reading.pages, prove);
  return { ok: true, published: { ...published, remarks: [...reading.remarks, ...published.remarks] } };
}
