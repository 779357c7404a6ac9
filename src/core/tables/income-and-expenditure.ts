/** Opening balance, income, expenditure and closing balance by code: 表08, and a form of 表05 and 表09. Printed forms 财决07, 09, 10. */
import { byFunction } from './by-function';
import { moneyColumn, required } from './columns';
import type { BlockSpec, ColumnSpec } from './spec';

const OPENING = '年初结转和结余';
const INCOME = '本年收入';
const EXPENDITURE = '本年支出';
const CLOSING = '年末结转和结余';
const PROJECT_BALANCE = '项目支出结转和结余';

/** A column under an over-header; further words are other names it goes by. */
const under = (over: string, key: string, ...words: readonly string[]): ColumnSpec =>
  moneyColumn(key, ...words.map((word) => [over, word]));

const closing = (key: string, word: string): ColumnSpec =>
  moneyColumn(key, [CLOSING, PROJECT_BALANCE, word], [CLOSING, word]);

export const INCOME_AND_EXPENDITURE: BlockSpec = byFunction(
  [
    required(moneyColumn(OPENING)),
    under(OPENING, '年初基本支出结转', '基本支出结转'),
    under(OPENING, '年初项目支出结转和结余', PROJECT_BALANCE, '项目支出结转结余'),
    required(moneyColumn(INCOME)),
    under(INCOME, '本年收入基本支出', '基本支出'),
    under(INCOME, '本年收入项目支出', '项目支出'),
    required(moneyColumn(EXPENDITURE, [EXPENDITURE], [EXPENDITURE, '小计'], [EXPENDITURE, '合计'])),
    required(moneyColumn('基本支出', [EXPENDITURE, '基本支出'], [EXPENDITURE, '基本支出', '小计'])),
    moneyColumn('人员经费', [EXPENDITURE, '基本支出', '人员经费'], [EXPENDITURE, '人员经费']),
    moneyColumn(
      '日常公用经费',
      [EXPENDITURE, '基本支出', '日常公用经费'],
      [EXPENDITURE, '基本支出', '公用经费'],
      [EXPENDITURE, '日常公用经费'],
      [EXPENDITURE, '公用经费'],
    ),
    required(moneyColumn('项目支出', [EXPENDITURE, '项目支出'], [EXPENDITURE, '项目支出', '小计'])),
    required(moneyColumn(CLOSING)),
    under(CLOSING, '年末基本支出结转', '基本支出结转'),
    under(CLOSING, '年末项目支出结转和结余', PROJECT_BALANCE, '项目支出结转结余'),
    closing('年末项目支出结转', '项目支出结转'),
    closing('年末项目支出结余', '项目支出结余'),
  ],
  [EXPENDITURE, '小计', '基本支出结转', PROJECT_BALANCE],
);
