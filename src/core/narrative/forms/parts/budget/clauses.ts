/** How a budget is compared with last year's budget and with what was carried out of it. */
import type { Case, Clause } from '../../../form';

/** Behind a figure: 比2025年预算增加…. */
export const AGAINST_LAST_BUDGET: Clause = {
  name: '比上年预算',
  takes: ['本期', '上期'],
  cases: [
    { when: '本期 = 上期', text: '与{上年}年预算持平' },
    { when: '本期 > 上期', text: '比{上年}年预算增加{金额 本期 - 上期}' },
    { text: '比{上年}年预算减少{金额 上期 - 本期}' },
  ],
};

/** The same with the reason. */
export const AGAINST_LAST_BUDGET_REASONED: Clause = {
  name: '比上年预算及原因',
  takes: ['本期', '上期', '原因'],
  cases: [
    { when: '本期 = 上期', text: '与{上年}年预算持平' },
    { when: '本期 > 上期', text: '比{上年}年预算增加{金额 本期 - 上期}，主要原因是{文字 原因}' },
    { text: '比{上年}年预算减少{金额 上期 - 本期}，主要原因是{文字 原因}' },
  ],
};

interface CarriedOutWords {
  /** What last year's figure is called: 预算执行数, 执行数. */
  readonly called: string;
  /** By how much, before the rate: empty where only the rate is told. */
  readonly up: string;
  readonly down: string;
}

/** 比上年执行 本期; 上期: no rate of what was nothing. */
export const againstCarriedOut = ({ called, up, down }: CarriedOutWords): Clause => {
  const than = `比{上年}年${called}`;
  const cases: readonly Case[] = [
    { when: '本期 = 上期', text: `与{上年}年${called}持平` },
    { when: '上期 ≤ 0', text: `${than}增加{金额 本期 - 上期}` },
    { when: '本期 > 上期', text: `${than}${up}{占比 (本期 - 上期) / 上期}` },
    { text: `${than}${down}{占比 (上期 - 本期) / 上期}` },
  ];
  return { name: '比上年执行', takes: ['本期', '上期'], cases };
};
