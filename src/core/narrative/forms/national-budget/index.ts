/** The national form of a budget: central departments', and for places without one of their own. */
import type { NarrativeForm } from '../../form';
import type { Fit } from '../fit';
import { CLAUSES } from './clauses';
import { QUESTIONS } from './questions';
import { SECTIONS } from './sections';

export const NATIONAL_BUDGET: NarrativeForm = {
  id: 'national-budget',
  name: '部门预算国家通用',
  title: '{年度}年部门预算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: SECTIONS,
};

/** Whatever tables of a budget there are. */
export const NATIONAL_BUDGET_FIT: Fit = {
  form: NATIONAL_BUDGET,
  explains: 'budget',
  fits: [],
  signs: [[]],
};
