/** Small budgets on which every identity holds: with all kinds of money, with the general public budget alone, with what goes over from year to year. */
import type { TableId } from '../../../src/core/tables';
import type { RowSpec, TableDetails } from '../../support/table-set';
import type { Rows } from './worlds';

const amount = (budgeted: string): RowSpec => ({ 预算数: budgeted });
const byKind = (all: string, staff: string, office: string, project: string): RowSpec => ({
  预算数: all,
  人员经费: staff,
  公用经费: office,
  项目支出: project,
});
const byNature = (all: string, basic: string, project: string): RowSpec => ({
  合计: all,
  基本支出: basic,
  项目支出: project,
});
const byFund = (all: string, general: string, fund = '', capital = ''): RowSpec => ({
  合计: all,
  一般公共预算财政拨款: general,
  政府性基金预算财政拨款: fund,
  国有资本经营预算财政拨款: capital,
});
const account = (all: string, staff: string, office: string): RowSpec => ({
  合计: all,
  人员经费: staff,
  公用经费: office,
});
const same = (row: RowSpec, ...keys: readonly string[]): Rows =>
  Object.fromEntries(keys.map((key) => [key, row]));

const ACCOUNTS: Rows = {
  合计: account('50.00', '38.00', '12.00'),
  ...same(account('30.00', '30.00', ''), '301', '30101'),
  ...same(account('8.00', '8.00', ''), '303', '30301'),
  '302': account('9.00', '', '9.00'),
  '30212': account('1.00', '', '1.00'),
  '30217': account('2.00', '', '2.00'),
  '30231': account('3.00', '', '3.00'),
  '30299': account('3.00', '', '3.00'),
  ...same(account('3.00', '', '3.00'), '310', '31013'),
};

const THREE: RowSpec = {
  合计: '16.00',
  '因公出国（境）费': '2.00',
  公务用车购置及运行费: '10.00',
  公务用车购置费: '5.00',
  公务用车运行费: '5.00',
  公务接待费: '4.00',
  机关运行经费: '11.00',
};

type World = Readonly<Record<string, Rows>>;

/** In the form of Shanghai, whose units print kinds beside classes: nothing goes over to another year. */
export const YEARLY: World = {
  B01: {
    财政拨款收入: amount('75.00'),
    一般公共预算财政拨款收入: amount('60.00'),
    经费拨款: amount('50.00'),
    非税收入拨款: amount('10.00'),
    政府性基金预算财政拨款收入: amount('10.00'),
    国有资本经营预算财政拨款收入: amount('5.00'),
    财政专户管理资金收入: amount('4.00'),
    上级补助收入: amount('3.00'),
    事业收入: amount('20.00'),
    经营收入: amount('2.00'),
    附属单位上缴收入: amount('1.00'),
    其他收入: amount('5.00'),
    收入总计: amount('110.00'),
    '201': byKind('95.00', '40.00', '20.00', '35.00'),
    '223': byKind('5.00', '', '', '5.00'),
    '229': byKind('10.00', '', '', '10.00'),
    支出总计: {
      预算数: '110.00',
      人员经费: '40.00',
      公用经费: '20.00',
      项目支出: '50.00',
      部门经济分类: '110.00',
      政府经济分类: '110.00',
    },
  },
  B02: {
    合计: {
      合计: '110.00',
      一般公共预算财政拨款收入: '60.00',
      政府性基金预算财政拨款收入: '10.00',
      国有资本经营预算财政拨款收入: '5.00',
      财政专户管理资金: '4.00',
      上级补助收入: '3.00',
      事业收入: '20.00',
      经营收入: '2.00',
      附属单位上缴收入: '1.00',
      其他收入: '5.00',
    },
    ...same(
      {
        合计: '95.00',
        一般公共预算财政拨款收入: '60.00',
        财政专户管理资金: '4.00',
        上级补助收入: '3.00',
        事业收入: '20.00',
        经营收入: '2.00',
        附属单位上缴收入: '1.00',
        其他收入: '5.00',
      },
      '201',
      '2010101',
    ),
    ...same({ 合计: '5.00', 国有资本经营预算财政拨款收入: '5.00' }, '223', '22301'),
    ...same({ 合计: '10.00', 政府性基金预算财政拨款收入: '10.00' }, '229', '22904'),
  },
  B03: {
    合计: byNature('110.00', '60.00', '50.00'),
    ...same(byNature('95.00', '60.00', '35.00'), '201', '2010101'),
    ...same(byNature('5.00', '', '5.00'), '223', '22301'),
    ...same(byNature('10.00', '', '10.00'), '229', '22904'),
  },
  B04: {
    一般公共预算财政拨款: amount('60.00'),
    政府性基金预算财政拨款: amount('10.00'),
    国有资本经营预算财政拨款: amount('5.00'),
    收入总计: amount('75.00'),
    '201': byFund('60.00', '60.00'),
    '223': byFund('5.00', '', '', '5.00'),
    '229': byFund('10.00', '', '10.00'),
    支出总计: byFund('75.00', '60.00', '10.00', '5.00'),
  },
  B05: same(byNature('60.00', '50.00', '10.00'), '合计', '201', '2010101'),
  B06: ACCOUNTS,
  B07: { 预算数: THREE },
  B08: same(byNature('10.00', '', '10.00'), '合计', '229', '22904'),
  B09: same(byNature('5.00', '', '5.00'), '合计', '223', '22301'),
  // What the office earns itself is not all in the list of projects.
  B10: same(
    {
      合计: '45.00',
      '本年拨款：一般公共预算': '8.00',
      '本年拨款：政府性基金预算': '9.00',
      '本年拨款：国有资本经营预算': '5.00',
      '财政拨款结转结余：一般公共预算': '2.00',
      '财政拨款结转结余：政府性基金预算': '1.00',
      财政专户管理资金: '4.00',
      单位资金: '16.00',
    },
    '合计',
    '项目1',
  ),
};

