/** Jiangxi: nine sections; income and expenditure with what was carried over, basic expenditure by economic class. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { PERFORMANCE_PARAGRAPHS, runningCostSentence } from '../parts/matters';
import { NEUTRAL_ASSETS, NEUTRAL_PURCHASES } from '../parts/neutral';
import { paragraph, section } from '../parts/section';
import { CLAUSES } from './clauses';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const JIANGXI_2020: NarrativeForm = {
  id: 'jiangxi-2020',
  name: '江西省2020年度起',
  title: '{部门}{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [
    ...TOTALS,
    ...THREE_EXPENSES,
    section(
      '10',
      '六、机关运行经费支出情况说明',
      paragraph(runningCostSentence('{部门}{年度}年度无机关运行经费支出。')),
    ),
    section('12', '七、政府采购支出情况说明', NEUTRAL_PURCHASES),
    section('13', '八、国有资产占用情况说明', NEUTRAL_ASSETS),
    section('14', '九、预算绩效情况说明', ...PERFORMANCE_PARAGRAPHS),
  ],
};

export const JIANGXI_2020_FIT: Fit = {
  form: JIANGXI_2020,
  province: '江西',
  fits: [],
  signs: [[IN_PROVINCE]],
};
