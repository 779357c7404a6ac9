/** Shanghai 2024: what the tables do not hold. */
import type { Question } from '../../form';
import { LAST_YEAR } from '../parts/last-year';
import { count, money, words } from '../parts/question';
import { BUDGET, EQUIPMENT, RUNNING_COSTS, reasons } from '../parts/questions';
import { VEHICLE_KINDS } from '../parts/vehicles';

const purposes = (entry: string, table: string): readonly Question[] => [
  words(`${entry}用途.本行`, '{名称}（{代码}）主要用于什么', {
    each: `${table}[每项, 本年支出]`,
    hint: '接在“主要用于：”后面',
  }),
];

/** Budget, purpose and reason of each 项 of a fund's table. */
const fund = (entry: string, table: string): readonly Question[] => [
  ...purposes(entry, table),
  money(`${entry}年初预算.本行`, '{名称}（{代码}）年初预算数', {
    each: `${table}[每项, 本年支出]`,
    hint: `决算为{金额 ${table}[本行, 本年支出]}；年初没有预算填 0`,
  }),
  words(`${entry}预算原因.本行`, '{名称}（{代码}）决算数与年初预算数不同的主要原因', {
    each: `${table}[每项, 本年支出]`,
    hint: '与年初预算相等时不用填',
  }),
];

const THREE_EXPENSES: readonly Question[] = [
  words('三公.预算原因', '“三公”经费决算与年初预算不同的主要原因'),
  words('出国.上年原因', '因公出国（境）费比上年增减的主要原因'),
  words('用车.上年原因', '公务用车费用比上年增减的主要原因'),
  words('接待.上年原因', '公务接待费比上年增减的主要原因'),
  count('出国.团组数', '因公出国（境）团组数', '个'),
  count('出国.人次', '因公出国（境）累计人次', '人次'),
  words('出国.内容', '因公出国（境）的开支内容', { hint: '接在“开支内容包括：”后面' }),
  words('用车.购置用途', '购置的公务用车主要用于什么'),
  count('用车.购置数', '购置公务用车数', '辆'),
  words('用车.运行用途', '公务用车运行维护支出主要用于什么'),
  count('用车.保有量', '年末公务用车保有量', '辆', { hint: '只数开支财政拨款的公务用车' }),
  money('接待.国内', '国内公务接待支出'),
  money('接待.外宾', '其中：外宾接待支出', { hint: '没有填 0' }),
  words('接待.事由', '公务接待主要用于什么'),
  count('接待.批次', '公务接待批次', '批次'),
  count('接待.人次', '公务接待人次', '人次'),
  count('接待.外宾批次', '接待外宾批次', '批次'),
  count('接待.外宾人次', '接待外宾人次', '人次'),
];

const PERFORMANCE: readonly Question[] = [
  words('绩效.制度', '制定了哪些预算绩效管理制度', { hint: '接在“制定了”后面' }),
  words('绩效.机制', '建立了怎样的预算绩效管理工作机制', { hint: '接在“建立了”后面' }),
  count('绩效.目标项目数', '编报绩效目标的项目数', '个'),
  money('绩效.目标金额', '编报绩效目标的项目涉及预算金额'),
  count('绩效.跟踪项目数', '绩效跟踪评价的项目数', '个'),
  money('绩效.跟踪金额', '绩效跟踪评价的项目涉及预算金额'),
  count('绩效.自评项目数', '绩效自评的项目数', '个'),
  money('绩效.自评金额', '绩效自评的项目涉及预算金额'),
  words('绩效.平均得分', '绩效自评平均得分', { hint: '只写数，例如 99.43' }),
  count('绩效.优', '评级为“优”的项目数', '个'),
  count('绩效.良', '评级为“良”的项目数', '个'),
  count('绩效.合格', '评级为“合格”的项目数', '个'),
  count('绩效.不合格', '评级为“不合格”的项目数', '个'),
  count('绩效.问题', '自评中发现的问题数', '个'),
  count('绩效.已整改', '已经完成整改的问题数', '个'),
  count('绩效.正在整改', '正在整改的问题数', '个'),
];

const PURCHASES: readonly Question[] = [
  money('采购.总额', '政府采购金额（以合同签订为准）', {
    optional: true,
    hint: '货物、工程、服务填齐后自动相加',
  }),
  money('采购.货物', '货物采购金额', { hint: '没有填 0' }),
  money('采购.工程', '工程采购金额', { hint: '没有填 0' }),
  money('采购.服务', '服务采购金额', { hint: '没有填 0' }),
  money('采购.中小预留', '面向中小企业预留政府采购项目预算金额', { hint: '没有填 0' }),
  money('采购.小微预留', '面向小微企业预留政府采购项目预算金额', { hint: '没有填 0' }),
  money('采购.中小预留成交', '预留项目中由中小企业中标或成交的采购金额', { hint: '没有填 0' }),
  money('采购.小微预留成交', '预留项目中由小微企业中标或成交的采购金额', { hint: '没有填 0' }),
  money('采购.其他中小成交', '其他项目中由中小企业中标或成交的采购金额', { hint: '没有填 0' }),
];

const ASSETS: readonly Question[] = [
  ...VEHICLE_KINDS.map((kind) => count(`国资.${kind}`, `年末${kind}数`, '辆', { hint: '没有填 0' })),
  EQUIPMENT,
];

export const QUESTIONS: readonly Question[] = [
  ...LAST_YEAR,
  ...reasons('主要原因：'),
  words('一般公共预算.预算原因', '一般公共预算财政拨款支出决算与年初预算不同的主要原因'),
  ...BUDGET,
  ...purposes('', '表05'),
  ...THREE_EXPENSES,
  ...fund('基金', '表08'),
  ...fund('国资', '表09'),
  ...PERFORMANCE,
  ...RUNNING_COSTS,
  ...PURCHASES,
  ...ASSETS,
];
