/** The national form: what the tables do not hold. */
import type { Question } from '../../form';
import { LAST_YEAR } from '../parts/last-year';
import {
  ASSETS_2022,
  BUDGET,
  PERFORMANCE,
  PURCHASES,
  reasons,
  RUNNING_COSTS_LAST_YEAR,
  THREE_EXPENSES_NEUTRAL,
} from '../parts/questions';

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...reasons('主要原因是'),
  ...BUDGET,
  ...THREE_EXPENSES_NEUTRAL,
  ...PERFORMANCE,
  ...RUNNING_COSTS_LAST_YEAR,
  ...PURCHASES,
  ...ASSETS_2022,
];
