/** The national forms (财决公开): 行次 and 栏次, codes in one cell, 合计 first. Most provinces print them with small changes. */
import { LANES_2022, THREE_LANES } from '../data/economic';
import type { Body, ByCode, Form, Head, Layout, Lines } from '../forms/form';
import {
  EXPENDITURE,
  EXPENDITURE_01,
  expenditure04,
  FLOW,
  FUNDS,
  INCOME,
  income01,
  income04,
  INCOME_UNTIL_2019,
  RECEIPTS,
  SPENDING,
  THREE_PUBLIC,
} from './words';

export const codesFirst = (header: Lines, columns: readonly string[]): ByCode => ({
  kind: 'codes',
  header,
  columns,
  code: 'one',
  total: 'first',
  counters: true,
});

const HEADER_01 = `
收入|||支出||
项 目|行次|决算数|项 目|行次|决算数
栏 次||1|栏 次||2`;

export const T01: Form = {
  id: 'T01',
  title: '收入支出决算总表',
  note: '注：本表反映部门本年度的总收支和年末结转结余情况。',
  body: {
    kind: 'two-sides',
    header: HEADER_01,
    counters: true,
    spare: 1,
    sides: [income01(INCOME), EXPENDITURE_01],
  },
};

export const T02: Form = {
  id: 'T02',
  title: '收入决算表',
  note: '注：本表反映部门本年度取得的各项收入情况。',
  body: codesFirst(
    `项 目||${RECEIPTS.join('|')}
     功能分类科目编码|科目名称|||||||`,
    RECEIPTS,
  ),
};

export const T03: Form = {
  id: 'T03',
  title: '支出决算表',
  note: '注：本表反映部门本年度各项支出情况。',
  body: codesFirst(
    `项 目||${EXPENDITURE.join('|')}
     功能分类科目编码|科目名称||||||`,
    EXPENDITURE,
  ),
};

export const T04: Form = {
  id: 'T04',
  title: '财政拨款收入支出决算总表',
  note: '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
  body: {
    kind: 'two-sides',
    header: `
收入|||支出|||||
项 目|行次|金额|项 目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款
栏 次||1|栏 次||2|3|4|5`,
    counters: true,
    sides: [income04(FUNDS), expenditure04(FUNDS)],
  },
};

const spendingHeader = (total: string): Lines => `
项目||本年支出||
功能分类科目编码|科目名称|${total}|基本支出|项目支出`;

export const T05: Form = {
  id: 'T05',
  title: '一般公共预算财政拨款支出决算表',
  note: '注：本表反映部门本年度一般公共预算财政拨款支出情况。',
  body: codesFirst(spendingHeader('小计'), SPENDING),
};

export const lanes06 = (lanes: typeof THREE_LANES): Body => ({
  kind: 'lanes',
  header: '经济分类科目编码|科目名称|决算数',
  lanes,
  column: '决算数',
  code: 'one',
  tail: ['人员经费合计', '公用经费合计'],
});

export const T06: Form = {
  id: 'T06',
  title: '一般公共预算财政拨款基本支出决算表',
  note: '注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
  body: lanes06(THREE_LANES),
};

export const T06_DETAILED: Form = {
  ...T06,
  title: '一般公共预算财政拨款基本支出决算明细表',
  body: lanes06(LANES_2022),
};

export const BLOCK_07: Body = {
  kind: 'single',
  header: `
预算数||||||决算数|||||
合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|
1|2|3|4|5|6|7|8|9|10|11|12`,
  figures: ['预算数', '决算数'].flatMap((row) => THREE_PUBLIC.map((column) => [row, column] as const)),
};

export const T07: Form = {
  id: 'T07',
  from: 'T13',
  title: '一般公共预算财政拨款“三公”经费支出决算表',
  note: '注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。',
  emptyNote: '注：{department}没有“三公”经费支出，故本表无数据。',
  body: BLOCK_07,
};

export const T07_ALL_FUNDS: Form = { ...T07, from: 'T07', title: '财政拨款“三公”经费支出决算表' };

const FLOW_HEADER = `
项目||年初结转和结余|本年收入|本年支出|||年末结转和结余
功能分类科目编码|科目名称|||小计|基本支出|项目支出|`;

export const T08: Form = {
  id: 'T08',
  title: '政府性基金预算财政拨款收入支出决算表',
  note: '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。',
  emptyNote: '注：{department}没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。',
  body: codesFirst(FLOW_HEADER, FLOW),
};

export const T09: Form = {
  id: 'T09',
  title: '国有资本经营预算财政拨款支出决算表',
  note: '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。',
  emptyNote: '注：{department}没有使用国有资本经营预算安排的支出，故本表无数据。',
  body: codesFirst(spendingHeader('合计'), SPENDING),
};

export const T09_FLOW: Form = {
  ...T09,
  title: '国有资本经营预算财政拨款收入支出决算表',
  note: '注：本表反映部门本年度国有资本经营预算财政拨款收入、支出及结转和结余情况。',
  emptyNote: '注：{department}没有国有资本经营预算财政拨款收入和支出，故本表无数据。',
  body: codesFirst(FLOW_HEADER, FLOW),
};

