/** Columns: each labelled with its amount, so that the axis of amounts can be left out. */
import type { ChartSeries, ColumnChart } from '../../../../../core/narrative/charts';
import { columnShade } from '../../../../../core/narrative/charts/shades';
import { amountFormat, seriesData, seriesName } from './data';
import { EMPTY, filled, line, textProperties } from './text';

const CATEGORIES = 111111111;
const AMOUNTS = 222222222;

const labels = (chart: ColumnChart): string =>
  `<c:dLbls><c:numFmt formatCode="${amountFormat(chart)}" sourceLinked="0"/>${EMPTY}${textProperties()}` +
  '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** That of its second column: only the first may differ. */
const seriesShade = (chart: ColumnChart, place: number): string => columnShade(chart, place, 1);

function columnsOf(chart: ColumnChart, { values }: ChartSeries, place: number): string {
  const own = seriesShade(chart, place);
  return values
    .map((_, category) => ({ category, shade: columnShade(chart, place, category) }))
    .filter(({ shade }) => shade !== own)
    .map(
      ({ category, shade }) =>
        `<c:dPt><c:idx val="${category}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${filled(shade)}</c:dPt>`,
    )
    .join('');
}

const seriesOf = (chart: ColumnChart, series: ChartSeries, place: number): string =>
  `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${seriesName(series, place)}` +
  `${filled(seriesShade(chart, place))}<c:invertIfNegative val="0"/>` +
  `${columnsOf(chart, series, place)}${labels(chart)}${seriesData(chart, series, place)}</c:ser>`;

/** From 0: an axis that begins higher makes small changes look large. */
function scaling({ series }: ColumnChart): string {
  const isNegative = series.some(({ values }) => values.some(({ value }) => value.isNegative()));
  return `<c:scaling><c:orientation val="minMax"/>${isNegative ? '' : '<c:min val="0"/>'}</c:scaling>`;
}

const categoryAxis = (): string =>
  `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
  '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
  `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:noFill/>${line()}</c:spPr>${textProperties({ isUpright: true })}` +
  `<c:crossAx val="${AMOUNTS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
  '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';

const amountAxis = (chart: ColumnChart): string =>
  `<c:valAx><c:axId val="${AMOUNTS}"/>${scaling(chart)}<c:delete val="1"/><c:axPos val="l"/>` +
  `<c:numFmt formatCode="${amountFormat(chart)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
  `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORIES}"/>` +
  '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>';

export const columnPlot = (chart: ColumnChart): string =>
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
  chart.series.map((series, place) => seriesOf(chart, series, place)).join('') +
  `<c:gapWidth val="120"/><c:overlap val="-10"/><c:axId val="${CATEGORIES}"/><c:axId val="${AMOUNTS}"/></c:barChart>` +
  categoryAxis() +
  amountAxis(chart);

/** Only where colours have to be told apart: columns of one series say what they are themselves. */
export const columnLegend = ({ series }: ColumnChart): string =>
  series.length > 1
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties()}</c:legend>`
    : '';
