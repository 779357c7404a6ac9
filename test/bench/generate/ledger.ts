/** The unrounded truth behind a generated set: what each 项 received, spent and carried over, from which money. */
import { ZERO, type Decimal } from '../../../src/core/amount';
import { CAPITAL_ITEMS, FUND_ITEMS, generalItems, type FunctionalCode } from './data/functional';
import type { Random } from './random';

export type Fund = '一般公共预算财政拨款' | '政府性基金预算财政拨款' | '国有资本经营预算财政拨款';

export const FUNDS: readonly Fund[] = [
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
];

export type OtherSource = '上级补助收入' | '事业收入' | '经营收入' | '附属单位上缴收入' | '其他收入';

export const OTHER_SOURCES: readonly OtherSource[] = [
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

/** What a 项 spent of money that is no fiscal appropriation. */
export interface OtherSpending {
  readonly basic: Decimal;
  readonly project: Decimal;
  readonly upward: Decimal;
  readonly operating: Decimal;
  readonly subsidies: Decimal;
}

export interface Item {
  readonly code: string;
  readonly fund: Fund;
  /** Spent of fiscal appropriation. */
  readonly basic: Decimal;
  readonly project: Decimal;
  /** Fiscal appropriation carried over from last year and to the next. */
  readonly begin: Decimal;
  readonly end: Decimal;
  readonly other: OtherSpending;
  readonly otherIncome: ReadonlyMap<OtherSource, Decimal>;
}

/** Balances of other money, which belong to no 项. */
export interface Balances {
  readonly used: Decimal;
  readonly begin: Decimal;
  readonly distributed: Decimal;
  readonly end: Decimal;
}

export interface Ledger {
  readonly items: readonly Item[];
  readonly balances: Balances;
}

const NO_SPENDING: OtherSpending = {
  basic: ZERO,
  project: ZERO,
  upward: ZERO,
  operating: ZERO,
  subsidies: ZERO,
};

export const otherSpent = ({ other }: Item): Decimal =>
  other.basic.plus(other.project).plus(other.upward).plus(other.operating).plus(other.subsidies);

export const fiscalSpent = (item: Item): Decimal => item.basic.plus(item.project);

/** begin + income = spent + end, item by item. */
export const fiscalIncome = (item: Item): Decimal => fiscalSpent(item).plus(item.end).minus(item.begin);

export const otherIncome = (item: Item): Decimal =>
  [...item.otherIncome.values()].reduce((sum, amount) => sum.plus(amount), ZERO);

const RUNNING = /01$|50$/;
/** 项 paid for the staff: pensions, medical insurance, housing. */
const STAFF_CODES = /^(20805|21011|22102)/;
/** In every set: housing fund and pension insurance. */
const ALWAYS = ['2210201', '2080505'];

function generalCodes(random: Random, year: number, size: number): readonly FunctionalCode[] {
  const all = generalItems(year);
  const running = random.pick(all.filter(({ name }) => name === '行政运行'));
  const always = [running, ...all.filter(({ code }) => ALWAYS.includes(code))];
  const others = random.shuffled(all.filter((item) => !always.includes(item)));
  return [...always, ...others].slice(0, Math.max(always.length, size));
}

function generalItem(random: Random, { code, name }: FunctionalCode): Item {
  const isStaff = STAFF_CODES.test(code);
  const isRunning = RUNNING.test(code) && name.endsWith('运行');
  const basic = isRunning ? random.money(300, 2400) : isStaff ? random.money(8, 160) : ZERO;
  const hasProject = !isStaff && (!isRunning || random.chance(30));
  const project = hasProject ? random.money(2, 600) : ZERO;
  const begin = hasProject && random.chance(30) ? random.part(project, 5, 60) : ZERO;
  const end = hasProject && random.chance(30) ? random.money(0.5, 80) : ZERO;
  return {
    code,
    fund: '一般公共预算财政拨款',
    basic,
    project,
    begin,
    end,
    other: NO_SPENDING,
    otherIncome: new Map(),
  };
}

function specialItem(random: Random, fund: Fund, { code }: FunctionalCode): Item {
  const project = random.money(20, 900);
  const carries = random.chance(50);
  return {
    code,
    fund,
    basic: ZERO,
    project,
    begin: carries ? random.part(project, 5, 60) : ZERO,
    end: carries ? random.money(1, 120) : ZERO,
    other: NO_SPENDING,
    otherIncome: new Map(),
  };
}

function withOtherMoney(random: Random, item: Item): Item {
  const operates = random.chance(20);
  const other: OtherSpending = {
    basic: random.chance(50) ? random.money(0.5, 90) : ZERO,
    project: random.money(0.5, 120),
    upward: random.chance(10) ? random.money(1, 30) : ZERO,
    operating: operates ? random.money(1, 60) : ZERO,
    subsidies: random.chance(10) ? random.money(1, 30) : ZERO,
  };
  const rest = other.basic.plus(other.project).plus(other.upward).plus(other.subsidies);
  const otherIncome = new Map<OtherSource, Decimal>();
  if (operates) otherIncome.set('经营收入', other.operating);
  const source = random.pick<OtherSource>(['上级补助收入', '事业收入', '附属单位上缴收入', '其他收入']);
  const second = random.chance(40) && source !== '其他收入' ? random.part(rest, 10, 60) : ZERO;
  otherIncome.set(source, rest.minus(second));
  if (!second.isZero()) otherIncome.set('其他收入', second);
  return { ...item, other, otherIncome };
}

const NO_BALANCES: Balances = { used: ZERO, begin: ZERO, distributed: ZERO, end: ZERO };

/** Draws balances and lets the income of one item close the account: income + used + begin = spent + distributed + end. */
function withBalances(random: Random, item: Item): { readonly item: Item; readonly balances: Balances } {
  const [[source, income] = ['其他收入', ZERO] as const] = [...item.otherIncome].filter(
    ([name]) => name !== '经营收入',
  );
  const balances: Balances = {
    used: random.chance(40) ? random.part(income, 5, 40) : ZERO,
    begin: random.chance(60) ? random.part(income, 5, 40) : ZERO,
    distributed: random.chance(30) ? random.money(0.1, 10) : ZERO,
    end: random.chance(60) ? random.money(0.5, 60) : ZERO,
  };
  const closing = income
    .plus(balances.distributed)
    .plus(balances.end)
    .minus(balances.used)
    .minus(balances.begin);
  return { item: { ...item, otherIncome: new Map([...item.otherIncome, [source, closing]]) }, balances };
}

function addOtherMoney(random: Random, items: readonly Item[]): Ledger {
  const [first, ...rest] = items;
  if (!first || !random.chance(50)) return { items, balances: NO_BALANCES };
  const { item, balances } = withBalances(random, withOtherMoney(random, first));
  return {
    items: [item, ...rest.map((each) => (random.chance(15) ? withOtherMoney(random, each) : each))],
    balances,
  };
}

export function createLedger(random: Random, year: number, size: number): Ledger {
  const general = generalCodes(random, year, size).map((code) => generalItem(random, code));
  const { items, balances } = addOtherMoney(random, general);
  const special = (fund: Fund, codes: readonly FunctionalCode[], percent: number): readonly Item[] =>
    random.chance(percent)
      ? codes.slice(0, random.whole(1, codes.length)).map((code) => specialItem(random, fund, code))
      : [];
  const all = [
    ...items,
    ...special('政府性基金预算财政拨款', FUND_ITEMS, 45),
    ...special('国有资本经营预算财政拨款', CAPITAL_ITEMS, 30),
  ];
  return { items: all.sort((a, b) => a.code.localeCompare(b.code)), balances };
}
