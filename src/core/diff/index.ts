/** Two workbooks compared by meaning. */
export { diffTables, isSameWorkbook } from './diff';
export type { CellChange, DiffCell, FactName, RowChange, TableChange, WorkbookDiff } from './types';
