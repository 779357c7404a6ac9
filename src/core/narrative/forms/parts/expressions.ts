/** Expressions that several sections and forms share, in the notation of NOTATION.md. */

/** The budget of the general public budget at the beginning of the year: as given, or the sum of its 项. */
export const BUDGET_TOTAL = '年初预算.合计 缺则 Σ表05[每项, 本年支出](年初预算.本行)';
export const PUBLIC_SPENDING = '表05[合计, 本年支出]';

/** 表07: an expense in one of the table's two rows. */
export const budgetOf = (column: string): string => `表07[预算数, ${column}]`;
export const spentOn = (column: string): string => `表07[决算数, ${column}]`;

/** What some forms of 表07 print, or 表17 beside it; the others' offices are asked for it. */
export const printedOr = (column: string, entry: string): string =>
  `${spentOn(column)} 缺则 表17[决算数, ${column}] 缺则 ${entry}`;

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
