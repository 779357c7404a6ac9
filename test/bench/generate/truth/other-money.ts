/** Money that is no fiscal appropriation: what it came from, what it was spent on, what was left of it. */
import { ZERO } from '../../../../src/core/amount';
import type { Random } from '../random';
import type { Balances, Item, OtherSource, OtherSpending } from './ledger';

export const NO_SPENDING: OtherSpending = {
  basic: ZERO,
  project: ZERO,
  upward: ZERO,
  operating: ZERO,
  subsidies: ZERO,
};

export const NO_BALANCES: Balances = { used: ZERO, begin: ZERO, distributed: ZERO, end: ZERO };

export interface Limits {
  /** An office earns nothing by its services, operates nothing and distributes nothing. */
  readonly isOffice: boolean;
  readonly twoNatures: boolean;
}

const SOURCES: readonly OtherSource[] = ['上级补助收入', '事业收入', '附属单位上缴收入', '其他收入'];
const OFFICE_SOURCES: readonly OtherSource[] = ['上级补助收入', '其他收入'];

export function withOtherMoney(random: Random, item: Item, { isOffice, twoNatures }: Limits): Item {
  const operates = !isOffice && !twoNatures && random.chance(30);
  const other: OtherSpending = {
    basic: random.chance(50) ? random.money(0.5, 90) : ZERO,
    project: random.money(0.5, 120),
    upward: !twoNatures && random.chance(10) ? random.money(1, 30) : ZERO,
    operating: operates ? random.money(1, 60) : ZERO,
    subsidies: !twoNatures && random.chance(10) ? random.money(1, 30) : ZERO,
  };
  const rest = other.basic.plus(other.project).plus(other.upward).plus(other.subsidies);
  const otherIncome = new Map<OtherSource, typeof ZERO>();
  if (operates) otherIncome.set('经营收入', other.operating);
  const source = random.pick(isOffice ? OFFICE_SOURCES : SOURCES);
  const second = random.chance(40) && source !== '其他收入' ? random.part(rest, 10, 60) : ZERO;
  otherIncome.set(source, rest.minus(second));
  if (!second.isZero()) otherIncome.set('其他收入', second);
  return { ...item, other, otherIncome };
}

/** Draws balances and lets the income of one item close the account: income + used + begin = spent + distributed + end. */
export function withBalances(
  random: Random,
  item: Item,
  { isOffice }: Limits,
): { readonly item: Item; readonly balances: Balances } {
  const [[source, income] = ['其他收入', ZERO] as const] = [...item.otherIncome].filter(
    ([name]) => name !== '经营收入',
  );
  const balances: Balances = {
    used: !isOffice && random.chance(50) ? random.part(income, 5, 40) : ZERO,
    begin: random.chance(60) ? random.part(income, 5, 40) : ZERO,
    distributed: !isOffice && random.chance(40) ? random.money(0.1, 10) : ZERO,
    end: random.chance(60) ? random.money(0.5, 60) : ZERO,
  };
  const closing = income
    .plus(balances.distributed)
    .plus(balances.end)
    .minus(balances.used)
    .minus(balances.begin);
  return { item: { ...item, otherIncome: new Map([...item.otherIncome, [source, closing]]) }, balances };
}
