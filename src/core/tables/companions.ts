/** Tables that stand beside one of the national set in some provinces; alone they are that table. No title is theirs. */
import type { TableSpec } from './spec';
import { THREE_PUBLIC_LAYOUTS } from './t07';
import { EXPENDITURE } from './t09';

export const T13: TableSpec<'T13'> = {
  id: 'T13',
  word: { zh: '表13', en: 'Table 13' },
  title: {
    zh: '一般公共预算财政拨款“三公”经费情况表',
    en: 'Travel abroad, vehicles, receptions from the general public budget',
  },
  aliases: [],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: false,
  hasDepartmentLine: true,
  layouts: THREE_PUBLIC_LAYOUTS,
};

export const T14: TableSpec<'T14'> = {
  id: 'T14',
  word: { zh: '表14', en: 'Table 14' },
  title: { zh: '国有资本经营预算财政拨款支出决算表', en: 'Expenditure from state capital operations' },
  aliases: [],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  layouts: [EXPENDITURE],
};
