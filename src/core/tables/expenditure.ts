/** Expenditure of one fund by code: a form of 表08 and 表09, and 表14. */
import { byFunction } from './by-function';
import { moneyColumn, required } from './columns';
import type { LayoutSpec } from './spec';

export const EXPENDITURE: LayoutSpec = {
  name: 'expenditure',
  blocks: [
    byFunction(
      [
        required(moneyColumn('本年支出', ['本年支出', '合计'], ['本年支出', '小计'], ['合计'], ['小计'])),
        required(moneyColumn('基本支出')),
        required(moneyColumn('项目支出')),
      ],
      ['本年支出'],
    ),
  ],
};
