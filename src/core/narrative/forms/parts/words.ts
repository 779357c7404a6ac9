/** Clauses whose words are the same in Shanghai's form and in the national one. */
import type { Clause } from '../../form';

/** One class of the general public budget with its share. */
export const CLASS_SHARE: Clause = {
  name: '类构成',
  takes: [],
  cases: [{ text: '{名称}（类）{金额 本项}{占 “，占”; 本项; 表05[合计, 本年支出]}' }],
};

/** Why one of the three changed: a whole sentence. */
export const REASON_OF_ONE: Clause = {
  name: '三公上年原因',
  takes: ['项名', '本期', '上期', '原因'],
  cases: [
    { when: '本期 > 上期', text: '{文字 项名}支出增加的主要原因是{文字 原因}。' },
    { when: '本期 < 上期', text: '{文字 项名}支出减少的主要原因是{文字 原因}。' },
  ],
};
