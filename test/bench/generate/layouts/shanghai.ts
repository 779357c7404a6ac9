/** The Shanghai form: no 行次, codes in three cells, 合计 beside 类 款 项 or at the end, “三公” in pairs. */
import type { Area } from '../../../../src/core/grid';
import type { TableId } from '../../../../src/core/tables/types';
import { TWO_LANES, type Account } from '../../../../scripts/samples/data/economic-lanes';
import type { PrintedTable } from '../../../../scripts/samples/printed/printed-table';
import { CLASSES, nameOf } from '../data/functional';
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
  SPENDING_COLUMNS,
  THREE_PUBLIC_COLUMNS,
  type Layout,
  type LayoutInput,
  type Print,
} from './layout';

type Rows = readonly (readonly string[])[];

interface Body {
  readonly rows: Rows;
  readonly headerRows: number;
  readonly merges?: readonly Area[];
}

const blanks = (count: number): string[] => Array<string>(count).fill('');
const CLASS_LABELS = numbered(CLASSES.map(({ name }) => name));
const CARRIED_OVER = '使用非财政拨款结余（含专用结余）';

function table01(print: Print): Body {
  const figure = (key: string): string => print('T01', key, '决算数');
  const labels = numbered(INCOME_ROWS);
  const pair = (left: string, leftKey: string, right: string, rightKey: string): string[] => [
    left,
    figure(leftKey),
    right,
    figure(rightKey),
  ];
  return {
    headerRows: 2,
    rows: [
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ...CLASSES.map(({ code }, index) =>
        pair(labels[index] ?? '', INCOME_ROWS[index] ?? '', CLASS_LABELS[index] ?? '', code),
      ),
      pair('本年收入合计', '本年收入合计', '本年支出合计', '本年支出合计'),
      pair(CARRIED_OVER, '使用非财政拨款结余', '结余分配', '结余分配'),
      pair('年初结转和结余', '年初结转和结余', '年末结转和结余', '年末结转和结余'),
      pair('总计', '收入总计', '总计', '支出总计'),
    ],
  };
}

function table04(print: Print): Body {
  const funds = FUND_COLUMNS.slice(1);
  const labels = numbered(funds);
  const line = (left: string, leftKey: string, right: string, rightKey: string): string[] => [
    left,
    print('T04', leftKey, '金额'),
    right,
    ...FUND_COLUMNS.map((column) => print('T04', rightKey, column)),
  ];
  return {
    headerRows: 2,
    rows: [
      ['收入', '', '支出', '', '', '', ''],
      ['项目', '决算数', '项目', ...FUND_COLUMNS],
      ...CLASSES.map(({ code }, index) =>
        line(labels[index] ?? '', funds[index] ?? '', CLASS_LABELS[index] ?? '', code),
      ),
      line('本年收入合计', '本年收入合计', '本年支出合计', '本年支出合计'),
      line(
        '年初财政拨款结转和结余',
        '年初财政拨款结转和结余',
        '年末财政拨款结转和结余',
        '年末财政拨款结转和结余',
      ),
      ...funds.map((fund, index) => line(labels[index] ?? '', `年初${fund}`, '', '')),
      line('总计', '收入总计', '总计', '支出总计'),
    ],
  };
}

/** 2010601 → 201 | 06 | 01. */
const codeCells = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

/** Codes row by row, in tables whose 合计 stands beside 类 款 项 or in a row of its own at the end. */
function codeRows(input: LayoutInput, id: TableId, columns: readonly string[]) {
  const print = printerOf(input.figures);
  const figures = (key: string): string[] => columns.map((column) => print(id, key, column));
  return {
    items: codesOf(input.figures, id).map((code) => [...codeCells(code), nameOf(code), ...figures(code)]),
    totals: figures('合计'),
  };
}

function flatTable(input: LayoutInput, id: TableId, columns: readonly string[]): Body {
  const { items, totals } = codeRows(input, id, columns);
  return {
    headerRows: 3,
    rows: [
      ['项目', '', '', '', ...columns],
      ['支出功能分类', '', '', '科目名称', ...blanks(columns.length)],
      ['科目编码', '', '', '', ...blanks(columns.length)],
      ['类', '款', '项', '合计', ...totals],
      ...items,
    ],
  };
}

const totalMerge = (row: number): Area => ({ top: row, left: 0, bottom: row, right: 3 });

function table05(input: LayoutInput): Body {
  const { items, totals } = codeRows(input, 'T05', SPENDING_COLUMNS);
  const rows: Rows = [
    ['项目', '', '', '', '合计', '基本支出', '项目支出'],
    ['支出功能分类', '', '', '科目名称', '', '', ''],
    ['科目编码', '', '', '', '', '', ''],
    ['类', '款', '项', '', '', '', ''],
    ...items,
    ['合计', '', '', '', ...totals],
  ];
  return { headerRows: 4, rows, merges: [totalMerge(rows.length - 1)] };
}

const EMPTY_LINES = 6;

