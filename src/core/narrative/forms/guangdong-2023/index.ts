/** Guangdong: nine sections in the order of the central tables and the other important matters; rates to one decimal. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { PERFORMANCE_PARAGRAPHS } from '../parts/matters';
import {
  NEUTRAL_ASSETS,
  NEUTRAL_FUND,
  NEUTRAL_PURCHASES,
  NEUTRAL_RUNNING_COSTS,
  NEUTRAL_STATE_CAPITAL,
} from '../parts/neutral';
import { paragraph, part, section } from '../parts/section';
import { CLAUSES } from './clauses';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const GUANGDONG_2023: NarrativeForm = {
  id: 'guangdong-2023',
  name: '广东省2023年度',
  title: '{部门}{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 1, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [
    ...TOTALS,
    ...THREE_EXPENSES,
    section('8', '八、政府性基金预算财政拨款收入支出决算情况说明', paragraph(NEUTRAL_FUND)),
    section('9', '九、国有资本经营预算财政拨款支出决算情况说明', paragraph(NEUTRAL_STATE_CAPITAL)),
    section('16', '十、其他重要事项的情况说明'),
    part('10', '（一）机关运行经费支出情况', NEUTRAL_RUNNING_COSTS),
    part('12', '（二）政府采购支出情况', NEUTRAL_PURCHASES),
    part('13', '（三）国有资产占有使用情况', NEUTRAL_ASSETS),
    part('14', '（四）预算绩效管理工作开展情况', ...PERFORMANCE_PARAGRAPHS),
  ],
};

export const GUANGDONG_2023_FIT: Fit = {
  form: GUANGDONG_2023,
  province: '广东',
  fits: [],
  signs: [[IN_PROVINCE]],
};
