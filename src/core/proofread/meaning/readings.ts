/** How the tables' labels become names of their figures, and what people call the same. Data. */
import type { Expression } from '../../narrative/reading';
import type { TableId } from '../../tables';
import type { Account, Fund } from './words';

/** A figure that a name may mean: a cell, or an answer of the supplement about its line. */
export interface FigureCell {
  /** Undefined where no table has such a line. */
  readonly table: TableId | undefined;
  readonly row: string;
  readonly column: string | undefined;
  readonly account: Account;
  readonly fund: Fund;
  /** Where the workbook does not print it, what it would hold may be meant all the same. */
  readonly isNeeded?: true;
  /** Held in the supplement, and not in the cell. */
  readonly answer?: Expression;
}

/** The same line under any name. */
export const figureCellKey = ({
  table,
  row,
  column,
}: Pick<FigureCell, 'row'> & {
  readonly table: TableId | undefined;
  readonly column?: string | undefined;
}): string => `${table ?? ''} ${row} ${column ?? ''}`;

/** How one table is read. */
export interface Reading {
  readonly table: TableId;
  readonly fund: Fund;
  /** The row that the names of columns mean. */
  readonly total?: string;
  /** The column that the names of rows mean; the first of them that the table prints. */
  readonly main?: readonly string[];
  /** Rows that are accounts of what the columns name. */
  readonly accounts?: Readonly<Record<string, Account>>;
}

const THREE_PUBLIC: Readonly<Record<string, Account>> = { 预算数: 'budget', 决算数: 'spent' };

/** The likelier table first. */
export const READINGS: readonly Reading[] = [
  { table: 'T01', fund: 'all', main: ['决算数'] },
  { table: 'T02', fund: 'all', total: '合计' },
  { table: 'T03', fund: 'all', total: '合计', main: ['本年支出合计'] },
  { table: 'T04', fund: 'fiscal', main: ['金额', '合计'] },
  { table: 'T05', fund: 'general', total: '合计', main: ['本年支出'] },
  { table: 'T15', fund: 'fiscal', total: '合计', main: ['本年支出'] },
  { table: 'T07', fund: 'fiscal', accounts: THREE_PUBLIC },
  { table: 'T13', fund: 'general', accounts: THREE_PUBLIC },
  { table: 'T06', fund: 'general', main: ['决算数'] },
  { table: 'T16', fund: 'fiscal', main: ['决算数'] },
  { table: 'T08', fund: 'government-fund', total: '合计', main: ['本年支出'] },
  { table: 'T09', fund: 'capital', total: '合计', main: ['本年支出'] },
];

/** Names of a total, with the cells that each may mean, the likelier first. */
export interface TotalNames {
  readonly names: readonly string[];
  readonly cells: readonly FigureCell[];
  /** Of a kind of expenditure, not of all. */
  readonly isPart?: true;
}

export const needed = (table: TableId, fund: Fund, row: string, column?: string): FigureCell => ({
  ...cell(table, fund, row, column),
  isNeeded: true,
});

export const cell = (table: TableId, fund: Fund, row: string, column?: string): FigureCell => ({
  table,
  fund,
  row,
  column,
  account: 'spent',
});

