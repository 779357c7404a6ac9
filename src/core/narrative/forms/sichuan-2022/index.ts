/** Sichuan: nine sections and the other important matters, from the province's template. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { purchaseSentence } from '../parts/matters';
import { NEUTRAL_ASSETS, NEUTRAL_RUNNING_COSTS } from '../parts/neutral';
import { paragraph, part, section } from '../parts/section';
import { CLAUSES } from './clauses';
import { FUND, STATE_CAPITAL } from './funds';
import { PERFORMANCE } from './performance';
import { PUBLIC_BUDGET } from './public-budget';
import { QUESTIONS } from './questions';
import { THREE_EXPENSES } from './three-expenses';
import { TOTALS } from './totals';

export const SICHUAN_2022: NarrativeForm = {
  id: 'sichuan-2022',
  name: '四川省2022年度起',
  title: '{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [
    ...TOTALS,
    ...PUBLIC_BUDGET,
    ...THREE_EXPENSES,
    section('8', '八、政府性基金预算支出决算情况说明', paragraph(FUND)),
    section('9', '九、国有资本经营预算支出决算情况说明', paragraph(STATE_CAPITAL)),
    section('16', '十、其他重要事项的情况说明'),
    part('10', '（一）机关运行经费支出情况', NEUTRAL_RUNNING_COSTS),
    part(
      '12',
      '（二）政府采购支出情况',
      paragraph(
        purchaseSentence({
          none: '{部门}{年度}年无政府采购支出。',
          lead: '{年度}年，{部门}',
          purpose: '主要用于{文字 采购.用途}。',
        }),
      ),
    ),
    part('13', '（三）国有资产占有使用情况', NEUTRAL_ASSETS),
    part('14', '（四）预算绩效管理情况', ...PERFORMANCE),
  ],
};

export const SICHUAN_2022_FIT: Fit = {
  form: SICHUAN_2022,
  province: '四川',
  fits: ['sichuan-2021', 'sichuan-2023'],
  signs: [[{ kind: 'table', table: 'T10' }], [{ kind: 'table', table: 'T11' }], [IN_PROVINCE]],
};
