/** Identities of the tables of a budget, within each and between them. Ids as in the relations collected from published budgets. */
import type { Identity } from '../types';
import { FUNDS, defines, holds, lettered } from './line';

const BASIS = '部门预算公开表样：表内、表间勾稽关系';

type Kind = Identity['kind'];
type Options = Parameters<typeof holds>[3];

const is = (id: string, kind: Kind, formula: string, options: Options = {}): Identity =>
  holds(id, kind, formula, { basis: BASIS, ...options });
const makes = (id: string, kind: Kind, formula: string, options: Options = {}): Identity =>
  defines(id, kind, formula, { basis: BASIS, ...options });

const sum = (terms: readonly string[]): string => terms.join(' + ');

const ALL = '收支总表';
const INCOME = '收入总表';
const SPENDING = '支出总表';
const FISCAL = '财政拨款收支总表';
const GENERAL = '一般公共预算支出表';
const FUND = '政府性基金预算支出表';
const CAPITAL = '国有资本经营预算支出表';
const BASIC = '一般公共预算基本支出表';
const THREE = '三公经费预算表';
const PROJECTS = '项目支出表';

/** The table of each of the FUNDS. */
const FUND_TABLES = [GENERAL, FUND, CAPITAL] as const;

const KINDS = ['人员经费', '公用经费', '项目支出'] as const;

const B01: readonly Identity[] = [
  makes('B01-1', 'total', `${ALL}[财政拨款收入] = ${sum(FUNDS.map((fund) => `${ALL}[${fund}收入]`))}`),
  makes('B01-2', 'total', `${ALL}[收入总计] = Σ ${ALL}[全部收入]`),
  makes('B01-3', 'total', `${ALL}[本年收入合计] = Σ ${ALL}[收入各项]`),
  makes(
    'B01-4',
    'total',
    `${ALL}[收入总计] = ${ALL}[本年收入合计] + ${ALL}[使用非财政拨款结余] + ${ALL}[上年结转]`,
  ),
  ...['预算数', ...KINDS].map((column, place) =>
    makes(lettered('B01-5', place), 'total', `${ALL}[支出总计, ${column}] = Σ ${ALL}[全部支出, ${column}]`),
  ),
  makes('B01-6a', 'total', `${ALL}[本年支出合计, 预算数] = Σ ${ALL}[支出各类, 预算数]`),
  makes(
    'B01-6b',
    'total',
    `${ALL}[支出总计, 预算数] = ${ALL}[本年支出合计, 预算数] + ${ALL}[结转下年, 预算数]`,
  ),
  is('B01-7', 'balance', `${ALL}[收入总计] ≡ ${ALL}[支出总计, 预算数]`),
  makes(
    'B01-8',
    'row-sum',
    `${ALL}[每支出各行, 预算数] = ${sum(KINDS.map((column) => `${ALL}[同行, ${column}]`))}`,
  ),
  ...['部门经济分类', '政府经济分类'].map((list, place) =>
    is(lettered('B01-9', place), 'cross', `${ALL}[支出总计, ${list}] = ${ALL}[支出总计, 预算数]`),
  ),
  is('B01-10', 'total', `${ALL}[一般公共预算财政拨款收入] = ${ALL}[经费拨款] + ${ALL}[非税收入拨款]`, {
    severity: 'warning',
  }),
];

const rollUps = (table: string, id: string): readonly Identity[] => [
  makes(`${id}-2`, 'roll-up', `${table}[每上级, 每列] = Σ ${table}[下级, 同列]`),
  makes(`${id}-3`, 'total', `${table}[合计, 每列] = Σ ${table}[顶级, 同列]`),
];

const OTHER_SOURCES = [
  '财政专户管理资金',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
  '使用非财政拨款结余',
  '上年结转',
] as const;

const SOURCES = ['财政拨款收入', ...FUNDS.map((fund) => `${fund}收入`), ...OTHER_SOURCES];

const rowSum = (table: string, id: string, parts: readonly string[]): Identity =>
  makes(id, 'row-sum', `${table}[每行, 合计] = ${sum(parts.map((part) => `${table}[同行, ${part}]`))}`);

const B02: readonly Identity[] = [rowSum(INCOME, 'B02-1', SOURCES), ...rollUps(INCOME, 'B02')];

const NATURE = ['基本支出', '项目支出'] as const;

const B03: readonly Identity[] = [
  rowSum(SPENDING, 'B03-1', [...NATURE, '上缴上级支出', '经营支出', '对附属单位补助支出']),
  ...rollUps(SPENDING, 'B03'),
];