const INCOME_SUM: readonly FigureCell[] = [
  needed('T01', 'all', '收入总计'),
  needed('T04', 'fiscal', '收入总计'),
];
/** Rows that are the same amount on both sides of a table. */
export const SUMS_OF_BOTH_SIDES: ReadonlySet<string> = new Set(['收入总计', '支出总计']);
const INCOME: readonly FigureCell[] = [
  needed('T01', 'all', '本年收入合计'),
  cell('T02', 'all', '合计', '本年收入合计'),
  needed('T04', 'fiscal', '本年收入合计'),
  cell('T05', 'general', '合计', '本年收入'),
  cell('T04', 'general', '一般公共预算财政拨款', '金额'),
  cell('T01', 'general', '一般公共预算财政拨款收入'),
  needed('T08', 'government-fund', '合计', '本年收入'),
  cell('T04', 'government-fund', '政府性基金预算财政拨款', '金额'),
  cell('T09', 'capital', '合计', '本年收入'),
  cell('T04', 'capital', '国有资本经营预算财政拨款', '金额'),
];
const EXPENDITURE_SUM: readonly FigureCell[] = [
  needed('T01', 'all', '支出总计'),
  needed('T04', 'fiscal', '支出总计', '合计'),
];
const EXPENDITURE: readonly FigureCell[] = [
  needed('T01', 'all', '本年支出合计'),
  cell('T03', 'all', '合计', '本年支出合计'),
  needed('T04', 'fiscal', '本年支出合计', '合计'),
  cell('T15', 'fiscal', '合计', '本年支出'),
  needed('T05', 'general', '合计', '本年支出'),
  cell('T04', 'general', '本年支出合计', '一般公共预算财政拨款'),
  needed('T08', 'government-fund', '合计', '本年支出'),
  cell('T04', 'government-fund', '本年支出合计', '政府性基金预算财政拨款'),
  cell('T09', 'capital', '合计', '本年支出'),
  cell('T04', 'capital', '本年支出合计', '国有资本经营预算财政拨款'),
];
const OPENING: readonly FigureCell[] = [
  needed('T01', 'all', '年初结转和结余'),
  needed('T04', 'fiscal', '年初财政拨款结转和结余'),
  cell('T05', 'general', '合计', '年初结转和结余'),
  cell('T04', 'general', '年初一般公共预算财政拨款', '金额'),
  cell('T04', 'government-fund', '年初政府性基金预算财政拨款', '金额'),
  cell('T04', 'capital', '年初国有资本经营预算财政拨款', '金额'),
  needed('T08', 'government-fund', '合计', '年初结转和结余'),
  cell('T09', 'capital', '合计', '年初结转和结余'),
];
const CLOSING: readonly FigureCell[] = [
  needed('T01', 'all', '年末结转和结余'),
  needed('T04', 'fiscal', '年末财政拨款结转和结余', '合计'),
  cell('T05', 'general', '合计', '年末结转和结余'),
  cell('T04', 'general', '年末财政拨款结转和结余', '一般公共预算财政拨款'),
  cell('T04', 'government-fund', '年末财政拨款结转和结余', '政府性基金预算财政拨款'),
  cell('T04', 'capital', '年末财政拨款结转和结余', '国有资本经营预算财政拨款'),
  needed('T08', 'government-fund', '合计', '年末结转和结余'),
  cell('T09', 'capital', '合计', '年末结转和结余'),
];

/** Totals, which tables call 合计 and 总计 and texts by what they are totals of; 总计 for 合计 is common, and the other way round, but for 本年. */
export const TOTAL_FIGURES: readonly TotalNames[] = [
  {
    names: ['收入总计', '收入决算总额', '收入总额', '收入决算总计', '总收入'],
    cells: [...INCOME_SUM, ...INCOME],
  },
  {
    names: ['支出总计', '支出决算总额', '支出总额', '支出决算总计', '总支出'],
    cells: [...EXPENDITURE_SUM, ...EXPENDITURE],
  },
  {
    names: [
      '收支总计',
      '收、支总计',
      '收入支出总计',
      '收入、支出总计',
      '收支',
      '收入和支出总计',
      '收入与支出总计',
      '收入总计和支出总计',
      '收入总计、支出总计',
      '收、支',
      '收支总额',
      '收入支出总额',
    ],
    cells: [...INCOME_SUM, ...EXPENDITURE_SUM],
  },
  { names: ['本年收入合计', '本年收入'], cells: INCOME },
  { names: ['收入合计', '收入决算合计'], cells: [...INCOME, ...INCOME_SUM] },
  { names: ['本年支出合计', '本年支出'], cells: EXPENDITURE },
  { names: ['支出合计', '支出决算合计'], cells: [...EXPENDITURE, ...EXPENDITURE_SUM] },
  {
    names: [
      '年初结转和结余',
      '年初结转结余',
      '上年结转和结余',
      '上年结转结余',
      '上年结转',
      '年初结转',
      '年初财政拨款结转和结余',
    ],
    cells: OPENING,
  },
  {
    names: [
      '年末结转和结余',
      '年末结转结余',
      '结转下年',
      '年末结转',
      '年末财政拨款结转和结余',
      '结转和结余',
      '结转结余',
    ],
    cells: CLOSING,
  },
  { names: ['基本支出'], cells: [cell('T06', 'general', '合计', '决算数')], isPart: true },
];

/** Words that say nothing by themselves, though tables print them. */
export const SILENT: ReadonlySet<string> = new Set([
  '合计',
  '总计',
  '小计',
  '金额',
  '决算数',
  '预算数',
  '其他',
  '项目',
  '栏次',
]);

