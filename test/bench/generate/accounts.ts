/** Splits the basic expenditure of a ledger over the economic accounts of 表06, and draws the “三公” figures above them. */
import { Decimal, ZERO } from '../../../src/core/amount';
import type { Ledger } from './ledger';
import type { Random } from './random';

/** Accounts that pay for exactly these 项. */
const FROM_ITEMS: Readonly<Record<string, readonly string[]>> = {
  '30108': ['2080505'],
  '30109': ['2080506'],
  '30110': ['2101101', '2101102'],
  '30113': ['2210201'],
  '30302': ['2080501', '2080502'],
};

/** How the rest is spread: weight, and in how many of a hundred sets the account has money. */
const SPREAD: readonly (readonly [account: string, weight: number, percent: number])[] = [
  ['30101', 220, 100],
  ['30102', 260, 95],
  ['30103', 140, 80],
  ['30107', 90, 25],
  ['30112', 9, 80],
  ['30114', 8, 30],
  ['30199', 30, 60],
  ['30304', 12, 20],
  ['30305', 15, 40],
  ['30307', 10, 20],
  ['30309', 4, 60],
  ['30399', 8, 30],
  ['30201', 40, 100],
  ['30202', 9, 60],
  ['30204', 1, 20],
  ['30205', 3, 40],
  ['30206', 7, 50],
  ['30207', 6, 70],
  ['30209', 12, 30],
  ['30211', 14, 80],
  ['30212', 6, 10],
  ['30213', 8, 50],
  ['30214', 7, 30],
  ['30215', 3, 50],
  ['30216', 4, 60],
  ['30217', 3, 60],
  ['30226', 12, 60],
  ['30227', 20, 40],
  ['30228', 18, 90],
  ['30229', 14, 70],
  ['30231', 10, 45],
  ['30239', 42, 80],
  ['30299', 25, 90],
  ['31002', 10, 40],
  ['31007', 6, 10],
  ['31013', 18, 8],
];

export type Amounts = ReadonlyMap<string, Decimal>;

export function splitBasic(random: Random, ledger: Ledger, decimals: number): Amounts {
  const general = ledger.items.filter(({ fund }) => fund === '一般公共预算财政拨款');
  const total = general.reduce((sum, { basic }) => sum.plus(basic), ZERO);
  const amounts = new Map<string, Decimal>();
  for (const [account, codes] of Object.entries(FROM_ITEMS)) {
    const paid = general
      .filter(({ code }) => codes.includes(code))
      .reduce((sum, { basic }) => sum.plus(basic), ZERO);
    if (!paid.isZero()) amounts.set(account, paid);
  }
  const rest = [...amounts.values()].reduce((left, paid) => left.minus(paid), total);
  const drawn = SPREAD.filter(([, , percent]) => random.chance(percent)).map(
    ([account, weight]) => [account, weight * random.whole(60, 140)] as const,
  );
  const weights = drawn.reduce((sum, [, weight]) => sum + weight, 0);
  let left = rest;
  for (const [account, weight] of drawn.slice(1)) {
    const amount = rest.times(weight).div(weights).toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
    amounts.set(account, amount);
    left = left.minus(amount);
  }
  const [first] = drawn;
  if (first) amounts.set(first[0], left);
  return amounts;
}

export interface ThreePublic {
  readonly abroad: Decimal;
  readonly purchase: Decimal;
  readonly running: Decimal;
  readonly reception: Decimal;
}

const ACCOUNT_OF: Readonly<Record<keyof ThreePublic, string>> = {
  abroad: '30212',
  purchase: '31013',
  running: '30231',
  reception: '30217',
};

/** Spent: at least what 表06 shows in basic expenditure. Budgeted: at least what was spent. */
export function drawThreePublic(
  random: Random,
  accounts: Amounts,
): { readonly budget: ThreePublic; readonly spent: ThreePublic } {
  const raise = (amount: Decimal, percent: number): Decimal =>
    random.chance(percent) ? amount.plus(random.money(0.1, 12)) : amount;
  const each = (of: (kind: keyof ThreePublic) => Decimal): ThreePublic => ({
    abroad: of('abroad'),
    purchase: of('purchase'),
    running: of('running'),
    reception: of('reception'),
  });
  const spent = each((kind) => raise(accounts.get(ACCOUNT_OF[kind]) ?? ZERO, 20));
  return { spent, budget: each((kind) => raise(spent[kind], 50)) };
}
