/** Anhui: what the tables do not hold. */
import type { Question } from '../../form';
import { LAST_YEAR } from '../parts/last-year';
import { words } from '../parts/question';
import {
  ASSETS_2022,
  BUDGET,
  COUNTS,
  FOREIGN_COUNTS,
  PERFORMANCE,
  PURCHASES,
  reasons,
  RUNNING_COSTS_LAST_YEAR,
} from '../parts/questions';

const EXPENSES = [
  ['三公', '“三公”经费'],
  ['出国', '因公出国（境）费'],
  ['接待', '公务接待费'],
  ['用车', '公务用车购置及运行维护费'],
  ['运行', '公务用车运行维护费'],
] as const;

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...reasons('主要原因是'),
  ...BUDGET,
  words('一般公共预算.预算原因', '一般公共预算财政拨款支出决算与年初预算不同的主要原因'),
  ...EXPENSES.map(([id, name]) => words(`${id}.预算原因`, `${name}决算与预算不同的主要原因`)),
  ...COUNTS,
  ...FOREIGN_COUNTS,
  words('出国.内容', '因公出国（境）是什么事', { hint: '接在“主要是”后面' }),
  words('接待.事由', '公务接待主要用于什么'),
  ...RUNNING_COSTS_LAST_YEAR,
  ...PURCHASES,
  ...ASSETS_2022,
  ...PERFORMANCE,
];
