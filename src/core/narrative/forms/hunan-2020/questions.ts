/** Hunan 2020: what the tables do not hold. */
import type { Question } from '../../form';
import { LAST_YEAR } from '../parts/last-year';
import {
  ASSETS,
  BUDGET,
  GENERAL,
  PERFORMANCE,
  PURCHASES,
  RUNNING_COSTS,
  THREE_EXPENSES,
  reasons,
} from '../parts/questions';

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...reasons('主要是因为'),
  ...BUDGET,
  ...THREE_EXPENSES,
  ...RUNNING_COSTS,
  ...GENERAL,
  ...PURCHASES,
  ...ASSETS,
  ...PERFORMANCE,
];
