/** Yunnan: how shares, comparisons with the budget and with last year are put. */
import type { Clause } from '../../form';
import { NEUTRAL_CLAUSES } from '../parts/clauses';
import { againstBudget, againstLastYear, changeOf, runningCosts, shareOfThree } from '../parts/comparisons';
import { spent } from './expressions';

const THREE = '{年度}年度一般公共预算财政拨款“三公”经费支出';

/** One source or kind with its share of the whole. */
const share = (name: string, whole: string, lead: string): Clause => ({
  name,
  takes: [],
  cases: [{ text: `{名称}{金额 本项}{占 “${lead}”; 本项; ${whole}}` }],
});

export const CLAUSES: readonly Clause[] = [
  ...NEUTRAL_CLAUSES.filter(({ name }) => name !== '收入构成' && name !== '支出构成'),
  share('收入构成', '表02[合计, 本年收入合计]', '，占总收入的'),
  share('支出构成', '表03[合计, 本年支出合计]', '，占总支出的'),
  againstLastYear({
    lead: '与上年相比，',
    equal: '与上年相比，{文字 主语}持平。',
    reason: '，主要原因是',
  }),
  changeOf('分项变动', '与上年持平'),
  againstBudget('三公与预算比', {
    equal: `${THREE}决算数与年初预算数持平。`,
    before: `${THREE}决算数`,
    after: '年初预算数的主要原因是',
    end: '。',
  }),
  {
    name: '三公变动原因',
    takes: ['本期', '上期', '原因'],
    cases: ['增加', '减少'].map((word) => ({
      when: `本期 ${word === '增加' ? '>' : '<'} 上期`,
      text: `${THREE}决算${word}的主要原因是{文字 原因}。`,
    })),
  },
  shareOfThree('支出', spent('合计')),
  runningCosts({ lead: '{部门}{年度}年机关运行经费支出', last: '上年', reason: '，主要原因是' }),
];
