/** Anhui: the central order, funds before “三公”, which the province publishes as of the general public budget. */
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

export const ANHUI_2021: NarrativeForm = {
  id: 'anhui-2021',
  name: '安徽省2021年度起',
  title: '{部门}{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [
    ...TOTALS,
    section('8', '七、政府性基金预算财政拨款收入支出决算情况说明', paragraph(NEUTRAL_FUND)),
    section('9', '八、国有资本经营预算财政拨款支出决算情况说明', paragraph(NEUTRAL_STATE_CAPITAL)),
    ...THREE_EXPENSES,
    section('16', '十、其他重要事项情况说明'),
    part('10', '（一）机关运行经费支出情况', NEUTRAL_RUNNING_COSTS),
    part('12', '（二）政府采购支出情况', NEUTRAL_PURCHASES),
    part('13', '（三）国有资产占用情况', NEUTRAL_ASSETS),
    part('14', '（四）预算绩效管理工作开展情况', ...PERFORMANCE_PARAGRAPHS),
  ],
};

export const ANHUI_2021_FIT: Fit = {
  form: ANHUI_2021,
  province: '安徽',
  fits: [],
  signs: [[IN_PROVINCE]],
};
