/** 明细表 by functional code and economic class: 表10 of all fiscal funds, 表11 of the general public budget. Sichuan 05 and 07. */
import { byFunction } from './by-function';
import { moneyColumn, required } from './columns';
import { ECONOMIC_COLUMNS } from './economic';
import type { BlockSpec, TableSpec } from './spec';

export const byEconomicClass = (total: string): BlockSpec => ({
  ...byFunction(
    [required(moneyColumn(total, ['合计'], ['总计'], ['本年支出合计'])), ...ECONOMIC_COLUMNS],
    ['小计'],
  ),
  codedColumns: 'economic',
});

const layouts = [{ name: 'by-class', blocks: [byEconomicClass('合计')] }];

export const T10: TableSpec<'T10'> = {
  id: 'T10',
  word: { zh: '表10', en: 'Table 10' },
  title: { zh: '财政拨款支出决算明细表', en: 'Expenditure from fiscal appropriation by account' },
  aliases: ['财政拨款支出明细表'],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  layouts,
};

export const T11: TableSpec<'T11'> = {
  id: 'T11',
  word: { zh: '表11', en: 'Table 11' },
  title: {
    zh: '一般公共预算财政拨款支出决算明细表',
    en: 'Expenditure from the general public budget by account',
  },
  aliases: ['一般公共预算财政拨款支出明细表'],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  layouts,
};
