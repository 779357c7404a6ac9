/** The eleven sections that Shanghai prescribes for the accounts of 2024: the template of the municipal finance bureau. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { CLAUSES } from './clauses';
import { OTHERS } from './others';
import { PUBLIC_BUDGET } from './public-budget';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const SHANGHAI_2024: NarrativeForm = {
  id: 'shanghai-2024',
  name: '上海市2024年度',
  title: '{部门}{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [...TOTALS, ...PUBLIC_BUDGET, ...THREE_EXPENSES, ...OTHERS],
};

export const SHANGHAI_2024_FIT: Fit = {
  form: SHANGHAI_2024,
  province: '上海',
  fits: ['shanghai-2024', 'shanghai-2025'],
  signs: [
    [
      { kind: 'no-department-line' },
      { kind: 'column', table: 'T09', column: '年末结转和结余' },
      {
        kind: 'without',
        sign: { kind: 'layout', table: 'T05', layout: 'income-and-expenditure' },
      },
    ],
    [IN_PROVINCE],
  ],
};
