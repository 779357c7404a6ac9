/** Parts shared by the tables of a budget whose rows are functional codes: 合计 stands last, codes may stand in three cells. */
import { FUNCTIONAL_ROWS } from '../by-function';
import { moneyColumn, required } from '../columns';
import type { BlockSpec, ColumnSpec, LayoutSpec, TableSpec } from '../spec';
import { rate } from '../self-evaluation';
import { CODE_HEADS, FUNCTION_NAMES } from './heads';

export const byFunction = (columns: readonly ColumnSpec[], others: readonly string[] = []): BlockSpec => ({
  id: '科目',
  labels: FUNCTION_NAMES,
  others: [...CODE_HEADS, '预算数', '{年}预算数', '合计', ...others],
  columns,
  rows: FUNCTIONAL_ROWS,
});

const TOTAL_WORDS = ['合计', '小计', '总计', '本年支出合计', '支出合计'] as const;

/** Under the budget's year or by itself. */
const total = (...over: readonly string[]): ColumnSpec =>
  required(
    moneyColumn(
      '合计',
      ...TOTAL_WORDS.map((word) => [word]),
      ...['{年}预算数', ...over].flatMap((head) => TOTAL_WORDS.map((word) => [head, word])),
    ),
  );

const BASIC: readonly ColumnSpec[] = [
  required(moneyColumn('基本支出', ['基本支出'], ['基本支出', '小计'], ['基本支出', '合计'])),
  moneyColumn('人员经费', ['人员经费'], ['基本支出', '人员经费'], ['人员支出']),
  moneyColumn('公用经费', ['公用经费'], ['基本支出', '公用经费'], ['日常公用经费'], ['公用支出']),
];

const PROJECTS = required(moneyColumn('项目支出', ['项目支出'], ['项目支出', '小计'], ['项目支出', '合计']));

export const EXPENDITURE: LayoutSpec = {
  name: 'by-function',
  blocks: [
    byFunction(
      [
        total('支出预算'),
        ...BASIC,
        PROJECTS,
        moneyColumn('上缴上级支出', ['上缴上级支出']),
        moneyColumn('经营支出', ['事业单位经营支出'], ['经营支出']),
        moneyColumn('对附属单位补助支出', ['对附属单位补助支出'], ['对下级单位补助支出']),
      ],
      ['支出预算'],
    ),
  ],
};

const LAST_YEAR = '上年执行数';

/** Of one fund; central departments print what was spent the year before, and the change. */
const ofFund = (heads: readonly string[]): LayoutSpec => ({
  name: 'by-function',
  blocks: [
    byFunction(
      [
        moneyColumn(
          LAST_YEAR,
          ['{年-1}执行数'],
          ['{年-1}预算执行数'],
          ['{年-1}预计执行数'],
          ['上年执行数'],
          ['{年-1}执行数', '小计'],
        ),
        total(...heads),
        ...BASIC,
        PROJECTS,
        moneyColumn('增减额', ['增减额'], ['增减金额']),
        { ...rate('增减率', ['增减%'], ['增减率'], ['增减(%)'], ['增减幅度']), inPercent: true },
      ],
      [
        '{年}预算数比{年-1}执行数',
        '{年}预算数比{年-1}执行数增减',
        '{年}预算数比上年执行数',
        '增减变化情况',
        ...heads,
      ],
    ),
  ],
});

type OfFund = Pick<TableSpec, 'family' | 'listsOnlyMoney' | 'hasDepartmentLine' | 'needsTitle' | 'layouts'>;

/** What the tables of the three funds have in common; `heads` may stand above their figures. */
export const fundTable = (...heads: readonly string[]): OfFund => ({
  family: 'budget',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  needsTitle: true,
  layouts: [ofFund(heads.flatMap((head) => [head, `{年}${head}`]))],
});
