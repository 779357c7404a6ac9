/** 表09 国有资本经营预算财政拨款支出决算表, or …收入支出决算表 (Shanghai, Yunnan). Printed form 财决10. */
import { EXPENDITURE } from './expenditure';
import type { TableSpec } from './spec';
import { INCOME_AND_EXPENDITURE } from './income-and-expenditure';

export const T09: TableSpec<'T09'> = {
  id: 'T09',
  word: { zh: '表09', en: 'Table 09' },
  title: { zh: '国有资本经营预算财政拨款支出决算表', en: 'State capital operations' },
  aliases: [
    '国有资本经营预算财政拨款收入支出决算表',
    '国有资本经营预算支出决算表',
    '国有资本经营预算收入支出决算表',
    '国有资本经营支出决算表',
  ],
  family: 'accounts',
  publishedBy: 'all',
  /** Forms of 2018 and before print neither. */
  goesWith: { table: 'T04', column: '国有资本经营预算财政拨款' },
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  fullForm: {
    numbers: ['10', '11'],
    columns: ['年初结转和结余', '本年收入', '本年支出', '基本支出', '项目支出', '年末结转和结余'],
  },
  fund: { name: '国有资本经营预算', words: ['国有资本经营'], otherWords: ['政府性基金'] },
  /** Sichuan prints both forms. */
  companions: [{ id: 'T14', layouts: ['expenditure'] }],
  layouts: [{ name: 'income-and-expenditure', blocks: [INCOME_AND_EXPENDITURE] }, EXPENDITURE],
};

/** Beside 表09 in Sichuan; alone it is that table, and has no title of its own. */
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
