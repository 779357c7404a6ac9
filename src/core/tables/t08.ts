/** 表08 政府性基金预算财政拨款收入支出决算表. Printed form 财决09. */
import { byFunction, money, required } from './by-function';
import type { BlockSpec, TableSpec } from './spec';

/** Opening balance, income, expenditure and closing balance by code: also the income-and-expenditure form of 表09. */
export const INCOME_AND_EXPENDITURE: BlockSpec = byFunction(
  [
    required(money('年初结转和结余')),
    required(money('本年收入')),
    required(money('本年支出', ['本年支出', '小计'], ['本年支出', '合计'])),
    required(money('基本支出', ['本年支出', '基本支出'])),
    required(money('项目支出', ['本年支出', '项目支出'])),
    required(money('年末结转和结余')),
  ],
  ['本年支出', '小计'],
);

export const T08: TableSpec = {
  id: 'T08',
  name: '表08',
  title: '政府性基金预算财政拨款收入支出决算表',
  aliases: ['政府性基金预算财政拨款支出决算表', '政府性基金预算收入支出决算表', '政府性基金收入支出决算表'],
  hasDepartmentLine: true,
  fund: { name: '政府性基金', words: ['政府性基金'], otherWords: ['国有资本经营'] },
  layouts: [{ name: 'income-and-expenditure', blocks: [INCOME_AND_EXPENDITURE] }],
};
