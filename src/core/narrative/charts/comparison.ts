/** Columns of figures beside each other: last year and this, budget and accounts. */
import { message } from '../../messages';
import { labelText, OUTERMOST, type Context } from '../evaluate';
import { parseExpression, parseTemplate } from '../notation';
import { comparisonText } from './alt-text';
import type { ChartSeries } from './chart';
import type { Drawn } from './drawn';
import { allOf, figureOf, isMissing, type OrMissing } from './known';
import { CHART_MESSAGES } from './messages';
import type { ComparisonSpec } from './specs';

function seriesOf(
  context: Context,
  { name, values }: ComparisonSpec['series'][number],
): OrMissing<ChartSeries> {
  const known = allOf(values.map((value) => figureOf(context, parseExpression(value))));
  return isMissing(known) ? known : { name, values: known };
}

export function drawComparison(context: Context, spec: ComparisonSpec, title: string): Drawn {
  const series = allOf(spec.series.map((one) => seriesOf(context, one)));
  if (isMissing(series))
    return {
      kind: 'left-out',
      message: message(CHART_MESSAGES, 'chartLacks', { title, what: series.what }),
    };
  if (series.every(({ values }) => values.every(({ value }) => value.isZero()))) return { kind: 'nothing' };
  const categories = spec.categories.map((label) => labelText(context, parseTemplate(label), OUTERMOST));
  const { settings } = context;
  return {
    kind: 'drawn',
    figure: {
      kind: 'column',
      isBeforeAndNow: true,
      categories,
      series,
      altText: comparisonText({ kind: 'column', title, settings }, categories, series),
    },
  };
}
