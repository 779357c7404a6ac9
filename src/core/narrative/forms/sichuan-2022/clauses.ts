/** Sichuan: how shares, comparisons with the budget and with last year are put. */
import type { Clause } from '../../form';
import { commonClauses } from '../parts/clauses';
import { againstBudget, againstLastYear, runningCosts, shareOfThree } from '../parts/comparisons';
import { spentOn } from '../parts/expressions';

/** Every source and kind is listed, also those without money. */
const item = (name: string, whole: string): Clause => ({
  name,
  takes: ['名', '数'],
  cases: [{ text: `{文字 名}{金额 数}{占 “，占”; 数; ${whole}}` }],
});

export const CLAUSES: readonly Clause[] = [
  ...commonClauses({ text: '，完成{文字 预算名}{占比 决算 / 预算}', unknown: true }).filter(
    ({ name }) => name !== '收入构成' && name !== '支出构成',
  ),
  item('收入构成', '表02[合计, 本年收入合计]'),
  item('支出构成', '表03[合计, 本年支出合计]'),
  {
    name: '类构成',
    takes: [],
    cases: [{ text: '{名称}{金额 本项}{占 “，占”; 本项; 表05[合计, 本年支出]}' }],
  },
  againstLastYear({
    lead: '与{上年}年相比，',
    equal: '与{上年}年决算数持平。',
    reason: '。主要变动原因是',
  }),
  againstBudget('与预算比', {
    equal: '，决算数与预算数持平',
    before: '，决算数',
    after: '预算数的主要原因是',
    end: '',
  }),
  shareOfThree('支出决算', spentOn('合计')),
  {
    name: '三公项变动',
    takes: ['项名', '本期', '上期', '原因'],
    cases: [
      { when: '本期 = 上期', text: '{文字 项名}支出决算与{上年}年持平。' },
      {
        text: '{文字 项名}支出决算比{上年}年{增减 本期; 上期; “上年”; “下降”}。主要原因是{文字 原因}。',
        unknown: true,
      },
    ],
  },
  runningCosts({ lead: '{年度}年，{部门}机关运行经费支出', last: '{上年}年', reason: '。主要原因是' }),
];
