/** A chart as data: what it shows, where each figure comes from, and what it says to those who cannot see it. */
import { Decimal, ZERO } from '../../amount';
import type { Message } from '../../messages';
import type { Source } from '../document';
import type { NarrativeSettings } from '../form';

export interface ChartValue {
  /** In the explanation's unit, rounded as in its text. */
  readonly value: Decimal;
  /** As the text prints it, without the unit. */
  readonly text: string;
  readonly source: Source;
}

export interface ChartSeries {
  readonly name: string;
  /** One for each category. */
  readonly values: readonly ChartValue[];
}

interface Common {
  /** Stays across runs: its control in Word carries it. */
  readonly id: string;
  /** It stands after this section's paragraphs. */
  readonly section: string;
  /** From 1, in the order of the sections. */
  readonly number: number;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** One sentence with every figure of the chart. */
  readonly altText: string;
  /** How the text prints amounts and shares. */
  readonly settings: NarrativeSettings;
}

/** One series of positive parts that make up a total. */
export interface PieChart extends Common {
  readonly kind: 'pie';
  /** Of the total, as the text prints them. */
  readonly shares: readonly string[];
}

export interface ColumnChart extends Common {
  readonly kind: 'column';
  /** Two years, or budget and accounts: their columns differ in shade. */
  readonly isBeforeAndNow: boolean;
}

export type Chart = PieChart | ColumnChart;

export interface LeftOut {
  readonly id: string;
  readonly message: Message;
}

export interface Charts {
  readonly charts: readonly Chart[];
  /** Those that would mislead or lack a figure. One with nothing to show is not among them. */
  readonly leftOut: readonly LeftOut[];
}

/** `2020年度收、支决算总计与上年对比（单位：万元）`. A pie's legend has the unit. */
export const titleWithUnit = ({ kind, title, settings }: Chart): string =>
  `${title}${kind === 'pie' ? '' : `（单位：${settings.unit}）`}`;

/** `图1 2020年度收入决算结构`, parted so that the number can be a field. */
export const captionParts = (chart: Chart) => ({
  word: '图',
  number: String(chart.number),
  rest: `\u3000${titleWithUnit(chart)}`,
});

/** `基本支出 419.69万元，66.7%`: what a legend says of each slice, so that the colour need not tell them apart. */
export const legendOf = ({ categories, series, shares, settings }: PieChart): readonly string[] =>
  categories.map((name, slice) => {
    const text = series[0]?.values[slice]?.text ?? '';
    return `${name} ${text}${settings.unit}，${shares[slice] ?? ''}`;
  });

/** Room for a share within its slice. */
const ROOMY = new Decimal('0.08');

/** Which slices are large enough to carry their share. */
export function roomySlices({ series }: PieChart): readonly boolean[] {
  const values = series.flatMap((one) => one.values.map(({ value }) => value));
  const sum = values.reduce((left, right) => left.plus(right), ZERO);
  return values.map((value) => value.gte(sum.times(ROOMY)));
}

export function captionOf(chart: Chart): string {
  const { word, number, rest } = captionParts(chart);
  return `${word}${number}${rest}`;
}
