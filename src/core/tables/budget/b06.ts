/** 一般公共预算基本支出表: basic expenditure by economic account, staff and office beside each other. */
import { moneyColumn, required } from '../columns';
import type { BlockSpec, ColumnSpec, TableSpec } from '../spec';
import { ACCOUNT_NAMES, CODE_HEADS } from './heads';

const HEADS = ['基本支出', '{年}基本支出', '一般公共预算基本支出', '{年}一般公共预算基本支出'] as const;
const TOTAL_WORDS = ['合计', '小计', '总计'] as const;

const TOTAL = required(
  moneyColumn(
    '合计',
    ...TOTAL_WORDS.map((word) => [word]),
    ...HEADS.flatMap((head) => TOTAL_WORDS.map((word) => [head, word])),
  ),
);
const KINDS: readonly ColumnSpec[] = [
  required(moneyColumn('人员经费', ['人员经费'], ['人员支出'])),
  required(moneyColumn('公用经费', ['公用经费'], ['日常公用经费'], ['公用支出'])),
];

const accounts = (columns: readonly ColumnSpec[]): BlockSpec => ({
  id: '科目',
  labels: ACCOUNT_NAMES,
  others: [...CODE_HEADS, ...HEADS, '预算数', '{年}预算数'],
  columns,
  rows: {
    kind: 'codes',
    classifications: ['economic'],
    levels: [3, 5],
    totals: [{ key: '合计', is: [['合计'], ['总计'], ['基本支出合计']] }],
    ownNumbers: true,
  },
});

export const B06: TableSpec<'B06'> = {
  id: 'B06',
  word: { zh: '一般公共预算基本支出表', en: 'Budget: basic expenditure' },
  title: { zh: '一般公共预算基本支出表', en: 'Basic expenditure from the general public budget' },
  aliases: [
    '一般公共预算基本支出情况表',
    '一般公共预算基本支出预算表',
    '一般公共预算基本支出明细表',
    '一般公共预算基本支出部门预算经济分类预算表',
    '一般公共预算基本支出经济分类情况表',
    '一般公共预算财政拨款基本支出表',
    '一般公共预算财政拨款基本支出明细表',
    '一般公共预算财政拨款基本支出预算表',
    '部门基本支出情况表',
  ],
  family: 'budget',
  publishedBy: 'all',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  needsTitle: true,
  isPublicToLowest: true,
  layouts: [
    /** 143号 order, 2016–2018. */
    {
      name: 'with-allowances',
      blocks: [
        accounts([
          TOTAL,
          ...KINDS,
          required(moneyColumn('对个人和家庭的补助', ['对个人和家庭的补助'], ['对个人和家庭补助'])),
        ]),
      ],
    },
    { name: 'kinds', blocks: [accounts([TOTAL, ...KINDS])] },
  ],
};
