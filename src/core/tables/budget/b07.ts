/** “三公”经费 of a budget: one row (Shanghai with 机关运行经费 beside, central departments with last year's budget), or items down. */
import { moneyColumn, required } from '../columns';
import { T07 } from '../t07';
import { itemsDown } from '../three-public-items';
import { ITEMS, THREE_PUBLIC_HEADERS, VEHICLE_WORDS } from '../three-public';
import type { ColumnSpec, LayoutSpec, TableSpec } from '../spec';

const OFFICE = '机关运行经费';

/** Heads above the items of each year; without one they are the budget's. */
const THIS_YEAR = [
  '三公经费预算数',
  '{年}三公经费预算数',
  '{年}预算数',
  '预算数',
  '本年预算数',
  '{年}三公经费',
];
const LAST_YEAR = ['{年-1}预算数', '上年预算数', '{年-1}三公经费预算数', '{年-1}三公经费'];

const itemsUnder = (row: string, heads: readonly string[], isAlone: boolean): ColumnSpec[] =>
  ITEMS.map(({ key, words }) => ({
    ...moneyColumn(
      key,
      ...heads.flatMap((head) => words.map((path) => [head, ...path])),
      ...(isAlone ? words : []),
    ),
    row,
  }));

const oneRow: LayoutSpec = {
  name: 'single-row',
  blocks: [
    {
      id: '三公',
      labels: [],
      others: [...THREE_PUBLIC_HEADERS, ...VEHICLE_WORDS, '项目', ...THIS_YEAR, ...LAST_YEAR],
      columns: [
        ...itemsUnder('预算数', THIS_YEAR, true).map(required),
        ...itemsUnder('上年预算数', LAST_YEAR, false),
        {
          ...moneyColumn(OFFICE, [OFFICE], [`${OFFICE}预算数`], [`{年}${OFFICE}预算数`], [`{年}${OFFICE}`]),
          row: '预算数',
        },
      ],
      rows: { kind: 'single', row: '预算数' },
    },
  ],
};

const TITLE = '一般公共预算“三公”经费支出表';

/** Whose money it is, and what stands beside. */
const FUNDS = [
  '',
  '财政拨款',
  '一般公共预算',
  '一般公共预算财政拨款',
  '一般公共预算拨款',
  '财政拨款（含一般公共预算和政府性基金预算）',
] as const;
const WITH = ['', '和机关运行经费', '及会议费、培训费'] as const;
/** 情况表 is what accounts call it too. */
const ENDS = ['支出表', '支出预算表', '预算表', '支出情况表'] as const;

export const B07: TableSpec<'B07'> = {
  id: 'B07',
  word: { zh: '三公经费预算表', en: 'Budget: travel abroad, vehicles, receptions' },
  title: { zh: TITLE, en: 'Budget of travel abroad, vehicles, receptions' },
  aliases: [
    ...new Set([
      ...FUNDS.flatMap((funds) =>
        WITH.flatMap((beside) => ENDS.map((end) => `${funds}“三公”经费${beside}${end}`)),
      ),
      '财政拨款安排的行政经费及“三公”经费预算表',
      ...(T07.titlesOfBudgets ?? []),
    ]),
  ].filter((title) => title !== TITLE),
  family: 'budget',
  publishedBy: 'all',
  listsOnlyMoney: false,
  isNeverNegative: true,
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: [
    oneRow,
    itemsDown('items', [
      required(moneyColumn('预算数', ['预算数'], ['{年}预算数'], ['本年预算数'])),
      moneyColumn('上年预算数', ['上年预算数'], ['{年-1}预算数']),
    ]),
  ],
};
