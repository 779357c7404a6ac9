/** Sichuan: what the tables do not hold. Its rates of completion are of the year's budget, not of that at the beginning. */
import type { Question } from '../../form';
import { LAST_YEAR } from '../parts/last-year';
import { count, money, words } from '../parts/question';
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

const PERFORMANCE_STAGES: readonly Question[] = [
  words('绩效.事前评估', '哪些项目开展了预算事前绩效评估', {
    optional: true,
    hint: '接在“组织对”后面，例如：培训经费等2个项目；没有开展可不填',
  }),
  count('绩效.目标项目数', '编制了绩效目标的项目数', '个'),
  count('绩效.跟踪项目数', '开展绩效监控的项目数', '个'),
  count('绩效.自评项目数', '开展绩效自评的项目数', '个'),
];

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...reasons('主要变动原因是'),
  ...BUDGET,
  ...THREE_EXPENSES_NEUTRAL.filter(({ key }) => key !== '接待.事由'),
  money('接待.外事', '公务接待费中的外事接待支出', {
    hint: '没有填 0；公务接待费决算为{金额 表07[决算数, 公务接待费]}',
  }),
  words('接待.事由', '国内公务接待的具体内容', {
    hint: '接在“具体内容主要包括：”后面，例如：接待上级调研1.20万元、业务交流0.80万元',
  }),
  words('用车.运行用途', '公务用车运行维护费主要用于什么', { hint: '接在“主要用于”后面' }),
  ...RUNNING_COSTS_LAST_YEAR,
  ...PURCHASES,
  words('采购.用途', '政府采购主要用于什么工作', { hint: '接在“主要用于”后面' }),
  ...ASSETS_2022,
  ...PERFORMANCE_STAGES,
  ...PERFORMANCE.filter(({ key }) => key !== '绩效.开展情况'),
];
