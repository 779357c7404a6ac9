/** Travel abroad, receptions and cars: counts only where there is money, as the tables print them where they do. */
import { ZERO, Decimal } from '../../../../src/core/amount';
import type { Random } from '../../generate/random';
import { beside, countFor, sumOf, within } from '../draw';
import type { ThisYear } from '../this-year';

/** Columns of table 07, by the entry of the supplement that a budget of the year's beginning has. */
const BUDGETS: Readonly<Record<string, string>> = {
  因公出国费: '因公出国（境）费',
  公务用车购置费: '公务用车购置费',
  公务用车运行费: '公务用车运行费',
  公务接待费: '公务接待费',
};

/** Budgets at the year's beginning: as printed, else beside what was spent; the whole is their sum. */
function budgets(random: Random, now: ThisYear): readonly (readonly [string, Decimal])[] {
  const row = now.has('T07', '年初预算数') ? '年初预算数' : '预算数';
  const parts = Object.entries(BUDGETS).map(([entry, column]) => {
    const amount = now.has('T07', row)
      ? now.money('T07', row, column)
      : beside(random, now.money('T07', '决算数', column));
    return [`三公年初预算.${entry}`, amount] as const;
  });
  return [...parts, ['三公年初预算.合计', sumOf(parts.map(([, amount]) => amount))]];
}

export function threePublic(random: Random, now: ThisYear): readonly (readonly [string, Decimal])[] {
  const spent = (column: string): Decimal => now.money('T07', '决算数', column);
  const printed = (column: string, drawn: () => Decimal): Decimal => now.count(column) ?? drawn();
  const abroad = spent('因公出国（境）费');
  const reception = spent('公务接待费');
  const groups = printed('因公出国（境）团组数', () => countFor(random, abroad, 1, 4));
  const bought = printed('公务用车购置数', () => countFor(random, spent('公务用车购置费'), 1, 3));
  const cars = printed('公务用车保有量', () => bought.plus(countFor(random, spent('公务用车运行费'), 1, 12)));
  const prints = now.has('T07', '决算数', '国内接待费');
  const home = prints ? spent('国内接待费') : reception;
  const foreign = prints ? spent('外事接待费') : random.chance(20) ? within(random, reception) : ZERO;
  const outside = reception.minus(home);
  const visits = printed('国内公务接待批次', () => countFor(random, reception, 3, 90));
  const foreignVisits = printed('外事接待批次', () => countFor(random, foreign, 1, 3));
  const foreignGuests = printed('外事接待人次', () => foreignVisits.times(random.whole(1, 5)));
  const outsideVisits = printed('国（境）外公务接待批次', () => countFor(random, outside, 1, 3));
  return [
    ['出国.团组数', groups],
    ['出国.人次', printed('因公出国（境）人次数', () => groups.times(random.whole(1, 6)))],
    ['用车.购置数', bought],
    ['用车.保有量', cars],
    ['接待.国内', home],
    ['接待.外宾', foreign],
    ['接待.外事', foreign],
    ['接待.境外', outside],
    ['接待.团组数', visits],
    ['接待.批次', visits],
    ['接待.人次', printed('国内公务接待人次', () => visits.times(random.whole(2, 12)))],
    ...['接待.外宾批次', '接待.外事批次'].map((key) => [key, foreignVisits] as const),
    ...['接待.外宾人次', '接待.外事人次'].map((key) => [key, foreignGuests] as const),
    ['接待.境外批次', outsideVisits],
    ['接待.境外人次', printed('国（境）外公务接待人次', () => outsideVisits.times(random.whole(1, 5)))],
    ...budgets(random, now),
  ];
}

const KINDS_OF_CARS = [
  '部级领导干部用车',
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部用车',
  '其他用车',
];

export interface Fleet {
  readonly counts: readonly (readonly [string, Decimal])[];
  /** 主要领导干部用车1辆、机要通信用车1辆; empty without cars. */
  readonly composition: string;
}

/** All cars of the office, no fewer than those that appropriations keep. */
export function fleet(random: Random, kept: Decimal): Fleet {
  const kinds = new Map(KINDS_OF_CARS.map((kind) => [kind, 0]));
  const all = kept.toNumber() + (random.chance(40) ? random.whole(1, 9) : 0);
  for (let car = 0; car < all; car += 1) {
    const kind = random.pick(KINDS_OF_CARS);
    kinds.set(kind, kinds.get(kind)! + 1);
  }
  return {
    counts: [
      ['国资.车辆', new Decimal(all)],
      ...[...kinds].map(([kind, count]) => [`国资.${kind}`, new Decimal(count)] as const),
    ],
    composition: [...kinds].flatMap(([kind, count]) => (count > 0 ? [`${kind}${count}辆`] : [])).join('、'),
  };
}
