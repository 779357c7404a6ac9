/** Each identity on three small workbooks: one it holds on, one it does not, one that lacks what it asks for. */
import { checkTables, type CheckResult } from '../../../src/core/check';
import { IDENTITIES } from '../../../src/core/identities';
import type { TableId } from '../../../src/core/tables';
import { tableSet, type RowSpec, type TableSetOptions, type TableSetSpec } from '../../support/table-set';

type Rows = Readonly<Record<string, RowSpec>>;
type Change = Readonly<Partial<Record<TableId, Rows>>>;

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
const fiscal = (total: string, basic: string, project: string): RowSpec => ({
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
const funds = (budget: string, spent: string, rate = '', points = '', score = ''): RowSpec => ({
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
const TABLES: Readonly<Record<string, Rows>> = {
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
    '20101': receipts('88.00', '58.00', '5.00', '6.00', '7.00', '8.00', '4.00'),
    '223': receipts('10.00', '10.00'),
    '229': receipts('21.00', '21.00'),
  },
  T03: {
    合计: spending('120.00', '65.00', '35.00', '6.00', '6.50', '7.50'),
    '201': spending('90.00', '65.00', '5.00', '6.00', '6.50', '7.50'),
    '20101': spending('90.00', '65.00', '5.00', '6.00', '6.50', '7.50'),
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
    '20101': fiscal('60.00', '55.00', '5.00'),
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

/** The same accounts as provinces print them at greater length: 表05, 08, 09 with balances, and 表10 to 表14. */
const LONG: Readonly<Record<string, Rows>> = {
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
    '20101',
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
    ...repeated(byAccount('60.00', '合计', '30.00', '12.00', '10.00', '8.00'), '201', '20101'),
    '223': byAccount('10.00', '合计', '', '', '', '10.00'),
    '229': byAccount('20.00', '合计', '', '', '', '20.00'),
  },
  T11: repeated(byAccount('60.00', '合计', '30.00', '12.00', '10.00', '8.00'), '合计', '201', '20101'),
  T12: repeated(byAccount('5.00', '项目支出', '', '', '', '5.00'), '合计', '201', '20101'),
  T13: {
    预算数: three('12.00', '1.50', '7.00', '3.50', '3.50', '3.50'),
    决算数: three('10.00', '1.00', '6.50', '3.00', '3.50', '2.50'),
  },
  T14: repeated(fiscal('10.00', '0.00', '10.00'), '合计', '223', '22301'),
};

/** The self-evaluation forms, with the account they are held against. */
const FORMS: Readonly<Record<string, Rows>> = {
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

const inSet = (set: string, ...rows: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(rows.map((row) => [row, [set]]));

const ROW_SETS: TableSetOptions = {
  tables: {
    T04: {
      groups: {
        ...Object.fromEntries(['201', '223', '229'].map((code) => [code, ['支出各类', '支出各行']])),
        ...inSet('支出各行', '本年支出合计', '年末财政拨款结转和结余', '支出总计'),
      },
    },
    T06: {
      groups: {
        ...inSet('人员末级', '30101', '30301'),
        ...inSet('公用末级', '30212', '30217', '30231', '30299', '31013'),
      },
    },
  },
};

/** Columns of a changed row put over those that stand. */
const over = (row: RowSpec | undefined, change: RowSpec): RowSpec =>
  typeof row === 'object' && typeof change === 'object' ? { ...row, ...change } : change;

function changed(
  base: Readonly<Record<string, Rows>>,
  change: Change,
  without: readonly string[] = [],
): CheckResult {
  const tables = Object.entries(base).filter(([id]) => !without.includes(id));
  const spec = tables.map(([id, rows]) => {
    const own = change[id as TableId] ?? {};
    const changes = Object.entries(own).map(([row, cells]) => [row, over(rows[row], cells)]);
    return [id, { ...rows, ...Object.fromEntries(changes) }];
  });
  return checkTables(tableSet(Object.fromEntries(spec) as TableSetSpec, ROW_SETS), []);
}

/** Of what only the longer forms and the further tables print. */
const OF_LONG = /^(?:T05-[34]|T07-[67]|T08-4|T09-[14]|T1\d|X-9c|X-10b|X-11[c-f]|X-13[bc]|X-2[2-7])/;

const baseOf = (id: string): Readonly<Record<string, Rows>> => {
  if (id.startsWith('P-')) return FORMS;
  return OF_LONG.test(id) ? LONG : TABLES;
};

const outcomesOf = (result: CheckResult, id: string): string[] =>
  result.judgements.filter(({ equation }) => equation.identity.id === id).map(({ outcome }) => outcome);

/** What never is reported by itself. */
const INFO = [
  ...['T01-6a', 'T01-6b', 'T01-6c', 'T06-5a', 'T06-7a', 'T06-7b'],
  ...['X-15', 'X-18', 'X-19a', 'X-19b', 'X-19c', 'P-13'],
];

/** Asked on other tables than the clean ones: without balances carried over. */
const ELSEWHERE = ['X-16'];

describe('clean', () => {
  it.each([
    ['tables', TABLES],
    ['longer tables', LONG],
    ['forms', FORMS],
  ])('nothing is found in the %s', (_, base) => expect(changed(base, {}).findings).toEqual([]));

  it.each(IDENTITIES.map(({ id }) => id).filter((id) => !INFO.includes(id) && !ELSEWHERE.includes(id)))(
    '%s holds',
    (id) => {
      const outcomes = outcomesOf(changed(baseOf(id), {}), id);
      expect(outcomes).toContain('pass');
      expect(outcomes.filter((outcome) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual([]);
    },
  );
});

const NO_CARRY_OVER: Rows = { 使用非财政拨款结余: '', 年初结转和结余: '', 结余分配: '', 年末结转和结余: '' };

/** A part set wrong, and both sides of its sum then, by table. */
const PARTS: readonly (readonly [
  string,
  string,
  string,
  Readonly<Record<'05' | '08' | '09', string>>,
  Readonly<Record<'05' | '08' | '09', string>>,
])[] = [
  [
    'a',
    '年初基本支出结转',
    '9.00',
    { '05': '4.00', '08': '1.00', '09': '2.00' },
    { '05': '12.00', '08': '9.00', '09': '10.00' },
  ],
  [
    'b',
    '本年收入基本支出',
    '9.00',
    { '05': '58.00', '08': '21.00', '09': '10.00' },
    { '05': '66.00', '08': '29.00', '09': '18.00' },
  ],
  [
    'c',
    '日常公用经费',
    '9.00',
    { '05': '55.00', '08': '0.00', '09': '0.00' },
    { '05': '49.00', '08': '9.00', '09': '9.00' },
  ],
  [
    'd',
    '年末基本支出结转',
    '9.00',
    { '05': '2.00', '08': '2.00', '09': '2.00' },
    { '05': '10.50', '08': '10.50', '09': '10.50' },
  ],
  [
    'e',
    '年末项目支出结余',
    '9.00',
    { '05': '1.50', '08': '1.50', '09': '1.50' },
    { '05': '10.00', '08': '10.50', '09': '9.00' },
  ],
];

/** Id, the change that breaks it, how bad it is, and both sides as the finding writes them. */
type Broken = readonly [string, Change, string, string, string];
const BROKEN: readonly Broken[] = [
  ['T01-1', { T01: { 本年收入合计: '120.00' } }, 'error', '120.00', '119.00'],
  ['T01-2', { T01: { 本年支出合计: '121.00' } }, 'error', '121.00', '120.00'],
  ['T01-3', { T01: { 收入总计: '127.00' } }, 'error', '127.00', '126.00'],
  ['T01-4', { T01: { 支出总计: '125.00' } }, 'error', '125.00', '126.00'],
  ['T01-5', { T01: { 支出总计: '126.01' } }, 'error', '126.00', '126.01'],
  ['T01-7a', { T01: { 年末结转和结余: '-4.00' } }, 'warning', '-4.00', '0.00'],
  ['T01-7b', { T01: { 其他收入: '-4.00' } }, 'warning', '-4.00', '0.00'],
  ['T01-7c', { T01: { '229': '-20.00' } }, 'warning', '-20.00', '0.00'],
  ['T02-1', { T02: { '223': { 本年收入合计: '11.00' } } }, 'error', '11.00', '10.00'],
  ['T02-2', { T02: { '20101': { 财政拨款收入: '57.00' } } }, 'error', '58.00', '57.00'],
  ['T02-3', { T02: { '223': { 财政拨款收入: '9.00' } } }, 'error', '89.00', '88.00'],
  ['T03-1', { T03: { '223': { 项目支出: '9.00' } } }, 'error', '10.00', '9.00'],
  ['T03-2', { T03: { '20101': { 经营支出: '6.00' } } }, 'error', '6.50', '6.00'],
  ['T03-3', { T03: { '229': { 项目支出: '19.00' } } }, 'error', '35.00', '34.00'],
  ['T04-1', { T04: { 本年收入合计: '90.00' } }, 'error', '90.00', '89.00'],
  ['T04-2', { T04: { '229': { 政府性基金预算财政拨款: '19.00' } } }, 'error', '20.00', '19.00'],
  ['T04-3', { T04: { 本年支出合计: { 一般公共预算财政拨款: '61.00' } } }, 'error', '61.00', '60.00'],
  ['T04-4', { T04: { 年初财政拨款结转和结余: '6.00' } }, 'error', '6.00', '5.00'],
  ['T04-5a', { T04: { 收入总计: '95.00' } }, 'error', '95.00', '94.00'],
  ['T04-5b', { T04: { 支出总计: { 政府性基金预算财政拨款: '23.00' } } }, 'error', '23.00', '22.00'],
  ['T04-6', { T04: { 支出总计: { 合计: '94.01' } } }, 'error', '94.00', '94.01'],
  ['T04-7a', { T04: { 年初一般公共预算财政拨款: '3.00' } }, 'error', '61.00', '62.00'],
  ['T04-7b', { T04: { 年初政府性基金预算财政拨款: '2.00' } }, 'error', '23.00', '22.00'],
  ['T04-7c', { T04: { 年初国有资本经营预算财政拨款: '1.00' } }, 'error', '11.00', '10.00'],
  ['T05-1', { T05: { '20101': { 基本支出: '54.00' } } }, 'error', '60.00', '59.00'],
  ['T05-2a', { T05: { '20101': { 项目支出: '6.00' } } }, 'error', '5.00', '6.00'],
  ['T05-2b', { T05: { 合计: { 项目支出: '6.00' } } }, 'error', '6.00', '5.00'],
  ['T05-3', { T05: { '20101': { 年末结转和结余: '3.00' } } }, 'error', '62.00', '63.00'],
  ...(['05', '08', '09'] as const).flatMap((number): Broken[] =>
    PARTS.map(([letter, column, wrong, left, right]) => [
      `T${number}-4${letter}`,
      { [`T${number}`]: { 合计: { [column]: wrong } } },
      'error',
      left[number],
      right[number],
    ]),
  ),
  ['T06-1', { T06: { '30101': '29.00' } }, 'error', '30.00', '29.00'],
  ['T06-2', { T06: { 人员经费合计: '41.00' } }, 'error', '41.00', '40.00'],
  ['T06-3', { T06: { 公用经费合计: '16.00' } }, 'error', '16.00', '15.00'],
  ['T06-6', { T06: { 合计: '56.00' } }, 'error', '56.00', '55.00'],
  ['T07-1', { T07: { 决算数: { 公务接待费: '2.00' } } }, 'error', '13.00', '12.00'],
  ['T07-2', { T07: { 决算数: { 公务用车购置费: '3.00' } } }, 'error', '8.50', '7.50'],
  ['T07-3a', { T07: { 决算数: { 合计: '17.00' } } }, 'warning', '17.00', '16.00'],
  ['T07-3b', { T07: { 决算数: { '因公出国（境）费': '3.00' } } }, 'warning', '3.00', '2.00'],
  ['T07-3c', { T07: { 决算数: { 公务用车购置及运行费: '11.00' } } }, 'warning', '11.00', '10.00'],
  ['T07-3d', { T07: { 决算数: { 公务用车购置费: '6.00' } } }, 'warning', '6.00', '5.00'],
  ['T07-3e', { T07: { 决算数: { 公务用车运行费: '6.00' } } }, 'warning', '6.00', '5.00'],
  ['T07-3f', { T07: { 决算数: { 公务接待费: '5.00' } } }, 'warning', '5.00', '4.00'],
  ['T07-6a', { T07: { 决算数: { 国内接待费: '4.00' } } }, 'error', '4.00', '3.00'],
  ['T07-6b', { T07: { 决算数: { 外事接待费: '2.60' } } }, 'error', '2.60', '2.50'],
  ['T07-6c', { T07: { 决算数: { '国（境）外接待费': '4.00' } } }, 'error', '4.00', '3.00'],
  ['T07-7a', { T07: { 决算数: { 行政单位机关运行经费: '16.00' } } }, 'error', '16.00', '15.00'],
  ['T07-7b', { T07: { 决算数: { 参公事业单位机关运行经费: '16.00' } } }, 'error', '16.00', '15.00'],
  ['T08-1', { T08: { '229': { 年末结转和结余: '3.00' } } }, 'error', '22.00', '23.00'],
  ['T08-2', { T08: { '229': { 项目支出: '19.00' } } }, 'error', '20.00', '19.00'],
  ['T08-2a', { T08: { '22904': { 本年收入: '20.00' } } }, 'error', '21.00', '20.00'],
  ['T08-2b', { T08: { 合计: { 本年收入: '22.00' } } }, 'error', '22.00', '21.00'],
  ['T09-1', { T09: { 合计: { 年末结转和结余: '3.00' } } }, 'error', '12.00', '13.00'],
  ['T09-2', { T09: { '223': { 项目支出: '9.00' } } }, 'error', '10.00', '9.00'],
  ['T09-2a', { T09: { '22301': { 项目支出: '9.00' } } }, 'error', '10.00', '9.00'],
  ['T09-2b', { T09: { 合计: { 项目支出: '11.00' } } }, 'error', '11.00', '10.00'],
  ['X-1', { T02: { 合计: { 本年收入合计: '118.00' } } }, 'error', '119.00', '118.00'],
  ['X-2', { T02: { 合计: { 财政拨款收入: '88.00' } } }, 'error', '89.00', '88.00'],
  ['X-3a', { T02: { 合计: { 上级补助收入: '6.00' } } }, 'error', '5.00', '6.00'],
  ['X-3b', { T02: { 合计: { 事业收入: '7.00' } } }, 'error', '6.00', '7.00'],
  ['X-3c', { T02: { 合计: { 经营收入: '8.00' } } }, 'error', '7.00', '8.00'],
  ['X-3d', { T02: { 合计: { 附属单位上缴收入: '9.00' } } }, 'error', '8.00', '9.00'],
  ['X-3e', { T02: { 合计: { 其他收入: '5.00' } } }, 'error', '4.00', '5.00'],
  ['X-4', { T03: { 合计: { 本年支出合计: '121.00' } } }, 'error', '120.00', '121.00'],
  ['X-5', { T01: { '229': '21.00' } }, 'error', '21.00', '20.00'],
  ['X-6a', { T04: { 一般公共预算财政拨款: '59.00' } }, 'error', '59.00', '58.00'],
  ['X-6b', { T04: { 政府性基金预算财政拨款: '22.00' } }, 'error', '22.00', '21.00'],
  ['X-6c', { T04: { 国有资本经营预算财政拨款: '11.00' } }, 'error', '11.00', '10.00'],
  ['X-7', { T04: { '201': { 一般公共预算财政拨款: '61.00' } } }, 'error', '61.00', '60.00'],
  ['X-7b', { T04: { '229': { 政府性基金预算财政拨款: '21.00' } } }, 'error', '21.00', '20.00'],
  ['X-7c', { T04: { '223': { 国有资本经营预算财政拨款: '11.00' } } }, 'error', '11.00', '10.00'],
  ['X-8', { T04: { 本年支出合计: { 一般公共预算财政拨款: '61.00' } } }, 'error', '61.00', '60.00'],
  ['X-9a', { T04: { 本年支出合计: { 政府性基金预算财政拨款: '21.00' } } }, 'error', '21.00', '20.00'],
  ['X-9b', { T04: { 政府性基金预算财政拨款: '22.00' } }, 'error', '22.00', '21.00'],
  ['X-10', { T04: { 本年支出合计: { 国有资本经营预算财政拨款: '11.00' } } }, 'error', '11.00', '10.00'],
  ['X-11a', { T04: { 年初政府性基金预算财政拨款: '2.00' } }, 'error', '2.00', '1.00'],
  ['X-11b', { T04: { 年末财政拨款结转和结余: { 政府性基金预算财政拨款: '3.00' } } }, 'error', '3.00', '2.00'],
  ['X-12', { T04: { 本年支出合计: { 合计: '91.00' } } }, 'error', '91.00', '90.00'],
  ['X-12b', { T04: { '201': { 合计: '61.00' } } }, 'error', '61.00', '60.00'],
  ['X-13', { T05: { 合计: { 基本支出: '56.00' } } }, 'error', '56.00', '55.00'],
  ['X-14a', { T05: { '20101': { 本年支出: '91.00' } } }, 'error', '91.00', '90.00'],
  ['X-14b', { T05: { '20101': { 基本支出: '66.00' } } }, 'error', '66.00', '65.00'],
  ['X-14c', { T05: { '20101': { 项目支出: '6.00' } } }, 'error', '6.00', '5.00'],
  ['X-16', { T01: NO_CARRY_OVER }, 'hint', '21.00', '20.00'],
  ['X-17a', { T06: { '30212': '2.00' } }, 'error', '2.00', '1.50'],
  ['X-17b', { T06: { '31013': '5.00' } }, 'error', '5.00', '4.00'],
  ['X-17c', { T06: { '30231': '5.00' } }, 'error', '5.00', '4.50'],
  ['X-17d', { T06: { '30217': '4.00' } }, 'error', '4.00', '3.00'],
  ['X-9c', { T05: { 合计: { 本年收入: '59.00' } } }, 'error', '58.00', '59.00'],
  ['X-10b', { T09: { 合计: { 本年收入: '11.00' } } }, 'error', '10.00', '11.00'],
  ['X-11c', { T05: { 合计: { 年初结转和结余: '5.00' } } }, 'error', '4.00', '5.00'],
  ['X-11d', { T05: { 合计: { 年末结转和结余: '3.00' } } }, 'error', '2.00', '3.00'],
  ['X-11e', { T09: { 合计: { 年初结转和结余: '3.00' } } }, 'error', '2.00', '3.00'],
  ['X-11f', { T09: { 合计: { 年末结转和结余: '3.00' } } }, 'error', '2.00', '3.00'],
  ['X-13b', { T05: { 合计: { 人员经费: '41.00' } } }, 'error', '41.00', '40.00'],
  ['X-13c', { T05: { 合计: { 日常公用经费: '16.00' } } }, 'error', '16.00', '15.00'],
  ['T10-1a', { T10: { '223': { 合计: '11.00' } } }, 'error', '11.00', '10.00'],
  ['T10-1b', { T10: { '223': { '31099': '9.00' } } }, 'error', '10.00', '9.00'],
  ['T10-2a', { T10: { '20101': { '302': '13.00' } } }, 'error', '12.00', '13.00'],
  ['T10-2b', { T10: { 合计: { '302': '13.00' } } }, 'error', '13.00', '12.00'],
  ['T11-1a', { T11: { '201': { 合计: '61.00' } } }, 'error', '61.00', '60.00'],
  ['T11-1b', { T11: { '201': { '31099': '9.00' } } }, 'error', '8.00', '9.00'],
  ['T11-2a', { T11: { '20101': { '302': '13.00' } } }, 'error', '12.00', '13.00'],
  ['T11-2b', { T11: { 合计: { '302': '13.00' } } }, 'error', '13.00', '12.00'],
  ['T12-1a', { T12: { '201': { 项目支出: '6.00' } } }, 'error', '6.00', '5.00'],
  ['T12-1b', { T12: { '201': { '31099': '6.00' } } }, 'error', '5.00', '6.00'],
  ['T12-2a', { T12: { '20101': { '310': '6.00' } } }, 'error', '5.00', '6.00'],
  ['T12-2b', { T12: { 合计: { '310': '6.00' } } }, 'error', '6.00', '5.00'],
  ['T13-1', { T13: { 决算数: { 公务接待费: '2.00' } } }, 'error', '10.00', '9.50'],
  ['T13-2', { T13: { 决算数: { 公务用车购置费: '2.00' } } }, 'error', '6.50', '5.50'],
  ['T13-3a', { T13: { 决算数: { 合计: '13.00' } } }, 'warning', '13.00', '12.00'],
  ['T13-3b', { T13: { 决算数: { '因公出国（境）费': '3.00' } } }, 'warning', '3.00', '1.50'],
  ['T13-3c', { T13: { 决算数: { 公务用车购置及运行费: '11.00' } } }, 'warning', '11.00', '7.00'],
  ['T13-3d', { T13: { 决算数: { 公务用车购置费: '6.00' } } }, 'warning', '6.00', '3.50'],
  ['T13-3e', { T13: { 决算数: { 公务用车运行费: '6.00' } } }, 'warning', '6.00', '3.50'],
  ['T13-3f', { T13: { 决算数: { 公务接待费: '5.00' } } }, 'warning', '5.00', '3.50'],
  ['T14-1', { T14: { '223': { 项目支出: '9.00' } } }, 'error', '10.00', '9.00'],
  ['T14-2a', { T14: { '22301': { 项目支出: '9.00' } } }, 'error', '10.00', '9.00'],
  ['T14-2b', { T14: { 合计: { 项目支出: '11.00' } } }, 'error', '11.00', '10.00'],
  ['X-22', { T10: { 合计: { 合计: '91.00' } } }, 'error', '91.00', '90.00'],
  ['X-23', { T11: { 合计: { 合计: '61.00' } } }, 'error', '61.00', '60.00'],
  ['X-24', { T12: { 合计: { 项目支出: '6.00' } } }, 'error', '6.00', '5.00'],
  ['X-25a', { T13: { 决算数: { 合计: '14.00' } } }, 'error', '14.00', '13.00'],
  ['X-25b', { T13: { 决算数: { '因公出国（境）费': '1.60' } } }, 'error', '1.60', '1.50'],
  ['X-25c', { T13: { 决算数: { 公务用车购置及运行费: '9.00' } } }, 'error', '9.00', '8.50'],
  ['X-25d', { T13: { 决算数: { 公务用车购置费: '5.00' } } }, 'error', '5.00', '4.00'],
  ['X-25e', { T13: { 决算数: { 公务用车运行费: '5.00' } } }, 'error', '5.00', '4.50'],
  ['X-25f', { T13: { 决算数: { 公务接待费: '3.10' } } }, 'error', '3.10', '3.00'],
  ['X-26a', { T14: { 合计: { 本年支出: '11.00' } } }, 'error', '11.00', '10.00'],
  ['X-26b', { T14: { 合计: { 基本支出: '1.00' } } }, 'error', '1.00', '0.00'],
  ['X-26c', { T14: { 合计: { 项目支出: '11.00' } } }, 'error', '11.00', '10.00'],
  ['X-27a', { T06: { '30212': '1.10' } }, 'error', '1.10', '1.00'],
  ['X-27b', { T06: { '31013': '3.10' } }, 'error', '3.10', '3.00'],
  ['X-27c', { T06: { '30231': '3.60' } }, 'error', '3.60', '3.50'],
  ['X-27d', { T06: { '30217': '2.60' } }, 'error', '2.60', '2.50'],
  ['P-11d', { T06: { 人员经费合计: '46.00' } }, 'hint', '46.00', '45.00'],
  ['P-11e', { T06: { 公用经费合计: '21.00' } }, 'hint', '21.00', '20.00'],
  ['P-1a', { P01: { 其他资金: { 全年预算数: '21.00' } } }, 'error', '105.00', '106.00'],
  ['P-1b', { P01: { 其他资金: { 全年执行数: '21.00' } } }, 'error', '100.00', '101.00'],
  ['P-1c', { P01: { 项目支出: { 全年执行数: '36.00' } } }, 'error', '100.00', '101.00'],
  ['P-1d', { P01: { 资金结构合计: { 全年执行数: '101.00' } } }, 'error', '100.00', '101.00'],
  ['P-1e', { P01: { 人员支出: { 全年执行数: '46.00' } } }, 'error', '65.00', '66.00'],
  ['P-3a', { P01: { 资金来源合计: { 执行率: '96.24%' } } }, 'error', '96.24%', '95.24%'],
  ['P-3a1', { P01: { 财政拨款: { 执行率: '95.12%' } } }, 'error', '95.12%', '94.12%'],
  ['P-3a2', { P01: { 其他资金: { 执行率: '99.00%' } } }, 'error', '99.00%', '100.00%'],
  // Two digits exchanged.
  ['P-4a', { P01: { 资金来源合计: { 得分: '9.25' } } }, 'error', '9.25', '9.52'],
  ['P-5a', { P01: { 总分: { 分值: '99' } } }, 'error', '99', '100'],
  ['P-5b', { P01: { 总分: { 分值: '99' } } }, 'error', '99', '100'],
  ['P-7a', { P01: { 指标2: { 得分: '41' } } }, 'error', '41', '40'],
  ['P-7b', { P01: { 指标2: { 得分: '-1' } } }, 'error', '-1', '0'],
  ['P-7c', { P01: { 总分: { 得分: '98.82' } } }, 'error', '98.82', '98.52'],
  ['P-11a', { T03: { 合计: { 本年支出合计: '99.00' } } }, 'warning', '100.00', '99.00'],
  ['P-11b', { T03: { 合计: { 基本支出: '64.00' } } }, 'warning', '65.00', '64.00'],
  ['P-11c', { T03: { 合计: { 项目支出: '34.00' } } }, 'warning', '35.00', '34.00'],
  ['P-2a', { P02: { 其他资金: { 年初预算数: '5.00' } } }, 'error', '30.00', '31.00'],
  ['P-2b', { P02: { 其他资金: { 全年预算数: '5.00' } } }, 'error', '40.00', '41.00'],
  ['P-2c', { P02: { 其他资金: { 全年执行数: '5.00' } } }, 'error', '39.00', '40.00'],
  ['P-3b', { P02: { 年度资金总额: { 执行率: '98.50%' } } }, 'error', '98.50%', '97.50%'],
  ['P-4b', { P02: { 年度资金总额: { 得分: '9.57' } } }, 'error', '9.57', '9.75'],
  ['P-5c', { P02: { 总分: { 分值: '99' } } }, 'error', '99', '100'],
  ['P-5d', { P02: { 总分: { 分值: '99' } } }, 'error', '99', '100'],
  ['P-7d', { P02: { 指标1: { 得分: '91' } } }, 'error', '91', '90'],
  ['P-7e', { P02: { 指标1: { 得分: '-1' } } }, 'error', '-1', '0'],
  ['P-7f', { P02: { 总分: { 得分: '97.57' } } }, 'error', '97.57', '97.75'],
];

describe('broken', () => {
  it('every identity that is reported has a case', () => {
    const ids = IDENTITIES.map(({ id }) => id).filter((id) => !INFO.includes(id));
    expect([...new Set(BROKEN.map(([id]) => id))].sort()).toEqual(ids.sort());
  });

  it.each(BROKEN)('%s %j: %s, %s beside %s', (id, change, severity, left, right) => {
    const { findings } = changed(baseOf(id), change);
    const own = findings
      .filter(({ rule }) => rule === id)
      .map((finding) => [finding.severity, finding.left, finding.right]);
    expect(own).toContainEqual([severity, left, right]);
  });

  it.each(INFO)('%s is never reported', (id) => {
    const change: Change = {
      T01: { 年末结转和结余: '5.00' },
      T03: { 合计: { 本年支出合计: '121.00' } },
      T06: {
        '30107': '5.00',
        人员经费合计: '41.00',
        公用经费合计: '16.00',
        '30113': '9.00',
        '30108': '9.00',
        '30109': '9.00',
        '30110': '9.00',
      },
      T05: Object.fromEntries(
        ['2210201', '2080505', '2080506', '2101101'].map((code) => [code, fiscal('5.00', '5.00', '')]),
      ),
    };
    const base = id === 'P-13' ? { ...TABLES, P01: { 资金结构合计: funds('', '121.00') } } : TABLES;
    const result = changed(base, change);
    expect(outcomesOf(result, id)).toEqual(['fail']);
    expect(result.findings.filter(({ rule }) => rule === id)).toEqual([]);
  });
});

/** Tables taken away, and what is left unasked for want of them. */
const REFUSES: readonly (readonly [TableId, readonly string[]])[] = [
  ['T01', ['X-1', 'X-2', 'X-3a', 'X-3b', 'X-3c', 'X-3d', 'X-3e', 'X-4', 'X-5', 'X-6a', 'X-6b', 'X-6c']],
  ['T02', ['X-1', 'X-2', 'X-3a', 'X-3b', 'X-3c', 'X-3d', 'X-3e', 'X-16']],
  ['T03', ['X-4', 'X-5', 'X-14a', 'X-14b', 'X-14c', 'X-16']],
  [
    'T04',
    [
      'X-6a',
      'X-6b',
      'X-6c',
      'X-7',
      'X-7b',
      'X-7c',
      'X-8',
      'X-9a',
      'X-9b',
      'X-9c',
      'X-10',
      'X-10b',
      ...['X-11a', 'X-11b', 'X-11c', 'X-11d', 'X-11e', 'X-11f'],
      'X-12',
      'X-12b',
    ],
  ],
  [
    'T05',
    [
      ...['X-7', 'X-8', 'X-9c', 'X-11c', 'X-11d', 'X-12', 'X-12b', 'X-13', 'X-13b', 'X-13c'],
      ...['X-14a', 'X-14b', 'X-14c', 'X-18', 'X-19a', 'X-19b', 'X-19c'],
    ],
  ],
  ['T06', ['X-13', 'X-13b', 'X-13c', 'X-17a', 'X-17b', 'X-17c', 'X-17d', 'X-18', 'X-19a', 'X-19b', 'X-19c']],
  ['T07', ['X-17a', 'X-17b', 'X-17c', 'X-17d']],
  ['T08', ['X-7b', 'X-9a', 'X-9b', 'X-11a', 'X-11b', 'X-12', 'X-12b']],
  ['T09', ['X-7c', 'X-10', 'X-10b', 'X-11e', 'X-11f', 'X-12', 'X-12b']],
];

describe('refuses', () => {
  it.each(REFUSES)('without %s %j are not asked, and nothing else goes wrong', (id, unasked) => {
    const result = changed(TABLES, {}, [id]);
    const missing = result.binding.unbound.flatMap((each) =>
      each.outcome === 'missing-input' && each.tables.includes(id) ? each.identity.id : [],
    );
    expect(missing).toEqual(unasked);
    expect(result.findings).toEqual([]);
  });

  it('misses none of the tables that only some provinces publish', () => {
    const wanted = changed(TABLES, {}).binding.unbound.flatMap((each) =>
      each.outcome === 'missing-input' ? each.tables.filter((id) => id.startsWith('T')) : [],
    );
    expect(wanted).toEqual([]);
  });

  it.each([
    ['T04', ['X-22']],
    ['T05', ['X-23', 'X-24']],
    ['T09', ['X-26a', 'X-26b', 'X-26c']],
  ] as const)('without %s %j are not asked of the tables beside it', (id, unasked) => {
    const result = changed(LONG, {}, [id]);
    const missing = result.binding.unbound.flatMap((each) =>
      each.outcome === 'missing-input' && each.tables.includes(id) ? each.identity.id : [],
    );
    expect(missing.filter((one) => /^X-2/.test(one) && one !== 'X-2')).toEqual(unasked);
    expect(result.findings).toEqual([]);
  });

  it('asks nothing of forms that are not there', () => {
    const { judgements } = changed(TABLES, {});
    expect(judgements.filter(({ equation }) => equation.identity.id.startsWith('P-'))).toEqual([]);
  });

  it('asks X-16 only where nothing is carried over', () => {
    expect(outcomesOf(changed(TABLES, {}), 'X-16')).toEqual([]);
  });
});
