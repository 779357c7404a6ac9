/** 表08 政府性基金预算财政拨款收入支出决算表, or …支出决算表. Printed form 财决09. */
import type { TableSpec } from './spec';
import { EXPENDITURE } from './expenditure';
import { INCOME_AND_EXPENDITURE } from './income-and-expenditure';

export const T08: TableSpec<'T08'> = {
  id: 'T08',
  word: { zh: '表08', en: 'Table 08' },
  title: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'Government funds' },
  aliases: [
    '政府性基金预算财政拨款支出决算表',
    '政府性基金预算收入支出决算表',
    '政府性基金收入支出决算表',
    '政府性基金预算支出决算表',
  ],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  fullForm: {
    numbers: ['09'],
    columns: ['年初结转和结余', '本年收入', '本年支出', '基本支出', '项目支出', '年末结转和结余'],
  },
  fund: { name: '政府性基金', words: ['政府性基金'], otherWords: ['国有资本经营'] },
  layouts: [{ name: 'income-and-expenditure', blocks: [INCOME_AND_EXPENDITURE] }, EXPENDITURE],
};
