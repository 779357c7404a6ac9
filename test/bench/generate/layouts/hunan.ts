/** The Hunan forms: 行次 and 栏次, codes in one cell, 合计 first; from 2022 with “三公” as the ninth table. */
import type { TableId } from '../../../../src/core/tables/types';
import type { Area } from '../../../../src/core/grid';
import { THREE_LANES, type Account } from '../../../../scripts/samples/data/economic-lanes';
import type { PrintedTable } from '../../../../scripts/samples/printed/printed-table';
import { CLASSES, nameOf, type FunctionalCode } from '../data/functional';
import {
  codesOf,
  EXPENDITURE_COLUMNS,
  FLOW_COLUMNS,
  FUND_COLUMNS,
  INCOME_ROWS,
  isEmpty,
  numbered,
  printerOf,
  RECEIPT_COLUMNS,
  shortClasses,
  SPENDING_COLUMNS,
  THREE_PUBLIC_COLUMNS,
  type Layout,
  type LayoutInput,
  type Print,
} from './layout';

interface Body {
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  readonly merges?: readonly Area[];
}

/** Cells from the label on: label, 行次, figures. */
type Side = readonly (readonly [label: string, ...figures: string[]])[];

/** Two sides line by line, their lines numbered through. */
function sideBySide(left: Side, right: Side): readonly (readonly string[])[] {
  return left.map(([leftLabel, ...leftFigures], index) => {
    const [rightLabel = '', ...rightFigures] = right[index] ?? [''];
    return [
      leftLabel,
      String(index + 1),
      ...leftFigures,
      rightLabel,
      String(left.length + index + 1),
      ...rightFigures,
    ];
  });
}

const padded = (side: Side, length: number, width: number): Side => [
  ...side,
  ...Array.from({ length: length - side.length }, (): [string, ...string[]] => [
    '',
    ...Array<string>(width).fill(''),
  ]),
];

function table01(print: Print, classes: readonly FunctionalCode[]): Body {
  const figure = (key: string): string => print('T01', key, '决算数');
  const income: Side = numbered(INCOME_ROWS).map((label, index) => [label, figure(INCOME_ROWS[index] ?? '')]);
  const labels = numbered(classes.map(({ name }) => name));
  const expenditure: Side = classes.map(({ code }, index) => [labels[index] ?? '', figure(code)]);
  const length = Math.max(income.length, expenditure.length) + 1;
  const totals = (keys: readonly string[]): Side =>
    keys.map((key) => [key.endsWith('总计') ? '总计' : key, figure(key)]);
  return {
    headerRows: 3,
    rows: [
      ['收入', '', '', '支出', '', ''],
      ['项 目', '行次', '决算数', '项 目', '行次', '决算数'],
      ['栏 次', '', '1', '栏 次', '', '2'],
      ...sideBySide(
        [
          ...padded(income, length, 1),
          ...totals(['本年收入合计', '使用非财政拨款结余', '年初结转和结余', '收入总计']),
        ],
        [
          ...padded(expenditure, length, 1),
          ...totals(['本年支出合计', '结余分配', '年末结转和结余', '支出总计']),
        ],
      ),
    ],
  };
}

