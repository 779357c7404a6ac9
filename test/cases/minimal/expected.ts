/** What has to be told of short texts with one wording or slip each, and nothing besides. */
import { ANY, at, GRAVE, type Defect, type Spot } from '../wordings/truth/truth';

type Book = 'base' | 'base-year' | 'base-carryover';

export interface Expected {
  readonly name: string;
  readonly book: Book;
  readonly defects: readonly Defect[];
  /** May be told, but need not be. */
  readonly free?: readonly Spot[];
  /** Not even a hint besides. */
  readonly isSilent?: true;
  /** Every number is verified or contradicted, but those wrong. */
  readonly isDecided?: true;
  /** Read by each of these forms as well. */
  readonly forms?: readonly string[];
}

type Told = Pick<Defect, 'kind' | 'levels' | 'right'>;

const told = (spot: Spot, { kind, levels, right }: Told): Defect => ({
  key: `${spot.text}${(spot.nth ?? 1) > 1 ? ` (${spot.nth})` : ''}`,
  kind,
  at: [spot],
  levels,
  ...(right ? { right } : {}),
  source: 'named',
  why: '',
});

const ERROR = ['error'] as const;

const wrong = (spot: Spot, kind: Defect['kind'], ...right: readonly string[]): Defect =>
  told(spot, { kind, levels: ERROR, ...(right.length > 0 ? { right } : {}) });

/** However grave. */
const found = (spot: Spot, kind: Defect['kind'], ...right: readonly string[]): Defect =>
  told(spot, { kind, levels: ANY, ...(right.length > 0 ? { right } : {}) });

const SILENT = { defects: [], isSilent: true } as const;

const OVER_BASE: readonly Omit<Expected, 'book'>[] = [
  {
    name: 'A1-items-numbered-by-class',
    defects: [wrong(at(5, '186.45'), 'amount', '168.45'), wrong(at(5, '186.45', 2), 'amount', '168.45')],
    isDecided: true,
  },
  {
    name: 'A2-same-items-all-numbered',
    defects: [wrong(at(5, '186.45'), 'amount', '168.45'), wrong(at(5, '186.45', 2), 'amount', '168.45')],
  },
  // 102.46 % fits 512.30, and not 498.00.
  {
    name: 'A3-two-figures-in-one-item',
    defects: [wrong(at(4, '498.00'), 'amount', '512.30'), wrong(at(4, '小于'), 'direction', '大于')],
  },
  { name: 'A4-item-first-figure-wrong', defects: [wrong(at(4, '521.30'), 'amount', '512.30')] },
  {
    name: 'A5-old-class-name',
    defects: [
      told(at(3, '医疗卫生与计划生育支出'), { kind: 'name', levels: GRAVE, right: ['卫生健康支出'] }),
    ],
  },
  { name: 'A6-percent-sign-lost', defects: [found(at(3, '82.59'), 'slip of the pen', '82.59%')] },
  { name: 'A7-zero-budget-rate', defects: [wrong(at(4, '95.89%'), 'rate')] },
  { name: 'B1-each-increased', ...SILENT, isDecided: true },
  { name: 'B2-two-totals-each', defects: [wrong(at(2, '29.30%'), 'rate', '2.93')] },
  {
    name: 'B3-direction',
    defects: [wrong(at(2, '增加'), 'direction', '减少'), wrong(at(2, '增长'), 'direction', '下降')],
  },
  { name: 'B4-rate-of-two-years', defects: [wrong(at(2, '1.10%'), 'rate', '25.00%')] },
  { name: 'B5-zero-base-growth', defects: [found(at(3, '100%'), 'rate')] },
  { name: 'B6-zero-and-flat', defects: [found(at(3, '减少为0.00'), 'direction')] },
  {
    name: 'B7-budget-comparison-anhui',
    defects: [wrong(at(4, '0.37%'), 'rate', '37%'), wrong(at(5, '无变化'), 'direction', '减少')],
  },
  { name: 'B8-base-mixed-up', defects: [wrong(at(2, '8.00%'), 'rate', '7.41')] },
  { name: 'B9-guangdong', defects: [wrong(at(3, '58.6%'), 'rate', '85.6')], isDecided: true },
  { name: 'C1-jiangxi-income', ...SILENT, isDecided: true },
  { name: 'C2-chongqing', defects: [wrong(at(5, '87.7%'), 'rate', '77.7', '77.68')], isDecided: true },
  { name: 'C3-guangxi', defects: [wrong(at(6, '706.75'), 'amount', '700.75')] },
  { name: 'C4-previous-year-stated', ...SILENT },
  { name: 'C5-xinjiang', ...SILENT },
  { name: 'D1-choice-daxiaoyu', defects: [found(at(4, '大小于'), 'left from the template')] },
  { name: 'D2-choice-jianzengjia', defects: [found(at(3, '减增加'), 'left from the template')] },
  { name: 'D3-choice-bracket', defects: [found(at(2, '增加（减少）'), 'left from the template')] },
  { name: 'D4-department-unit', defects: [found(at(3, '部门（单位）'), 'left from the template')] },
  { name: 'D5-truncated-reason', defects: [found(at(2, '主要原因是'), 'lacking')] },
  {
    name: 'D6-double-stop',
    defects: [found(at(2, '。。'), 'slip of the pen'), found(at(2, '。。', 2), 'slip of the pen')],
  },
  { name: 'D7-note-left', defects: [found(at(2, '（注：'), 'left from the template')] },
  {
    name: 'D8-unit-of-zero',
    defects: [told(at(2, '3.15万（'), { kind: 'slip of the pen', levels: ['hint'], right: ['3.15万元'] })],
  },
  {
    name: 'E1-no-batches',
    defects: [
      found(at(6, '公务用车购置及运行维护费'), 'lacking', '保有量'),
      found(at(7, '公务接待费'), 'lacking', '批次'),
    ],
  },
  { name: 'E2-wrong-entertain', defects: [wrong(at(3, '5.00万元'), 'amount', '3.15')] },
  { name: 'E3-office-costs-text-arithmetic', defects: [wrong(at(3, '17.99%'), 'rate', '8.00%')] },
  { name: 'E4-purchase-without-vehicle-money', defects: [found(at(2, '购置公务用车2辆'), 'count')] },
  { name: 'F1-no-headings', defects: [wrong(at(0, '7.85'), 'amount', '6.85')] },
  { name: 'F2-one-section', ...SILENT },
  { name: 'F3-year-of-pasted-section', ...SILENT },
  { name: 'G1-list-short-names', defects: [] },
  { name: 'G2-list-joined', defects: [] },
  { name: 'H8-year-of-the-budget', ...SILENT },
];

