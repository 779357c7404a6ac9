/** Every figure of a set by meaning, table → row → column as in docs/table-keys.md: first unrounded, then as printed. */
import { printDecimal, ZERO, type Decimal } from '../../../src/core/amount';
import type { TableId } from '../../../src/core/tables/types';
import type { Amounts, ThreePublic } from './accounts';
import {
  fiscalIncome,
  fiscalSpent,
  FUNDS,
  OTHER_SOURCES,
  otherIncome,
  otherSpent,
  type Fund,
  type Item,
  type Ledger,
} from './ledger';

export type Row<Value> = ReadonlyMap<string, Value>;
export type Rows<Value> = ReadonlyMap<string, Row<Value>>;
/** A figure that is 0 is absent: it is printed as a blank. */
export type Figures<Value> = ReadonlyMap<TableId, Rows<Value>>;

type Columns = Readonly<Record<string, (item: Item) => Decimal>>;

const sum = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((total, amount) => total.plus(amount), ZERO);
const sumOf = (items: readonly Item[], amount: (item: Item) => Decimal): Decimal => sum(items.map(amount));

const row = (values: Readonly<Record<string, Decimal>>): Row<Decimal> =>
  new Map(Object.entries(values).filter(([, value]) => !value.isZero()));

const rows = (values: Readonly<Record<string, Row<Decimal>>>): Rows<Decimal> =>
  new Map(Object.entries(values).filter(([, value]) => value.size > 0));

const CODE_LENGTHS = [3, 5, 7];

/** 合计, then each class, 款 and 项 in the order of their codes; what has no money has no row. */
function rolledUp(items: readonly Item[], columns: Columns): Rows<Decimal> {
  const keys = [
    ...new Set(items.flatMap(({ code }) => CODE_LENGTHS.map((length) => code.slice(0, length)))),
  ].sort();
  const under = (key: string): readonly Item[] =>
    key === '合计' ? items : items.filter(({ code }) => code.startsWith(key));
  const entries = ['合计', ...keys].map((key): [string, Row<Decimal>] => {
    const values = Object.entries(columns).map(
      ([column, amount]) => [column, sumOf(under(key), amount)] as const,
    );
    return [key, row(Object.fromEntries(values))];
  });
  return new Map(entries.filter(([, values]) => values.size > 0));
}

/** The classes alone, as pairs: an object would reorder keys that look like numbers. */
const classRows = (items: readonly Item[], columns: Columns): readonly (readonly [string, Row<Decimal>])[] =>
  [...rolledUp(items, columns)].filter(([key]) => key.length === 3);

const INCOME_ROWS: Readonly<Record<Fund, string>> = {
  一般公共预算财政拨款: '一般公共预算财政拨款收入',
  政府性基金预算财政拨款: '政府性基金预算财政拨款收入',
  国有资本经营预算财政拨款: '国有资本经营预算财政拨款收入',
};

const spent = (item: Item): Decimal => fiscalSpent(item).plus(otherSpent(item));
const ofFund = (fund: Fund) => (item: Item) => item.fund === fund;

function table01({ items, balances }: Ledger): Rows<Decimal> {
  const income = sumOf(items, (item) => fiscalIncome(item).plus(otherIncome(item)));
  const expenditure = sumOf(items, spent);
  const begin = sumOf(items, (item) => item.begin).plus(balances.begin);
  const end = sumOf(items, (item) => item.end).plus(balances.end);
  const single: readonly (readonly [string, Decimal])[] = [
    ...FUNDS.map((fund) => [INCOME_ROWS[fund], sumOf(items.filter(ofFund(fund)), fiscalIncome)] as const),
    ...OTHER_SOURCES.map(
      (source) => [source, sumOf(items, (item) => item.otherIncome.get(source) ?? ZERO)] as const,
    ),
    ['本年收入合计', income],
    ['使用非财政拨款结余', balances.used],
    ['年初结转和结余', begin],
    ['收入总计', income.plus(balances.used).plus(begin)],
    ['本年支出合计', expenditure],
    ['结余分配', balances.distributed],
    ['年末结转和结余', end],
    ['支出总计', expenditure.plus(balances.distributed).plus(end)],
  ];
  return new Map([
    ...rows(Object.fromEntries(single.map(([key, value]) => [key, row({ 决算数: value })]))),
    ...classRows(items, { 决算数: spent }),
  ]);
}

const table02 = ({ items }: Ledger): Rows<Decimal> =>
  rolledUp(items, {
    本年收入合计: (item) => fiscalIncome(item).plus(otherIncome(item)),
    财政拨款收入: fiscalIncome,
    ...Object.fromEntries(
      OTHER_SOURCES.map((source) => [source, (item: Item) => item.otherIncome.get(source) ?? ZERO]),
    ),
  });

