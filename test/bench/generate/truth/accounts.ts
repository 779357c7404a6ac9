/** Spreads what each 项 spent over economic accounts: basic expenditure as staff and office cost it, projects as they go. */
import { Decimal, ZERO } from '../../../../src/core/amount';
import type { Kind } from '../data/departments';
import type { Random } from '../random';
import type { Item, Ledger } from './ledger';

export type Amounts = ReadonlyMap<string, Decimal>;

export interface Spread {
  readonly basic: Amounts;
  readonly project: Amounts;
}

export type Spreads = ReadonlyMap<Item, Spread>;

/** 项 that pay for exactly one account. */
const ACCOUNT_OF_ITEM: Readonly<Record<string, string>> = {
  '2080505': '30108',
  '2080506': '30109',
  '2101101': '30110',
  '2101102': '30110',
  '2101103': '30111',
  '2210201': '30113',
  '2080501': '30302',
  '2080502': '30302',
  '2210202': '30102',
  '2210203': '30102',
};

/** An institution has no 津贴补贴. */
const accountOf = ({ code }: Item, kind: Kind): string | undefined =>
  kind === '事业' && ACCOUNT_OF_ITEM[code] === '30102' ? '30199' : ACCOUNT_OF_ITEM[code];

interface Share {
  readonly account: string;
  readonly weight: number;
  /** In how many of a hundred sets the account has money. */
  readonly percent: number;
  readonly notOf?: Kind;
}

const share = (line: string): Share => {
  const [account = '', weight = '0', percent = '0', notOf] = line.split(' ');
  return {
    account,
    weight: Number(weight),
    percent: Number(percent),
    ...(notOf === undefined ? {} : { notOf: notOf as Kind }),
  };
};

const BASIC: readonly Share[] = `
30101 220 100
30102 260 95 事业
30103 140 80 事业
30107 150 90 行政
30112 9 80
30114 8 30
30199 30 60
30304 12 20
30305 15 40
30307 10 20
30309 4 60
30399 8 30
30201 40 100
30202 9 60
30204 1 20
30205 3 40
30206 7 50
30207 6 70
30209 12 30
30211 14 80
30212 6 10
30213 8 50
30214 7 30
30215 3 50
30216 4 60
30217 3 60
30226 12 60
30227 20 40
30228 18 90
30229 14 70
30231 10 45
30239 42 80
30299 25 90
30701 2 6
31002 10 40
31007 6 10
31013 18 8
39999 3 8`
  .trim()
  .split('\n')
  .map(share);

const PROJECT: readonly Share[] = `
30201 20 60
30202 12 40
30203 6 15
30205 2 10
30206 3 15
30209 9 20
30211 8 45
30213 25 45
30214 9 25
30215 3 20
30216 6 30
30217 1 10
30218 8 20
30224 2 10
30225 1 5
30226 14 45
30227 60 70
30231 2 8
30239 3 10
30299 30 60
30305 12 20
30399 8 15
30701 3 4
31001 20 8
31002 10 30
31003 16 25
31005 40 18
31006 20 12
31007 14 25
31013 10 4
31022 4 6
31204 15 8
31299 6 5
39999 5 8`
  .trim()
  .split('\n')
  .map(share);

/** A class that a form has no column for can have no money. */
type Allowed = (account: string) => boolean;

type Weighted = readonly (readonly [account: string, weight: number])[];

const drawn = (random: Random, shares: readonly Share[], allowed: Allowed): Weighted =>
  shares
    .filter(({ account, percent }) => random.chance(percent) && allowed(account))
    .map(({ account, weight }) => [account, weight * random.whole(60, 140)]);

/** The first takes what rounding down leaves of the others. */
function divided(total: Decimal, weights: Weighted, decimals: number): Amounts {
  const amounts = new Map<string, Decimal>();
  const [first, ...others] = weights;
  if (total.isZero() || !first) return amounts;
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  let left = total;
  for (const [account, weight] of others) {
    const amount = total.times(weight).div(sum).toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
    if (amount.isZero()) continue;
    amounts.set(account, amount);
    left = left.minus(amount);
  }
  return amounts.set(first[0], left);
}

export interface SpreadOptions {
  readonly kind: Kind;
  /** Accounts of the layout's 表06. */
  readonly accounts: ReadonlySet<string>;
  readonly decimals: number;
}

export function spreadOver(random: Random, { items }: Ledger, options: SpreadOptions): Spreads {
  const allowed: Allowed = (account) => options.accounts.has(account);
  const basic = drawn(
    random,
    BASIC.filter(({ notOf }) => notOf !== options.kind),
    allowed,
  );
  return new Map(
    items.map((item): [Item, Spread] => {
      const own = accountOf(item, options.kind);
      const project = drawn(random, PROJECT, allowed);
      return [
        item,
        {
          basic: divided(item.basic, own === undefined ? basic : [[own, 1]], options.decimals),
          project: divided(item.project, project.length > 0 ? project : [['30299', 1]], options.decimals),
        },
      ];
    }),
  );
}

export const sumOver = (
  amounts: readonly Amounts[],
  of: (account: string) => boolean = () => true,
): Decimal =>
  amounts.reduce(
    (total, each) =>
      [...each].reduce((sum, [account, amount]) => (of(account) ? sum.plus(amount) : sum), total),
    ZERO,
  );

/** 人员经费: accounts of 301 and 303. */
export const isStaff = (account: string): boolean => /^30[13]/.test(account);

export const isGeneral = (item: Item): boolean => item.fund === '一般公共预算财政拨款';
