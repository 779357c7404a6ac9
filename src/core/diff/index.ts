/** Two workbooks compared by meaning. */
export { diffTables, isSameWorkbook } from './diff';
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
