/** As published layouts and people's own print it. */
export const CODE_HEADS: readonly string[] = [
  '科目代码',
  '功能科目编码',
  '支出功能分类科目代码',
  '编码',
  '代码',
  '科目编号',
  '功能分类代码',
  '支出功能分类编码',
  '科目',
  '科目（编码）',
  '预算科目编码',
  '编号',
  '功能分类科目代码',
  '编号（类款项）',
];
