/** 支出总表: expenditure by functional code and nature. Its head is that of 表05 of the accounts: only its title tells it. */
import type { TableSpec } from '../spec';
import { EXPENDITURE } from './by-function';

export const B03: TableSpec<'B03'> = {
  id: 'B03',
  word: { zh: '支出总表', en: 'Budget: expenditure' },
  title: { zh: '支出总表', en: 'Budget of expenditure' },
  aliases: ['支出预算总表', '支出总体情况表', '部门支出预算表', '综合预算支出总表'],
  family: 'budget',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: [EXPENDITURE],
};
