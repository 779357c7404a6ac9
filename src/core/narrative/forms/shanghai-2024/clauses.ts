/** Shanghai 2024: how comparisons with budget and last year are put. */
import type { Clause } from '../../form';
import { COMMON_CLAUSES } from '../parts/clauses';

export const CLAUSES: readonly Clause[] = [
  ...COMMON_CLAUSES,
  {
    name: '与上年度比',
    takes: ['主语', '本期', '上期', '原因'],
    cases: [
      { when: '本期 = 上期', text: '与{上年}年度相比，{文字 主语}持平。' },
      {
        text: '与{上年}年度相比，{文字 主语}{增减 本期; 上期; “上年”; “下降”}。主要原因：{文字 原因}。',
        unknown: true,
      },
    ],
  },
  {
    name: '与预算比',
    takes: ['预算', '决算', '原因'],
    cases: [
      { when: '决算 = 预算', text: '决算数与预算数持平。' },
      { when: '决算 > 预算', text: '决算数大于预算数的主要原因：{文字 原因}。' },
      { text: '决算数小于预算数的主要原因：{文字 原因}。' },
    ],
  },
  {
    name: '类构成',
    takes: [],
    cases: [{ text: '{名称}（类）{金额 本项}{占 “，占”; 本项; 表05[合计, 本年支出]}' }],
  },
  {
    name: '三公上年比',
    takes: ['本期', '上期'],
    cases: [
      { when: '本期 = 上期', text: '持平' },
      { text: '{增减 本期; 上期; “上年”; “下降”}', unknown: true },
    ],
  },
  {
    name: '三公上年原因',
    takes: ['项名', '本期', '上期', '原因'],
    cases: [
      { when: '本期 > 上期', text: '{文字 项名}支出增加的主要原因是{文字 原因}。' },
      { when: '本期 < 上期', text: '{文字 项名}支出减少的主要原因是{文字 原因}。' },
    ],
  },
  {
    name: '三公构成',
    takes: ['项名', '决算'],
    cases: [{ text: '{文字 项名}支出决算{金额 决算}{占 “，占”; 决算; 表07[决算数, 合计]}' }],
  },
  {
    name: '机关运行',
    takes: ['本期'],
    cases: [
      {
        when: '本期 = 上年.机关运行经费',
        text: '机关运行经费支出{金额 本期}，与{上年}年度持平。',
      },
      {
        text: '机关运行经费支出{金额 本期}，比{上年}年度{增减 本期; 上年.机关运行经费; “上年”; “下降”}。主要原因是{文字 机关运行经费.上年原因}。',
        unknown: true,
      },
    ],
  },
];
