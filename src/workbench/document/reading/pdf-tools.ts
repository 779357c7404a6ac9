/** How a Worker comes to what reads and draws PDF files: the script that holds it puts it here. */
import type { Painter } from '../../../hosts/browser/paint';
import type { PublishedReading } from '../../../core/document';

export interface PdfPart {
  /** `onPage` hears how many pages are read, of how many. */
  readPdf(bytes: Uint8Array, onPage?: (done: number, of: number) => void): Promise<PublishedReading>;
  openPainter(bytes: Uint8Array): Promise<Painter>;
}

export const PDF_PART = 'juesuanPdf';

export const pdfPart = (): PdfPart | undefined => (globalThis as { readonly [PDF_PART]?: PdfPart })[PDF_PART];
