/** Jiangxi: what the tables do not hold. */
import type { Question } from '../../form';
import { publicSpentOn } from '../parts/expressions';
import {
  LAST_CARRIED_IN,
  LAST_CARRIED_OVER,
  lastClasses,
  LAST_INCOME_AND_SPENDING,
  lastYearsThree,
} from '../parts/last-year';
import { words } from '../parts/question';
import {
  ASSETS_2022,
  budgetsOf,
  COUNTS,
  FOREIGN_COUNTS,
  PERFORMANCE,
  PURCHASES,
  RUNNING_COSTS_BUDGET,
} from '../parts/questions';
import { CLASSES } from './totals';

const BECAUSE = { hint: '接在“主要原因是：”后面' } as const;
const MAINLY = { hint: '接在“主要为：”后面' } as const;

const EXPENSES = [
  ['出国', '因公出国（境）支出'],
  ['接待', '公务接待费'],
  ['购车', '公务用车购置费'],
  ['运行', '公务用车运行维护费'],
] as const;

export const QUESTIONS: readonly Question[] = [
  LAST_CARRIED_IN,
  ...LAST_INCOME_AND_SPENDING,
  LAST_CARRIED_OVER,
  ...lastClasses(CLASSES),
  ...lastYearsThree(publicSpentOn),
  words('收入.原因', '本年收入合计比上年增减的主要原因', BECAUSE),
  words('支出.原因', '本年支出合计比上年增减的主要原因', BECAUSE),
  words('结转.原因', '年末结转和结余比上年增减的主要原因', BECAUSE),
  ...budgetsOf('表04[每类, 合计]', '财政拨款'),
  ...CLASSES.map(([name]) => words(`${name}.原因`, `${name}比上年增减的主要原因`, BECAUSE)),
  ...EXPENSES.flatMap(([id, name]) => [
    words(`${id}.上年原因`, `${name}比上年增减的主要原因`, BECAUSE),
    words(`${id}.预算原因`, `${name}决算与全年预算不同的主要原因`, BECAUSE),
  ]),
  ...COUNTS,
  ...FOREIGN_COUNTS,
  words('出国.内容', '因公出国（境）是什么事', MAINLY),
  words('接待.事由', '公务接待是什么事', MAINLY),
  ...RUNNING_COSTS_BUDGET,
  ...PURCHASES,
  ...ASSETS_2022,
  ...PERFORMANCE,
];
