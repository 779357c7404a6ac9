/** The fifteen sections that Hunan prescribed for the accounts of 2020. */
import type { NarrativeForm } from '../../form';
import { CLAUSES } from './clauses';
import { OTHERS } from './others';
import { PUBLIC_BUDGET } from './public-budget';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const HUNAN_2020: NarrativeForm = {
  id: 'hunan-2020',
  name: '湖南省2020年度',
  title: '{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 1, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [...TOTALS, ...PUBLIC_BUDGET, ...THREE_EXPENSES, ...OTHERS],
};
