/** The figures of a self-evaluation form by row and column, as printed; money by itself rounded, points as the rules say. */
import type { Decimal } from '../../../../src/core/amount';
import { printDecimal, ZERO } from '../../../../src/core/amount';
import type { Random } from '../random';
import { sumOver, isStaff, type Spreads } from '../truth/accounts';
import { both, otherSpent, type Item, type Ledger } from '../truth/ledger';
import { sumOf } from '../truth/rows';
import type { EvaluationForm } from './form';
import { added, budgeted, NOTHING, rateScore, rateText, type Amounts } from './funds';
import type { Indicator } from './indicators';

export type Values = Map<string, ReadonlyMap<string, string>>;

export interface Printing {
  /** What an amount of the set is divided by to be in the form's unit. */
  readonly divisor: number;
  /** Whether 0 is printed. */
  readonly zeros: boolean;
}

const score = (value: Decimal): string => value.toFixed();

function money(amount: Decimal, { divisor, zeros }: Printing): string {
  return amount.isZero() && !zeros ? '' : printDecimal(amount.div(divisor), 2);
}

const cells = (amounts: Amounts, printing: Printing): [string, string][] => [
  ['年初预算数', money(amounts.first, printing)],
  ['全年预算数', money(amounts.budget, printing)],
  ['全年执行数', money(amounts.spent, printing)],
  ['执行率', rateText(amounts)],
];

const scored = (amounts: Amounts, points: number): [string, string][] => [
  ['分值', String(points)],
  ['得分', score(rateScore(amounts, points))],
];

function closing(
  values: Values,
  amounts: Amounts,
  form: EvaluationForm,
  indicators: readonly Indicator[],
): Values {
  indicators.forEach((indicator, index) =>
    values.set(
      `指标${index + 1}`,
      new Map([
        ['分值', String(indicator.points)],
        ['得分', score(indicator.score)],
      ]),
    ),
  );
  const points = indicators.reduce((sum, indicator) => sum + indicator.points, form.ratePoints);
  const reached = indicators.reduce(
    (sum, indicator) => sum.plus(indicator.score),
    rateScore(amounts, form.ratePoints),
  );
  return values.set(
    '总分',
    new Map([
      ['分值', String(points)],
      ['得分', score(reached)],
    ]),
  );
}

/** P01; its figures are those of 表03, people and office those of 表06 and of other money. */
export function wholeRows(
  random: Random,
  { items }: Ledger,
  spreads: Spreads,
  form: EvaluationForm,
  indicators: readonly Indicator[],
  printing: Printing,
): Values {
  const fiscal = budgeted(random, sumOf(items, both));
  const other = budgeted(random, sumOf(items, otherSpent));
  const all = added([fiscal, other]);
  const basic = sumOf(items, (item) => item.basic.plus(item.other.basic));
  const otherBasic = sumOf(items, (item) => item.other.basic);
  const accounts = [...spreads.values()].map((spread) => spread.basic);
  const staff = sumOver(accounts, isStaff).plus(random.part(otherBasic, 20, 80));
  const structure = (amount: Decimal) => new Map([['全年执行数', money(amount, printing)]]);
  const values: Values = new Map([
    ['资金来源合计', new Map([...cells(all, printing), ...scored(all, form.ratePoints)])],
    ['财政拨款', new Map(cells(fiscal, printing))],
    ['其他资金', new Map(cells(other, printing))],
    ['资金结构合计', structure(all.spent)],
    ['基本支出', structure(basic)],
    ['人员支出', structure(staff)],
    ['公用支出', structure(basic.minus(staff))],
    ['项目支出', structure(all.spent.minus(basic))],
  ]);
  return closing(values, all, form, indicators);
}

/** P02 of one 项; 年初预算 knows nothing of what was carried over. */
export function projectRows(
  random: Random,
  item: Item,
  form: EvaluationForm,
  indicators: readonly Indicator[],
  printing: Printing,
): Values {
  const carried: Amounts = { first: ZERO, budget: item.begin.project, spent: item.begin.project };
  const sources = {
    fiscal: budgeted(random, item.project.minus(item.begin.project)),
    carried,
    other: budgeted(random, item.other.project),
  };
  const all = added(Object.values(sources));
  const values: Values = new Map([
    ['年度资金总额', new Map([...cells(all, printing), ...scored(all, form.ratePoints)])],
    ...Object.entries(form.sources ?? {}).map(
      ([key, names]) =>
        [key, new Map(cells(added([NOTHING, ...names.map((name) => sources[name])]), printing))] as const,
    ),
  ]);
  return closing(values, all, form, indicators);
}
