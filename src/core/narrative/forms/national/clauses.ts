/** The national form: how comparisons with budget and last year are put. */
import type { Clause } from '../../form';
import { NEUTRAL_CLAUSES } from '../parts/clauses';
import { againstBudget, againstLastYear, changeOf, runningCosts, shareOfThree } from '../parts/comparisons';
import { spentOn } from '../parts/expressions';
import { CLASS_SHARE, REASON_OF_ONE } from '../parts/words';

/** Also those of Shaanxi. */
export const CLAUSES: readonly Clause[] = [
  ...NEUTRAL_CLAUSES,
  againstLastYear({
    lead: '与{上年}年度相比，',
    equal: '与{上年}年度相比，{文字 主语}持平。',
    reason: '，主要原因是',
  }),
  againstBudget('与预算比', {
    equal: '，决算数与年初预算数持平',
    before: '，决算数',
    after: '年初预算数的主要原因是',
    end: '',
  }),
  CLASS_SHARE,
  changeOf('三公上年比', '与上年持平'),
  REASON_OF_ONE,
  shareOfThree('支出决算', spentOn('合计')),
  runningCosts({ lead: '{年度}年度机关运行经费支出', last: '{上年}年度', reason: '，主要原因是' }),
];
