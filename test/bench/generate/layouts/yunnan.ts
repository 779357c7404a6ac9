/** The Yunnan forms: in 元; 表05 with income, expenditure and balances; “三公” down the sheet with counts and 机关运行经费. */
import { LANES_2022 } from '../data/economic';
import type { Body, Form, Head, Layout, Line, Lines } from '../forms/form';
import {
  codesFirst,
  HEAD,
  lanes06,
  T01_2019,
  T02,
  T03,
  T04,
  T04_UNTIL_2019,
  T06,
  T08,
  T09_FLOW,
} from './national';
import { expenditure04, EXPENDITURE_01, FUNDS, INCOME, income01, income04 } from './words';

const YUNNAN_HEAD: Head = { ...HEAD, sheet: '{n2} {title}', unit: '金额单位：{unit}' };

const HEADER_01: Lines = `
收入|||支出||
项目|行次|金额|项目(按功能分类)|行次|金额
栏次||1|栏次||2`;

const T01: Form = {
  id: 'T01',
  title: '收入支出决算表',
  note: '注：本表反映部门本年度的总收支和年初、年末结转结余情况。',
  body: {
    kind: 'two-sides',
    header: HEADER_01,
    counters: true,
    sides: [income01(INCOME), EXPENDITURE_01],
  },
};

const T04_YUNNAN: Form = {
  ...T04,
  title: '财政拨款收入支出决算表',
  body: {
    kind: 'two-sides',
    header: `
收入|||支出|||||
项目|行次|金额|项目(按功能分类)|行次|合计|${FUNDS.join('|')}
栏次||1|栏次||2|3|4|5`,
    counters: true,
    sides: [income04(FUNDS), expenditure04(FUNDS)],
  },
};

const BALANCES_HEADER: Lines = `
项目||年初结转和结余|||本年收入|||本年支出|||年末结转和结余||
功能分类科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出结转|项目支出结转和结余`;

const BALANCES: readonly string[] = [
  '年初结转和结余',
  '年初基本支出结转',
  '年初项目支出结转和结余',
  '本年收入',
  '本年收入基本支出',
  '本年收入项目支出',
  '本年支出',
  '基本支出',
  '项目支出',
  '年末结转和结余',
  '年末基本支出结转',
  '年末项目支出结转和结余',
];

const T05: Form = {
  id: 'T05',
  title: '一般公共预算财政拨款收入支出决算表',
  note: '注：本表反映部门本年度一般公共预算财政拨款的收支和年初、年末结转结余情况。',
  body: codesFirst(BALANCES_HEADER, BALANCES),
};

/** 基本支出 divided into people and office; 项目支出结转和结余 into 结转 and 结余. */
const T05_DIVIDED: Form = {
  ...T05,
  body: codesFirst(
    `
项目||年初结转和结余|||本年收入|||本年支出|||||年末结转和结余||||
功能分类科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|||项目支出|合计|基本支出结转|项目支出结转和结余||
|||||||||小计|人员经费|日常公用经费||||小计|项目支出结转|项目支出结余`,
    [
      ...BALANCES.slice(0, 8),
      '人员经费',
      '日常公用经费',
      ...BALANCES.slice(8),
      '年末项目支出结转',
      '年末项目支出结余',
    ],
  ),
};

const EXPENSES: readonly Line[] = [
  '一、“三公”经费支出=',
  '（一）支出合计=合计',
  '  1.因公出国（境）费=因公出国（境）费',
  '  2.公务用车购置及运行维护费=公务用车购置及运行费',
  '  （1）公务用车购置费=公务用车购置费',
  '  （2）公务用车运行维护费=公务用车运行费',
  '  3.公务接待费=公务接待费',
];

