/** Guangxi: eight sections, income and expenditure in one; every 项 says its amount and what it was for before its budget. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { PERFORMANCE_PARAGRAPHS } from '../parts/matters';
import { NEUTRAL_ASSETS, NEUTRAL_PURCHASES, NEUTRAL_RUNNING_COSTS } from '../parts/neutral';
import { part, section } from '../parts/section';
import { CLAUSES } from './clauses';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const GUANGXI_2023: NarrativeForm = {
  id: 'guangxi-2023',
  name: '广西2023年度',
  title: '{部门}{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 1, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [
    ...TOTALS,
    ...THREE_EXPENSES,
    section('16', '七、其他重要事项情况说明'),
    part('10', '（一）机关运行经费支出情况', NEUTRAL_RUNNING_COSTS),
    part('12', '（二）政府采购支出情况', NEUTRAL_PURCHASES),
    part('13', '（三）国有资产占用情况', NEUTRAL_ASSETS),
    section('14', '八、预算绩效管理工作开展情况', ...PERFORMANCE_PARAGRAPHS),
  ],
};

export const GUANGXI_2023_FIT: Fit = {
  form: GUANGXI_2023,
  province: '广西',
  fits: ['guangxi-2021'],
  signs: [[IN_PROVINCE]],
};