/** Kinds of purchases as the law divides them. */
function goodsOrServices(kind: string): readonly string[] {
  return [
    `政府采购${kind}支出`,
    `${kind}类采购支出`,
    `${kind}采购支出`,
    `政府采购${kind}`,
    `政府采购${kind}类支出`,
    `${kind}采购`,
    `${kind}采购金额`,
    `采购${kind}`,
    `${kind}类支出`,
    `${kind}类`,
    `${kind}支出`,
  ];
}

/** Short names and the label each is of. */
const SHORT_NAMES: readonly { readonly label: string; readonly names: readonly string[] }[] = [
  {
    label: '因公出国（境）费',
    names: [
      '因公出国（境）',
      '因公出国',
      '因公出国费',
      '出国费',
      '出国（境）费',
      '因公出国境费',
      '因公出国（境）支出',
      '因公出国（境）费支出',
      '因公出国经费',
    ],
  },
  {
    label: '公务用车购置及运行费',
    names: [
      '公务用车购置及运行维护费',
      '公务用车购置及运行维护费用',
      '公务用车购置及运行维护',
      '公务用车及运行维护费用',
      '公务用车及运行维护费',
      '公务用车费用',
      '公务用车经费',
      '公车费',
      '公车经费',
      '公务用车购置及运行',
      '公务用车购置和运行维护',
      '公务用车购置及运行费用',
      '公务用车购置费及运行维护费',
      '公务用车购置费及运行费',
      '公务用车购置费和运行维护费',
      '公车购置及运行维护费',
      '公车购置及运行费',
      '公车购置及运行维护',
    ],
  },
  {
    label: '公务用车购置费',
    names: ['公务用车购置', '公车购置费', '公车购置', '公务用车购置费用', '车辆购置费', '购置费'],
  },
  {
    label: '公务用车运行费',
    names: [
      '公务用车运行维护费',
      // Without 购置 either may be meant.
      '公务用车及运行维护费用',
      '公务用车及运行维护费',
      '公务用车运行',
      '公务用车运行维护',
      '公务用车运行费用',
      '公务用车运行维护费用',
      '公车运行维护费',
      '公车运行费',
      '公车运维费',
      '运行维护费',
      '运行费',
      '车辆运行维护费',
    ],
  },
  {
    label: '公务接待费',
    names: ['公务接待', '接待费', '公务接待费用', '公务接待经费', '公务接待支出', '业务接待费'],
  },
  { label: '人员经费合计', names: ['人员经费', '人员支出', '人员经费支出'] },
  { label: '公用经费合计', names: ['公用经费', '日常公用经费', '公用支出', '公用经费支出', '日常公用支出'] },
  // As the accounts of public institutions called it until 2018.
  { label: '财政拨款收入', names: ['财拨收入', '财政补助收入'] },
  {
    label: '政府采购支出总额',
    names: ['政府采购支出', '政府采购金额', '政府采购总额', '采购支出总额', '政府采购'],
  },
  { label: '政府采购货物支出', names: goodsOrServices('货物') },
  { label: '政府采购工程支出', names: goodsOrServices('工程') },
  { label: '政府采购服务支出', names: goodsOrServices('服务') },
  { label: '政府采购金额', names: ['政府采购支出总额', '政府采购支出', '政府采购总额', '政府采购'] },
  { label: '货物采购金额', names: goodsOrServices('货物') },
  { label: '工程采购金额', names: goodsOrServices('工程') },
  { label: '服务采购金额', names: goodsOrServices('服务') },
  {
    label: '授予中小企业合同金额',
    names: ['授予中小企业的合同金额', '授予中小企业合同', '授予中小企业', '中小企业合同金额'],
  },
  {
    label: '授予小微企业合同金额',
    names: ['授予小微企业的合同金额', '授予小微企业合同', '授予小微企业', '小微企业合同金额'],
  },
];

export const namesBeside = (label: string): readonly string[] =>
  SHORT_NAMES.filter((one) => one.label === label).flatMap(({ names }) => names);

/** 机关运行经费: what basic expenditure holds of offices of the state; others answer for themselves. */
export const RUNNING_COSTS_OF_OFFICES = {
  name: '机关运行经费',
  kindOfOffice: '单位.性质',
  offices: ['行政单位', '参公事业单位'],
  cell: cell('T06', 'all', '公用经费合计'),
} as const;

/** What a phrase means that says no more than 收入 or 支出, or only whose money it is. */
export const TOTAL_OF = { income: '收入合计', expenditure: '支出合计' } as const;

/** 表07 as a whole. */
export const THREE_PUBLIC_NAMES = [
  '三公经费',
  '三公',
  '三公经费支出',
  '三公支出',
  '三公经费总额',
  '三公经费合计',
] as const;
