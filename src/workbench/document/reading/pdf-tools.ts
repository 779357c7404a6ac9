/** How a Worker comes to what reads and draws PDF files: the script that holds it puts it here. */
import type { Painter } from '../../../hosts/browser/paint';
import type { PublishedReading } from '../../../core/document';
import type { PdfOptions } from '../../../hosts/files/pdf';

export interface PdfPart {
  readPdf(bytes: Uint8Array, options?: PdfOptions): Promise<PublishedReading>;
  openPainter(bytes: Uint8Array): Promise<Painter>;
}

export const PDF_PART = 'juesuanPdf';

export const pdfPart = (): PdfPart | undefined => (globalThis as { readonly [PDF_PART]?: PdfPart })[PDF_PART];
