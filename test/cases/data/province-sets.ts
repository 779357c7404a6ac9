/** What provinces print as one set: the titles in their order, and the table that each is; small tables of our own stand under them. */
import { OPERATION_TABLE } from './operation-table';

/** A table's id, `known` where it is known and not read, `none` where it is no table. */
export type SetLine = readonly [title: string, is: string, form?: keyof typeof FORMS];

const lines = (...rows: readonly string[]): string[][] => rows.map((row) => row.split('|'));

const BY_CODE = lines(
  '科目编码|科目名称|合计|基本支出|项目支出',
  '合计||80.00|60.00|20.00',
  '201|一般公共服务支出|80.00|60.00|20.00',
);
const FLOW = lines(
  '科目编码|科目名称|年初结转和结余|本年收入|本年支出|||年末结转和结余',
  '||||小计|基本支出|项目支出|',
  '合计||||||||',
);

export const FORMS = {
  both: lines(
    '收入||支出|',
    '项目|决算数|项目|决算数',
    '一、一般公共预算财政拨款收入|80.00|一、一般公共服务支出|80.00',
    '本年收入合计|80.00|本年支出合计|80.00',
    '总计|80.00|总计|80.00',
  ),
  income: lines(
    '科目编码|科目名称|本年收入合计|财政拨款收入|其他收入',
    '合计||80.00|80.00|',
    '201|一般公共服务支出|80.00|80.00|',
  ),
  units: lines(
    '序号|单位名称|本年收入合计|财政拨款收入|其他收入',
    '|合计|80.00|80.00|',
    '1|某局本级|80.00|80.00|',
  ),
  spending: lines(
    '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出',
    '合计||80.00|60.00|20.00||',
    '201|一般公共服务支出|80.00|60.00|20.00||',
  ),
  fiscal: lines(
    '收入||支出||||',
    '项目|金额|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    '一、一般公共预算财政拨款|80.00|一、一般公共服务支出|80.00|80.00||',
    '本年收入合计|80.00|本年支出合计|80.00|80.00||',
    '总计|80.00|总计|80.00|80.00||',
  ),
  code: BY_CODE,
  kinds: lines(
    '科目编码|科目名称|合计|人员经费|公用经费',
    '合计||60.00|60.00|',
    '301|工资福利支出|60.00|60.00|',
  ),
  lanes: lines('科目编码|科目名称|决算数', '301|工资福利支出|60.00', '|人员经费合计|60.00'),
  three: lines(
    '预算数||||||决算数|||||',
    '合计|因公出国（境）费|公务接待费|公务用车购置及运行维护费|||合计|因公出国（境）费|公务接待费|公务用车购置及运行维护费||',
    '|||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费',
    '6.00||2.00|4.00||4.00|5.00||1.50|3.50||3.50',
  ),
  flow: FLOW,
  operation: OPERATION_TABLE.slice(3),
  text: lines('项目|数量|金额', '甲|1|2.00'),
} as const;

const NATIONAL: readonly SetLine[] = [
  ['收入支出决算总表', 'T01', 'both'],
  ['收入决算表', 'T02', 'income'],
  ['支出决算表', 'T03', 'spending'],
  ['财政拨款收入支出决算总表', 'T04', 'fiscal'],
  ['一般公共预算财政拨款支出决算表', 'T05', 'code'],
  ['一般公共预算财政拨款基本支出决算表', 'T06', 'lanes'],
];
const FUND: SetLine = ['政府性基金预算财政拨款收入支出决算表', 'T08', 'flow'];
const CAPITAL: SetLine = ['国有资本经营预算财政拨款支出决算表', 'T09', 'code'];
const THREE: SetLine = ['财政拨款“三公”经费支出决算表', 'T07', 'three'];

export const PROVINCE_SETS: readonly (readonly [province: string, lines: readonly SetLine[]])[] = [
  [
    '天津',
    [
      NATIONAL[0]!,
      ['收入决算表（按功能分类列示）', 'T02', 'income'],
      ['收入决算表（按单位列示）', 'known', 'units'],
      NATIONAL[2]!,
      ['财政拨款收支总表', 'T04', 'fiscal'],
      ['一般公共预算支出决算表', 'T05', 'code'],
      ['一般公共预算基本支出决算表', 'T06', 'lanes'],
      ['政府性基金预算收入支出决算表', 'T08', 'flow'],
      ['国有资本经营预算收入支出决算表', 'T09', 'flow'],
      ['一般公共预算“三公”经费支出决算表', 'T07', 'three'],
      ['项目支出决算表', 'known', 'text'],
    ],
  ],
  [
    '浙江',
    [
      NATIONAL[0]!,
      ['收入决算表（分单位）', 'known', 'units'],
      ['收入决算表（分科目）', 'T02', 'income'],
      ['支出决算表（分单位）', 'known', 'units'],
      ['支出决算表（分科目）', 'T03', 'spending'],
      ...NATIONAL.slice(3),
      FUND,
      CAPITAL,
      THREE,
    ],
  ],
  [
    '江苏',
    [
      ...NATIONAL.slice(0, 4),
      ['财政拨款支出决算表（功能科目）', 'T15', 'code'],
      ['财政拨款基本支出决算表（经济科目）', 'T16', 'kinds'],
      ['一般公共预算支出决算表（功能科目）', 'T05', 'code'],
      ['一般公共预算基本支出决算表（经济科目）', 'T06', 'kinds'],
      ['财政拨款“三公”经费、会议费和培训费支出决算表', 'T07', 'three'],
      ['政府性基金预算支出决算表', 'T08', 'code'],
      ['国有资本经营预算支出决算表', 'T09', 'code'],
      ['财政拨款机关运行经费支出决算表', 'known', 'text'],
      ['政府采购支出表', 'known', 'text'],
    ],
  ],
  [
    '合肥',
    [...NATIONAL, FUND, CAPITAL, ['一般公共预算及政府性基金财政拨款“三公”经费支出决算表', 'T07', 'three']],
  ],
  ['江西', [...NATIONAL, FUND, CAPITAL, THREE, ['国有资产占用情况表', 'known', 'text']]],
  [
    '北京',
    [
      ...NATIONAL,
      FUND,
      ['政府性基金预算财政拨款基本支出决算表', 'known', 'kinds'],
      CAPITAL,
      THREE,
      ['政府采购情况表', 'known', 'text'],
      ['政府购买服务支出情况表', 'known', 'text'],
    ],
  ],
  ['重庆', [...NATIONAL, FUND, CAPITAL, ['机构运行信息表', 'T07', 'operation']]],
];
