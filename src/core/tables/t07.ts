/** 表07 “三公”经费支出决算表: a block (national, Hunan), pairs (Shanghai), two rows (Shaanxi), items down (Yunnan). Printed form F03 of 财决附. */
import { moneyColumn, required } from './columns';
import type { ColumnSpec, LayoutSpec, TableSpec } from './spec';
import { BESIDE, ITEMS, THREE_PUBLIC_HEADERS, VEHICLE_WORDS } from './three-public';
import { ITEM_LAYOUTS } from './three-public-items';

const BUDGET = { key: '预算数', words: ['预算数', '年初预算数', '全年预算数'] } as const;
const FINAL = { key: '决算数', words: ['决算数', '决算统计数'] } as const;
const SIDES = [BUDGET, FINAL] as const;

const others = [...THREE_PUBLIC_HEADERS, ...VEHICLE_WORDS, '项目'];

const columns: readonly ColumnSpec[] = SIDES.flatMap(({ key: row, words }) =>
  [
    ...ITEMS.map((item) => ({ item, required: true })),
    ...BESIDE.map((item) => ({ item, required: false })),
  ].map(({ item, required: isRequired }) => ({
    key: item.key,
    row,
    quantity: 'money' as const,
    required: isRequired,
    is: words.flatMap((side) => item.words.map((path) => [side, ...path])),
  })),
);

const singleRow: LayoutSpec = {
  name: 'single-row',
  blocks: [{ id: '三公', labels: [], others, columns, rows: { kind: 'single', row: '金额' } }],
};

const twoRows: LayoutSpec = {
  name: 'two-rows',
  blocks: [
    {
      id: '三公',
      labels: ['项目'],
      others,
      columns: [
        ...ITEMS.map(({ key, words }) => required(moneyColumn(key, ...words))),
        ...BESIDE.map(({ key, words }) => moneyColumn(key, ...words)),
      ],
      rows: {
        kind: 'labels',
        rows: [
          { key: BUDGET.key, is: BUDGET.words.map((word) => [word]), required: true },
          { key: FINAL.key, is: FINAL.words.map((word) => [word]), required: true, last: true },
        ],
        groups: [],
      },
    },
  ],
};

const THREE_PUBLIC_LAYOUTS: readonly LayoutSpec[] = [singleRow, twoRows, ...ITEM_LAYOUTS];

const TITLE = '财政拨款“三公”经费支出决算表';
const OPERATION = '机构运行信息表';

/** As provinces name whose money it is, and what stands beside. */
const FUNDS = [
  '',
  '财政拨款',
  '一般公共预算',
  '一般公共预算财政拨款',
  '一般公共预算及政府性基金财政拨款',
  '一般公共预算及政府性基金预算财政拨款',
] as const;
const WITH = ['', '及会议费、培训费', '、会议费、培训费', '、会议费和培训费'] as const;

const titles = (...ends: readonly string[]): string[] =>
  FUNDS.flatMap((funds) => [funds, ...(funds === '' ? [] : [`${funds}安排的`])])
    .flatMap((funds) => WITH.flatMap((others) => ends.map((end) => `${funds}“三公”经费${others}${end}`)))
    .filter((title) => title !== TITLE);

export const T07: TableSpec<'T07'> = {
  id: 'T07',
  word: { zh: '表07', en: 'Table 07' },
  title: { zh: TITLE, en: 'Travel abroad, vehicles, receptions' },
  aliases: [
    ...titles('支出决算表', '支出决算总表', '决算表', '情况表'),
    ...['', '财政拨款'].map((funds) => `${funds}“三公”经费、行政参公单位机关运行经费情况表`),
    OPERATION,
  ],
  titlesOfBudgets: titles('支出表'),
  family: 'accounts',
  publishedBy: 'all',
  mayBeEmpty: '“三公”经费',
  listsOnlyMoney: false,
  isNeverNegative: true,
  hasDepartmentLine: true,
  companions: [
    /** Yunnan 2023 prints both. */
    {
      id: 'T13',
      titles: ['一般公共预算财政拨款“三公”经费情况表', '一般公共预算财政拨款“三公”经费支出决算表'],
    },
    { id: 'T17', titles: [OPERATION] },
  ],
  layouts: THREE_PUBLIC_LAYOUTS,
};

/** A second table of the three expenses, beside 表07 in some provinces; alone it is that table, and has no title of its own. */
export const T13: TableSpec<'T13'> = {
  id: 'T13',
  word: { zh: '表13', en: 'Table 13' },
  title: {
    zh: '一般公共预算财政拨款“三公”经费情况表',
    en: 'Travel abroad, vehicles, receptions from the general public budget',
  },
  aliases: [],
  family: 'accounts',
  publishedBy: 'some',
  mayBeEmpty: '“三公”经费',
  listsOnlyMoney: false,
  isNeverNegative: true,
  hasDepartmentLine: true,
  layouts: THREE_PUBLIC_LAYOUTS,
};

/** The three expenses with counts, 机关运行经费, assets and purchases beside 表07; alone it is that table (Chongqing). */
export const T17: TableSpec<'T17'> = {
  id: 'T17',
  word: { zh: '表17', en: 'Table 17' },
  title: { zh: OPERATION, en: 'What it takes to run the office' },
  aliases: [],
  family: 'accounts',
  publishedBy: 'some',
  listsOnlyMoney: false,
  isNeverNegative: true,
  hasDepartmentLine: true,
  layouts: ITEM_LAYOUTS,
};
