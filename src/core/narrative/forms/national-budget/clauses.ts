/** The national form of a budget: shares, and how a figure is put beside what was carried out last year. */
import type { Clause } from '../../form';
import { AGAINST_LAST_BUDGET, AGAINST_LAST_BUDGET_REASONED } from '../parts/budget';

const share = (name: string, text: string, all: string): Clause => ({
  name,
  takes: [],
  cases: [{ text: `${text}{占 “，占”; 本项; ${all}}` }],
});

const [UP, DOWN] = ['，比{上年}年执行数增加', '，比{上年}年执行数减少'];
const REASON = '，主要原因是{文字 原因}';

/** Of 本期; 上期; 原因. `rate`: whether the rate is told beside the change. */
const carriedOut = (name: string, hasRate: boolean): Clause => {
  const up = hasRate ? '，增长{占比 (本期 - 上期) / 上期}' : '';
  const down = hasRate ? '，下降{占比 (上期 - 本期) / 上期}' : '';
  return {
    name,
    takes: ['本期', '上期', '原因'],
    cases: [
      { when: '本期 = 上期', text: '，与{上年}年执行数持平' },
      { when: '上期 ≤ 0', text: `${UP}{金额 本期 - 上期}${REASON}` },
      { when: '本期 > 上期', text: `${UP}{金额 本期 - 上期}${up}${REASON}` },
      { text: `${DOWN}{金额 上期 - 本期}${down}${REASON}` },
    ],
  };
};

export const CLAUSES: readonly Clause[] = [
  AGAINST_LAST_BUDGET,
  AGAINST_LAST_BUDGET_REASONED,
  { name: '名称', takes: [], cases: [{ text: '{名称}' }] },
  {
    name: '占',
    takes: ['引语', '部分', '全部'],
    cases: [{ when: '全部 = 0', text: '' }, { text: '{文字 引语}{占比 部分 / 全部}' }],
  },
  share('收入构成', '{名称}{金额 本项}', '收入总表[合计, 合计]'),
  share('支出构成', '{名称}{金额 本项}', '支出总表[合计, 合计]'),
  share('类构成', '{名称}（类）{金额 本项}', '一般公共预算支出表[合计, 合计]'),
  { name: '类金额', takes: [], cases: [{ text: '{名称}{金额 本项}' }] },
  carriedOut('规模比较', false),
  carriedOut('执行比较', true),
];
