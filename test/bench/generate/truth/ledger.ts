/** The unrounded truth behind a generated set: what each 项 received, spent and carried over, from which money. */
import { ZERO, type Decimal } from '../../../../src/core/amount';
import type { Department } from '../data/departments';
import { capitalItems, fundItems, generalItems, type FunctionalCode } from '../data/functional';
import type { Random } from '../random';
import { withBalances, withOtherMoney, NO_BALANCES, NO_SPENDING } from './other-money';

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

export interface ByNature {
  readonly basic: Decimal;
  readonly project: Decimal;
}

export interface Item extends ByNature {
  readonly code: string;
  readonly name: string;
  readonly fund: Fund;
  /** Fiscal appropriation carried over from last year and to the next. */
  readonly begin: ByNature;
  readonly end: ByNature;
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

export interface LedgerOptions {
  readonly department: Department;
  readonly year: number;
  /** 项 of the general public budget. */
  readonly size: number;
  readonly hasCapital: boolean;
  /** Only 基本支出 and 项目支出, as a form that divides all expenditure into these two needs. */
  readonly twoNatures: boolean;
}

export const both = ({ basic, project }: ByNature): Decimal => basic.plus(project);

export const otherSpent = ({ other }: Item): Decimal =>
  other.basic.plus(other.project).plus(other.upward).plus(other.operating).plus(other.subsidies);

/** begin + income = spent + end, item by item and for each nature. */
export const incomeOf = (item: Item, nature: keyof ByNature): Decimal =>
  item[nature].plus(item.end[nature]).minus(item.begin[nature]);

export const fiscalIncome = (item: Item): Decimal => incomeOf(item, 'basic').plus(incomeOf(item, 'project'));

export const otherIncome = (item: Item): Decimal =>
  [...item.otherIncome.values()].reduce((sum, amount) => sum.plus(amount), ZERO);

const NONE: ByNature = { basic: ZERO, project: ZERO };
const OFFICE = '行政运行';
const INSTITUTION = '事业运行';

/** 项 paid for the staff, with the kinds of department that have them. */
const STAFF_CODES = /^(20805|21011|22102)/;
const OFFICE_STAFF = new Set(['2080501', '2101101', '2101103']);
const INSTITUTION_STAFF = new Set(['2080502', '2101102']);
/** In every set: housing fund and pension insurance. */
const ALWAYS = ['2210201', '2080505'];

function isPossible({ kind }: Department, { code, name }: FunctionalCode): boolean {
  if (kind === '行政') return name !== INSTITUTION && !INSTITUTION_STAFF.has(code);
  if (kind === '事业') return name !== OFFICE && name !== '机关服务' && !OFFICE_STAFF.has(code);
  return true;
}

/** 项 with basic expenditure come first, then what the staff is insured and housed with, then others as drawn. */
function generalCodes(random: Random, { department, year, size }: LedgerOptions): readonly FunctionalCode[] {
  const all = generalItems(year).filter((item) => isPossible(department, item));
  const home = all.filter(({ code }) => code.startsWith(department.home));
  const running = home.filter(({ name }) => name === OFFICE || name === INSTITUTION);
  const first = running.length > 0 ? running : home.slice(0, 1);
  const always = [...first, ...all.filter(({ code }) => ALWAYS.includes(code))];
  const rest = all.filter((item) => !always.includes(item));
  const near = rest.filter(({ code }) => STAFF_CODES.test(code) || code.startsWith(department.home));
  const far = rest.filter((item) => !near.includes(item));
  const ordered = [...random.shuffled(near), ...random.shuffled(far)];
  const mixed = random.chance(50) ? ordered : random.shuffled(rest);
  return [...always, ...mixed].slice(0, Math.max(always.length, size));
}

const plainItem = ({ code, name }: FunctionalCode, fund: Fund): Item => ({
  code,
  name,
  fund,
  basic: ZERO,
  project: ZERO,
  begin: NONE,
  end: NONE,
  other: NO_SPENDING,
  otherIncome: new Map(),
});

function generalItem(random: Random, code: FunctionalCode, isFirst: boolean): Item {
  const isStaff = STAFF_CODES.test(code.code);
  const isRunning = isFirst || code.name === OFFICE || code.name === INSTITUTION;
  const basic = isRunning ? random.money(300, 2400) : isStaff ? random.money(8, 160) : ZERO;
  const hasProject = !isStaff && (!isRunning || random.chance(30));
  const project = hasProject ? random.money(2, 600) : ZERO;
  return {
    ...plainItem(code, '一般公共预算财政拨款'),
    basic,
    project,
    begin: {
      basic: isRunning && random.chance(15) ? random.part(basic, 1, 10) : ZERO,
      project: hasProject && random.chance(30) ? random.part(project, 5, 60) : ZERO,
    },
    end: {
      basic: isRunning && random.chance(15) ? random.money(0.5, 20) : ZERO,
      project: hasProject && random.chance(30) ? random.money(0.5, 80) : ZERO,
    },
  };
}

function specialItem(random: Random, fund: Fund, code: FunctionalCode): Item {
  const project = random.money(20, 900);
  const carries = random.chance(50);
  return {
    ...plainItem(code, fund),
    project,
    begin: { basic: ZERO, project: carries ? random.part(project, 5, 60) : ZERO },
    end: { basic: ZERO, project: carries ? random.money(1, 120) : ZERO },
  };
}

function addOtherMoney(random: Random, items: readonly Item[], options: LedgerOptions): Ledger {
  const [first, ...rest] = items;
  if (!first || !random.chance(50)) return { items, balances: NO_BALANCES };
  const limits = { isOffice: options.department.kind === '行政', twoNatures: options.twoNatures };
  const { item, balances } = withBalances(random, withOtherMoney(random, first, limits), limits);
  return {
    items: [item, ...rest.map((each) => (random.chance(15) ? withOtherMoney(random, each, limits) : each))],
    balances,
  };
}

export function createLedger(random: Random, options: LedgerOptions): Ledger {
  const general = generalCodes(random, options).map((code, index) => generalItem(random, code, index === 0));
  const { items, balances } = addOtherMoney(random, general, options);
  const special = (fund: Fund, codes: readonly FunctionalCode[], percent: number): readonly Item[] =>
    random.chance(percent)
      ? random
          .shuffled(codes)
          .slice(0, random.whole(1, Math.min(codes.length, 4)))
          .map((code) => specialItem(random, fund, code))
      : [];
  const all = [
    ...items,
    ...special('政府性基金预算财政拨款', fundItems(options.year), 45),
    ...(options.hasCapital ? special('国有资本经营预算财政拨款', capitalItems(options.year), 30) : []),
  ];
  return { items: all.sort((a, b) => (a.code < b.code ? -1 : 1)), balances };
}
