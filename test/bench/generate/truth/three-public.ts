/** “三公” expenditure above the accounts it is booked on, its budget, and the counts a table of items tells with it. */
import { Decimal, ZERO } from '../../../../src/core/amount';
import type { Kind } from '../data/departments';
import type { Random } from '../random';
import { isGeneral, isStaff, sumOver, type Spread, type Spreads } from './accounts';
import type { Item } from './ledger';
import { row, type Row, type Rows } from './rows';

interface Spent {
  readonly abroad: Decimal;
  readonly purchase: Decimal;
  readonly running: Decimal;
  readonly reception: Decimal;
}

/** Of 表07, all funds; of 表13, the general public budget alone. */
export interface ThreePublic {
  readonly all: Rows<Decimal>;
  readonly general: Rows<Decimal>;
}

const ACCOUNTS: Readonly<Record<keyof Spent, string>> = {
  abroad: '30212',
  purchase: '31013',
  running: '30231',
  reception: '30217',
};

const each = (of: (kind: keyof Spent) => Decimal): Spent => ({
  abroad: of('abroad'),
  purchase: of('purchase'),
  running: of('running'),
  reception: of('reception'),
});

const items = ({ abroad, purchase, running, reception }: Spent): Readonly<Record<string, Decimal>> => ({
  合计: abroad.plus(purchase).plus(running).plus(reception),
  '因公出国（境）费': abroad,
  公务用车购置及运行费: purchase.plus(running),
  公务用车购置费: purchase,
  公务用车运行费: running,
  公务接待费: reception,
});

function receptionOf(random: Random, reception: Decimal): Readonly<Record<string, Decimal>> {
  const outside = random.chance(5) ? random.part(reception, 5, 30) : ZERO;
  const home = reception.minus(outside);
  return {
    国内接待费: home,
    外事接待费: random.chance(15) ? random.part(home, 5, 40) : ZERO,
    '国（境）外接待费': outside,
  };
}

/** In 万元: what is less may print as 0. */
const SHOWN = new Decimal('0.01');

function countsOf(
  random: Random,
  spent: Spent,
  reception: Readonly<Record<string, Decimal>>,
): Readonly<Record<string, Decimal>> {
  const count = (money: Decimal | undefined, low: number, high: number): Decimal =>
    money === undefined || money.lt(SHOWN) ? ZERO : new Decimal(random.whole(low, high));
  const groups = count(spent.abroad, 1, 4);
  const bought = count(spent.purchase, 1, 3);
  const visits = count(reception['国内接待费'], 5, 90);
  const foreign = count(reception['外事接待费'], 1, 4);
  const outside = count(reception['国（境）外接待费'], 1, 3);
  return {
    '因公出国（境）团组数': groups,
    '因公出国（境）人次数': groups.times(random.whole(1, 6)),
    公务用车购置数: bought,
    公务用车保有量: bought.plus(count(spent.running, 1, 15)),
    国内公务接待批次: visits,
    外事接待批次: foreign,
    国内公务接待人次: visits.times(random.whole(3, 12)),
    外事接待人次: foreign.times(random.whole(1, 3)),
    '国（境）外公务接待批次': outside,
    '国（境）外公务接待人次': outside.times(random.whole(1, 6)),
  };
}

/** An office's share of 公用经费; an institution has none. */
function officeCosts(random: Random, kind: Kind, goods: Decimal): Readonly<Record<string, Decimal>> {
  if (kind === '事业') return {};
  const office = kind === '行政' ? goods : random.part(goods, 40, 80);
  const likeOffice =
    kind === '行政及事业' && random.chance(50) ? random.part(goods.minus(office), 20, 90) : ZERO;
  return {
    机关运行经费: office.plus(likeOffice),
    行政单位机关运行经费: office,
    参公事业单位机关运行经费: likeOffice,
  };
}

/** 会议费 and 培训费 as booked. */
function gatherings(spreads: readonly Spread[]): Readonly<Record<string, Decimal>> {
  const amounts = spreads.flatMap(({ basic, project }) => [basic, project]);
  const booked = (code: string): Decimal => sumOver(amounts, (account) => account === code);
  return { 会议费: booked('30215'), 培训费: booked('30216') };
}

/** Spent: as booked, basic and project. Budgeted: at least what was spent. */
export function drawThreePublic(random: Random, spreads: Spreads, kind: Kind): ThreePublic {
  const bookedBy = (isIn: (item: Item) => boolean): Spent => {
    const amounts = [...spreads]
      .filter(([item]) => isIn(item))
      .flatMap(([, { basic, project }]) => [basic, project]);
    return each((name) => sumOver(amounts, (account) => account === ACCOUNTS[name]));
  };
  const general = bookedBy(isGeneral);
  const all = bookedBy(() => true);
  const room = each(() => (random.chance(50) ? random.money(0.1, 12) : ZERO));
  const basic = [...spreads].filter(([item]) => isGeneral(item)).map(([, spread]) => spread.basic);
  const goods = sumOver(basic, (account) => !isStaff(account));
  const reception = receptionOf(random, all.reception);
  const further: Row<Decimal> = row({
    ...reception,
    ...countsOf(random, all, reception),
    ...officeCosts(random, kind, goods),
    ...gatherings([...spreads.values()]),
  });
  const budget = (spent: Spent): Row<Decimal> => row(items(each((name) => spent[name].plus(room[name]))));
  const rows = (spent: Spent, more: Row<Decimal>): Rows<Decimal> =>
    new Map(
      [
        ['预算数', budget(spent)] as const,
        ['决算数', new Map([...row(items(spent)), ...more])] as const,
      ].filter(([, values]) => values.size > 0),
    );
  const ofGeneral = [...spreads].filter(([item]) => isGeneral(item)).map(([, spread]) => spread);
  return { all: rows(all, further), general: rows(general, row(gatherings(ofGeneral))) };
}
