/** Anhui: comparisons with last year as the central template has them; “三公” are held against the year's budget. */
import type { Clause } from '../../form';
import { NEUTRAL_CLAUSES } from '../parts/clauses';
import {
  againstBudget,
  againstLastYear,
  reasonedChange,
  runningCosts,
  shareOfThree,
} from '../parts/comparisons';
import { publicSpentOn } from '../parts/expressions';
import { CLASS_SHARE } from '../parts/words';

const ALL_SPENT = '表05[合计, 本年支出]';

export const CLAUSES: readonly Clause[] = [
  ...NEUTRAL_CLAUSES,
  againstLastYear({
    lead: '与{上年}年相比，',
    equal: '与{上年}年决算数持平。',
    reason: '，主要原因是',
  }),
  againstBudget('与预算比', {
    equal: '，决算数与预算数持平',
    before: '，决算数',
    after: '预算数的主要原因是',
    end: '',
  }),
  CLASS_SHARE,
  shareOfThree('支出决算', publicSpentOn('合计')),
  {
    name: '种类构成',
    takes: ['名', '数'],
    cases: [{ text: `{文字 名}{金额 数}{占 “，占”; 数; ${ALL_SPENT}}` }],
  },
  reasonedChange('与年度预算比', {
    equal: '与{年度}年度预算持平',
    than: '与{年度}年度预算相比，',
    base: '预算',
    fall: '下降',
    because: '，原因是',
  }),
  runningCosts({ lead: '{年度}年度{部门}机关运行经费支出', last: '{上年}年', reason: '，主要原因是' }),
];
