/** Identities of the tables that only some provinces publish: 明细表, 项目支出表, and companions of 表07 and 表09. */
import type { Identity } from '../types';
import { defines, holds, lettered } from './line';
import { SPENDING_ON_THREE, codes, expenditureByNature, operation, threePublic } from './within';

/** Functional codes down, economic classes and their accounts across; `total` is the first column. */
const byClass = (number: string, total: string): readonly Identity[] => [
  defines(`T${number}-1a`, 'row-sum', `表${number}[每行, ${total}] = Σ 表${number}[同行, 顶级]`),
  defines(`T${number}-1b`, 'row-sum', `表${number}[每行, 每上级] = Σ 表${number}[同行, 下级]`),
  ...codes(number, `T${number}-2a`, `T${number}-2b`),
];

/** What is of the general public budget, or of basic expenditure, is no more than all. */
const ACCOUNTS_OF_THREE = [
  ['30212', '因公出国（境）费'],
  ['31013', '公务用车购置费'],
  ['30231', '公务用车运行费'],
  ['30217', '公务接待费'],
] as const;

export const FURTHER: readonly Identity[] = [
  ...byClass('10', '合计'),
  ...byClass('11', '合计'),
  ...byClass('12', '项目支出'),
  ...threePublic('13'),
  ...expenditureByNature('14', 'T14-1'),
  ...codes('14', 'T14-2a', 'T14-2b'),
  ...expenditureByNature('15', 'T15-1'),
  ...codes('15', 'T15-2a', 'T15-2b'),
  defines('T16-1', 'roll-up', '表16[每上级] = Σ 表16[下级]'),
  ...threePublic('17').filter(({ kind }) => kind === 'row-sum'),
  ...operation('17', 'T17-3'),
  defines('X-22', 'cross', '表10[合计, 合计] = 表04[本年支出合计, 合计]'),
  defines('X-23', 'cross', '表11[合计, 合计] = 表05[合计, 本年支出]'),
  defines('X-24', 'cross', '表12[合计, 项目支出] = 表05[合计, 项目支出]'),
  ...SPENDING_ON_THREE.map((column, place) =>
    holds(lettered('X-25', place), 'part-whole', `表13[决算数, ${column}] ≤ 表07[决算数, ${column}]`),
  ),
  ...['本年支出', '基本支出', '项目支出'].map((column, place) =>
    defines(lettered('X-26', place), 'cross', `表14[合计, ${column}] = 表09[合计, ${column}]`),
  ),
  defines('X-28', 'cross', '表15[合计, 本年支出] = 表04[本年支出合计, 合计]'),
  holds('X-30', 'part-whole', '表07[决算数, 机关运行经费] ≤ 表06[公用经费合计]'),
  holds('X-31', 'part-whole', '表17[决算数, 机关运行经费] ≤ 表06[公用经费合计]'),
  ...SPENDING_ON_THREE.map((column, place) =>
    holds(lettered('X-29', place), 'cross', `表17[决算数, ${column}] = 表07[决算数, ${column}]`, {
      severity: 'warning',
    }),
  ),
  ...ACCOUNTS_OF_THREE.map(([code, column], place) =>
    holds(lettered('X-27', place), 'part-whole', `表06[${code}] ≤ 表13[决算数, ${column}]`),
  ),
];
