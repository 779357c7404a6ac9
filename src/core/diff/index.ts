/** Two workbooks compared by meaning. */
export { diffTables, isSameWorkbook } from './diff';
export { isSameFigure } from './figures';
export { nameOfRow, nameOfTable, paired, type Both } from './pairs';
export { diffLines, type DiffFiles, type DiffLines } from './lines';
export { DIFF_MESSAGES } from './words';
export type { CellChange, DiffCell, RowChange, TableChange, WorkbookDiff } from './types';
