/** Workbook files: .xlsx, .xls, .et and .ods are read, .xlsx is filled in where it stands. */
export { readWorkbook } from './read/read';
export type { ReadResult } from './read/read';
export type { WorkbookKind } from './read/guard';
export { keptIn } from './kept/kept';
export { keepIn } from './kept/keep';
export { marksInFile, withMarks } from './marks/marks';
export { withSheets } from './sheets/sheets';
export type { ChangedPackage } from './package/change';
export { patchWorkbook } from './patch/patch';
export type { PatchOptions } from './patch/patch';
export type { CellEdit } from '../../host';
