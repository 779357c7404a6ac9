/** 表05 一般公共预算财政拨款支出决算表, or …收入支出决算表 (Yunnan); beside it that of all fiscal funds (Jiangsu). Printed form 财决07. */
import { byFunction } from './by-function';
import { moneyColumn, required } from './columns';
import { INCOME_AND_EXPENDITURE } from './income-and-expenditure';
import type { LayoutSpec, TableSpec } from './spec';

const BY_FUNCTION: LayoutSpec = {
  name: 'by-function',
  blocks: [
    byFunction(
      [
        required(
          moneyColumn(
            '本年支出',
            ['本年支出', '小计'],
            ['本年支出', '合计'],
            ['小计'],
            ['合计'],
            ['本年支出合计'],
          ),
        ),
        required(moneyColumn('基本支出')),
        required(moneyColumn('项目支出')),
      ],
      ['本年支出', '一般公共预算财政拨款支出决算数'],
    ),
  ],
};

const ALL_FUNDS = '财政拨款支出决算表';

export const T05: TableSpec<'T05'> = {
  id: 'T05',
  word: { zh: '表05', en: 'Table 05' },
  title: { zh: '一般公共预算财政拨款支出决算表', en: 'Expenditure from the general public budget' },
  aliases: [
    '一般公共预算支出决算表',
    '一般公共预算财政拨款支出决算总表',
    '一般公共预算财政拨款收入支出决算表',
    '一般公共预算财政拨款收入支出决算总表',
    '一般公共财政预算拨款支出决算表',
    ALL_FUNDS,
  ],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  isPublicToLowest: true,
  fullForm: { numbers: ['07'], columns: ['本年支出', '基本支出', '项目支出'] },
  companions: [{ id: 'T15', titles: [ALL_FUNDS], allFundsIn: '本年支出' }],
  layouts: [{ name: 'income-and-expenditure', blocks: [INCOME_AND_EXPENDITURE] }, BY_FUNCTION],
};

/** Of all fiscal funds, beside 表05; alone it is that table as long as there are no other funds. */
export const T15: TableSpec<'T15'> = {
  id: 'T15',
  word: { zh: '表15', en: 'Table 15' },
  title: { zh: ALL_FUNDS, en: 'Expenditure from fiscal appropriation' },
  aliases: [],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  layouts: [BY_FUNCTION],
};
