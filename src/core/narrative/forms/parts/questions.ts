/** What the tables do not hold, as questions to the office: by subject, for forms to choose from. */
import type { Question } from '../../form';
import { count, money, words } from './question';
import { FOUR } from './three-expenses';

/** `lead`: the words that the reason follows. */
export const reasons = (lead: string): readonly Question[] => {
  const hint = `接在“${lead}”后面`;
  return [
    words('总体.原因', '收支总计比上年增减的主要原因', { hint }),
    words('财政拨款.原因', '财政拨款收支总计比上年增减的主要原因', { hint }),
    words('一般公共预算.原因', '一般公共预算财政拨款支出比上年增减的主要原因', { hint }),
  ];
};

/** The table of a budget that holds what rows of a table of the accounts were given. */
const BUDGET_TABLES: Readonly<Record<string, string>> = {
  表05: '一般公共预算支出表',
  表08: '政府性基金预算支出表',
  表09: '国有资本经营预算支出表',
};

/** Of one row, or of all. */
function inBudget(each: string, row: string): Pick<Question, 'budget'> {
  const table = BUDGET_TABLES[each.slice(0, each.indexOf('['))];
  return table === undefined ? {} : { budget: `${table}[${row}, 合计]` };
}

/** Budgets of the year's beginning, and why the outturn is another, for each row of a pattern. */
export const rowBudgets = (each: string): readonly Question[] => {
  const spent = each.replace(/每[类项]/, '本行');
  return [
    money('年初预算.本行', '{名称}（{代码}）年初预算数', {
      each,
      hint: `决算为{金额 ${spent}}；年初没有预算填 0`,
      ...inBudget(each, '本行'),
    }),
    words('预算原因.本行', '{名称}（{代码}）决算数与年初预算数不同的主要原因', {
      each,
      hint: `决算为{金额 ${spent}}；与年初预算相等时不用填`,
    }),
  ];
};

/** The same and their sum. `fund`: of which appropriation they are. */
export const budgetsOf = (each: string, fund: string): readonly Question[] => [
  money('年初预算.合计', `${fund}年初预算数合计`, {
    optional: true,
    hint: '各项填齐后自动相加；有的项年初有预算、本年没有支出时，才填全部合计',
    ...inBudget(each, '合计'),
  }),
  ...rowBudgets(each),
];

export const BUDGET: readonly Question[] = budgetsOf('表05[每项, 本年支出]', '一般公共预算财政拨款');

/** What each row of a pattern is for. */
export const purposes = (each: string, entry = '用途', hint = '接在“主要用于”后面'): readonly Question[] => [
  words(`${entry}.本行`, '{名称}（{代码}）主要用于什么', { each, hint }),
];

/** Budgets of the three at the year's beginning. */
export const FIRST_BUDGETS: readonly Question[] = [
  money('三公年初预算.合计', '“三公”经费年初预算数', { budget: '三公经费预算表[预算数, 合计]' }),
  ...FOUR.map(({ last, name, column }) =>
    money(`三公年初预算.${last}`, `${name}年初预算数`, {
      hint: '没有安排预算填 0',
      budget: `三公经费预算表[预算数, ${column}]`,
    }),
  ),
];

/** Counts of the three as the central template has them. */
export const COUNTS: readonly Question[] = [
  count('出国.团组数', '因公出国（境）团组数', '个'),
  count('出国.人次', '因公出国（境）累计人次', '人次'),
  count('用车.购置数', '购置公务用车数', '辆'),
  count('用车.保有量', '年末公务用车保有量', '辆', { hint: '只数开支财政拨款的公务用车' }),
  count('接待.批次', '国内公务接待批次', '批次'),
  count('接待.人次', '国内公务接待人次', '人次'),
];

/** What of the receptions at home were of foreign affairs. */
export const FOREIGN_COUNTS: readonly Question[] = [
  count('接待.外事批次', '其中：外事接待批次', '批次', { hint: '没有填 0' }),
  count('接待.外事人次', '其中：外事接待人次', '人次', { hint: '没有填 0' }),
];

/** And those outside the country. */
export const OUTSIDE_COUNTS: readonly Question[] = [
  count('接待.境外批次', '国（境）外公务接待批次', '批次', { hint: '没有填 0' }),
  count('接待.境外人次', '国（境）外公务接待人次', '人次', { hint: '没有填 0' }),
];

const REASON_OPTIONAL = { optional: true, hint: '不写原因可不填' } as const;

export const THREE_EXPENSES: readonly Question[] = [
  words('出国.预算原因', '因公出国（境）费决算与预算不同的主要原因', REASON_OPTIONAL),
  words('出国.上年原因', '因公出国（境）费比上年增减的主要原因', REASON_OPTIONAL),
  words('接待.预算原因', '公务接待费决算与预算不同的主要原因', REASON_OPTIONAL),
  words('接待.上年原因', '公务接待费比上年增减的主要原因', REASON_OPTIONAL),
  words('用车.预算原因', '公务用车费用决算与预算不同的主要原因', REASON_OPTIONAL),
  words('用车.上年原因', '公务用车费用比上年增减的主要原因', REASON_OPTIONAL),
  count('出国.团组数', '因公出国（境）团组数', '个'),
  count('出国.人次', '因公出国（境）累计人次', '人次'),
  count('接待.团组数', '接待来访团组数', '个', { hint: '接待费决算为{金额 表07[决算数, 公务接待费]}' }),
  count('接待.人次', '接待来宾人次', '人次'),
  words('接待.事由', '公务接待主要是什么事', { hint: '接在“主要是”后面，例如：迎接检查发生的接待支出' }),
  count('用车.购置数', '购置公务用车数', '辆', {
    hint: '购置费决算为{金额 表07[决算数, 公务用车购置费]}',
  }),
  count('用车.保有量', '年末公务用车保有量', '辆', { hint: '只数开支财政拨款的公务用车' }),
];