const B04: readonly Identity[] = [
  makes('B04-1a', 'total', `${FISCAL}[收入总计] = Σ ${FISCAL}[全部收入]`),
  makes('B04-1b', 'total', `${FISCAL}[收入总计] = ${FISCAL}[本年收入] + ${FISCAL}[上年结转]`),
  makes('B04-1c', 'total', `${FISCAL}[本年收入] = Σ ${FISCAL}[收入各项]`),
  makes('B04-1d', 'total', `${FISCAL}[上年结转] = Σ ${FISCAL}[上年各项]`),
  makes(
    'B04-2',
    'row-sum',
    `${FISCAL}[每支出各行, 合计] = ${sum(FUNDS.map((fund) => `${FISCAL}[同行, ${fund}]`))}`,
  ),
  makes('B04-3a', 'total', `${FISCAL}[支出总计, 每列] = Σ ${FISCAL}[全部支出, 同列]`),
  makes('B04-3b', 'total', `${FISCAL}[本年支出, 每列] = Σ ${FISCAL}[支出各类, 同列]`),
  makes(
    'B04-3c',
    'total',
    `${FISCAL}[支出总计, 每列] = ${FISCAL}[本年支出, 同列] + ${FISCAL}[结转下年, 同列]`,
  ),
  is('B04-4a', 'balance', `${FISCAL}[收入总计] ≡ ${FISCAL}[支出总计, 合计]`),
  ...FUNDS.map((fund, place) =>
    is(
      lettered('B04-4', place + 1),
      'balance',
      `${FISCAL}[${fund}, 预算数] + ${FISCAL}[上年${fund}, 预算数] = ${FISCAL}[支出总计, ${fund}]`,
    ),
  ),
];

const ofFund = (table: string, id: string): readonly Identity[] => [
  rowSum(table, `${id}-1`, NATURE),
  ...rollUps(table, id),
  makes(`${id}-4`, 'row-sum', `${table}[每行, 增减额] = ${table}[同行, 合计] - ${table}[同行, 上年执行数]`),
  makes(`${id}-5`, 'rate', `${table}[每行, 增减率] = ${table}[同行, 增减额] ÷ ${table}[同行, 上年执行数]`, {
    blank: 'hint',
  }),
  makes(
    `${id}-6`,
    'row-sum',
    `${table}[每行, 基本支出] = ${table}[同行, 人员经费] + ${table}[同行, 公用经费]`,
  ),
];

const B06: readonly Identity[] = [
  rowSum(BASIC, 'B06-1', ['人员经费', '公用经费', '对个人和家庭的补助']),
  makes('B06-2a', 'roll-up', `${BASIC}[每上级, 每列] = Σ ${BASIC}[下级, 同列]`),
  makes('B06-2b', 'total', `${BASIC}[合计, 每列] = Σ ${BASIC}[顶级, 同列]`),
  // Mostly so, and rightly not always: 303 with 公用经费 was published.
  is('B06-3', 'cross', `${BASIC}[303, 公用经费] = 0`, { severity: 'info' }),
];

const B07: readonly Identity[] = [
  makes(
    'B07-1',
    'row-sum',
    `${THREE}[每行, 合计] = ${THREE}[同行, 因公出国（境）费] + ${THREE}[同行, 公务用车购置及运行费] + ${THREE}[同行, 公务接待费]`,
  ),
  makes(
    'B07-2',
    'row-sum',
    `${THREE}[每行, 公务用车购置及运行费] = ${THREE}[同行, 公务用车购置费] + ${THREE}[同行, 公务用车运行费]`,
  ),
];

const B10: readonly Identity[] = [
  makes(
    'B10-1',
    'row-sum',
    `${PROJECTS}[每行, 合计] = ${sum(
      [
        ...['本年拨款', '财政拨款结转结余'].flatMap((of) =>
          ['一般公共预算', '政府性基金预算', '国有资本经营预算'].map((fund) => `${of}：${fund}`),
        ),
        '财政专户管理资金',
        '单位资金',
      ].map((column) => `${PROJECTS}[同行, ${column}]`),
    )}`,
  ),
];

const NO_CARRY_OVER = ['使用非财政拨款结余', '上年结转'].map((row) => `${ALL}[${row}] = 0`);
/** Nothing but fiscal appropriations is spent, or nothing but the general public budget. */
const ONLY_FISCAL = [`${ALL}[支出总计, 预算数] = ${FISCAL}[支出总计, 合计]`];
const ONLY_GENERAL = [`${ALL}[支出总计, 预算数] = ${FISCAL}[支出总计, ${FUNDS[0]}]`];

/** What is spent this year of a column of 财政拨款收支总表. */
const spent = (column: string): string => `${FISCAL}[支出总计, ${column}] - ${FISCAL}[结转下年, ${column}]`;

const COLUMNS = ['合计', ...NATURE] as const;

