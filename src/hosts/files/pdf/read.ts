/** Reads a PDF into the text and the tables that a reader sees on its pages. */
import type { PublishedReading } from '../../../core/document';
import { documentOfPages } from '../../../core/page';
import { readPages } from './pages';

/** Never throws for a bad file: what is wrong with it is the result. `onPage` hears how many pages are read, of how many. */
export async function readPdf(
  bytes: Uint8Array,
  onPage?: (done: number, of: number) => void,
): Promise<PublishedReading> {
  const reading = await readPages(bytes, { onPage });
  if (!reading.ok) return reading;
  const published = documentOfPages(reading.pages);
  return { ok: true, published: { ...published, remarks: [...reading.remarks, ...published.remarks] } };
}
