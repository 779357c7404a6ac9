/** Identities within one table of the accounts. */
import { CAR_COUNT, KINDS_OF_CARS } from '../../tables';
import type { Identity } from '../types';
import { FUNDS, defines, holds, lettered } from './line';

const EXPENDITURE_CODES = '302 305 307 309 310 311 312 313 399'.split(' ');
const publicFunds = EXPENDITURE_CODES.map((code) => `表06[${code}]`).join(' + ');

const T01: readonly Identity[] = [
  defines('T01-1', 'total', '表01[本年收入合计] = Σ 表01[收入各项]'),
  defines('T01-2', 'total', '表01[本年支出合计] = Σ 表01[支出各类]'),
  defines(
    'T01-3',
    'total',
    '表01[收入总计] = 表01[本年收入合计] + 表01[使用非财政拨款结余] + 表01[年初结转和结余]',
  ),
  defines(
    'T01-4',
    'total',
    '表01[支出总计] = 表01[本年支出合计] + 表01[结余分配] + 表01[年末结转和结余]',
    {},
  ),
  holds('T01-5', 'balance', '表01[收入总计] ≡ 表01[支出总计]'),
  // Of administrative units only, and no public table says which unit is one.
  ...['结余分配', '使用非财政拨款结余', '经营收入'].map((row, place) =>
    holds(lettered('T01-6', place), 'cross', `表01[${row}] = 0`, { severity: 'info' }),
  ),
  holds('T01-7a', 'sign', '表01[年末结转和结余] ≥ 0', { severity: 'warning' }),
  holds('T01-7b', 'sign', '表01[每收入各项] ≥ 0', { severity: 'warning' }),
  holds('T01-7c', 'sign', '表01[每支出各类] ≥ 0', { severity: 'warning' }),
];

const rollUps = (number: string, id: string, columns: string): readonly Identity[] => [
  defines(`${id}-2`, 'roll-up', `表${number}[每上级, ${columns}] = Σ 表${number}[下级, 同列]`),
  defines(`${id}-3`, 'total', `表${number}[合计, ${columns}] = Σ 表${number}[顶级, 同列]`),
];

const T02: readonly Identity[] = [
  defines(
    'T02-1',
    'row-sum',
    '表02[每行, 本年收入合计] = 表02[同行, 财政拨款收入] + 表02[同行, 上级补助收入] + 表02[同行, 事业收入] + 表02[同行, 经营收入] + 表02[同行, 附属单位上缴收入] + 表02[同行, 其他收入]',
  ),
  ...rollUps('02', 'T02', '每列'),
];

const T03: readonly Identity[] = [
  defines(
    'T03-1',
    'row-sum',
    '表03[每行, 本年支出合计] = 表03[同行, 基本支出] + 表03[同行, 项目支出] + 表03[同行, 上缴上级支出] + 表03[同行, 经营支出] + 表03[同行, 对附属单位补助支出]',
  ),
  ...rollUps('03', 'T03', '每列'),
];

const T04: readonly Identity[] = [
  defines('T04-1', 'total', '表04[本年收入合计] = Σ 表04[收入各项]'),
  defines(
    'T04-2',
    'row-sum',
    `表04[每支出各行, 合计] = ${FUNDS.map((fund) => `表04[同行, ${fund}]`).join(' + ')}`,
  ),
  defines('T04-3', 'total', '表04[本年支出合计, 每列] = Σ 表04[支出各类, 同列]'),
  defines('T04-4', 'total', '表04[年初财政拨款结转和结余] = Σ 表04[年初各项]'),
  defines('T04-5a', 'total', '表04[收入总计] = 表04[本年收入合计] + 表04[年初财政拨款结转和结余]'),
  defines(
    'T04-5b',
    'total',
    '表04[支出总计, 每列] = 表04[本年支出合计, 同列] + 表04[年末财政拨款结转和结余, 同列]',
  ),
  holds('T04-6', 'balance', '表04[收入总计] ≡ 表04[支出总计, 合计]'),
  ...FUNDS.map((fund, place) =>
    holds(
      lettered('T04-7', place),
      'balance',
      `表04[年初${fund}] + 表04[${fund}] = 表04[本年支出合计, ${fund}] + 表04[年末财政拨款结转和结余, ${fund}]`,
    ),
  ),
];

export const expenditureByNature = (number: string, id: string): readonly Identity[] => [
  defines(
    `${id}`,
    'row-sum',
    `表${number}[每行, 本年支出] = 表${number}[同行, 基本支出] + 表${number}[同行, 项目支出]`,
  ),
];

/** Opening balance, income, expenditure and closing balance by code: the income-and-expenditure form. */
const incomeAndExpenditure = (number: string, id: string): readonly Identity[] => [
  holds(
    id,
    'balance',
    `表${number}[每行, 年初结转和结余] + 表${number}[同行, 本年收入] = 表${number}[同行, 本年支出] + 表${number}[同行, 年末结转和结余]`,
  ),
];

export const codes = (number: string, rollUp: string, total: string): readonly Identity[] => [
  defines(rollUp, 'roll-up', `表${number}[每上级, 每列] = Σ 表${number}[下级, 同列]`),
  defines(total, 'total', `表${number}[合计, 每列] = Σ 表${number}[顶级, 同列]`),
];

