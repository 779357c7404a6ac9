/** Yunnan from 2021: in 元; income, expenditure, the general public budget, “三公”, then a part of its own for the rest. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { CLAUSES } from './clauses';
import { OTHERS } from './others';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const YUNNAN_2021: NarrativeForm = {
  id: 'yunnan-2021',
  name: '云南省2021年度起',
  title: '{年度}年度部门决算情况说明',
  settings: { unit: '元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [...TOTALS, ...THREE_EXPENSES, ...OTHERS],
};

export const YUNNAN_2021_FIT: Fit = {
  form: YUNNAN_2021,
  province: '云南',
  fits: ['yunnan-2019', 'yunnan-2021', 'yunnan-2023'],
  signs: [
    [
      { kind: 'layout', table: 'T07', layout: 'items' },
      { kind: 'layout', table: 'T05', layout: 'income-and-expenditure' },
    ],
    [IN_PROVINCE],
  ],
};
