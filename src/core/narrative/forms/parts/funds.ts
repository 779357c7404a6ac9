/** A fund outside the general public budget: income, expenditure and balances in one sentence. */
import type { Sentence } from '../../form';

interface FundWords {
  readonly id: string;
  /** 政府性基金预算. */
  readonly fund: string;
  /** 表08, 表09. */
  readonly table: string;
  /** The whole sentence for an empty table. */
  readonly none: string;
}

const flow = (fund: string, table: string): string =>
  `{年度}年度${fund}财政拨款收入{金额 ${table}[合计, 本年收入]}；年初结转和结余{金额 ${table}[合计, 年初结转和结余]}；支出{金额 ${table}[合计, 本年支出]}，其中基本支出{金额 ${table}[合计, 基本支出]}，项目支出{金额 ${table}[合计, 项目支出]}；年末结转和结余{金额 ${table}[合计, 年末结转和结余]}。`;

const spending = (fund: string, table: string): string =>
  `{年度}年度${fund}财政拨款支出{金额 ${table}[合计, 本年支出]}，其中：基本支出{金额 ${table}[合计, 基本支出]}，项目支出{金额 ${table}[合计, 项目支出]}。`;

/** Of a table that prints income and balances. */
export const fundFlow = ({ id, fund, table, none }: FundWords): Sentence => ({
  id,
  cases: [{ when: `${table} 无数`, text: none }, { text: flow(fund, table) }],
});

/** Of a table that prints expenditure alone. */
export const fundSpending = ({ id, fund, table, none }: FundWords): Sentence => ({
  id,
  cases: [{ when: `${table} 无数`, text: none }, { text: spending(fund, table) }],
});

/** Of a table that some provinces print with income and balances and some without. */
export const fundEither = ({ id, fund, table, none }: FundWords): Sentence => ({
  id,
  cases: [
    { when: `${table} 无数`, text: none },
    { when: `${table}[合计, 年初结转和结余、本年收入、年末结转和结余] 有数`, text: flow(fund, table) },
    { text: spending(fund, table) },
  ],
});

export const NO_FUND = '{部门}{年度}年度无政府性基金预算财政拨款收入和支出。';
export const NO_STATE_CAPITAL = '{部门}{年度}年度无国有资本经营预算财政拨款收入和支出。';