/** Parts of the amounts, which only the long printed form has (财决07). */
const PARTS_OF_AMOUNTS: readonly (readonly [string, readonly string[]])[] = [
  ['年初结转和结余', ['年初基本支出结转', '年初项目支出结转和结余']],
  ['本年收入', ['本年收入基本支出', '本年收入项目支出']],
  ['基本支出', ['人员经费', '日常公用经费']],
  ['年末结转和结余', ['年末基本支出结转', '年末项目支出结转和结余']],
  ['年末项目支出结转和结余', ['年末项目支出结转', '年末项目支出结余']],
];

const amountParts = (number: string, id: string): readonly Identity[] =>
  PARTS_OF_AMOUNTS.map(([whole, parts], place) =>
    defines(
      lettered(id, place),
      'row-sum',
      `表${number}[每行, ${whole}] = ${parts.map((part) => `表${number}[同行, ${part}]`).join(' + ')}`,
    ),
  );

const T05: readonly Identity[] = [
  ...expenditureByNature('05', 'T05-1'),
  ...codes('05', 'T05-2a', 'T05-2b'),
  ...incomeAndExpenditure('05', 'T05-3'),
  ...amountParts('05', 'T05-4'),
];

const T06: readonly Identity[] = [
  defines('T06-1', 'roll-up', '表06[每上级] = Σ 表06[下级]'),
  defines('T06-2', 'total', '表06[人员经费合计] = 表06[301] + 表06[303]'),
  defines('T06-3', 'total', `表06[公用经费合计] = ${publicFunds}`),
  holds('T06-7a', 'total', '表06[人员经费合计] = Σ 表06[人员末级]', { severity: 'info' }),
  holds('T06-7b', 'total', '表06[公用经费合计] = Σ 表06[公用末级]', { severity: 'info' }),
  // Of administrative units only, see T01-6.
  holds('T06-5a', 'cross', '表06[30107] = 0', { severity: 'info' }),
  defines('T06-6', 'total', '表06[合计] = 表06[人员经费合计] + 表06[公用经费合计]'),
  ...['每上级', '每人员末级', '每公用末级'].map((rows, place) =>
    defines(
      lettered('T06-8', place),
      'row-sum',
      `表06[${rows}, 决算数] = 表06[同行, 人员经费] + 表06[同行, 公用经费]`,
    ),
  ),
];

export const SPENDING_ON_THREE = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行费',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
];

/** 会议费 and 培训费, which some forms print beside them, are no part of 合计. */
export const threePublic = (number: string): readonly Identity[] => [
  defines(
    `T${number}-1`,
    'row-sum',
    `表${number}[每行, 合计] = 表${number}[同行, 因公出国（境）费] + 表${number}[同行, 公务用车购置及运行费] + 表${number}[同行, 公务接待费]`,
  ),
  defines(
    `T${number}-2`,
    'row-sum',
    `表${number}[每行, 公务用车购置及运行费] = 表${number}[同行, 公务用车购置费] + 表${number}[同行, 公务用车运行费]`,
  ),
  ...SPENDING_ON_THREE.map((column, place) =>
    holds(
      lettered(`T${number}-3`, place),
      'budget',
      `表${number}[决算数, ${column}] ≤ 表${number}[预算数, ${column}]`,
      { severity: 'warning', basis: '“三公”经费只减不增' },
    ),
  ),
];

const PURCHASES = ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'] as const;

/** Cars and purchases, where the table prints them beside the three expenses. */
export const operation = (number: string, id: string): readonly Identity[] => {
  const cell = (column: string): string => `表${number}[决算数, ${column}]`;
  const sum = (columns: readonly string[]): string => columns.map(cell).join(' + ');
  return [
    defines(`${id}a`, 'row-sum', `${cell(CAR_COUNT)} = ${sum(KINDS_OF_CARS)}`, { blank: 'hint' }),
    defines(`${id}b`, 'row-sum', `${cell('政府采购支出合计')} = ${sum(PURCHASES)}`),
    holds(`${id}c`, 'part-whole', `${cell('授予中小企业合同金额')} ≤ ${cell('政府采购支出合计')}`),
    holds(`${id}d`, 'part-whole', `${cell('授予小微企业合同金额')} ≤ ${cell('授予中小企业合同金额')}`),
  ];
};

const T07: readonly Identity[] = [
  ...threePublic('07'),
  ...operation('07', 'T07-8'),
  holds('T07-6a', 'part-whole', '表07[决算数, 国内接待费] ≤ 表07[决算数, 公务接待费]'),
  holds('T07-6b', 'part-whole', '表07[决算数, 外事接待费] ≤ 表07[决算数, 国内接待费]'),
  holds('T07-6c', 'part-whole', '表07[决算数, 国（境）外接待费] ≤ 表07[决算数, 公务接待费]'),
  ...['行政单位机关运行经费', '参公事业单位机关运行经费'].map((column, place) =>
    holds(lettered('T07-7', place), 'part-whole', `表07[决算数, ${column}] ≤ 表07[决算数, 机关运行经费]`),
  ),
];

const byFund = (number: string, id: string): readonly Identity[] => [
  ...incomeAndExpenditure(number, `${id}-1`),
  ...expenditureByNature(number, `${id}-2`),
  ...codes(number, `${id}-2a`, `${id}-2b`),
  ...amountParts(number, `${id}-4`),
];

export const WITHIN: readonly Identity[] = [
  ...T01,
  ...T02,
  ...T03,
  ...T04,
  ...T05,
  ...T06,
  ...T07,
  ...byFund('08', 'T08'),
  ...byFund('09', 'T09'),
];
