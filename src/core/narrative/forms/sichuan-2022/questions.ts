/** Sichuan: what the tables do not hold. Its rates of completion are of the year's budget, not of that at the beginning. */
import type { Question } from '../../form';
import { LAST_YEAR } from '../parts/last-year';
import { money, words } from '../parts/question';
import {
  ASSETS_2022,
  PERFORMANCE,
  PURCHASES,
  reasons,
  RUNNING_COSTS_LAST_YEAR,
  THREE_EXPENSES_NEUTRAL,
} from '../parts/questions';

const BUDGET: readonly Question[] = [
  money('预算.合计', '一般公共预算财政拨款预算数合计', {
    optional: true,
    hint: '各项填齐后自动相加；有的项有预算、本年没有支出时，才填全部合计',
  }),
  money('预算.本行', '{名称}（{代码}）预算数', {
    each: '表05[每项, 本年支出]',
    hint: '“完成预算”所指的预算；决算为{金额 表05[本行, 本年支出]}；没有预算填 0',
  }),
  words('预算原因.本行', '{名称}（{代码}）决算数与预算数不同的主要原因', {
    each: '表05[每项, 本年支出]',
    hint: '与预算相等时不用填',
  }),
];

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...reasons('主要变动原因是'),
  ...BUDGET,
  ...THREE_EXPENSES_NEUTRAL,
  words('用车.运行用途', '公务用车运行维护费主要用于什么', { hint: '接在“主要用于”后面' }),
  ...RUNNING_COSTS_LAST_YEAR,
  ...PURCHASES,
  words('采购.用途', '政府采购主要用于什么工作', { hint: '接在“主要用于”后面' }),
  ...ASSETS_2022,
  ...PERFORMANCE,
];
