/** The Shanghai forms: no numbers, no 行次, codes in three cells or one merged over three, 合计 beside 类 款 项 or at the end, “三公” in pairs. */
import { TWO_LANES } from '../data/economic';
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
  RECEIPTS,
  SPENDING,
  THREE_PUBLIC,
} from './words';

const HEAD: Head = { sheet: '{title}', title: '{title}', unit: '单位：{unit}' };

const bars = (count: number): string => '|'.repeat(count);

const T01: Form = {
  id: 'T01',
  title: '收入支出决算总表',
  note: '注：本表反映部门本年度的总收支和年末结转结余情况。',
  body: {
    kind: 'two-sides',
    header: `
收入||支出|
项目|决算数|项目|决算数`,
    counters: false,
    sides: [income01(INCOME, '使用非财政拨款结余（含专用结余）'), EXPENDITURE_01],
  },
};

/** 类 款 项 as the last row of the header, with 合计 beside them. */
const besideCodes = (columns: readonly string[]): ByCode => ({
  kind: 'codes',
  header: `
项目||||${columns.join('|')}
支出功能分类|||科目名称${bars(columns.length)}
科目编码|||${bars(columns.length)}
类|款|项|${bars(columns.length)}`,
  columns,
  code: 'three',
  total: 'beside',
  counters: false,
});

/** One cell of a code, merged over three; 合计 in the name column. */
const mergedCodes = (columns: readonly string[]): ByCode => ({
  kind: 'codes',
  header: `
项目||||${columns.join('|')}
功能分类科目编码|||科目名称${bars(columns.length)}`,
  columns,
  code: 'merged',
  total: 'in-name',
  counters: false,
});

type CodeBody = (columns: readonly string[]) => ByCode;

const receipts = (body: CodeBody): Form => ({
  id: 'T02',
  title: '收入决算表',
  note: '注：本表反映部门本年度取得的各项收入情况。',
  body: body(RECEIPTS),
});

const expenditure = (body: CodeBody): Form => ({
  id: 'T03',
  title: '支出决算表',
  note: '注：本表反映部门本年度各项支出情况。',
  body: body(EXPENDITURE),
});

const fiscal = (sides: Lines): Form => ({
  id: 'T04',
  title: '财政拨款收入支出决算总表',
  note: '注：本表反映部门本年度财政拨款总收支和结转结余情况。',
  body: {
    kind: 'two-sides',
    header: `
${sides}
项目|决算数|项目|合计|${FUNDS.join('|')}`,
    counters: false,
    sides: [income04(FUNDS, true), expenditure04(FUNDS)],
  },
});

const general = (header: Lines, code: ByCode['code']): Form => ({
  id: 'T05',
  title: '一般公共预算财政拨款支出决算表',
  note: '注：本表反映部门本年度一般公共预算财政拨款支出情况。',
  body: { kind: 'codes', header, columns: SPENDING, code, total: 'last', counters: false },
});

const T06_SPLIT: Form = {
  id: 'T06',
  title: '一般公共预算财政拨款基本支出决算表',
  note: '注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
  body: {
    kind: 'lanes',
    header: `
经济分类||科目名称|决算数
科目编码|||
类|款||`,
    lanes: TWO_LANES,
    column: '决算数',
    code: 'two',
    tail: ['人员经费合计', '公用经费合计'],
  },
};

const T06_WHOLE: Form = {
  ...T06_SPLIT,
  body: {
    kind: 'lanes',
    header: '经济分类科目编码|科目名称|决算数',
    lanes: TWO_LANES,
    column: '决算数',
    code: 'one',
    tail: ['人员经费合计', '公用经费合计'],
  },
};

const pairs = (vehicles: string, running: string): Body => ({
  kind: 'single',
  header: `
财政拨款“三公”经费|||||||||||
合计||因公出国（境）费||${vehicles}||||||公务接待费|
||||小计||公务用车购置费||${running}|||
${Array.from({ length: 6 }, () => '预算数|决算数').join('|')}`,
  figures: THREE_PUBLIC.flatMap((column) => [['预算数', column] as const, ['决算数', column] as const]),
});

