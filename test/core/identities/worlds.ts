/** Small workbooks on which every identity holds: the national set, the longer provincial forms, the self-evaluation forms. */
import type { TableId } from '../../../src/core/tables';
import type { RowSpec } from '../../support/table-set';

export type Rows = Readonly<Record<string, RowSpec>>;
export type Change = Readonly<Partial<Record<TableId, Rows>>>;

const receipts = (
  total: string,
  fiscal: string,
  upper = '',
  own = '',
  trade = '',
  below = '',
  other = '',
): RowSpec => ({
  本年收入合计: total,
  财政拨款收入: fiscal,
  上级补助收入: upper,
  事业收入: own,
  经营收入: trade,
  附属单位上缴收入: below,
  其他收入: other,
});
const spending = (
  total: string,
  basic: string,
  project: string,
  upward = '',
  trade = '',
  below = '',
): RowSpec => ({
  本年支出合计: total,
  基本支出: basic,
  项目支出: project,
  上缴上级支出: upward,
  经营支出: trade,
  对附属单位补助支出: below,
});
export const fiscal = (total: string, basic: string, project: string): RowSpec => ({
  本年支出: total,
  基本支出: basic,
  项目支出: project,
});
const flow = (
  begin: string,
  income: string,
  total: string,
  basic: string,
  project: string,
  end: string,
): RowSpec => ({
  年初结转和结余: begin,
  本年收入: income,
  本年支出: total,
  基本支出: basic,
  项目支出: project,
  年末结转和结余: end,
});
const byFund = (total: string, general: string, fund = '', capital = ''): RowSpec => ({
  合计: total,
  一般公共预算财政拨款: general,
  政府性基金预算财政拨款: fund,
  国有资本经营预算财政拨款: capital,
});
const three = (
  all: string,
  abroad: string,
  cars: string,
  bought: string,
  run: string,
  guests: string,
): Readonly<Record<string, string>> => ({
  合计: all,
  '因公出国（境）费': abroad,
  公务用车购置及运行费: cars,
  公务用车购置费: bought,
  公务用车运行费: run,
  公务接待费: guests,
});
export const funds = (budget: string, spent: string, rate = '', points = '', score = ''): RowSpec => ({
  全年预算数: budget,
  全年执行数: spent,
  执行率: rate,
  分值: points,
  得分: score,
});
const project = (
  start: string,
  budget: string,
  spent: string,
  points = '',
  rate = '',
  score = '',
): RowSpec => ({
  年初预算数: start,
  全年预算数: budget,
  全年执行数: spent,
  分值: points,
  执行率: rate,
  得分: score,
});

/** Every identity holds on these: 60 of the general budget, 20 of a fund, 10 of state capital, 30 of other money. */
export const TABLES: Readonly<Record<string, Rows>> = {
  T01: {
    一般公共预算财政拨款收入: '58.00',
    政府性基金预算财政拨款收入: '21.00',
    国有资本经营预算财政拨款收入: '10.00',
    上级补助收入: '5.00',
    事业收入: '6.00',
    经营收入: '7.00',
    附属单位上缴收入: '8.00',
    其他收入: '4.00',
    本年收入合计: '119.00',
    使用非财政拨款结余: '1.00',
    年初结转和结余: '6.00',
    收入总计: '126.00',
    '201': '90.00',
    '223': '10.00',
    '229': '20.00',
    本年支出合计: '120.00',
    结余分配: '2.00',
    年末结转和结余: '4.00',
    支出总计: '126.00',
  },
  T02: {
    合计: receipts('119.00', '89.00', '5.00', '6.00', '7.00', '8.00', '4.00'),
    '201': receipts('88.00', '58.00', '5.00', '6.00', '7.00', '8.00', '4.00'),
    '2010101': receipts('88.00', '58.00', '5.00', '6.00', '7.00', '8.00', '4.00'),
    '223': receipts('10.00', '10.00'),
    '229': receipts('21.00', '21.00'),
  },
  T03: {
    合计: spending('120.00', '65.00', '35.00', '6.00', '6.50', '7.50'),
    '201': spending('90.00', '65.00', '5.00', '6.00', '6.50', '7.50'),
    '2010101': spending('90.00', '65.00', '5.00', '6.00', '6.50', '7.50'),
    '223': spending('10.00', '', '10.00'),
    '229': spending('20.00', '', '20.00'),
  },
  T04: {
    一般公共预算财政拨款: '58.00',
    政府性基金预算财政拨款: '21.00',
    国有资本经营预算财政拨款: '10.00',
    本年收入合计: '89.00',
    年初财政拨款结转和结余: '5.00',
    年初一般公共预算财政拨款: '4.00',
    年初政府性基金预算财政拨款: '1.00',
    年初国有资本经营预算财政拨款: '',
    收入总计: '94.00',
    '201': byFund('60.00', '60.00'),
    '223': byFund('10.00', '', '', '10.00'),
    '229': byFund('20.00', '', '20.00'),
    本年支出合计: byFund('90.00', '60.00', '20.00', '10.00'),
    年末财政拨款结转和结余: byFund('4.00', '2.00', '2.00'),
    支出总计: byFund('94.00', '62.00', '22.00', '10.00'),
  },
  T05: {
    合计: fiscal('60.00', '55.00', '5.00'),
    '201': fiscal('60.00', '55.00', '5.00'),
    '2010101': fiscal('60.00', '55.00', '5.00'),
  },
  T06: {
    '301': '30.00',
    '30101': '30.00',
    '303': '10.00',
    '30301': '10.00',
    '302': '12.00',
    '30212': '1.00',
    '30217': '2.00',
    '30231': '3.00',
    '30299': '6.00',
    '310': '3.00',
    '31013': '3.00',
    人员经费合计: '40.00',
    公用经费合计: '15.00',
    合计: '55.00',
  },
  T07: {
    预算数: three('16.00', '2.00', '10.00', '5.00', '5.00', '4.00'),
    决算数: three('13.00', '1.50', '8.50', '4.00', '4.50', '3.00'),
  },
  T08: {
    合计: flow('1.00', '21.00', '20.00', '', '20.00', '2.00'),
    '229': flow('1.00', '21.00', '20.00', '', '20.00', '2.00'),
    '22904': flow('1.00', '21.00', '20.00', '', '20.00', '2.00'),
  },
  T09: {
    合计: fiscal('10.00', '', '10.00'),
    '223': fiscal('10.00', '', '10.00'),
    '22301': fiscal('10.00', '', '10.00'),
  },
};

