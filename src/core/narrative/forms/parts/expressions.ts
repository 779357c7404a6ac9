/** Expressions that several sections and forms share, in the notation of NOTATION.md. */

/** The budget of the general public budget at the beginning of the year: as given, or the sum of its 项. */
export const BUDGET_TOTAL = '年初预算.合计 缺则 Σ表05[每项, 本年支出](年初预算.本行)';
export const PUBLIC_SPENDING = '表05[合计, 本年支出]';

export const PURCHASES_TOTAL = '采购.总额 缺则 采购.货物 + 采购.工程 + 采购.服务';

/** 表07: an expense in one of the table's two rows. */
export const budgetOf = (column: string): string => `表07[预算数, ${column}]`;
export const spentOn = (column: string): string => `表07[决算数, ${column}]`;

/** A count that some forms of 表07 print; the others' offices are asked for it. */
export const countOrEntry = (column: string, entry: string): string => `${spentOn(column)} 缺则 ${entry}`;
