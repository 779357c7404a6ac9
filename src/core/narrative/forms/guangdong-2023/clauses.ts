/** Guangdong: every total against last year's accounts, and rates of completion with the budget they are of. */
import type { Clause } from '../../form';
import { commonClauses } from '../parts/clauses';
import { againstBudget, plainChange, reasonedChange, shareOfThree } from '../parts/comparisons';
import { spentOn } from '../parts/expressions';
import { CLASS_SHARE } from '../parts/words';

const LAST_YEAR = {
  equal: '与上年决算数持平',
  than: '比上年决算数',
  base: '上年',
  fall: '降低',
} as const;

export const CLAUSES: readonly Clause[] = [
  ...commonClauses({ text: '，完成{文字 预算名}{金额 预算}的{占比 决算 / 预算}', unknown: true }),
  reasonedChange('比上年', { ...LAST_YEAR, because: '。主要原因：' }),
  plainChange('三公比上年', LAST_YEAR),
  againstBudget('与预算比', {
    equal: '。决算数与年初预算数持平',
    before: '。决算数',
    after: '年初预算数的主要原因：',
    end: '',
  }),
  CLASS_SHARE,
  shareOfThree('支出', spentOn('合计')),
  {
    name: '机关运行',
    takes: ['本期'],
    cases: [
      {
        text: '{部门}{年度}年度机关运行经费支出{金额 本期}，{比上年 本期; 上年.机关运行经费; 机关运行经费.上年原因}。',
      },
    ],
  },
];
