/** Last year's figures: wholes no less than their parts, “三公” the sum of its kinds. */
import type { Decimal } from '../../../../src/core/amount';
import { Decimal as Exact } from '../../../../src/core/amount';
import type { Random } from '../../generate/random';
import { beside, sumOf } from '../draw';
import type { ThisYear } from '../this-year';

export type Amounts = Map<string, Decimal>;

/** Each no more than the one before it. */
const TOTALS = ['上年.收入总计', '上年.财政拨款总计', '上年.一般公共预算支出'];
const KINDS = ['上年.因公出国费', '上年.公务接待费', '上年.公务用车购置费', '上年.公务用车运行费'];
const CARS = '上年.公务用车费';

export function lastYear(random: Random, now: ThisYear, asked: readonly string[]): Amounts {
  const facts: Amounts = new Map();
  const draw = (key: string): Decimal => beside(random, now.asLastYear(key) ?? random.money(0, 20));
  for (const key of asked) facts.set(key, draw(key));
  const same = random.chance(12);
  let most: Decimal | undefined;
  for (const key of TOTALS) {
    const value = same ? (now.asLastYear(key) ?? draw(key)) : draw(key);
    facts.set(key, most ? Exact.min(most, value) : value);
    most = facts.get(key);
  }
  const stays = random.chance(20);
  for (const key of KINDS) {
    const value = now.asLastYear(key);
    facts.set(key, stays && value ? value : draw(key));
  }
  const [abroad, reception, bought, running] = KINDS.map((key) => facts.get(key)!);
  facts.set(CARS, sumOf([bought!, running!]));
  facts.set('上年.三公经费', sumOf([abroad!, reception!, bought!, running!]));
  facts.set('上年.三公经费预算', facts.get('上年.三公经费')!.plus(random.money(0, 5)));
  return facts;
}
