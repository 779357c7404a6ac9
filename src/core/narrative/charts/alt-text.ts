/** What a chart says to those who cannot see it. Chinese only: it goes into a Chinese document. */
import type { NarrativeSettings } from '../form';
import type { ChartSeries, ChartValue } from './chart';
import type { Slice } from './slices';

const KINDS = { pie: '饼图', column: '柱形图' } as const;

interface Head {
  readonly kind: keyof typeof KINDS;
  readonly title: string;
  readonly settings: NarrativeSettings;
}

const sentence = ({ kind, title }: Head, said: string): string => `${title}${KINDS[kind]}：${said}。`;

const amount = ({ text }: ChartValue, { settings }: Head): string => `${text}${settings.unit}`;

function sliceText({ name, value, holds }: Slice, share: string | undefined, head: Head): string {
  const held = holds.map((part) => `${part.name}${amount(part.value, head)}`).join('、');
  return `${name}${held === '' ? '' : `（${held}）`}${amount(value, head)}${share === undefined ? '' : `，占${share}`}`;
}

/** `2020年度支出决算结构饼图：本年支出合计629.09万元，其中：基本支出419.69万元，占66.7%；…。` Shares are given to a pie only. */
export const partsText = (
  head: Head,
  total: { readonly name: string; readonly value: ChartValue },
  slices: readonly Slice[],
  shares: readonly string[],
): string =>
  sentence(
    head,
    `${total.name}${amount(total.value, head)}，其中：${slices
      .map((slice, place) => sliceText(slice, shares[place], head))
      .join('；')}`,
  );

/** `…柱形图：2019年694.43万元；2020年629.09万元。`, with several series `合计预算数1.00万元、决算数0.66万元；…`. */
export function comparisonText(
  head: Head,
  categories: readonly string[],
  series: readonly ChartSeries[],
): string {
  const said = categories.map((category, place) => {
    const values = series.flatMap(({ name, values }) => {
      const value = values[place];
      return value ? [`${series.length > 1 ? name : ''}${amount(value, head)}`] : [];
    });
    return `${category}${values.join('、')}`;
  });
  return sentence(head, said.join('；'));
}
