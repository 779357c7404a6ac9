/**
 * Hunan from 2022: “三公” of all fiscal funds, equipment of 100万元 and more in one count, no 其他. Offices differ in
 * whether they print 九 (洪江 2023 does not). It stays here: every set from 2022 on has the table, the sentence for an
 * empty one is right in every office, and a list without 九 has no place for money that is there.
 */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { CLAUSES } from '../parts/hunan/clauses';
import { others } from '../parts/hunan/others';
import { PUBLIC_BUDGET } from '../parts/hunan/public-budget';
import { QUESTIONS } from '../parts/hunan/questions';
import { threeExpenses } from '../parts/hunan/three-expenses';
import { TOTALS } from '../parts/hunan/totals';
import { BIG_EQUIPMENT } from '../parts/matters';
import { ASSETS_2022, PERFORMANCE } from '../parts/questions';

export const HUNAN_2022: NarrativeForm = {
  id: 'hunan-2022',
  name: '湖南省2022年度起',
  title: '{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 1, trimZeros: false },
  clauses: CLAUSES,
  questions: [...QUESTIONS, ...ASSETS_2022, ...PERFORMANCE],
  sections: [
    ...TOTALS,
    ...PUBLIC_BUDGET,
    ...threeExpenses('七、财政拨款“三公”经费支出决算情况说明'),
    ...others(BIG_EQUIPMENT),
  ],
};

export const HUNAN_2022_FIT: Fit = {
  form: HUNAN_2022,
  province: '湖南',
  fits: ['hunan-2022'],
  signs: [[IN_PROVINCE, { kind: 'years', from: 2022 }]],
};
