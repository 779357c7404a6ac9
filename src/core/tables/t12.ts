/** 表12 一般公共预算财政拨款项目支出决算表: by functional code, or by account in lanes. Sichuan 09, Yunnan 07, Inner Mongolia 08. */
import { byFunction, FUNCTIONAL_ROWS } from './by-function';
import { moneyColumn, required } from './columns';
import type { BlockSpec, TableSpec } from './spec';
import { byEconomicClass } from './t10';

const byCode: BlockSpec = {
  ...byFunction([
    required(
      moneyColumn(
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
  rows: { ...FUNCTIONAL_ROWS, classifications: ['functional', 'economic'] },
};

export const T12: TableSpec<'T12'> = {
  id: 'T12',
  word: { zh: '表12', en: 'Table 12' },
  title: {
    zh: '一般公共预算财政拨款项目支出决算表',
    en: 'Project expenditure from the general public budget',
  },
  aliases: ['一般公共预算财政拨款项目支出决算明细表'],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: [
    { name: 'by-class', blocks: [byEconomicClass('项目支出')] },
    {
      name: 'by-code',
      blocks: [byCode],
    },
  ],
};
