/** Guangxi: 比去年增加…, 原因主要是…; “三公” 比预算…, 比去年…. */
import type { Clause } from '../../form';
import { NEUTRAL_CLAUSES } from '../parts/clauses';
import { againstBudget, plainChange, reasonedChange } from '../parts/comparisons';

const LAST_YEAR = { than: '比去年', base: '上年', fall: '下降', because: '，原因主要是' } as const;

/** One reason for both. */
const BOTH = '{三公比预算 决算; 预算}，{三公比去年 决算; 上期}';

export const CLAUSES: readonly Clause[] = [
  ...NEUTRAL_CLAUSES,
  reasonedChange('比去年', { ...LAST_YEAR, equal: '与去年持平' }),
  plainChange('三公比去年', { ...LAST_YEAR, than: '比去年支出', equal: '与去年持平' }),
  plainChange('三公比预算', { ...LAST_YEAR, than: '比预算', base: '预算', equal: '与预算持平' }),
  {
    name: '三公增减',
    takes: ['决算', '预算', '上期', '原因'],
    cases: [
      { when: '决算 = 预算 且 决算 = 上期', text: BOTH },
      { text: `${BOTH}，增减原因主要是{文字 原因}`, unknown: true },
    ],
  },
  againstBudget('与预算比', {
    equal: '，决算数与年初预算数持平',
    before: '，决算数',
    after: '年初预算数的主要原因是',
    end: '',
  }),
  {
    name: '支出用途',
    takes: [],
    cases: [{ text: '{名称}{金额 本项}，主要用于{文字 类用途.本行}' }],
  },
  {
    name: '经济构成',
    takes: [],
    cases: [{ text: '{名称}{金额 本项}{占 “，占基本支出的”; 本项; 表05[合计, 基本支出]}' }],
  },
  {
    name: '机关运行',
    takes: ['本期'],
    cases: [
      {
        text: '{年度}年度{部门}机关运行经费支出{金额 本期}，{比去年 本期; 上年.机关运行经费; 机关运行经费.上年原因}。',
      },
    ],
  },
];