const OVER_YEAR: readonly Omit<Expected, 'book'>[] = [
  { name: 'H1-right-figure-elsewhere', defects: [wrong(at(3, '5.00万元'), 'amount', '3.15')] },
  { name: 'H2-total-twice', defects: [wrong(at(2, '884.30'), 'amount', '844.30')] },
  { name: 'H3-basic-twice', defects: [wrong(at(2, '665.85'), 'amount', '655.85')] },
  { name: 'H4-change-twice', defects: [wrong(at(2, '29.9%'), 'rate', '2.9')] },
  { name: 'H5-previous-year-parts', ...SILENT },
  { name: 'H9-change-of-income-total', defects: [wrong(at(2, '29.3%'), 'rate', '2.93')] },
  {
    name: 'H10-shanghai-item-rate',
    defects: [wrong(at(4, '120.46%'), 'rate', '102.46%')],
    forms: ['national', 'shanghai-2024'],
  },
  {
    name: 'H11-name-of-first-item',
    defects: [wrong(at(3, '政府办公厅（室）及相关机构事务（项）'), 'name', '行政运行')],
    // The table has 512.30.
    free: [at(3, '512.31'), at(3, '512.31', 2)],
  },
];

const OVER_CARRIED: readonly Omit<Expected, 'book'>[] = [
  { name: 'H6-jiangxi-total-in-section-of-income', ...SILENT },
  { name: 'H7-jiangxi-total-in-section-of-expenditure', ...SILENT },
];

const over = (book: Book, texts: readonly Omit<Expected, 'book'>[]): readonly Expected[] =>
  texts.map((each) => ({ ...each, book }));

export const EXPECTED: readonly Expected[] = [
  ...over('base', OVER_BASE),
  ...over('base-year', OVER_YEAR),
  ...over('base-carryover', OVER_CARRIED),
];