function flowTable(input: LayoutInput, id: TableId): Body {
  const { items, totals } = codeRows(input, id, FLOW_COLUMNS);
  const rows: Rows = [
    ['项目', '', '', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
    ['支出功能分类科目编码', '', '', '科目名称', '', '', '小计', '基本支出', '项目支出', ''],
    ['类', '款', '项', ...blanks(7)],
    ...(items.length > 0 ? items : Array.from({ length: EMPTY_LINES }, () => blanks(10))),
    ['合计', '', '', '', ...totals],
  ];
  return { headerRows: 3, rows, merges: [totalMerge(rows.length - 1)] };
}

function table06(print: Print): Body {
  const cells = (account: Account | undefined): string[] =>
    account
      ? [account.code.slice(0, 3), account.code.slice(3), account.name, print('T06', account.code, '决算数')]
      : blanks(4);
  const lines = Math.max(...TWO_LANES.map((lane) => lane.length));
  const last = lines + 3;
  return {
    headerRows: 3,
    merges: [0, 4].map((left) => ({ top: last, left, bottom: last, right: left + 2 })),
    rows: [
      TWO_LANES.flatMap(() => ['经济分类', '', '科目名称', '决算数']),
      TWO_LANES.flatMap(() => ['科目编码', '', '', '']),
      TWO_LANES.flatMap(() => ['类', '款', '', '']),
      ...Array.from({ length: lines }, (_, line) => TWO_LANES.flatMap((lane) => cells(lane[line]))),
      ['人员经费合计', '公用经费合计'].flatMap((key) => [key, '', '', print('T06', key, '决算数')]),
    ],
  };
}

function table07(print: Print): Body {
  return {
    headerRows: 4,
    rows: [
      ['财政拨款“三公”经费', ...blanks(11)],
      ['合计', '', '因公出国（境）费', '', '公务用车购置及运行费', ...blanks(5), '公务接待费', ''],
      [...blanks(4), '小计', '', '公务用车购置费', '', '公务用车运行费', '', '', ''],
      THREE_PUBLIC_COLUMNS.flatMap(() => ['预算数', '决算数']),
      THREE_PUBLIC_COLUMNS.flatMap((column) => [
        print('T07', '预算数', column),
        print('T07', '决算数', column),
      ]),
    ],
  };
}

interface Form {
  readonly id: TableId;
  readonly title: string;
  readonly body: (input: LayoutInput) => Body;
  readonly note: string;
  /** The fund that an empty table names. */
  readonly fund?: string;
}

const FORMS: readonly Form[] = [
  {
    id: 'T01',
    title: '收入支出决算总表',
    body: ({ figures }) => table01(printerOf(figures)),
    note: '本表反映部门本年度的总收支和年末结转结余情况。',
  },
  {
    id: 'T02',
    title: '收入决算表',
    body: (input) => flatTable(input, 'T02', RECEIPT_COLUMNS),
    note: '本表反映部门本年度取得的各项收入情况。',
  },
  {
    id: 'T03',
    title: '支出决算表',
    body: (input) => flatTable(input, 'T03', EXPENDITURE_COLUMNS),
    note: '本表反映部门本年度各项支出情况。',
  },
  {
    id: 'T04',
    title: '财政拨款收入支出决算总表',
    body: ({ figures }) => table04(printerOf(figures)),
    note: '本表反映部门本年度财政拨款总收支和结转结余情况。',
  },
  {
    id: 'T05',
    title: '一般公共预算财政拨款支出决算表',
    body: table05,
    note: '本表反映部门本年度一般公共预算财政拨款支出情况。',
  },
  {
    id: 'T06',
    title: '一般公共预算财政拨款基本支出决算表',
    body: ({ figures }) => table06(printerOf(figures)),
    note: '本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
  },
  {
    id: 'T07',
    title: '财政拨款“三公”经费支出决算表',
    body: ({ figures }) => table07(printerOf(figures)),
    note: '本表反映部门本年度“三公”经费支出预决算情况。',
  },
  {
    id: 'T08',
    title: '政府性基金预算财政拨款收入支出决算表',
    body: (input) => flowTable(input, 'T08'),
    note: '本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。',
    fund: '政府性基金预算财政拨款',
  },
  {
    id: 'T09',
    title: '国有资本经营预算财政拨款收入支出决算表',
    body: (input) => flowTable(input, 'T09'),
    note: '本表反映部门本年度国有资本经营预算财政拨款收入支出及结转和结余情况。',
    fund: '国有资本经营预算财政拨款',
  },
];

const noteOf = ({ id, fund, note }: Form, { figures, department }: LayoutInput): string =>
  fund !== undefined && isEmpty(figures, id)
    ? `说明：${department}本年度没有${fund}收入和支出，故本表无数据。`
    : `注：${note}`;

/** As published, the sheets name no department; only the notes of empty tables do. */
export const shanghai2024: Layout = (input) =>
  FORMS.map((form): PrintedTable => ({
    sheet: form.title,
    title: form.title,
    unit: `单位：${input.unit}`,
    ...form.body(input),
    notes: [noteOf(form, input)],
  }));
