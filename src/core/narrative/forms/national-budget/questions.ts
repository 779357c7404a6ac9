/** The national form of a budget: what the tables do not hold. */
import type { Question } from '../../form';
import {
  GENERAL_ITEMS,
  itemQuestions,
  LAST_THREE_ASKED,
  TARGETS_ASKED,
  PURCHASES_ASKED,
  RUNNING_COSTS_ASKED,
} from '../parts/budget';
import { count, money, words } from '../parts/question';

export const QUESTIONS: readonly Question[] = [
  money('上年执行数.合计', '{上年}年一般公共预算拨款支出执行数', {
    hint: '本年预算为{金额 一般公共预算支出表[合计, 合计]}',
  }),
  words('一般公共预算.原因', '一般公共预算拨款支出比上年执行数增减的主要原因'),
  ...itemQuestions(GENERAL_ITEMS).filter(({ key }) => !key.startsWith('用途')),
  ...LAST_THREE_ASKED,
  words('因公出国费.原因', '因公出国（境）费预算比上年增减的主要原因'),
  words('公务用车费.原因', '公务用车购置及运行费预算比上年增减的主要原因'),
  words('公务接待费.原因', '公务接待费预算比上年增减的主要原因'),
  ...RUNNING_COSTS_ASKED,
  ...PURCHASES_ASKED,
  words('国资.截止日', '车辆、设备数截至哪一天', { hint: '例如2024年8月31日' }),
  count('国资.车辆', '现有车辆数', '辆', { hint: '没有填 0' }),
  count('国资.设备', '现有单价100万元（含）以上设备数（不含车辆）', '台（套）', { hint: '没有填 0' }),
  ...TARGETS_ASKED.filter(({ key }) => key !== '绩效目标.单位数'),
];
