/** Draws pages of PDF files. It runs in a Worker, so that no page waits for it. */
export { openPainter, type Painter } from './painter';