/** The same office with the general public budget alone. */
export const GENERAL_ONLY: World = {
  B01: {
    财政拨款收入: amount('60.00'),
    一般公共预算财政拨款收入: amount('60.00'),
    收入总计: amount('60.00'),
    '201': byKind('60.00', '38.00', '12.00', '10.00'),
    支出总计: byKind('60.00', '38.00', '12.00', '10.00'),
  },
  B02: same({ 合计: '60.00', 财政拨款收入: '60.00' }, '合计', '201', '2010101'),
  B03: same(byNature('60.00', '50.00', '10.00'), '合计', '201', '2010101'),
  B04: {
    一般公共预算财政拨款: amount('60.00'),
    收入总计: amount('60.00'),
    '201': byFund('60.00', '60.00'),
    支出总计: byFund('60.00', '60.00'),
  },
  B05: same(byNature('60.00', '50.00', '10.00'), '合计', '201', '2010101'),
  B06: ACCOUNTS,
  B07: { 预算数: THREE },
  B08: { 合计: byNature('', '', '') },
  B09: { 合计: byNature('', '', '') },
  B10: same({ 合计: '10.00', '本年拨款：一般公共预算': '10.00' }, '合计', '项目1'),
};

const withChange = (
  before: string,
  [all, staff, office, project]: readonly string[],
  change: string,
  rate: string,
): RowSpec => ({
  上年执行数: before,
  合计: all ?? '',
  基本支出: staff === '38.00' ? '50.00' : '0.00',
  人员经费: staff ?? '',
  公用经费: office ?? '',
  项目支出: project ?? '',
  增减额: change,
  增减率: rate,
});

