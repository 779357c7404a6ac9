/** 表12 一般公共预算财政拨款项目支出决算表: by functional code, or by account in lanes. Sichuan 09, Yunnan 07, Inner Mongolia 08. */
import { byFunction, money, required } from './by-function';
import type { TableSpec } from './spec';
import { byEconomicClass } from './t10';

export const T12: TableSpec = {
  id: 'T12',
  name: '表12',
  title: '一般公共预算财政拨款项目支出决算表',
  aliases: ['一般公共预算财政拨款项目支出决算明细表'],
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: [
    { name: 'by-class', blocks: [byEconomicClass('项目支出')] },
    {
      name: 'by-code',
      blocks: [
        byFunction([
          required(
            money(
              '项目支出',
              ['项目支出'],
              ['项目支出', '小计'],
              ['决算数'],
              ['金额'],
              ['本年支出'],
              ['合计'],
            ),
          ),
        ]),
      ],
    },
  ],
};
