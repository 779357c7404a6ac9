/** word/charts/chartN.xml: a native chart (ECMA-376 part 1, 21.2), crisp in print and open to editing in Word and WPS. */
import type { Chart } from '../../../../../core/narrative/charts';
import { columnLegend, columnPlot } from './columns';
import { pieLayout, pieLegend, piePlot } from './pie';
import { EMPTY, textProperties } from './text';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const plotOf = (chart: Chart): { readonly plot: string; readonly legend: string } =>
  chart.kind === 'pie'
    ? { plot: pieLayout() + piePlot(chart), legend: pieLegend() }
    : { plot: `<c:layout/>${columnPlot(chart)}`, legend: columnLegend(chart) };

/** `workbook`: the relationship that leads to the embedded workbook. */
export function chartXml(chart: Chart, workbook: string): string {
  const { plot, legend } = plotOf(chart);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot}${EMPTY}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `${EMPTY}${textProperties()}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
