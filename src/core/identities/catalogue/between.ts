/** Identities between the tables of the accounts. */
import type { Identity } from '../types';
import { FUNDS, defines, holds, lettered } from './line';

const NO_CARRY_OVER = [
  '表01[使用非财政拨款结余] = 0',
  '表01[年初结转和结余] = 0',
  '表01[结余分配] = 0',
  '表01[年末结转和结余] = 0',
];

/** What a department spends besides this year's and former years' fiscal appropriations. */
const OTHER_MONEY = [
  ...['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入', '使用非财政拨款结余'].map(
    (row) => `表01[${row}]`,
  ),
  '表01[年初结转和结余] - 表04[年初财政拨款结转和结余]',
];

export const BETWEEN: readonly Identity[] = [
  defines('X-1', 'cross', '表01[本年收入合计] = 表02[合计, 本年收入合计]'),
  holds(
    'X-2',
    'cross',
    '表01[财政拨款收入] + 表01[一般公共预算财政拨款收入] + 表01[政府性基金预算财政拨款收入] + 表01[国有资本经营预算财政拨款收入] = 表02[合计, 财政拨款收入]',
  ),
  ...['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map((source, place) =>
    defines(lettered('X-3', place), 'cross', `表01[${source}] = 表02[合计, ${source}]`),
  ),
  defines('X-4', 'cross', '表01[本年支出合计] = 表03[合计, 本年支出合计]'),
  defines('X-5', 'cross', '表01[每支出各类] = 表03[同行, 本年支出合计]'),
  ...FUNDS.map((fund, place) =>
    defines(lettered('X-6', place), 'cross', `表04[${fund}, 金额] = 表01[${fund}收入]`),
  ),
  defines('X-7', 'cross', '表04[每支出各类, 一般公共预算财政拨款] = 表05[同行, 本年支出]'),
  defines('X-7b', 'cross', '表04[每支出各类, 政府性基金预算财政拨款] = 表08[同行, 本年支出]'),
  defines('X-7c', 'cross', '表04[每支出各类, 国有资本经营预算财政拨款] = 表09[同行, 本年支出]'),
  defines('X-8', 'cross', '表04[本年支出合计, 一般公共预算财政拨款] = 表05[合计, 本年支出]'),
  defines('X-9a', 'cross', '表04[本年支出合计, 政府性基金预算财政拨款] = 表08[合计, 本年支出]'),
  defines('X-9b', 'cross', '表04[政府性基金预算财政拨款, 金额] = 表08[合计, 本年收入]'),
  defines('X-9c', 'cross', '表04[一般公共预算财政拨款, 金额] = 表05[合计, 本年收入]'),
  defines('X-10', 'cross', '表04[本年支出合计, 国有资本经营预算财政拨款] = 表09[合计, 本年支出]'),
  defines('X-10b', 'cross', '表04[国有资本经营预算财政拨款, 金额] = 表09[合计, 本年收入]'),
  defines('X-11a', 'cross', '表04[年初政府性基金预算财政拨款] = 表08[合计, 年初结转和结余]'),
  defines(
    'X-11b',
    'cross',
    '表04[年末财政拨款结转和结余, 政府性基金预算财政拨款] = 表08[合计, 年末结转和结余]',
  ),
  defines('X-11c', 'cross', '表04[年初一般公共预算财政拨款] = 表05[合计, 年初结转和结余]'),
  defines(
    'X-11d',
    'cross',
    '表04[年末财政拨款结转和结余, 一般公共预算财政拨款] = 表05[合计, 年末结转和结余]',
  ),
  defines('X-11e', 'cross', '表04[年初国有资本经营预算财政拨款] = 表09[合计, 年初结转和结余]'),
  defines(
    'X-11f',
    'cross',
    '表04[年末财政拨款结转和结余, 国有资本经营预算财政拨款] = 表09[合计, 年末结转和结余]',
  ),
  defines(
    'X-12',
    'cross',
    '表04[本年支出合计, 合计] = 表05[合计, 本年支出] + 表08[合计, 本年支出] + 表09[合计, 本年支出]',
  ),
  defines(
    'X-12b',
    'cross',
    '表04[每支出各类, 合计] = 表05[同行, 本年支出] + 表08[同行, 本年支出] + 表09[同行, 本年支出]',
  ),
  holds('X-13', 'cross', '表05[合计, 基本支出] = 表06[人员经费合计] + 表06[公用经费合计]'),
  defines('X-13b', 'cross', '表05[合计, 人员经费] = 表06[人员经费合计]'),
  defines('X-13c', 'cross', '表05[合计, 日常公用经费] = 表06[公用经费合计]'),
  holds('X-14a', 'part-whole', '表05[每行, 本年支出] ≤ 表03[同行, 本年支出合计]'),
  holds('X-14b', 'part-whole', '表05[每行, 基本支出] ≤ 表03[同行, 基本支出]'),
  holds('X-14c', 'part-whole', '表05[每行, 项目支出] ≤ 表03[同行, 项目支出]'),
  // Why 表03 is more than 表04: spending of other money, no mistake. Told as such.
  holds(
    'X-15',
    'explained',
    `表03[合计, 本年支出合计] - 表04[本年支出合计, 合计] = ${OTHER_MONEY.join(' + ')} - 表01[结余分配] - 表01[年末结转和结余] + 表04[年末财政拨款结转和结余, 合计]`,
    { severity: 'info' },
  ),
  holds('X-16', 'cross', '表02[每行, 本年收入合计] = 表03[同行, 本年支出合计]', {
    severity: 'hint',
    when: NO_CARRY_OVER,
  }),
  holds('X-17a', 'part-whole', '表06[30212] ≤ 表07[决算数, 因公出国（境）费]'),
  holds('X-17b', 'part-whole', '表06[31013] ≤ 表07[决算数, 公务用车购置费]'),
  holds('X-17c', 'part-whole', '表06[30231] ≤ 表07[决算数, 公务用车运行费]'),
  holds('X-17d', 'part-whole', '表06[30217] ≤ 表07[决算数, 公务接待费]'),
  holds('X-18', 'cross', '表06[30113] = 表05[2210201, 本年支出]', { severity: 'info' }),
  holds('X-19a', 'cross', '表06[30108] = 表05[2080505, 本年支出]', { severity: 'info' }),
  holds('X-19b', 'cross', '表06[30109] = 表05[2080506, 本年支出]', { severity: 'info' }),
  holds('X-19c', 'cross', '表06[30110] = 表05[2101101, 本年支出] + 表05[2101102, 本年支出]', {
    severity: 'info',
  }),
];
