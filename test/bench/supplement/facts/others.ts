/** Running costs, conferences and performance. */
import { Decimal, ZERO } from '../../../../src/core/amount';
import type { Random } from '../../generate/random';
import { beside, partsOf, sumOf, within } from '../draw';
import type { ThisYear } from '../this-year';

type Facts = readonly (readonly [string, Decimal])[];

/** `shares`: of the office's public costs, where it runs institutions as well. */
export function runningCosts(random: Random, now: ThisYear, shares: boolean): Facts {
  const all = now.money('T06', '公用经费合计');
  const printed = now.money('T07', '决算数', '机关运行经费');
  const own = printed.isZero() ? all : printed;
  const spent = shares ? (printed.isZero() ? random.part(all, 20, 90).toDecimalPlaces(2) : printed) : own;
  return [
    ['机关运行经费.决算', spent],
    ['机关运行经费.年初预算', beside(random, spent)],
    ['上年.机关运行经费', beside(random, spent)],
  ];
}

/** What table 06 or 07 prints of it, and more where other money pays too. */
function gathering(random: Random, now: ThisYear, code: string, name: string): Decimal {
  const printed = now.money('T07', '决算数', name);
  if (!printed.isZero()) return printed;
  const basic = now.money('T06', code);
  if (basic.isZero()) return random.chance(60) ? ZERO : random.money(0.1, 20);
  return random.chance(60) ? basic : basic.plus(random.money(0.1, 20));
}

export function gatherings(random: Random, now: ThisYear): Facts {
  const conferences = gathering(random, now, '30215', '会议费');
  const training = gathering(random, now, '30216', '培训费');
  return [
    ['会议费.金额', conferences],
    ['会议费.预算', beside(random, conferences)],
    ['培训费.金额', training],
    ['培训费.预算', beside(random, training)],
    ['节庆.金额', random.chance(75) ? ZERO : random.money(0.5, 60)],
  ];
}

const ASSETS = ['流动资产', '固定资产', '对外投资及有价证券', '在建工程', '无形资产', '其他资产'];

/** What the office owns, by kind, and what it owned a year ago. */
export function assets(random: Random): Facts {
  const parts = ASSETS.map(
    (kind) => [`国资.${kind}`, random.chance(35) ? ZERO : random.money(1, 2000)] as const,
  );
  const all = sumOf(parts.map(([, amount]) => amount));
  return [...parts, ['国资.资产总额', all], ['上年.资产总额', beside(random, all)]];
}
/** Projects with targets, followed, and evaluated: no more than there are, their grades all of them. */
export function performance(random: Random): Facts {
  const all = random.whole(0, 18);
  const money = all === 0 ? ZERO : random.money(5, 3000);
  const followed = random.whole(0, all);
  const evaluated = all;
  const grades = partsOf(random, evaluated, 4);
  const problems = random.chance(60) ? 0 : random.whole(1, 9);
  const [mended = 0, mending = 0] = partsOf(random, problems, 2);
  const counts: readonly (readonly [string, number])[] = [
    ['绩效.目标项目数', all],
    ['绩效.跟踪项目数', followed],
    ['绩效.自评项目数', evaluated],
    ...['优', '良', '合格', '不合格'].map((grade, place) => [`绩效.${grade}`, grades[place]!] as const),
    ['绩效.问题', problems],
    ['绩效.已整改', mended],
    ['绩效.正在整改', mending],
  ];
  return [
    ...counts.map(([key, count]) => [key, new Decimal(count)] as const),
    ['绩效.目标金额', money],
    ['绩效.跟踪金额', followed === all ? money : followed === 0 ? ZERO : within(random, money)],
    ['绩效.自评金额', money],
  ];
}
