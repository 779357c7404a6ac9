/** A pie of the parts of a total; columns where a pie would show them wrongly. */
import { Decimal, printDecimal, ZERO, powerOfTen } from '../../amount';
import { message } from '../../messages';
import { itemsOf, scopeOfItem, THIS_FIGURE, type Context, type Missing } from '../evaluate';
import type { NarrativeSettings } from '../form';
import { parseExpression, parsePattern, type Expression } from '../notation';
import { printAmount, printShare } from '../print';
import { partsText } from './alt-text';
import type { ChartValue } from './chart';
import { allOf, figureOf, isMissing } from './known';
import { CHART_MESSAGES } from './messages';
import type { Drawn } from './drawn';
import { slicesOf, type Slice } from './slices';
import type { PartsSpec } from './specs';

const THIS: Expression = { kind: 'name', name: THIS_FIGURE };
const HALF = new Decimal('0.5');
const HUNDRED = new Decimal(100);

/** The parts other than 0, in the order of the table. */
function partsOf(context: Context, { parts }: PartsSpec): readonly Slice[] | Missing {
  const items = itemsOf(context, parsePattern(parts));
  if (isMissing(items)) return items;
  const values = allOf(items.map((item) => figureOf(context, THIS, scopeOfItem(item))));
  if (isMissing(values)) return values;
  return values.flatMap((value, place) => {
    const name = items[place]?.name ?? '';
    return value.value.isZero() ? [] : [{ name, value, holds: [] }];
  });
}

const sumOf = (parts: readonly Slice[]): Decimal =>
  parts.reduce((sum, { value }) => sum.plus(value.value), ZERO);

/** Whether rounding explains the difference: each figure may be off by half of its last digit. */
function makesUp(parts: readonly Slice[], total: Decimal, { amountDecimals }: NarrativeSettings): boolean {
  const tail = HALF.times(powerOfTen(-amountDecimals)).times(parts.length + 1);
  return sumOf(parts).minus(total).abs().lte(tail);
}

/** A pie's angles and the labels that Word computes are shares of the sum; the text's are shares of the total as printed. */
function agree(slices: readonly Slice[], total: Decimal, { percentDecimals }: NarrativeSettings): boolean {
  const sum = sumOf(slices);
  const percent = (part: Decimal, whole: Decimal): string =>
    printDecimal(part.div(whole).times(HUNDRED), percentDecimals);
  return slices.every(({ value: { value } }) => percent(value, sum) === percent(value, total));
}

export function drawParts(context: Context, spec: PartsSpec, title: string): Drawn {
  const { settings } = context;
  const parts = partsOf(context, spec);
  if (isMissing(parts)) return { kind: 'left-out', message: lacks(title, parts) };
  const total = figureOf(context, parseExpression(spec.total));
  if (isMissing(total)) return { kind: 'left-out', message: lacks(title, total) };
  if (!makesUp(parts, total.value, settings))
    return { kind: 'left-out', message: unequal(title, parts, total, settings) };
  if (parts.length < 2) return { kind: 'nothing' };
  const isPositive = parts.every(({ value }) => value.value.gt(ZERO));
  const slices = isPositive ? slicesOf(parts, settings) : parts;
  const isPie = isPositive && agree(slices, total.value, settings);
  const shares = isPie ? slices.map(({ value }) => printShare(value.value.div(total.value), settings)) : [];
  const kind = isPie ? 'pie' : 'column';
  return {
    kind: 'drawn',
    figure: {
      ...(isPie ? { kind: 'pie', shares } : { kind: 'column', isBeforeAndNow: false }),
      categories: slices.map(({ name }) => name),
      series: [{ name: spec.totalName, values: slices.map(({ value }) => value) }],
      altText: partsText({ kind, title, settings }, { name: spec.totalName, value: total }, slices, shares),
    },
  };
}

const lacks = (title: string, { what }: Missing) => message(CHART_MESSAGES, 'chartLacks', { title, what });

const unequal = (title: string, parts: readonly Slice[], total: ChartValue, settings: NarrativeSettings) =>
  message(CHART_MESSAGES, 'chartUnequal', {
    title,
    sum: printAmount(sumOf(parts), settings),
    total: total.text,
  });
