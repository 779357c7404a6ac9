/** Words in the heads of budgets that several tables share; `{年}` is the latest year of its row, `{年-1}` the one before. */

/** A budget's figure, where one stands beside each item. */
export const BUDGETED = [
  ['预算数'],
  ['{年}预算数'],
  ['本年预算'],
  ['{年}预算'],
  ['本年预算数'],
  ['年初预算数'],
  ['金额'],
] as const;

export const FUNCTION_NAMES = ['科目名称', '功能分类科目名称', '支出功能分类科目名称', '项目名称'] as const;

export const ACCOUNT_NAMES = [
  '科目名称',
  '经济分类科目名称',
  '部门经济分类科目名称',
  '部门预算经济分类科目名称',
  '部门预算支出经济分类科目名称',
] as const;

/** Above the columns of codes. */
export const CODE_HEADS = [
  '项目',
  '科目',
  '科目编码',
  '功能分类科目',
  '功能分类科目编码',
  '支出功能分类科目',
  '支出功能分类科目编码',
  '部门预算支出经济分类科目',
  '部门预算经济分类科目',
  '部门预算经济分类科目编码',
  '经济分类科目编码',
] as const;
