/** Words of the notation that stand for a row or column of the turn that an identity has come to, or for some. */
export const EACH = '每';
export const EACH_ROW = '每行';
export const EACH_PARENT = '每上级';
export const EACH_COLUMN = '每列';
export const SAME_ROW = '同行';
const SAME_COLUMN = '同列';
export const CHILDREN = '下级';
export const ROOTS = '顶级';
/** What may stand in place of a column's key. */
export const COLUMN_WORDS: ReadonlySet<string> = new Set([
  EACH_COLUMN,
  EACH_PARENT,
  SAME_COLUMN,
  CHILDREN,
  ROOTS,
]);
