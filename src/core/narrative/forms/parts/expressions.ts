/** Expressions that several sections and forms share, in the notation of NOTATION.md. */

/** The budget of the general public budget at the beginning of the year: as given, or the sum of its 项. */
export const BUDGET_TOTAL = '年初预算.合计 缺则 Σ表05[每项, 本年支出](年初预算.本行)';
/** The same, where the form asks for 预算 and not for 年初预算. */
export const BUDGET_TOTAL_OF_YEAR = '预算.合计 缺则 Σ表05[每项, 本年支出](预算.本行)';
export const PUBLIC_SPENDING = '表05[合计, 本年支出]';

/** 表07: an expense in one of the table's two rows. */
export const budgetOf = (column: string): string => `表07[预算数, ${column}]`;
/** Of the year's beginning; most forms of the table print the whole year's alone. */
export const firstBudgetOf = (column: string): string => `表07[年初预算数, ${column}]`;
export const spentOn = (column: string): string => `表07[决算数, ${column}]`;

/** 表13 is that of the general public budget alone where 表07 is of all fiscal funds. */
export const besideAllFunds = (expression: string): string => expression.replace('表07', '表13');

export const publicBudgetOf = (column: string): string =>
  `${besideAllFunds(budgetOf(column))} 缺则 ${budgetOf(column)}`;
export const publicSpentOn = (column: string): string =>
  `${besideAllFunds(spentOn(column))} 缺则 ${spentOn(column)}`;

/** What some forms of 表07 print, or 表17 beside it; the others' offices are asked for it. */
export const printedOr = (column: string, entry: string): string =>
  `${spentOn(column)} 缺则 表17[决算数, ${column}] 缺则 ${entry}`;

/** A count or amount below the three of the general public budget. */
export const publicPrintedOr = (column: string, entry: string): string =>
  `${besideAllFunds(spentOn(column))} 缺则 ${printedOr(column, entry)}`;

const PURCHASES_GIVEN = '采购.总额 缺则 采购.货物 + 采购.工程 + 采购.服务';

/** As paid, which 机构运行信息表 prints. */
export const PURCHASES = {
  total: printedOr('政府采购支出合计', PURCHASES_GIVEN),
  goods: printedOr('政府采购货物支出', '采购.货物'),
  works: printedOr('政府采购工程支出', '采购.工程'),
  services: printedOr('政府采购服务支出', '采购.服务'),
  smallAndMedium: printedOr('授予中小企业合同金额', '采购.中小企业'),
  smallAndMicro: printedOr('授予小微企业合同金额', '采购.小微企业'),
} as const;

/** As contracted, which no table prints. */
export const PURCHASES_CONTRACTED = PURCHASES_GIVEN;

/** Answers that other answers add up to, or tables print, where they were not given themselves. */
export const ANSWERS_ELSEWHERE: Readonly<Record<string, string>> = {
  '年初预算.合计': BUDGET_TOTAL,
  '预算.合计': BUDGET_TOTAL_OF_YEAR,
  '采购.总额': PURCHASES.total,
  '采购.货物': PURCHASES.goods,
  '采购.工程': PURCHASES.works,
  '采购.服务': PURCHASES.services,
  '采购.中小企业': PURCHASES.smallAndMedium,
  '采购.小微企业': PURCHASES.smallAndMicro,
};
