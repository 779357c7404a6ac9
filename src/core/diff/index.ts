/** Two workbooks compared by meaning. */
export { diffTables, isSameWorkbook } from './diff';
export { diffLines, type DiffFiles, type DiffLine, type DiffLines } from './lines';
export { DIFF_MESSAGES } from './words';
export type {
  CellChange,
  ColumnChange,
  DiffCell,
  FactChange,
  FactName,
  RowChange,
  TableChange,
  WorkbookDiff,
} from './types';