/** For forms that state the budget once for all three and a reason for each that changed. */
export const THREE_EXPENSES_NEUTRAL: readonly Question[] = [
  words('三公.预算原因', '“三公”经费决算与预算不同的主要原因'),
  words('出国.上年原因', '因公出国（境）费比上年增减的主要原因'),
  words('用车.上年原因', '公务用车费用比上年增减的主要原因'),
  words('接待.上年原因', '公务接待费比上年增减的主要原因'),
  ...COUNTS,
  words('接待.事由', '公务接待主要用于什么'),
];

const OFFICE_KIND: readonly Question[] = [
  {
    key: '单位.性质',
    label: '单位性质',
    kind: '选择',
    choices: ['行政单位', '参公事业单位', '事业单位', '行政和事业单位都有'],
    hint: '决定机关运行经费怎样写',
  },
  money('机关运行经费.决算', '机关运行经费决算数', {
    optional: true,
    hint: '只有行政和事业单位都有的部门要填；行政单位、参公单位取表06的公用经费合计',
  }),
];

export const RUNNING_COSTS_REASON: Question = words(
  '机关运行经费.上年原因',
  '机关运行经费比上年增减的主要原因',
);

/** Compared with last year alone. */
export const RUNNING_COSTS_LAST_YEAR: readonly Question[] = [...OFFICE_KIND, RUNNING_COSTS_REASON];

/** Compared with the budget alone. */
export const RUNNING_COSTS_BUDGET: readonly Question[] = [
  ...OFFICE_KIND,
  money('机关运行经费.年初预算', '机关运行经费年初预算数', {
    hint: '表06公用经费合计为{金额 表06[公用经费合计]}',
  }),
  words('机关运行经费.预算原因', '机关运行经费比年初预算增减的主要原因'),
];

export const RUNNING_COSTS: readonly Question[] = [...RUNNING_COSTS_BUDGET, RUNNING_COSTS_REASON];

export const GENERAL: readonly Question[] = [
  money('会议费.金额', '{年度}年会议费', {
    hint: '全部会议费，没有填 0；表06（只含基本支出）为{金额 表06[30215]}',
  }),
  words('会议费.用途', '会议名称、人数和内容', { hint: '接在“用于”后面，例如：召开全区工作会议，132人' }),
  money('培训费.金额', '{年度}年培训费', {
    hint: '全部培训费，没有填 0；表06（只含基本支出）为{金额 表06[30216]}',
  }),
  words('培训费.用途', '培训名称、人数和内容', { hint: '接在“用于”后面' }),
  money('节庆.金额', '{年度}年举办节庆、晚会、论坛、赛事等活动的费用', { hint: '没有举办填 0' }),
  words('节庆.用途', '举办了哪些节庆、晚会、论坛、赛事等活动', { hint: '接在“用于”后面' }),
];

export const PURCHASES: readonly Question[] = [
  money('采购.总额', '政府采购支出总额', { optional: true, hint: '货物、工程、服务填齐后自动相加' }),
  money('采购.货物', '政府采购货物支出', { hint: '没有填 0' }),
  money('采购.工程', '政府采购工程支出', { hint: '没有填 0' }),
  money('采购.服务', '政府采购服务支出', { hint: '没有填 0' }),
  money('采购.中小企业', '授予中小企业合同金额', { hint: '含小微企业；没有填 0' }),
  money('采购.小微企业', '授予小微企业合同金额', { hint: '不大于中小企业合同金额' }),
];

const CARS_OWNED: readonly Question[] = [
  count('国资.车辆', '年末车辆数', '辆'),
  words('国资.车辆构成', '车辆的构成', {
    optional: true,
    hint: '例如：主要领导干部用车1辆、机要通信用车1辆',
  }),
];

export const ASSETS: readonly Question[] = [
  ...CARS_OWNED,
  count('国资.通用设备', '单位价值50万元以上通用设备', '台（套）'),
  count('国资.专用设备', '单位价值100万元以上专用设备', '台（套）'),
];

export const EQUIPMENT: Question = count('国资.设备', '单价100万元（含）以上设备（不含车辆）', '台（套）');

/** From 2022 equipment is one count. */
export const ASSETS_2022: readonly Question[] = [...CARS_OWNED, EQUIPMENT];

export const PERFORMANCE: readonly Question[] = [
  words('绩效.开展情况', '绩效自评开展情况', {
    hint: '例如：本单位组织对{年度}年度部门整体支出开展了绩效自评',
  }),
  words('绩效.评价', '自评的结论', { optional: true, hint: '接在“从评价情况来看”后面' }),
  words('绩效.报告', '评价报告在哪里', {
    optional: true,
    hint: '例如：部门整体支出绩效评价报告详见第五部分',
  }),
];

export const OTHER: readonly Question[] = [
  words('其他.说明', '其他需要说明的情况', { hint: '没有就填“无”' }),
];
