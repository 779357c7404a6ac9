/** Shanghai’s explanation of a budget: what the tables do not hold. */
import type { Question } from '../../form';
import {
  GENERAL_ITEMS,
  itemQuestions,
  lastBudget,
  LAST_THREE_ASKED,
  OTHER_ITEMS,
  TARGETS_ASKED,
  PURCHASES_ASKED,
  SMALL_FIRMS_ASKED,
  RUNNING_COSTS_ASKED,
} from '../parts/budget';
import { count, words } from '../parts/question';
import { VEHICLE_KINDS } from '../parts/vehicles';
import { FISCAL_INCOME, spentOf } from './totals';

const LAST_TOTALS: readonly Question[] = [
  lastBudget('财政拨款收入', '财政拨款收入', FISCAL_INCOME),
  lastBudget('财政拨款支出', '财政拨款支出', spentOf('合计')),
  lastBudget('一般公共预算支出', '一般公共预算拨款支出', spentOf('一般公共预算财政拨款')),
  lastBudget('基金支出', '政府性基金拨款支出', spentOf('政府性基金预算财政拨款')),
  lastBudget('国资支出', '国有资本经营预算拨款支出', spentOf('国有资本经营预算财政拨款')),
];

const REASONS: readonly Question[] = [
  words('财政拨款.原因', '财政拨款收入支出比上年预算增减的主要原因', { hint: '接在“主要原因是”后面' }),
  words('因公出国费.原因', '因公出国（境）费预算比上年增减的主要原因'),
  words('公务用车费.原因', '公务用车购置及运行费预算比上年增减的主要原因'),
  words('公务用车购置费.原因', '公务用车购置费预算比上年增减的主要原因'),
  words('公务用车运行费.原因', '公务用车运行费预算比上年增减的主要原因'),
  words('公务接待费.原因', '公务接待费预算比上年增减的主要原因'),
];

const ASSETS: readonly Question[] = [
  ...VEHICLE_KINDS.map((kind) => count(`国资.${kind}`, `现有${kind}数`, '辆', { hint: '没有填 0' })),
  count('国资.设备', '现有单价100万元（含）以上设备数（不含车辆）', '台（套）', { hint: '没有填 0' }),
  ...VEHICLE_KINDS.map((kind) => count(`购置.${kind}`, `预算安排购置${kind}数`, '辆', { hint: '没有填 0' })),
  count('购置.设备', '预算安排购置单价100万元（含）以上设备数（不含车辆）', '台（套）', { hint: '没有填 0' }),
];

export const QUESTIONS: readonly Question[] = [
  ...LAST_TOTALS,
  ...REASONS,
  ...[GENERAL_ITEMS, ...OTHER_ITEMS].flatMap(itemQuestions),
  ...LAST_THREE_ASKED,
  ...RUNNING_COSTS_ASKED,
  ...PURCHASES_ASKED,
  ...SMALL_FIRMS_ASKED,
  ...TARGETS_ASKED,
  ...ASSETS,
];
