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

export const T07: TableSpec<'T07'> = {
  id: 'T07',
  word: { zh: '表07', en: 'Table 07' },
  title: { zh: '财政拨款“三公”经费支出决算表', en: 'Travel abroad, vehicles, receptions' },
  aliases: [
    '一般公共预算财政拨款“三公”经费支出决算表',
    '一般公共预算财政拨款安排的“三公”经费支出决算表',
    '一般公共预算安排的“三公”经费支出决算表',
    '财政拨款安排的“三公”经费支出决算表',
    '一般公共预算“三公”经费支出决算表',
    '“三公”经费支出决算表',
    '财政拨款“三公”经费决算表',
    '一般公共预算财政拨款“三公”经费支出决算总表',
    '一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
    '一般公共预算财政拨款安排的“三公”经费及会议费、培训费支出决算表',
    '财政拨款“三公”经费及会议费、培训费支出决算表',
    '“三公”经费及会议费、培训费支出决算表',
    '“三公”经费、行政参公单位机关运行经费情况表',
    '财政拨款“三公”经费、行政参公单位机关运行经费情况表',
    '一般公共预算财政拨款“三公”经费情况表',
    '财政拨款“三公”经费情况表',
  ],
  family: 'accounts',
  publishedBy: 'all',
  mayBeEmpty: '“三公”经费',
  listsOnlyMoney: false,
  hasDepartmentLine: true,
  /** Yunnan 2023 prints both. */
  companion: {
    id: 'T13',
    titles: ['一般公共预算财政拨款“三公”经费情况表', '一般公共预算财政拨款“三公”经费支出决算表'],
  },
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
  hasDepartmentLine: true,
  layouts: THREE_PUBLIC_LAYOUTS,
};
