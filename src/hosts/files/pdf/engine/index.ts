/** pdf.js, behind a face of our own. */
export { find, findBack, lettersOf } from './bytes';
export { DO, PIECE } from './codes';
export { PICTURE } from './drawings';
export type { Font } from './fonts';
export type { Layers } from './layers';
export { NeedsPassword, openEngine, type Engine, type Operations, type PdfSheet } from './open';
