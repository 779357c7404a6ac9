/** Chongqing: every amount is compared with last year's accounts, most with the budget of the year's beginning too. */
import type { Clause } from '../../form';
import { COMMON_CLAUSES } from '../parts/clauses';
import { againstLastYear, reasonedChange } from '../parts/comparisons';
import { PUBLIC_SPENDING as SPENT } from '../parts/expressions';

const LAST_YEAR = { base: '上年', fall: '下降', because: '，主要原因是' } as const;

const usedFor = (kind: string): Clause => ({
  name: `${kind}用途`,
  takes: [],
  cases: [
    {
      when: `表06[每${kind}款] 有数`,
      text: `${kind}经费用途主要包括{逐个 表06[每${kind}款] 用 名称 隔 、}。`,
    },
  ],
});

export const CLAUSES: readonly Clause[] = [
  // It tells no rate of completion: the difference from the budget stands in its place.
  ...COMMON_CLAUSES.filter(({ name }) => name !== '完成' && name !== '功能构成'),
  reasonedChange('较上年', { ...LAST_YEAR, equal: '与上年决算数持平', than: '较上年决算数' }),
  reasonedChange('较上年支出', { ...LAST_YEAR, equal: '与上年支出数持平', than: '较上年支出数' }),
  reasonedChange('较年初预算', {
    ...LAST_YEAR,
    base: '年初预算',
    equal: '与年初预算数持平',
    than: '较年初预算数',
  }),
  againstLastYear({
    lead: '与{上年}年相比，',
    equal: '与{上年}年决算数持平。',
    reason: '，主要原因是',
  }),
  usedFor('人员'),
  usedFor('公用'),
  {
    name: '类比较',
    takes: [],
    cases: [
      {
        text: `（{序号}）{名称}{金额 本项}{占 “，占”; 本项; ${SPENT}}，{较年初预算 本项; 年初预算.本行; 预算原因.本行}`,
      },
    ],
  },
  {
    name: '机关运行',
    takes: ['本期'],
    cases: [
      {
        text: '{年度}年度{部门}机关运行经费支出{金额 本期}，{较上年支出 本期; 上年.机关运行经费; 机关运行经费.上年原因}。',
      },
    ],
  },
];
