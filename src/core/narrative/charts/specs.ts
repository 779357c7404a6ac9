/** The charts that departments print beside the text, as data in the notation of NOTATION.md. Sections have the same ids in every form. */
import { budgetOf, PUBLIC_SPENDING, spentOn } from '../forms/parts/expressions';

interface Placed {
  readonly id: string;
  readonly section: string;
  /** Template of words. */
  readonly title: string;
}

/** What makes up a total. */
export interface PartsSpec extends Placed {
  readonly kind: 'parts';
  /** Pattern. */
  readonly parts: string;
  /** Expression. */
  readonly total: string;
  readonly totalName: string;
}

/** Figures beside each other. */
export interface ComparisonSpec extends Placed {
  readonly kind: 'comparison';
  /** Templates of words. */
  readonly categories: readonly string[];
  /** `values`: an expression for each category. */
  readonly series: readonly { readonly name: string; readonly values: readonly string[] }[];
}

export type ChartSpec = PartsSpec | ComparisonSpec;

const comparedWithLast = (
  id: string,
  section: string,
  name: string,
  last: string,
  now: string,
): ComparisonSpec => ({
  kind: 'comparison',
  id,
  section,
  title: `{年度}年度${name}与上年对比`,
  categories: ['{上年}年', '{年度}年'],
  series: [{ name, values: [last, now] }],
});

const THREE_EXPENSES = [
  { name: '合计', column: '合计' },
  { name: '因公出国（境）费', column: '因公出国（境）费' },
  { name: '公务用车购置及运行维护费', column: '公务用车购置及运行费' },
  { name: '公务接待费', column: '公务接待费' },
] as const;

export const CHART_SPECS: readonly ChartSpec[] = [
  comparedWithLast('收支总计对比', '1', '收、支决算总计', '上年.收入总计', '表01[收入总计]'),
  {
    kind: 'parts',
    id: '收入结构',
    section: '2',
    title: '{年度}年度收入决算结构',
    parts: '表02[合计, 财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入]',
    total: '表02[合计, 本年收入合计]',
    totalName: '本年收入合计',
  },
  {
    kind: 'parts',
    id: '支出结构',
    section: '3',
    title: '{年度}年度支出决算结构',
    parts: '表03[合计, 基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出]',
    total: '表03[合计, 本年支出合计]',
    totalName: '本年支出合计',
  },
  comparedWithLast('财政拨款总计对比', '4', '财政拨款收、支决算总计', '上年.财政拨款总计', '表04[收入总计]'),
  comparedWithLast(
    '一般公共预算支出对比',
    '5.1',
    '一般公共预算财政拨款支出决算',
    '上年.一般公共预算支出',
    PUBLIC_SPENDING,
  ),
  {
    kind: 'parts',
    id: '一般公共预算支出结构',
    section: '5.2',
    title: '{年度}年度一般公共预算财政拨款支出决算结构',
    parts: '表05[每类, 本年支出]',
    total: PUBLIC_SPENDING,
    totalName: '一般公共预算财政拨款支出',
  },
  {
    kind: 'comparison',
    id: '三公经费对比',
    section: '7.1',
    title: '{年度}年度“三公”经费预算与决算对比',
    categories: THREE_EXPENSES.map(({ name }) => name),
    series: [
      { name: '预算数', values: THREE_EXPENSES.map(({ column }) => budgetOf(column)) },
      { name: '决算数', values: THREE_EXPENSES.map(({ column }) => spentOn(column)) },
    ],
  },
];