export const HEAD: Head = {
  sheet: '公开{n2}表',
  title: '{title}',
  code: '公开{n2}表',
  department: '部门：{department}',
  period: '{year}年度',
  unit: '金额单位：{unit}',
};

const NINE: readonly Form[] = [T01, T02, T03, T04, T05, T06, T07, T08, T09];
/** From 2022 the “三公” of all funds come last. */
const NINE_2022: readonly Form[] = [T01, T02, T03, T04, T05, T06_DETAILED, T08, T09, T07_ALL_FUNDS];

/** Without 国有资本经营预算. */
const TWO_FUNDS = FUNDS.slice(0, 2);

const T01_2018: Form = {
  ...T01,
  body: {
    kind: 'two-sides',
    header: HEADER_01,
    counters: true,
    sides: [income01(INCOME_UNTIL_2019, '用事业基金弥补收支差额'), EXPENDITURE_01],
  },
};

export const T01_2019: Form = {
  ...T01,
  body: {
    kind: 'two-sides',
    header: HEADER_01,
    counters: true,
    sides: [income01(INCOME_UNTIL_2019), EXPENDITURE_01],
  },
};

export const T04_UNTIL_2019: Form = {
  ...T04,
  note: '注：本表反映部门本年度一般公共预算财政拨款和政府性基金预算财政拨款的总收支和年末结转结余情况。',
  body: {
    kind: 'two-sides',
    header: `
收入|||支出||||
项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款
栏次||1|栏次||2|3|4`,
    counters: true,
    sides: [income04(TWO_FUNDS), expenditure04(TWO_FUNDS)],
  },
};

const LAYOUT: Layout = {
  year: 2020,
  unit: '万元',
  body: '部门',
  head: HEAD,
  classes: 'all',
  forms: NINE,
};

export const NATIONAL_2018: Layout = {
  ...LAYOUT,
  year: 2018,
  forms: [T01_2018, T02, T03, T04_UNTIL_2019, T05, T06, T07, T08],
};

/** Nine tables, the ninth always empty: the forms before it have no column for it. */
export const NATIONAL_2019: Layout = {
  ...LAYOUT,
  year: 2019,
  forms: [T01_2019, T02, T03, T04_UNTIL_2019, T05, T06, T07, T08, T09],
};

export const CENTRAL_2022: Layout = { ...LAYOUT, year: 2022, forms: NINE_2022 };

/** Small districts of Hunan: only the classes with money, no period. */
export const HUNAN_2020: Layout = {
  ...LAYOUT,
  classes: 'short',
  head: {
    sheet: '公开{n2}表',
    title: '{title}',
    code: '公开 {n2} 表',
    department: '部门：{department}',
    unit: '单位：{unit}',
  },
};

export const HUNAN_2022: Layout = { ...CENTRAL_2022, head: { ...HEAD, sheet: 'Z{n2} {title}' } };

/** An institution's own accounts. */
export const UNIT_2022: Layout = {
  ...CENTRAL_2022,
  body: '单位',
  head: { ...HEAD, sheet: '{n2}{title}', title: '{year}年度{title}', unit: '单位：{unit}' },
};

export const LIAONING_2022: Layout = {
  ...LAYOUT,
  year: 2022,
  head: { ...HEAD, title: '{title}', unit: '单位：{unit}' },
  forms: [T01, T02, T03, { ...T04, title: '财政拨款收入支出决算表' }, T05, T06, T07, T08, T09],
};

export const GUANGXI_2021: Layout = {
  ...LAYOUT,
  year: 2021,
  head: {
    ...HEAD,
    sheet: '表{cn}',
    code: '表{cn}',
    department: '部门名称：{department}',
    unit: '单位：{unit}',
  },
  forms: [
    T01,
    T02,
    T03,
    T04,
    T05,
    T06,
    { ...T07, title: '一般公共预算财政拨款安排的“三公”经费支出决算表' },
    T08,
    T09,
  ],
};

/** 表07 with 预算数 and 决算数 one below the other, 公务接待费 before the vehicles, and two costs that are no part of 合计. */
const T07_SHAANXI: Form = {
  ...T07,
  title: '一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
  body: {
    kind: 'labelled',
    header: `
项目|“三公”经费||||||会议费|培训费
|合计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费||||
||||小计|公务用车购置费|公务用车运行维护费||
栏次|1|2|3|4|5|6|7|8`,
    lines: ['预算数', '决算数'],
    columns: [
      '合计',
      '因公出国（境）费',
      '公务接待费',
      '公务用车购置及运行费',
      '公务用车购置费',
      '公务用车运行费',
      '会议费',
      '培训费',
    ],
    counters: false,
    turned: false,
  },
};

export const SHAANXI_2020: Layout = {
  ...LAYOUT,
  head: { ...HEAD, code: '公开{n2}表', department: '编制部门：{department}', unit: '单位：{unit}' },
  forms: [
    T01,
    { ...T02, title: '收入决算总表' },
    { ...T03, title: '支出决算总表' },
    T04,
    T05,
    T06,
    T07_SHAANXI,
    T08,
    T09,
  ],
};
