/** A workbook opened from a file in a browser: read, filled in memory, saved as the file it was. */
export { FileHost } from './file-host';
export type { FileView, TypedCell } from './file-host';
export type { ReadBytes } from './content';
