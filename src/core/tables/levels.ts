/** Whether a table is a whole department's or one unit's, as its title, its line 编制单位： or its sheet says it. */
import type { Table } from './types';

export const DEPARTMENT = '部门';
export const UNIT = '单位';

/** As the title says it, otherwise the line 编制部门：. */
export const levelOfTable = ({ title, departmentAt }: Table): string | undefined =>
  levelIn(title) ?? levelIn(departmentAt?.text ?? '');

/** 部门预算经济分类 names a classification, no department. */
const CLASSIFIED = /部门(?:预算)?(?:支出)?经济分类/g;

export function levelIn(text: string): string | undefined {
  const bare = text.replace(CLASSIFIED, '');
  const [unit, department] = [bare.indexOf(UNIT), bare.indexOf(DEPARTMENT)];
  if (unit < 0 && department < 0) return undefined;
  return department < 0 || (unit >= 0 && unit < department) ? UNIT : DEPARTMENT;
}
