/** 表03 支出决算表: expenditure by functional code and nature. Printed form 财决04. */
import { byFunction, money, required } from './by-function';
import type { TableSpec } from './spec';

export const T03: TableSpec = {
  id: 'T03',
  name: '表03',
  title: '支出决算表',
  aliases: ['支出决算总表', '部门支出决算表', '部门支出决算总表', '单位支出决算表'],
  hasDepartmentLine: true,
  layouts: [
    {
      name: 'by-function',
      blocks: [
        byFunction([
          required(money('本年支出合计')),
          required(money('基本支出')),
          required(money('项目支出')),
          required(money('上缴上级支出')),
          money('经营支出'),
          money('对附属单位补助支出'),
        ]),
      ],
    },
  ],
};
