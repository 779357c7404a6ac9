/** Hunan: what the tables do not hold, whatever the year. */
import type { Question } from '../../../form';
import { LAST_YEAR } from '../last-year';
import { BUDGET, GENERAL, PURCHASES, RUNNING_COSTS, THREE_EXPENSES, reasons } from '../questions';

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...reasons('主要是因为'),
  ...BUDGET,
  ...THREE_EXPENSES,
  ...RUNNING_COSTS,
  ...GENERAL,
  ...PURCHASES,
];