function table04(print: Print, classes: readonly FunctionalCode[]): Body {
  const received = (key: string): string => print('T04', key, '金额');
  const spent = (key: string): string[] => FUND_COLUMNS.map((column) => print('T04', key, column));
  const funds = FUND_COLUMNS.slice(1);
  const labels = numbered(classes.map(({ name }) => name));
  const length = classes.length;
  const income: Side = numbered(funds).map((label, index) => [label, received(funds[index] ?? '')]);
  const none: readonly [string, ...string[]] = ['', '', '', '', ''];
  return {
    headerRows: 3,
    rows: [
      ['收入', '', '', '支出', '', '', '', '', ''],
      ['项 目', '行次', '金额', '项 目', '行次', ...FUND_COLUMNS],
      ['栏 次', '', '1', '栏 次', '', '2', '3', '4', '5'],
      ...sideBySide(
        [
          ...padded(income, length, 1),
          ['本年收入合计', received('本年收入合计')],
          ['年初财政拨款结转和结余', received('年初财政拨款结转和结余')],
          ...funds.map((fund) => [fund, received(`年初${fund}`)] as const),
          ['总计', received('收入总计')],
        ],
        [
          ...classes.map(({ code }, index) => [labels[index] ?? '', ...spent(code)] as const),
          ['本年支出合计', ...spent('本年支出合计')],
          ['年末财政拨款结转和结余', ...spent('年末财政拨款结转和结余')],
          none,
          none,
          none,
          ['总计', ...spent('支出总计')],
        ],
      ),
    ],
  };
}

const totalMerge = (row: number): Area => ({ top: row, left: 0, bottom: row, right: 1 });

/** A table by functional codes under a given header. */
function codeTable(
  input: LayoutInput,
  id: TableId,
  columns: readonly string[],
  header: readonly (readonly string[])[],
): Body {
  const print = printerOf(input.figures);
  const figures = (key: string): string[] => columns.map((column) => print(id, key, column));
  return {
    headerRows: header.length + 1,
    merges: [totalMerge(header.length + 1)],
    rows: [
      ...header,
      ['栏次', '', ...columns.map((_, index) => String(index + 1))],
      ['合计', '', ...figures('合计')],
      ...codesOf(input.figures, id).map((code) => [code, nameOf(code), ...figures(code)]),
    ],
  };
}

const CODE_HEADER = ['功能分类科目编码', '科目名称'];

const flatHeader = (columns: readonly string[]): string[][] => [
  ['项 目', '', ...columns],
  [...CODE_HEADER, ...columns.map(() => '')],
];

const spendingHeader = (total: string): string[][] => [
  ['项目', '', '本年支出', '', ''],
  [...CODE_HEADER, total, '基本支出', '项目支出'],
];

