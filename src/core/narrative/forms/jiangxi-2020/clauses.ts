/** Jiangxi: 较2019年增加…, and rates of completion behind the budget and the outturn. */
import type { Clause } from '../../form';
import { NEUTRAL_CLAUSES } from '../parts/clauses';
import { againstBudget, plainChange, reasonedChange } from '../parts/comparisons';

const LAST_YEAR = { equal: '与{上年}年持平', than: '较{上年}年', base: '上年', fall: '下降' } as const;
const BUDGET = {
  equal: '与年初预算数持平',
  than: '较年初预算数',
  base: '年初预算',
  fall: '下降',
} as const;
const BECAUSE = '，主要原因是：';

export const CLAUSES: readonly Clause[] = [
  ...NEUTRAL_CLAUSES,
  plainChange('较上年', LAST_YEAR),
  reasonedChange('较上年因', { ...LAST_YEAR, because: BECAUSE }),
  reasonedChange('较预算因', { ...BUDGET, because: BECAUSE }),
  againstBudget('类与预算比', {
    equal: '，决算数与年初预算数持平',
    before: '，决算数',
    after: '年初预算数的主要原因是：',
    end: '',
  }),
  {
    name: '与全年预算比',
    takes: ['预算', '决算', '原因'],
    cases: [
      { when: '决算 = 预算', text: '，决算数与全年预算数持平。' },
      { when: '决算 > 预算', text: '。决算数较全年预算数增加的主要原因是：{文字 原因}。' },
      { text: '。决算数较全年预算数减少的主要原因是：{文字 原因}。' },
    ],
  },
  {
    name: '类完成',
    takes: [],
    cases: [
      {
        text: '{名称}年初预算数为{金额 年初预算.本行}，决算数为{金额 本项}{完成 “年初预算”; 年初预算.本行; 本项}{类与预算比 年初预算.本行; 本项; 预算原因.本行}',
      },
    ],
  },
  {
    name: '机关运行',
    takes: ['本期'],
    cases: [
      {
        text: '{部门}{年度}年度机关运行经费支出{金额 本期}，{较预算因 本期; 机关运行经费.年初预算; 机关运行经费.预算原因}。',
      },
    ],
  },
];
