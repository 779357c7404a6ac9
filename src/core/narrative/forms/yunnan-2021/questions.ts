/** Yunnan: what the tables do not hold. Its 表07 has most counts. */
import type { Question } from '../../form';
import { LAST_INCOME_AND_SPENDING, LAST_PUBLIC_SPENDING, lastYearsThree } from '../parts/last-year';
import { count, money, words } from '../parts/question';
import { FIRST_BUDGETS, OTHER, PURCHASES, RUNNING_COSTS_REASON } from '../parts/questions';
import { spent } from './expressions';

const REASON = '接在“主要原因是”后面';

const LAST_YEAR: readonly Question[] = [
  ...LAST_INCOME_AND_SPENDING,
  LAST_PUBLIC_SPENDING,
  ...lastYearsThree(spent),
  money('上年.机关运行经费', '{上年}年机关运行经费', {
    previous: '表07[决算数, 机关运行经费] 缺则 表06[公用经费合计]',
  }),
  money('上年.资产总额', '{上年}年末资产总额'),
];

const REASONS: readonly Question[] = [
  words('收入.原因', '收入合计比上年增减的主要原因', { hint: REASON }),
  words('支出.原因', '支出合计比上年增减的主要原因', { hint: REASON }),
  words('一般公共预算.原因', '一般公共预算财政拨款支出比上年增减的主要原因', { hint: REASON }),
  words('项目.情况', '主要项目的开支和工作开展情况', {
    optional: true,
    hint: '接在“具体项目开支及开展工作情况：”后面',
  }),
  words('用途.本行', '{名称}（{代码}）主要用于什么', {
    each: '表05[每类, 本年支出]',
    hint: '接在“主要用于”后面',
  }),
];

const THREE_EXPENSES: readonly Question[] = [
  ...FIRST_BUDGETS,
  words('三公.预算原因', '“三公”经费决算与年初预算不同的主要原因'),
  words('三公.上年原因', '“三公”经费比上年增减的主要原因'),
  count('出国.团组数', '因公出国（境）团组数', '个'),
  count('出国.人次', '因公出国（境）累计人次', '人次'),
  words('出国.内容', '因公出国（境）的开支内容', { hint: '接在“开展内容包括：”后面' }),
  count('用车.购置数', '购置公务用车数', '辆'),
  count('用车.保有量', '年末公务用车保有量', '辆'),
  words('用车.运行用途', '公务用车运行维护支出主要用于什么'),
  money('接待.国内', '国内接待费支出'),
  money('接待.外事', '其中：外事接待费支出', { hint: '没有填 0' }),
  count('接待.批次', '国内公务接待批次', '批次'),
  count('接待.外事批次', '其中：外事接待批次', '批次', { hint: '没有填 0' }),
  count('接待.人次', '国内公务接待人次', '人次'),
  count('接待.外事人次', '其中：外事接待人次', '人次', { hint: '没有填 0' }),
  words('接待.事由', '公务接待主要用于什么'),
  money('接待.境外', '国（境）外接待费支出', { hint: '没有填 0' }),
  count('接待.境外批次', '国（境）外公务接待批次', '批次'),
  count('接待.境外人次', '国（境）外公务接待人次', '人次'),
];

/** As 国有资产使用情况表 prints them. */
export const ASSET_KINDS: readonly string[] = [
  '流动资产',
  '固定资产',
  '对外投资及有价证券',
  '在建工程',
  '无形资产',
  '其他资产',
];

const ASSETS: readonly Question[] = [
  money('国资.资产总额', '年末资产总额', {
    optional: true,
    hint: '各类资产填齐后自动相加',
  }),
  ...ASSET_KINDS.map((kind) => money(`国资.${kind}`, `年末${kind}`, { hint: '没有填 0' })),
];

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...REASONS,
  ...THREE_EXPENSES,
  money('机关运行经费.决算', '机关运行经费支出', { hint: '事业单位填 0' }),
  RUNNING_COSTS_REASON,
  ...ASSETS,
  ...PURCHASES,
  words('绩效.开展情况', '部门绩效自评情况', { hint: '例如：部门整体支出绩效自评情况详见附表' }),
  ...OTHER,
];
