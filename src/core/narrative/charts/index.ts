/** The charts of an explanation. */
import type { TableSet } from '../../tables/types';
import { labelText, OUTERMOST, type Context } from '../evaluate';
import type { NarrativeForm, NarrativeSettings } from '../form';
import { contextOf, type NarrateSettings } from '../narrate';
import { parseTemplate } from '../notation';
import { NO_SUPPLEMENT, type Supplement } from '../supplement/supplement';
import type { Chart, Charts, LeftOut } from './chart';
import { drawComparison } from './comparison';
import type { Drawn } from './drawn';
import { drawParts } from './parts';
import { CHART_SPECS, type ChartSpec } from './specs';

export * from './chart';
export * from './size';
export { MOST_SLICES } from './slices';

const plain = ({
  unit,
  amountDecimals,
  percentDecimals,
  trimZeros,
}: NarrativeSettings): NarrativeSettings => ({
  unit,
  amountDecimals,
  percentDecimals,
  trimZeros,
});

const drawn = (context: Context, spec: ChartSpec, title: string): Drawn =>
  spec.kind === 'parts' ? drawParts(context, spec, title) : drawComparison(context, spec, title);

/**
 * The charts of one workbook's explanation, in the order of the form's sections. Figures are those of the text: in its
 * unit, rounded to its decimals. A chart with nothing to show does not appear; one that lacks a figure, or whose parts
 * don't make up their total, is told instead.
 */
export function chartsOf(
  form: NarrativeForm,
  tables: TableSet,
  supplement: Supplement = NO_SUPPLEMENT,
  settings: NarrateSettings = {},
): Charts {
  const context = contextOf(form, tables, supplement, settings);
  const charts: Chart[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id: section } of form.sections)
    for (const spec of CHART_SPECS.filter((one) => one.section === section)) {
      const title = labelText(context, parseTemplate(spec.title), OUTERMOST);
      const result = drawn(context, spec, title);
      if (result.kind === 'left-out') leftOut.push({ id: spec.id, message: result.message });
      if (result.kind === 'drawn')
        charts.push({
          id: spec.id,
          section,
          number: charts.length + 1,
          title,
          settings: plain(context.settings),
          ...result.figure,
        });
    }
  return { charts, leftOut };
}
