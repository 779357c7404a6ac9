/** The fifteen sections that Hunan prescribed for the accounts of 2020. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { printedOr } from '../parts/expressions';
import { CLAUSES } from '../parts/hunan/clauses';
import { others } from '../parts/hunan/others';
import { PUBLIC_BUDGET } from '../parts/hunan/public-budget';
import { QUESTIONS } from '../parts/hunan/questions';
import { threeExpenses } from '../parts/hunan/three-expenses';
import { TOTALS } from '../parts/hunan/totals';
import { otherSentence } from '../parts/matters';
import { ASSETS, OTHER, PERFORMANCE } from '../parts/questions';
import { paragraph, section } from '../parts/section';

const EQUIPMENT = [
  `单位价值50万元以上通用设备{数量 ${printedOr('50万元以上通用设备', '国资.通用设备')}}台（套）`,
  `单位价值100万元以上专用设备{数量 ${printedOr('100万元以上专用设备', '国资.专用设备')}}台（套）`,
].join('；');

export const HUNAN_2020: NarrativeForm = {
  id: 'hunan-2020',
  name: '湖南省2020年度',
  title: '{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 1, trimZeros: false },
  clauses: CLAUSES,
  questions: [...QUESTIONS, ...ASSETS, ...PERFORMANCE, ...OTHER],
  sections: [
    ...TOTALS,
    ...PUBLIC_BUDGET,
    ...threeExpenses('七、一般公共预算财政拨款“三公”经费支出决算情况说明'),
    ...others(EQUIPMENT),
    section('15', '十五、其他', paragraph(otherSentence('本单位'))),
  ],
};

export const HUNAN_2020_FIT: Fit = {
  form: HUNAN_2020,
  province: '湖南',
  fits: ['hunan-2020'],
  signs: [[IN_PROVINCE], [{ kind: 'short-classes' }, { kind: 'years', to: 2021 }]],
};