/** Accounts of basic expenditure and the three expenses that they are part of. */
const ACCOUNTS = [
  ['30212', '因公出国（境）费'],
  ['30217', '公务接待费'],
  ['30231', '公务用车运行费'],
  ['31013', '公务用车购置费'],
] as const;

const BETWEEN: readonly Identity[] = [
  makes('BX-1', 'cross', `${ALL}[收入总计] = ${INCOME}[合计, 合计]`),
  ...SOURCES.map((source, place) =>
    makes(
      lettered('BX-2', place),
      'cross',
      `${ALL}[${source === '财政专户管理资金' ? '财政专户管理资金收入' : source}] = ${INCOME}[合计, ${source}]`,
    ),
  ),
  is('BX-3', 'cross', `${ALL}[支出总计, 预算数] - ${ALL}[结转下年, 预算数] = ${SPENDING}[合计, 合计]`),
  makes('BX-4', 'cross', `${ALL}[每支出各类, 预算数] = ${SPENDING}[同行, 合计]`),
  is('BX-5', 'cross', `${INCOME}[每行, 合计] = ${SPENDING}[同行, 合计]`, {
    severity: 'hint',
    when: [...NO_CARRY_OVER, `${ALL}[结转下年, 预算数] = 0`],
  }),
  ...FUNDS.map((fund, place) =>
    makes(lettered('BX-6', place), 'cross', `${FISCAL}[${fund}, 预算数] = ${ALL}[${fund}收入]`),
  ),
  ...FUNDS.map((fund, place) =>
    is(lettered('BX-7', place), 'cross', `${spent(fund)} = ${FUND_TABLES[place] ?? ''}[合计, 合计]`),
  ),
  is('BX-7d', 'cross', `${spent('合计')} = ${sum(FUND_TABLES.map((table) => `${table}[合计, 合计]`))}`),
  ...FUNDS.map((fund, place) =>
    makes(
      lettered('BX-8', place),
      'cross',
      `${FISCAL}[每支出各类, ${fund}] = ${FUND_TABLES[place] ?? ''}[同行, 合计]`,
    ),
  ),
  ...COLUMNS.map((column, place) =>
    is(
      lettered('BX-9', place),
      'cross',
      `${SPENDING}[每行, ${column}] = ${sum(FUND_TABLES.map((table) => `${table}[同行, ${column}]`))}`,
      { when: ONLY_FISCAL },
    ),
  ),
  is('BX-10', 'cross', `${GENERAL}[合计, 基本支出] = ${BASIC}[合计, 合计]`),
  ...['人员经费', '公用经费'].map((column, place) =>
    is(lettered('BX-11', place), 'cross', `${ALL}[支出总计, ${column}] = ${BASIC}[合计, ${column}]`, {
      when: ONLY_GENERAL,
    }),
  ),
  is('BX-12a', 'cross', `${ALL}[支出总计, 项目支出] = ${SPENDING}[合计, 项目支出]`),
  makes('BX-12b', 'cross', `${ALL}[每支出各类, 项目支出] = ${SPENDING}[同行, 项目支出]`),
  is(
    'BX-12c',
    'cross',
    `${ALL}[支出总计, 人员经费] + ${ALL}[支出总计, 公用经费] = ${SPENDING}[合计, 基本支出]`,
  ),
  ...ACCOUNTS.map(([code, column], place) =>
    is(lettered('BX-13', place), 'part-whole', `${BASIC}[${code}, 合计] ≤ ${THREE}[预算数, ${column}]`),
  ),
  is('BX-14', 'part-whole', `${THREE}[预算数, 机关运行经费] ≤ ${BASIC}[合计, 公用经费]`, {
    severity: 'warning',
  }),
  ...FUND_TABLES.flatMap((table) => COLUMNS.map((column) => [table, column] as const)).map(
    ([table, column], place) =>
      is(lettered('BX-16', place), 'part-whole', `${table}[每行, ${column}] ≤ ${SPENDING}[同行, ${column}]`),
  ),
  // Where other money than fiscal appropriations is spent, some forms list projects of the latter alone.
  is('BX-18a', 'part-whole', `${PROJECTS}[合计, 合计] ≤ ${SPENDING}[合计, 项目支出]`),
  is('BX-18b', 'at-least', `${PROJECTS}[合计, 合计] ≥ ${SPENDING}[合计, 项目支出]`, {
    severity: 'warning',
    when: ONLY_FISCAL,
  }),
];

export const OF_BUDGETS: readonly Identity[] = [
  ...B01,
  ...B02,
  ...B03,
  ...B04,
  ...ofFund(GENERAL, 'B05'),
  ...B06,
  ...B07,
  ...ofFund(FUND, 'B08'),
  ...ofFund(CAPITAL, 'B09'),
  ...B10,
  ...BETWEEN,
];
