/** 表03 支出决算表: expenditure by functional code and nature. Printed form 财决04. */
import { byFunction } from './by-function';
import { moneyColumn, required } from './columns';
import type { TableSpec } from './spec';

export const T03: TableSpec<'T03'> = {
  id: 'T03',
  word: { zh: '表03', en: 'Table 03' },
  title: { zh: '支出决算表', en: 'Expenditure' },
  aliases: ['支出决算总表', '部门支出决算表', '部门支出决算总表', '单位支出决算表'],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  fullForm: {
    numbers: ['04'],
    columns: ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  },
  layouts: [
    {
      name: 'by-function',
      blocks: [
        byFunction([
          required(moneyColumn('本年支出合计')),
          required(moneyColumn('基本支出')),
          required(moneyColumn('项目支出')),
          required(moneyColumn('上缴上级支出')),
          moneyColumn('经营支出'),
          moneyColumn('对附属单位补助支出'),
        ]),
      ],
    },
  ],
};
