/** 表07 “三公”经费支出决算表: block form (national, Hunan) and pairs (Shanghai). Printed form F03 of 财决附. */
import type { ColumnSpec, LayoutSpec, TableSpec } from './spec';

interface Item {
  readonly key: string;
  readonly words: readonly (readonly string[])[];
}

const VEHICLES = [
  '公务用车购置及运行费',
  '公务用车购置及运行维护费',
  '公务用车购置和运行维护费',
  '公务用车购置和运行费',
  '公务用车费',
] as const;

const ITEMS: readonly Item[] = [
  { key: '合计', words: [['合计'], ['三公经费合计']] },
  { key: '因公出国（境）费', words: [['因公出国(境)费'], ['因公出国(境)费用'], ['因公出国(境)经费']] },
  {
    key: '公务用车购置及运行费',
    words: VEHICLES.flatMap((word) => [
      [word, '小计'],
      [word, '合计'],
    ]),
  },
  {
    key: '公务用车购置费',
    words: VEHICLES.flatMap((word) => [
      [word, '公务用车购置费'],
      [word, '购置费'],
    ]),
  },
  {
    key: '公务用车运行费',
    words: VEHICLES.flatMap((word) => [
      [word, '公务用车运行费'],
      [word, '公务用车运行维护费'],
      [word, '运行费'],
      [word, '运行维护费'],
    ]),
  },
  { key: '公务接待费', words: [['公务接待费']] },
];

const SIDES = [
  { row: '预算数', words: ['预算数', '年初预算数', '全年预算数'] },
  { row: '决算数', words: ['决算数', '决算统计数'] },
] as const;

const columns: readonly ColumnSpec[] = SIDES.flatMap(({ row, words }) =>
  ITEMS.map((item) => ({
    key: item.key,
    row,
    quantity: 'money' as const,
    required: true,
    is: words.flatMap((side) => item.words.map((path) => [side, ...path])),
  })),
);

const singleRow: LayoutSpec = {
  name: 'single-row',
  blocks: [
    {
      id: '三公',
      labels: [],
      others: ['财政拨款三公经费', '三公经费', '一般公共预算财政拨款三公经费', ...VEHICLES],
      columns,
      rows: { kind: 'single', row: '金额' },
    },
  ],
};

export const T07: TableSpec = {
  id: 'T07',
  name: '表07',
  title: '财政拨款“三公”经费支出决算表',
  aliases: [
    '一般公共预算财政拨款“三公”经费支出决算表',
    '一般公共预算财政拨款安排的“三公”经费支出决算表',
    '一般公共预算“三公”经费支出决算表',
    '“三公”经费支出决算表',
    '财政拨款“三公”经费决算表',
    '一般公共预算财政拨款“三公”经费支出决算总表',
  ],
  hasDepartmentLine: true,
  layouts: [singleRow],
};
