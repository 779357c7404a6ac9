/** PDF files: their pages, and the published documents that stand on them. */
export { readPages, type PagesReading } from './pages';
export { readPdf } from './read';