const balances = (
  [begin, beginProject]: readonly [string, string],
  [income, incomeProject]: readonly [string, string],
  [spent, basic, staff, daily, project]: readonly [string, string, string, string, string],
  [end, endProject, carried, surplus]: readonly [string, string, string, string],
): RowSpec => ({
  年初结转和结余: begin,
  年初基本支出结转: '1.00',
  年初项目支出结转和结余: beginProject,
  本年收入: income,
  本年收入基本支出: '1.00',
  本年收入项目支出: incomeProject,
  本年支出: spent,
  基本支出: basic,
  人员经费: staff,
  日常公用经费: daily,
  项目支出: project,
  年末结转和结余: end,
  年末基本支出结转: '0.50',
  年末项目支出结转和结余: endProject,
  年末项目支出结转: carried,
  年末项目支出结余: surplus,
});

const byAccount = (
  total: string,
  first: string,
  staff = '',
  goods = '',
  pensions = '',
  capital = '',
): RowSpec => ({
  [first]: total,
  '301': staff,
  '30101': staff,
  '302': goods,
  '30299': goods,
  '303': pensions,
  '30301': pensions,
  '310': capital,
  '31099': capital,
});

const repeated = (row: RowSpec, ...keys: readonly string[]): Rows =>
  Object.fromEntries(keys.map((key) => [key, row]));

const OPERATION: RowSpec = {
  车辆数合计: '5',
  主要负责人用车: '1',
  执法执勤用车: '3',
  其他用车: '1',
  政府采购支出合计: '30.00',
  政府采购货物支出: '12.00',
  政府采购服务支出: '18.00',
  授予中小企业合同金额: '20.00',
  授予小微企业合同金额: '8.00',
};

/** The same accounts as provinces print them at greater length: 表05, 08, 09 with balances, and 表10 to 表14. */
export const LONG: Readonly<Record<string, Rows>> = {
  ...TABLES,
  T04: {
    ...TABLES.T04,
    年初财政拨款结转和结余: '7.00',
    年初国有资本经营预算财政拨款: '2.00',
    收入总计: '96.00',
    年末财政拨款结转和结余: byFund('6.00', '2.00', '2.00', '2.00'),
    支出总计: byFund('96.00', '62.00', '22.00', '12.00'),
  },
  T05: repeated(
    balances(
      ['4.00', '3.00'],
      ['58.00', '57.00'],
      ['60.00', '55.00', '40.00', '15.00', '5.00'],
      ['2.00', '1.50', '1.00', '0.50'],
    ),
    '合计',
    '201',
    '2010101',
  ),
  T07: {
    预算数: TABLES.T07!.预算数!,
    决算数: {
      ...three('13.00', '1.50', '8.50', '4.00', '4.50', '3.00'),
      国内接待费: '2.50',
      外事接待费: '0.50',
      '国（境）外接待费': '0.50',
      机关运行经费: '15.00',
      行政单位机关运行经费: '10.00',
      参公事业单位机关运行经费: '5.00',
      ...OPERATION,
    },
  },
  T08: repeated(
    balances(
      ['1.00', '0.00'],
      ['21.00', '20.00'],
      ['20.00', '0.00', '0.00', '0.00', '20.00'],
      ['2.00', '1.50', '1.50', ''],
    ),
    '合计',
    '229',
    '22904',
  ),
  T09: repeated(
    balances(
      ['2.00', '1.00'],
      ['10.00', '9.00'],
      ['10.00', '0.00', '0.00', '0.00', '10.00'],
      ['2.00', '1.50', '', '1.50'],
    ),
    '合计',
    '223',
    '22301',
  ),
  T10: {
    合计: byAccount('90.00', '合计', '30.00', '12.00', '10.00', '38.00'),
    ...repeated(byAccount('60.00', '合计', '30.00', '12.00', '10.00', '8.00'), '201', '2010101'),
    '223': byAccount('10.00', '合计', '', '', '', '10.00'),
    '229': byAccount('20.00', '合计', '', '', '', '20.00'),
  },
  T11: repeated(byAccount('60.00', '合计', '30.00', '12.00', '10.00', '8.00'), '合计', '201', '2010101'),
  T12: repeated(byAccount('5.00', '项目支出', '', '', '', '5.00'), '合计', '201', '2010101'),
  T13: {
    预算数: three('12.00', '1.50', '7.00', '3.50', '3.50', '3.50'),
    决算数: three('10.00', '1.00', '6.50', '3.00', '3.50', '2.50'),
  },
  T14: repeated(fiscal('10.00', '0.00', '10.00'), '合计', '223', '22301'),
  T15: {
    合计: fiscal('90.00', '55.00', '35.00'),
    ...repeated(fiscal('60.00', '55.00', '5.00'), '201', '2010101'),
    ...repeated(fiscal('10.00', '', '10.00'), '223', '22301'),
    ...repeated(fiscal('20.00', '', '20.00'), '229', '22904'),
  },
  T16: { '301': '30.00', '30101': '30.00', 人员经费合计: '40.00', 公用经费合计: '15.00' },
  T17: {
    决算数: {
      ...three('13.00', '1.50', '8.50', '4.00', '4.50', '3.00'),
      机关运行经费: '15.00',
      ...OPERATION,
    },
  },
};

