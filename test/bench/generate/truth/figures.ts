/** All that any layout prints of a truth, unrounded; a layout prints the tables, rows and columns it has. */
import { ZERO, type Decimal } from '../../../../src/core/amount';
import type { TableId } from '../../../../src/core/tables/types';
import { DETAIL } from '../data/economic';
import { isGeneral, isStaff, sumOver, type Amounts, type Spreads } from './accounts';
import {
  both,
  fiscalIncome,
  FUNDS,
  incomeOf,
  OTHER_SOURCES,
  otherIncome,
  otherSpent,
  type Fund,
  type Item,
  type Ledger,
} from './ledger';
import {
  classRows,
  rolledUp,
  singles,
  sumOf,
  total,
  type Columns,
  type Figures,
  type Row,
  type Rows,
} from './rows';
import type { ThreePublic } from './three-public';

const INCOME_ROWS: Readonly<Record<Fund, string>> = {
  一般公共预算财政拨款: '一般公共预算财政拨款收入',
  政府性基金预算财政拨款: '政府性基金预算财政拨款收入',
  国有资本经营预算财政拨款: '国有资本经营预算财政拨款收入',
};

const spent = (item: Item): Decimal => both(item).plus(otherSpent(item));
const beginOf = ({ begin }: Item): Decimal => both(begin);
const endOf = ({ end }: Item): Decimal => both(end);
const ofFund = (fund: Fund) => (item: Item) => item.fund === fund;

function table01({ items, balances }: Ledger): Rows<Decimal> {
  const income = sumOf(items, (item) => fiscalIncome(item).plus(otherIncome(item)));
  const expenditure = sumOf(items, spent);
  const begin = sumOf(items, beginOf).plus(balances.begin);
  const end = sumOf(items, endOf).plus(balances.end);
  return new Map([
    ...singles('决算数', [
      ['财政拨款收入', sumOf(items, fiscalIncome)],
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
    ]),
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
  const income = sumOf(items, fiscalIncome);
  const begin = sumOf(items, beginOf);
  return new Map([
    ...singles('金额', [
      ...FUNDS.map((fund) => [fund, sumOf(items.filter(ofFund(fund)), fiscalIncome)] as const),
      ['本年收入合计', income],
      ['年初财政拨款结转和结余', begin],
      ...FUNDS.map((fund) => [`年初${fund}`, sumOf(items.filter(ofFund(fund)), beginOf)] as const),
      ['收入总计', income.plus(begin)],
    ]),
    ...classRows(items, byFund(both)),
    ...(
      [
        ['本年支出合计', total(items, byFund(both))],
        ['年末财政拨款结转和结余', total(items, byFund(endOf))],
        [
          '支出总计',
          total(
            items,
            byFund((item) => both(item).plus(endOf(item))),
          ),
        ],
      ] as const
    ).filter(([, values]) => values.size > 0),
  ]);
}

const staffOf =
  (spreads: Spreads) =>
  (item: Item): Decimal =>
    sumOver([spreads.get(item)?.basic ?? new Map()], isStaff);

const flow = (spreads: Spreads): Columns => ({
  年初结转和结余: beginOf,
  年初基本支出结转: ({ begin }) => begin.basic,
  年初项目支出结转和结余: ({ begin }) => begin.project,
  本年收入: fiscalIncome,
  本年收入基本支出: (item) => incomeOf(item, 'basic'),
  本年收入项目支出: (item) => incomeOf(item, 'project'),
  本年支出: both,
  基本支出: ({ basic }) => basic,
  人员经费: staffOf(spreads),
  日常公用经费: (item) => item.basic.minus(staffOf(spreads)(item)),
  项目支出: ({ project }) => project,
  年末结转和结余: endOf,
  年末基本支出结转: ({ end }) => end.basic,
  年末项目支出结转和结余: ({ end }) => end.project,
  年末项目支出结转: ({ end }) => end.project,
});

/** Each class and its accounts, in the order of their codes. */
function byAccount(
  column: string,
  amounts: readonly Amounts[],
): readonly (readonly [string, Row<Decimal>])[] {
  const codes = [
    ...new Set(amounts.flatMap((each) => [...each.keys()].flatMap((code) => [code.slice(0, 3), code]))),
  ].sort();
  return singles(
    column,
    codes.map((code) => [code, sumOver(amounts, (account) => account.startsWith(code))] as const),
  );
}

function table06(amounts: readonly Amounts[]): Rows<Decimal> {
  const staff = sumOver(amounts, isStaff);
  const all = sumOver(amounts);
  return new Map([
    ...byAccount('决算数', amounts),
    ...singles('决算数', [
      ['人员经费合计', staff],
      ['公用经费合计', all.minus(staff)],
      ['合计', all],
    ]),
  ]);
}

/** What the items spent, by function and by account. */
function detail(items: readonly Item[], spreads: Spreads): Rows<Decimal> {
  const amountsOf = (item: Item): readonly Amounts[] => {
    const spread = spreads.get(item);
    return spread ? [spread.basic, spread.project] : [];
  };
  const accounts = DETAIL.map(
    ({ code }) =>
      [code, (item: Item) => sumOver(amountsOf(item), (account) => account.startsWith(code))] as const,
  );
  return rolledUp(items, { ...Object.fromEntries(accounts), 合计: both });
}

/** Project expenditure by function, and by account with the same column. */
function projects(items: readonly Item[], spreads: Spreads): Rows<Decimal> {
  const amountsOf = (item: Item): Amounts => spreads.get(item)?.project ?? new Map();
  const accounts = DETAIL.map(
    ({ code }) =>
      [code, (item: Item) => sumOver([amountsOf(item)], (account) => account.startsWith(code))] as const,
  );
  return new Map([
    ...rolledUp(items, { 项目支出: ({ project }) => project, ...Object.fromEntries(accounts) }),
    ...byAccount('项目支出', items.map(amountsOf)),
  ]);
}

export interface Truth {
  readonly ledger: Ledger;
  readonly spreads: Spreads;
  readonly threePublic: ThreePublic;
}

export function unroundedFigures({ ledger, spreads, threePublic }: Truth): Figures<Decimal> {
  const itemsOf = (fund: Fund): readonly Item[] => ledger.items.filter(ofFund(fund));
  const general = ledger.items.filter(isGeneral);
  const columns = flow(spreads);
  const capital = rolledUp(itemsOf('国有资本经营预算财政拨款'), columns);
  return new Map<TableId, Rows<Decimal>>([
    ['T01', table01(ledger)],
    ['T02', table02(ledger)],
    ['T03', table03(ledger)],
    ['T04', table04(ledger)],
    ['T05', rolledUp(general, columns)],
    ['T06', table06(general.map((item) => spreads.get(item)?.basic ?? new Map()))],
    ['T07', threePublic.all],
    ['T08', rolledUp(itemsOf('政府性基金预算财政拨款'), columns)],
    ['T09', capital],
    ['T10', detail(ledger.items, spreads)],
    ['T11', detail(general, spreads)],
    ['T12', projects(general, spreads)],
    ['T13', threePublic.general],
    ['T14', capital],
  ]);
}