const threePublic = (vehicles: string, running: string): Form => ({
  id: 'T07',
  title: '财政拨款“三公”经费支出决算表',
  note: '注：本表反映部门本年度“三公”经费支出预决算情况。',
  emptyNote: '说明：{department}本年度没有“三公”经费支出，故本表无数据。',
  body: pairs(vehicles, running),
});

const flow = (id: 'T08' | 'T09', fund: string, body: Body): Form => ({
  id,
  title: `${fund}收入支出决算表`,
  note: `注：本表反映部门本年度${fund}收入支出及结转和结余情况。`,
  emptyNote: `说明：{department}本年度没有${fund}收入和支出，故本表无数据。`,
  body,
});

const EMPTY_LINES = 6;

const FLOW_SPLIT: ByCode = {
  kind: 'codes',
  header: `
项目||||年初结转和结余|本年收入|本年支出|||年末结转和结余
支出功能分类科目编码|||科目名称|||小计|基本支出|项目支出|
类|款|项|||||||`,
  columns: FLOW,
  code: 'three',
  total: 'last',
  counters: false,
  blankLines: EMPTY_LINES,
};

/** Left empty as the template comes: 合计 in the row that names the parts of 本年支出. */
const FLOW_TEMPLATE: ByCode = {
  ...FLOW_SPLIT,
  header: `
项目||||年初结转和结余|本年收入|本年支出|||年末结转和结余
功能分类科目编码|||科目名称|||合计|基本支出|项目支出|`,
  code: 'merged',
  whenEmpty: `
项目||年初结转和结余|本年收入|本年支出|||年末结转和结余
功能分类科目编码|科目名称||||||
合计||||合计|基本支出|项目支出|`,
};

const [, GOVERNMENT_FUND = '', STATE_CAPITAL = ''] = FUNDS;

const SHANGHAI: Layout = {
  year: 2024,
  unit: '万元',
  body: '部门',
  head: HEAD,
  classes: 'all',
  forms: [],
};

export const SHANGHAI_2024: Layout = {
  ...SHANGHAI,
  forms: [
    T01,
    receipts(besideCodes),
    expenditure(besideCodes),
    fiscal('收入||支出||||'),
    general(
      `
项目||||合计|基本支出|项目支出
支出功能分类|||科目名称|||
科目编码||||||
类|款|项||||`,
      'three',
    ),
    T06_SPLIT,
    threePublic('公务用车购置及运行费', '公务用车运行费'),
    flow('T08', GOVERNMENT_FUND, FLOW_SPLIT),
    flow('T09', STATE_CAPITAL, FLOW_SPLIT),
  ],
};

const OVER_05 = '项 目||||一般公共预算财政拨款支出决算数||';

/** Codes in three cells. */
const SPLIT_2025: Layout = {
  ...SHANGHAI,
  year: 2025,
  forms: [
    T01,
    receipts(besideCodes),
    expenditure(besideCodes),
    fiscal('收入决算数||支出决算数||||'),
    general(
      `
${OVER_05}
功能分类科目编码|||科目名称|合计|基本支出|项目支出
类|款|项||||`,
      'three',
    ),
    T06_SPLIT,
    threePublic('公务用车购置及运行维护费', '公务用车运行维护费'),
    flow('T08', GOVERNMENT_FUND, FLOW_TEMPLATE),
    flow('T09', STATE_CAPITAL, FLOW_TEMPLATE),
  ],
};

/** Codes in one cell, merged over three. */
const MERGED_2025: Layout = {
  ...SPLIT_2025,
  forms: [
    T01,
    receipts(mergedCodes),
    expenditure(mergedCodes),
    fiscal('收入决算数||支出决算数||||'),
    general(
      `
${OVER_05}
功能分类科目编码|||科目名称|合计|基本支出|项目支出`,
      'merged',
    ),
    T06_WHOLE,
    threePublic('公务用车购置及运行维护费', '公务用车运行维护费'),
    flow('T08', GOVERNMENT_FUND, FLOW_TEMPLATE),
    flow('T09', STATE_CAPITAL, FLOW_TEMPLATE),
  ],
};

export const SHANGHAI_2025: readonly Layout[] = [SPLIT_2025, MERGED_2025];
