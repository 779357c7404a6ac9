/** Chongqing: what the tables do not hold. */
import type { Question } from '../../form';
import {
  LAST_BASIC,
  LAST_CARRIED_OVER,
  LAST_FUND_FLOW,
  LAST_INCOME_AND_SPENDING,
  LAST_PUBLIC_FLOW,
  LAST_YEAR,
} from '../parts/last-year';
import { money, words } from '../parts/question';
import {
  ASSETS_2022,
  COUNTS,
  FIRST_BUDGETS,
  FOREIGN_COUNTS,
  OUTSIDE_COUNTS,
  PERFORMANCE,
  PURCHASES,
  reasons,
  rowBudgets,
  RUNNING_COSTS_LAST_YEAR,
} from '../parts/questions';
import { COMPARED_EXPENSES, GATHERINGS } from './expressions';

const BECAUSE = { hint: '接在“主要原因是”后面' } as const;

const REASONS: readonly Question[] = [
  ...reasons('主要原因是'),
  words('收入.原因', '收入合计比上年增减的主要原因', BECAUSE),
  words('支出.原因', '支出合计比上年增减的主要原因', BECAUSE),
  words('结转.原因', '年末结转和结余比上年增减的主要原因', BECAUSE),
  words('一般公共预算.收入原因', '一般公共预算财政拨款收入比上年增减的主要原因', BECAUSE),
  words('一般公共预算.结转原因', '年末一般公共预算财政拨款结转和结余比上年增减的主要原因', BECAUSE),
  words('一般公共预算.预算原因', '一般公共预算财政拨款支出与年初预算不同的主要原因', BECAUSE),
  words('人员经费.原因', '人员经费比上年增减的主要原因', BECAUSE),
  words('公用经费.原因', '公用经费比上年增减的主要原因', BECAUSE),
  words('基金.收入原因', '政府性基金预算财政拨款收入比上年增减的主要原因', BECAUSE),
  words('基金.支出原因', '政府性基金预算财政拨款支出比上年增减的主要原因', BECAUSE),
];

const INCOME_BUDGET: readonly Question[] = [
  money('收入.年初预算', '一般公共预算财政拨款收入年初预算数', {
    hint: '决算为{金额 表04[一般公共预算财政拨款]}',
  }),
  words('收入.预算原因', '一般公共预算财政拨款收入与年初预算不同的主要原因', BECAUSE),
];

const THREE_EXPENSES: readonly Question[] = [
  ...FIRST_BUDGETS,
  words('三公.预算原因', '“三公”经费与年初预算不同的主要原因', BECAUSE),
  words('三公.上年原因', '“三公”经费比上年增减的主要原因', BECAUSE),
  ...COMPARED_EXPENSES.flatMap(({ id, name, purpose }) => [
    words(purpose, `${name}主要用于什么`, { hint: '接在“主要用于”后面' }),
    words(`${id}.预算原因`, `${name}与年初预算不同的主要原因`, BECAUSE),
    words(`${id}.上年原因`, `${name}比上年增减的主要原因`, BECAUSE),
  ]),
  ...COUNTS,
  ...FOREIGN_COUNTS,
  ...OUTSIDE_COUNTS,
];

const GENERAL: readonly Question[] = GATHERINGS.flatMap((name) => [
  money(`${name}.金额`, `{年度}年财政拨款${name}`, { hint: '没有填 0' }),
  money(`上年.${name}`, `{上年}年财政拨款${name}`, { previous: `表07[决算数, ${name}]` }),
  words(`${name}.上年原因`, `${name}比上年增减的主要原因`, BECAUSE),
]);

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...LAST_INCOME_AND_SPENDING,
  LAST_CARRIED_OVER,
  ...LAST_PUBLIC_FLOW,
  ...LAST_BASIC,
  ...LAST_FUND_FLOW,
  ...REASONS,
  ...INCOME_BUDGET,
  money('年初预算.合计', '一般公共预算财政拨款年初预算数合计', {
    hint: '决算为{金额 表05[合计, 本年支出]}；含年初有预算、本年没有支出的类',
  }),
  ...rowBudgets('表05[每类, 本年支出]'),
  ...THREE_EXPENSES,
  ...GENERAL,
  ...RUNNING_COSTS_LAST_YEAR,
  ...ASSETS_2022,
  ...PURCHASES,
  ...PERFORMANCE,
];