const table03 = ({ items }: Ledger): Rows<Decimal> =>
  rolledUp(items, {
    本年支出合计: spent,
    基本支出: (item) => item.basic.plus(item.other.basic),
    项目支出: (item) => item.project.plus(item.other.project),
    上缴上级支出: (item) => item.other.upward,
    经营支出: (item) => item.other.operating,
    对附属单位补助支出: (item) => item.other.subsidies,
  });

function table04({ items }: Ledger): Rows<Decimal> {
  const byFund = (amount: (item: Item) => Decimal): Columns => ({
    合计: amount,
    ...Object.fromEntries(
      FUNDS.map((fund) => [fund, (item: Item) => (item.fund === fund ? amount(item) : ZERO)]),
    ),
  });
  const total = (columns: Columns): Row<Decimal> =>
    row(
      Object.fromEntries(Object.entries(columns).map(([column, amount]) => [column, sumOf(items, amount)])),
    );
  const income = sumOf(items, fiscalIncome);
  const begin = sumOf(items, (item) => item.begin);
  const incomeSide: readonly (readonly [string, Decimal])[] = [
    ...FUNDS.map((fund) => [fund, sumOf(items.filter(ofFund(fund)), fiscalIncome)] as const),
    ['本年收入合计', income],
    ['年初财政拨款结转和结余', begin],
    ...FUNDS.map((fund) => [`年初${fund}`, sumOf(items.filter(ofFund(fund)), (item) => item.begin)] as const),
    ['收入总计', income.plus(begin)],
  ];
  return new Map([
    ...rows(Object.fromEntries(incomeSide.map(([key, value]) => [key, row({ 金额: value })]))),
    ...classRows(items, byFund(fiscalSpent)),
    ...rows({
      本年支出合计: total(byFund(fiscalSpent)),
      年末财政拨款结转和结余: total(byFund((item) => item.end)),
      支出总计: total(byFund((item) => fiscalSpent(item).plus(item.end))),
    }),
  ]);
}

const SPENDING: Columns = {
  本年支出: fiscalSpent,
  基本支出: (item) => item.basic,
  项目支出: (item) => item.project,
};
const FLOW: Columns = {
  年初结转和结余: (item) => item.begin,
  本年收入: fiscalIncome,
  ...SPENDING,
  年末结转和结余: (item) => item.end,
};

function table06(accounts: Amounts): Rows<Decimal> {
  const codes = [...new Set([...accounts.keys()].flatMap((code) => [code.slice(0, 3), code]))].sort();
  const under = (prefix: string): Decimal =>
    sum([...accounts].filter(([code]) => code.startsWith(prefix)).map(([, amount]) => amount));
  const staff = under('301').plus(under('303'));
  const entries: readonly (readonly [string, Decimal])[] = [
    ...codes.map((code) => [code, under(code)] as const),
    ['人员经费合计', staff],
    ['公用经费合计', under('').minus(staff)],
  ];
  return new Map(
    entries.map(([key, value]) => [key, row({ 决算数: value })] as const).filter(([, values]) => values.size),
  );
}

const threePublicRow = ({ abroad, purchase, running, reception }: ThreePublic): Row<Decimal> =>
  row({
    合计: sum([abroad, purchase, running, reception]),
    '因公出国（境）费': abroad,
    公务用车购置及运行费: purchase.plus(running),
    公务用车购置费: purchase,
    公务用车运行费: running,
    公务接待费: reception,
  });

export interface Truth {
  readonly ledger: Ledger;
  readonly accounts: Amounts;
  readonly budget: ThreePublic;
  readonly spent: ThreePublic;
  /** Whether 表09 shows income and carry-overs too. */
  readonly capitalFlow: boolean;
}

export function unroundedFigures({
  ledger,
  accounts,
  budget,
  spent: paid,
  capitalFlow,
}: Truth): Figures<Decimal> {
  const itemsOf = (fund: Fund): readonly Item[] => ledger.items.filter(ofFund(fund));
  return new Map<TableId, Rows<Decimal>>([
    ['T01', table01(ledger)],
    ['T02', table02(ledger)],
    ['T03', table03(ledger)],
    ['T04', table04(ledger)],
    ['T05', rolledUp(itemsOf('一般公共预算财政拨款'), SPENDING)],
    ['T06', table06(accounts)],
    ['T07', rows({ 预算数: threePublicRow(budget), 决算数: threePublicRow(paid) })],
    ['T08', rolledUp(itemsOf('政府性基金预算财政拨款'), FLOW)],
    ['T09', rolledUp(itemsOf('国有资本经营预算财政拨款'), capitalFlow ? FLOW : SPENDING)],
  ]);
}

const DECIMALS = 2;

/** Each figure rounded by itself, as a decimal without separators. */
export const roundedFigures = (figures: Figures<Decimal>): Figures<string> =>
  new Map(
    [...figures].map(([table, tableRows]) => [
      table,
      new Map(
        [...tableRows].map(([key, values]) => [
          key,
          new Map([...values].map(([column, value]) => [column, printDecimal(value, DECIMALS)])),
        ]),
      ),
    ]),
  );
