/** Published documents: their tables as grids, with the way back to where each cell stands. */
export * from './blocks';
export { documentGrids, type DocumentGrid } from './grids';
export { halvesOf, PrintedText } from './printed';
export type * from './published';
export { tooWide } from './width';