const COUNTS_AND_OFFICE: readonly Line[] = [
  '  （1）国内接待费=国内接待费',
  '    其中：外事接待费=外事接待费',
  '  （2）国（境）外接待费=国（境）外接待费',
  '（二）相关统计数=',
  '  1.因公出国（境）团组数（个）=因公出国（境）团组数',
  '  2.因公出国（境）人次数（人）=因公出国（境）人次数',
  '  3.公务用车购置数（辆）=公务用车购置数',
  '  4.公务用车保有量（辆）=公务用车保有量',
  '  5.国内公务接待批次（个）=国内公务接待批次',
  '    其中：外事接待批次（个）=外事接待批次',
  '  6.国内公务接待人次（人）=国内公务接待人次',
  '    其中：外事接待人次（人）=外事接待人次',
  '  7.国（境）外公务接待批次（个）=国（境）外公务接待批次',
  '  8.国（境）外公务接待人次（人）=国（境）外公务接待人次',
  '二、机关运行经费=机关运行经费',
  '（一）行政单位=行政单位机关运行经费',
  '（二）参照公务员法管理事业单位=参公事业单位机关运行经费',
];

const oneColumn = (lines: readonly Line[]): Body => ({
  kind: 'labelled',
  header: `
项 目|行次|统计数
栏 次||1`,
  lines,
  columns: ['决算数'],
  counters: true,
  turned: true,
});

const twoColumns = (lines: readonly Line[]): Body => ({
  kind: 'labelled',
  header: `
项 目|行次|预算数|决算统计数
栏 次||1|2`,
  lines,
  columns: ['预算数', '决算数'],
  counters: true,
  turned: true,
});

const T07: Form = {
  id: 'T07',
  title: '“三公”经费、行政参公单位机关运行经费情况表',
  note: '注：“三公”经费为单位使用财政拨款安排的支出。',
  body: oneColumn([...EXPENSES, ...COUNTS_AND_OFFICE]),
};

const T07_2023: Form = {
  ...T07,
  title: '财政拨款“三公”经费、行政参公单位机关运行经费情况表',
  body: twoColumns([...EXPENSES, ...COUNTS_AND_OFFICE]),
};

const T13: Form = {
  id: 'T13',
  title: '一般公共预算财政拨款“三公”经费情况表',
  body: twoColumns(EXPENSES),
};

const T12: Form = {
  id: 'T12',
  title: '一般公共预算财政拨款项目支出决算表',
  note: '注：本表反映部门本年度一般公共预算财政拨款项目支出明细情况。',
  body: {
    kind: 'lanes',
    header: '经济分类科目编码|科目名称|决算数',
    lanes: LANES_2022,
    column: '项目支出',
    code: 'one',
    tail: ['合计'],
  },
};

const ASSETS: Form = {
  title: '国有资产使用情况表',
  body: {
    kind: 'labelled',
    header: `
项目|行次|资产总额|流动资产|固定资产|||||对外投资|在建工程|无形资产|其他资产
||||小计|房屋构筑物|车辆|单价200万元以上大型设备|其他固定资产||||
栏次||1|2|3|4|5|6|7|8|9|10|11`,
    lines: ['合计='],
    columns: Array.from({ length: 11 }, (_, index) => String(index)),
    counters: true,
    turned: false,
  },
};

const T06_2022: Form = { ...T06, body: lanes06(LANES_2022) };

const YUNNAN: Layout = {
  year: 2021,
  unit: '元',
  body: '部门',
  head: YUNNAN_HEAD,
  classes: 'all',
  forms: [],
};

export const YUNNAN_2019: Layout = {
  ...YUNNAN,
  year: 2019,
  forms: [T01_2019, T02, T03, { ...T04_UNTIL_2019, title: '财政拨款收入支出决算表' }, T05, T06, T08, T07],
};

export const YUNNAN_2021: Layout = {
  ...YUNNAN,
  forms: [T01, T02, T03, T04_YUNNAN, T05, T06, T08, T09_FLOW, T07],
};

export const YUNNAN_2023: Layout = {
  ...YUNNAN,
  year: 2023,
  forms: [T01, T02, T03, T04_YUNNAN, T05_DIVIDED, T06_2022, T12, T08, T09_FLOW, T07_2023, T13, ASSETS],
};