/** In the form of central departments: what goes over, last year beside this one. */
export const CARRIED: World = {
  B01: {
    一般公共预算财政拨款收入: amount('60.00'),
    政府性基金预算财政拨款收入: amount('10.00'),
    国有资本经营预算财政拨款收入: amount('5.00'),
    事业收入: amount('20.00'),
    本年收入合计: amount('95.00'),
    使用非财政拨款结余: amount('2.00'),
    上年结转: amount('8.00'),
    收入总计: amount('105.00'),
    '201': amount('84.00'),
    '223': amount('5.00'),
    '229': amount('10.00'),
    本年支出合计: amount('99.00'),
    结转下年: amount('6.00'),
    支出总计: amount('105.00'),
  },
  B02: {
    合计: {
      合计: '105.00',
      上年结转: '8.00',
      一般公共预算财政拨款收入: '60.00',
      政府性基金预算财政拨款收入: '10.00',
      国有资本经营预算财政拨款收入: '5.00',
      事业收入: '20.00',
      使用非财政拨款结余: '2.00',
    },
    ...same(
      {
        合计: '90.00',
        上年结转: '8.00',
        一般公共预算财政拨款收入: '60.00',
        事业收入: '20.00',
        使用非财政拨款结余: '2.00',
      },
      '201',
      '2010101',
    ),
    ...same({ 合计: '5.00', 国有资本经营预算财政拨款收入: '5.00' }, '223', '22301'),
    ...same({ 合计: '10.00', 政府性基金预算财政拨款收入: '10.00' }, '229', '22904'),
  },
  B03: {
    合计: {
      合计: '99.00',
      基本支出: '55.00',
      项目支出: '40.00',
      上缴上级支出: '1.00',
      经营支出: '2.00',
      对附属单位补助支出: '1.00',
    },
    ...same(
      {
        合计: '84.00',
        基本支出: '55.00',
        项目支出: '25.00',
        上缴上级支出: '1.00',
        经营支出: '2.00',
        对附属单位补助支出: '1.00',
      },
      '201',
      '2010101',
    ),
    ...same(byNature('5.00', '', '5.00'), '223', '22301'),
    ...same(byNature('10.00', '', '10.00'), '229', '22904'),
  },
  B04: {
    本年收入: amount('75.00'),
    一般公共预算财政拨款: amount('60.00'),
    政府性基金预算财政拨款: amount('10.00'),
    国有资本经营预算财政拨款: amount('5.00'),
    上年结转: amount('6.00'),
    上年一般公共预算财政拨款: amount('4.00'),
    上年政府性基金预算财政拨款: amount('1.00'),
    上年国有资本经营预算财政拨款: amount('1.00'),
    收入总计: amount('81.00'),
    本年支出: byFund('77.00', '62.00', '10.00', '5.00'),
    '201': byFund('62.00', '62.00'),
    '223': byFund('5.00', '', '', '5.00'),
    '229': byFund('10.00', '', '10.00'),
    结转下年: byFund('4.00', '2.00', '1.00', '1.00'),
    支出总计: byFund('81.00', '64.00', '11.00', '6.00'),
  },
  B05: same(
    withChange('50.00', ['62.00', '38.00', '12.00', '12.00'], '12.00', '24.00%'),
    '合计',
    '201',
    '2010101',
  ),
  B06: ACCOUNTS,
  B07: { 上年预算数: THREE, 预算数: THREE },
  B08: same(withChange('8.00', ['10.00', '0.00', '0.00', '10.00'], '2.00', '25.00%'), '合计', '229', '22904'),
  B09: same(withChange('4.00', ['5.00', '0.00', '0.00', '5.00'], '1.00', '25.00%'), '合计', '223', '22301'),
};

const money = (amounts: string): RowSpec => ({ 金额: amounts });
const task = (all: string, fiscal: string, other: string): RowSpec => ({
  总额: all,
  财政拨款: fiscal,
  其他资金: other,
});

/** Plans of what spending is to reach, beside the budget. */
export const TARGETS: World = {
  ...YEARLY,
  G01: {
    项目资金总额: money('50.00'),
    项目财政资金: money('40.00'),
    项目其他资金: money('10.00'),
    年度资金总额: money('30.00'),
    当年财政拨款: money('20.00'),
    上年结转资金: money('6.00'),
    其他资金: money('4.00'),
  },
  G02: {
    修缮校舍: task('60.00', '50.00', '10.00'),
    培训教师: task('40.00', '40.00', ''),
    金额合计: task('100.00', '90.00', '10.00'),
  },
};

type Groups = Readonly<Record<string, readonly string[]>>;

const FUND_ROWS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const CLASSES = ['201', '223', '229'];
const OTHER_SOURCES = [
  ...['财政专户管理资金收入', '上级补助收入', '事业收入'],
  ...['经营收入', '附属单位上缴收入', '其他收入'],
];

const inSets = (rows: readonly string[], ...sets: readonly string[]): Groups =>
  Object.fromEntries(rows.map((row) => [row, sets]));

const grouped = (groups: Groups): TableDetails => ({ groups });

/** Row sets of the printed forms. */
export const SETS_OF_YEARLY: Readonly<Partial<Record<TableId, TableDetails>>> = {
  B01: grouped({
    ...inSets(['财政拨款收入', ...OTHER_SOURCES], '全部收入'),
    ...inSets(CLASSES, '支出各类', '全部支出', '支出各行'),
    ...inSets(['支出总计'], '支出各行'),
  }),
  B04: grouped({
    ...inSets(FUND_ROWS, '全部收入'),
    ...inSets(CLASSES, '支出各类', '全部支出', '支出各行'),
    ...inSets(['支出总计'], '支出各行'),
  }),
  G02: grouped(inSets(['修缮校舍', '培训教师'], '各任务')),
};

export const SETS_OF_CARRIED: Readonly<Partial<Record<TableId, TableDetails>>> = {
  B01: grouped({
    ...inSets([...FUND_ROWS.map((fund) => `${fund}收入`), ...OTHER_SOURCES], '收入各项'),
    ...inSets(CLASSES, '支出各类'),
  }),
  B04: grouped({
    ...inSets(FUND_ROWS, '收入各项'),
    ...inSets(
      FUND_ROWS.map((fund) => `上年${fund}`),
      '上年各项',
    ),
    ...inSets(CLASSES, '支出各类', '支出各行'),
    ...inSets(['本年支出', '结转下年', '支出总计'], '支出各行'),
  }),
};
