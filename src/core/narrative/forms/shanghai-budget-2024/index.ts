/** What Shanghai prescribes for the explanation of a budget: 编制说明 and 其他相关情况说明. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { AGAINST_LAST_BUDGET, AGAINST_LAST_BUDGET_REASONED, againstCarriedOut } from '../parts/budget';
import { OTHERS } from './others';
import { QUESTIONS } from './questions';
import { TOTALS } from './totals';

const SHANGHAI_BUDGET_2024: NarrativeForm = {
  id: 'shanghai-budget-2024',
  name: '上海市部门预算（2024年起）',
  title: '{部门}{年度}年部门预算',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: [
    AGAINST_LAST_BUDGET,
    AGAINST_LAST_BUDGET_REASONED,
    againstCarriedOut({ called: '预算执行数', up: '增加', down: '减少' }),
  ],
  questions: QUESTIONS,
  sections: [...TOTALS, ...OTHERS],
};

export const SHANGHAI_BUDGET_2024_FIT: Fit = {
  form: SHANGHAI_BUDGET_2024,
  explains: 'budget',
  province: '上海',
  fits: [],
  signs: [[{ kind: 'column', table: 'B07', column: '机关运行经费' }], [IN_PROVINCE]],
};