const kinds = (total: string, staff: string, office: string): RowSpec => ({
  决算数: total,
  人员经费: staff,
  公用经费: office,
});

/** 表06 with both kinds of funds beside each account, as Jiangsu prints it. */
export const KINDS: Readonly<Record<string, Rows>> = {
  T06: {
    '301': kinds('30.00', '30.00', ''),
    '30101': kinds('30.00', '30.00', ''),
    '302': kinds('12.00', '', '12.00'),
    '30299': kinds('12.00', '', '12.00'),
  },
};

/** What other forms of 整体自评 print: the money by nature, two lists, coefficients, no points beside the total. */
export const NATURE: Readonly<Record<string, Rows>> = {
  P01: {
    资金合计: {
      年初预算数: '640.00',
      预算调整数: '-40.00',
      全年预算数: '600.00',
      全年执行数: '570.00',
      执行率: '95.00%',
    },
    基本支出: {
      年初预算数: '400.00',
      预算调整数: '-10.00',
      全年预算数: '390.00',
      全年执行数: '390.00',
      执行率: '100.00%',
    },
    项目支出: {
      年初预算数: '240.00',
      预算调整数: '-30.00',
      全年预算数: '210.00',
      全年执行数: '180.00',
      执行率: '85.71%',
    },
    '收入性质：一般公共预算': { 金额: '900.00' },
    '收入性质：其他资金': { 金额: '200.00' },
    '支出性质：基本支出': { 金额: '700.00' },
    '支出性质：项目支出': { 金额: '400.00' },
  },
};

/** As Chongqing prints it. */
export const WEIGHTS: Readonly<Record<string, Rows>> = {
  P01: {
    资金来源合计: { 全年预算数: '520.00', 全年执行数: '468.00', 执行率: '90.00%', 分值: '10', 得分: '9' },
    指标1: { 分值: '60', 得分: '60', 得分系数: '100%' },
    指标2: { 分值: '30', 得分: '27.6', 得分系数: '92%' },
    总分: { 得分: '96.6' },
  },
};

/** The self-evaluation forms, with the account they are held against. */
export const FORMS: Readonly<Record<string, Rows>> = {
  T03: { 合计: spending('100.00', '65.00', '35.00') },
  T06: { '301': '40.00', '302': '15.00', 人员经费合计: '40.00', 公用经费合计: '15.00' },
  P01: {
    资金来源合计: funds('105.00', '100.00', '95.24%', '10', '9.52'),
    财政拨款: funds('85.00', '80.00', '94.12%'),
    其他资金: funds('20.00', '20.00', '100.00%'),
    资金结构合计: funds('', '100.00'),
    基本支出: funds('', '65.00'),
    人员支出: funds('', '45.00'),
    公用支出: funds('', '20.00'),
    项目支出: funds('', '35.00'),
    指标1: funds('', '', '', '50', '50'),
    指标2: funds('', '', '', '40', '39'),
    总分: funds('', '', '', '100', '98.52'),
  },
  P02: {
    年度资金总额: project('30.00', '40.00', '39.00', '10', '97.50%', '9.75'),
    当年财政拨款: project('20.00', '30.00', '29.00'),
    上年结转资金: project('6.00', '6.00', '6.00'),
    其他资金: project('4.00', '4.00', '4.00'),
    指标1: project('', '', '', '90', '', '88'),
    总分: project('', '', '', '100', '', '97.75'),
  },
};
