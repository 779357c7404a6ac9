/** 表02 收入决算表: income by functional code and source. Printed form 财决03. */
import { byFunction } from './by-function';
import { moneyColumn, required } from './columns';
import type { TableSpec } from './spec';

export const T02: TableSpec<'T02'> = {
  id: 'T02',
  word: { zh: '表02', en: 'Table 02' },
  title: { zh: '收入决算表', en: 'Revenue' },
  aliases: ['收入决算总表', '部门收入决算表', '部门收入决算总表', '单位收入决算表'],
  family: 'accounts',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  fullForm: {
    numbers: ['03'],
    columns: [
      '本年收入合计',
      '财政拨款收入',
      '上级补助收入',
      '事业收入',
      '经营收入',
      '附属单位上缴收入',
      '其他收入',
    ],
  },
  layouts: [
    {
      name: 'by-function',
      blocks: [
        byFunction([
          required(moneyColumn('本年收入合计')),
          required(moneyColumn('财政拨款收入')),
          moneyColumn('上级补助收入'),
          moneyColumn('事业收入', ['事业收入'], ['事业收入', '小计']),
          {
            key: '其中：教育收费',
            quantity: 'money',
            is: [['其中:教育收费'], ['事业收入', '教育收费'], ['事业收入', '其中:教育收费']],
          },
          moneyColumn('经营收入'),
          moneyColumn('附属单位上缴收入'),
          moneyColumn('其他收入'),
        ]),
      ],
    },
  ],
};
