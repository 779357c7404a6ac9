/** Guangdong: what the tables do not hold. */
import type { Question } from '../../form';
import { LAST_INCOME_AND_SPENDING, LAST_YEAR } from '../parts/last-year';
import { words } from '../parts/question';
import {
  ASSETS_2022,
  BUDGET,
  COUNTS,
  PERFORMANCE,
  PURCHASES,
  reasons,
  RUNNING_COSTS_LAST_YEAR,
} from '../parts/questions';

const BECAUSE = { hint: '接在“主要原因：”后面' } as const;

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...LAST_INCOME_AND_SPENDING,
  ...reasons('主要原因：'),
  words('收入.原因', '收入合计比上年增减的主要原因', BECAUSE),
  words('支出.原因', '支出合计比上年增减的主要原因', BECAUSE),
  ...BUDGET,
  words('三公.预算原因', '“三公”经费决算与预算不同的主要原因', BECAUSE),
  words('三公.上年原因', '“三公”经费比上年增减的主要原因', BECAUSE),
  ...COUNTS,
  words('出国.内容', '因公出国（境）的开支内容', { hint: '接在“开支内容包括：”后面' }),
  words('接待.事由', '公务接待主要用于什么'),
  ...RUNNING_COSTS_LAST_YEAR,
  ...PURCHASES,
  ...ASSETS_2022,
  ...PERFORMANCE,
];
