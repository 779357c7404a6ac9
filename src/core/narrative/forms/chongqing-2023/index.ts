/** Chongqing: 二 to 五 of the city's explanation, whose 一 is what the department is. Amounts against last year and budget. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { CLAUSES } from './clauses';
import { OTHERS } from './others';
import { PUBLIC_BUDGET } from './public-budget';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const CHONGQING_2023: NarrativeForm = {
  id: 'chongqing-2023',
  name: '重庆市2023年度',
  title: '{部门}{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [...TOTALS, ...PUBLIC_BUDGET, ...THREE_EXPENSES, ...OTHERS],
};

export const CHONGQING_2023_FIT: Fit = {
  form: CHONGQING_2023,
  province: '重庆',
  fits: [],
  signs: [[IN_PROVINCE]],
};
