/** 明细表 by functional code and economic class: 表10 of all fiscal funds, 表11 of the general public budget. Sichuan 05 and 07. */
import { byFunction, money, required } from './by-function';
import { ECONOMIC_COLUMNS } from './economic';
import type { BlockSpec, TableSpec } from './spec';

export const byEconomicClass = (total: string): BlockSpec =>
  byFunction([required(money(total, ['合计'], ['总计'], ['本年支出合计'])), ...ECONOMIC_COLUMNS], ['小计']);

const layouts = [{ name: 'by-class', blocks: [byEconomicClass('合计')] }];

export const T10: TableSpec = {
  id: 'T10',
  name: '表10',
  title: '财政拨款支出决算明细表',
  aliases: ['财政拨款支出明细表'],
  hasDepartmentLine: true,
  layouts,
};

export const T11: TableSpec = {
  id: 'T11',
  name: '表11',
  title: '一般公共预算财政拨款支出决算明细表',
  aliases: ['一般公共预算财政拨款支出明细表'],
  hasDepartmentLine: true,
  layouts,
};