const FLOW_HEADER: readonly (readonly string[])[] = [
  ['项目', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
  [...CODE_HEADER, '', '', '小计', '基本支出', '项目支出', ''],
];

function table06(print: Print): Body {
  const cells = (account: Account | undefined): string[] =>
    account ? [account.code, account.name, print('T06', account.code, '决算数')] : ['', '', ''];
  const lines = Math.max(...THREE_LANES.map((lane) => lane.length));
  const last = lines + 1;
  return {
    headerRows: 1,
    merges: [totalMerge(last), { top: last, left: 3, bottom: last, right: 7 }],
    rows: [
      THREE_LANES.flatMap(() => ['经济分类科目编码', '科目名称', '决算数']),
      ...Array.from({ length: lines }, (_, line) => THREE_LANES.flatMap((lane) => cells(lane[line]))),
      [
        ...['人员经费合计', '', print('T06', '人员经费合计', '决算数')],
        ...['公用经费合计', '', '', '', '', print('T06', '公用经费合计', '决算数')],
      ],
    ],
  };
}

function table07(print: Print): Body {
  const headers = ['合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'];
  const subheaders = ['', '', '小计', '公务用车购置费', '公务用车运行费', ''];
  const figures = (row: string): string[] => THREE_PUBLIC_COLUMNS.map((column) => print('T07', row, column));
  return {
    headerRows: 4,
    rows: [
      ['预算数', '', '', '', '', '', '决算数', '', '', '', '', ''],
      [...headers, ...headers],
      [...subheaders, ...subheaders],
      Array.from({ length: 2 * THREE_PUBLIC_COLUMNS.length }, (_, index) => String(index + 1)),
      [...figures('预算数'), ...figures('决算数')],
    ],
  };
}

interface Form {
  readonly id: TableId;
  readonly title: string;
  readonly body: (input: LayoutInput, classes: readonly FunctionalCode[]) => Body;
  readonly note: string;
  /** Stands under a table without figures; after the department's name. */
  readonly emptyNote?: string;
}

const T01: Form = {
  id: 'T01',
  title: '收入支出决算总表',
  body: (input, classes) => table01(printerOf(input.figures), classes),
  note: '本表反映部门本年度的总收支和年末结转结余情况。',
};
const T02: Form = {
  id: 'T02',
  title: '收入决算表',
  body: (input) => codeTable(input, 'T02', RECEIPT_COLUMNS, flatHeader(RECEIPT_COLUMNS)),
  note: '本表反映部门本年度取得的各项收入情况。',
};
const T03: Form = {
  id: 'T03',
  title: '支出决算表',
  body: (input) => codeTable(input, 'T03', EXPENDITURE_COLUMNS, flatHeader(EXPENDITURE_COLUMNS)),
  note: '本表反映部门本年度各项支出情况。',
};
const T04: Form = {
  id: 'T04',
  title: '财政拨款收入支出决算总表',
  body: (input, classes) => table04(printerOf(input.figures), classes),
  note: '本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
};
const T05: Form = {
  id: 'T05',
  title: '一般公共预算财政拨款支出决算表',
  body: (input) => codeTable(input, 'T05', SPENDING_COLUMNS, spendingHeader('小计')),
  note: '本表反映部门本年度一般公共预算财政拨款支出情况。',
};
const T06: Form = {
  id: 'T06',
  title: '一般公共预算财政拨款基本支出决算表',
  body: (input) => table06(printerOf(input.figures)),
  note: '本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
};
const T07: Form = {
  id: 'T07',
  title: '一般公共预算财政拨款“三公”经费支出决算表',
  body: (input) => table07(printerOf(input.figures)),
  note: '本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。',
};
const T08: Form = {
  id: 'T08',
  title: '政府性基金预算财政拨款收入支出决算表',
  body: (input) => codeTable(input, 'T08', FLOW_COLUMNS, FLOW_HEADER),
  note: '本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。',
  emptyNote: '没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。',
};
const T09: Form = {
  id: 'T09',
  title: '国有资本经营预算财政拨款支出决算表',
  body: (input) => codeTable(input, 'T09', SPENDING_COLUMNS, spendingHeader('合计')),
  note: '本表反映部门本年度国有资本经营预算财政拨款支出情况。',
  emptyNote: '没有使用国有资本经营预算安排的支出，故本表无数据。',
};

const noteOf = (form: Form, { figures, department }: LayoutInput): string =>
  form.emptyNote !== undefined && isEmpty(figures, form.id)
    ? `注：${department}${form.emptyNote}`
    : `注：${form.note}`;

export const hunan2020: Layout = (input) => {
  const classes = shortClasses(input.figures);
  return [T01, T02, T03, T04, T05, T06, T07, T08, T09].map((form, index): PrintedTable => ({
    sheet: `公开0${index + 1}表`,
    title: form.title,
    code: `公开 0${index + 1} 表`,
    department: `部门：${input.department}`,
    unit: `单位：${input.unit}`,
    ...form.body(input, classes),
    notes: [noteOf(form, input)],
  }));
};

const T06_DETAILED: Form = { ...T06, title: '一般公共预算财政拨款基本支出决算明细表' };
const T07_ALL_FUNDS: Form = { ...T07, title: '财政拨款“三公”经费支出决算表' };

export const hunan2022: Layout = (input) =>
  [T01, T02, T03, T04, T05, T06_DETAILED, T08, T09, T07_ALL_FUNDS].map((form, index): PrintedTable => ({
    sheet: `Z0${index + 1} ${form.title}`,
    title: form.title,
    code: `公开0${index + 1}表`,
    department: `部门：${input.department}`,
    period: `${input.year}年度`,
    unit: `金额单位：${input.unit}`,
    ...form.body(input, CLASSES),
    notes: [noteOf(form, input)],
  }));
