/** Guangxi: what the tables do not hold. */
import type { Question } from '../../form';
import { LAST_CARRIED_OVER, LAST_INCOME_AND_SPENDING, LAST_YEAR } from '../parts/last-year';
import { words } from '../parts/question';
import {
  ASSETS_2022,
  BUDGET,
  COUNTS,
  OUTSIDE_COUNTS,
  PERFORMANCE,
  purposes,
  PURCHASES,
  reasons,
  RUNNING_COSTS_LAST_YEAR,
} from '../parts/questions';
import { FOUR } from '../parts/three-expenses';
import { REASON_OF } from './three-expenses';

const BECAUSE = { hint: '接在“原因主要是”后面' } as const;

const reasonOf = (id: string, name: string): Question =>
  words(`${id}.原因`, `${name}与预算、与上年不同的主要原因`, BECAUSE);

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...LAST_INCOME_AND_SPENDING,
  LAST_CARRIED_OVER,
  ...reasons('原因主要是'),
  words('收入.原因', '收入合计比上年增减的主要原因', BECAUSE),
  words('支出.原因', '支出合计比上年增减的主要原因', BECAUSE),
  words('结转.原因', '年末结转和结余比上年增减的主要原因', BECAUSE),
  ...purposes('表01[每类, 决算数]', '类用途'),
  ...purposes('表05[每项, 本年支出]'),
  ...BUDGET,
  reasonOf('三公', '“三公”经费'),
  ...FOUR.map(({ column, name }) => reasonOf(REASON_OF[column], name)),
  ...COUNTS,
  ...OUTSIDE_COUNTS,
  words('出国.内容', '因公出国（境）的开支内容', { hint: '接在“开支内容包括：”后面' }),
  words('用车.运行用途', '公务用车运行主要用于什么'),
  words('接待.事由', '公务接待主要用于什么'),
  ...RUNNING_COSTS_LAST_YEAR,
  ...PURCHASES,
  ...ASSETS_2022,
  ...PERFORMANCE,
];
