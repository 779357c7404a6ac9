/** Tables that stand beside one of the national set in some provinces; alone they are that table. No title is theirs. */
import type { TableSpec } from './spec';
import { THREE_PUBLIC_LAYOUTS } from './t07';
import { EXPENDITURE } from './t09';

export const T13: TableSpec = {
  id: 'T13',
  name: '表13',
  title: '一般公共预算财政拨款“三公”经费情况表',
  aliases: [],
  hasDepartmentLine: true,
  layouts: THREE_PUBLIC_LAYOUTS,
};

export const T14: TableSpec = {
  id: 'T14',
  name: '表14',
  title: '国有资本经营预算财政拨款支出决算表',
  aliases: [],
  hasDepartmentLine: true,
  layouts: [EXPENDITURE],
};
