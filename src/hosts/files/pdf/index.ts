/** PDF files: their pages, and the published documents that stand on them; notes put on them. */
export { annotatePdf, type PdfNote } from './annotate/annotate';
export { readPages, type PagesReading } from './pages';
export { readPdf, type PdfOptions } from './read';
