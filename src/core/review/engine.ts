/** What reviews a document, with the reader of texts behind it: loaded where that is done, not where its result is shown. */
export { CHECKLIST } from './checklist';
export { publishedGrids } from './grids';
export { tableFindingsInText } from './in-text';
export { sureCorrections, triedCorrections, type TriedCorrections } from './sure-corrections';
export { review, reviewInParts } from './review';
export { provenTables } from './proven';
