/** A pie beside a legend with every name, amount and share: labels around small slices would cover each other. */
import { roomySlices, type PieChart } from '../../../../../core/narrative/charts';
import { BLACK, sliceShade } from '../../../../../core/narrative/charts/shades';
import { seriesData, seriesName, shareFormat } from './data';
import { EMPTY, filled, textProperties } from './text';

interface Box {
  readonly x: string;
  readonly y: string;
  readonly w: string;
  readonly h: string;
}

/** In parts of the chart's width and height; left to themselves programs squeeze either the pie or the legend. */
const PIE: Box = { x: '0.03', y: '0.06', w: '0.4', h: '0.88' };
const LEGEND: Box = { x: '0.46', y: '0.08', w: '0.53', h: '0.84' };

const layout = (box: Box, target: string): string =>
  `<c:layout><c:manualLayout>${target}<c:xMode val="edge"/><c:yMode val="edge"/>` +
  `<c:x val="${box.x}"/><c:y val="${box.y}"/><c:w val="${box.w}"/><c:h val="${box.h}"/></c:manualLayout></c:layout>`;

export const pieLayout = (): string => layout(PIE, '<c:layoutTarget val="inner"/>');

export const pieLegend = (): string =>
  `<c:legend><c:legendPos val="r"/>${layout(LEGEND, '')}<c:overlay val="0"/>${textProperties()}</c:legend>`;

const shown = (chart: PieChart, ink = BLACK): string =>
  `<c:numFmt formatCode="${shareFormat(chart)}" sourceLinked="0"/>${EMPTY}${textProperties({ ink })}` +
  '<c:dLblPos val="inEnd"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>' +
  '<c:showSerName val="0"/><c:showPercent val="1"/><c:showBubbleSize val="0"/>';

const label = (chart: PieChart, slice: number, isRoomy: boolean): string =>
  `<c:dLbl><c:idx val="${slice}"/>${isRoomy ? shown(chart, sliceShade(slice).ink) : '<c:delete val="1"/>'}</c:dLbl>`;

function labels(chart: PieChart): string {
  const own = roomySlices(chart).map((isRoomy, slice) => label(chart, slice, isRoomy));
  return `<c:dLbls>${own.join('')}${shown(chart)}<c:showLeaderLines val="0"/></c:dLbls>`;
}

const slice = (place: number): string =>
  `<c:dPt><c:idx val="${place}"/><c:bubble3D val="0"/>${filled(sliceShade(place).fill)}</c:dPt>`;

export function piePlot(chart: PieChart): string {
  const series = chart.series.map(
    (one, place) =>
      `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${seriesName(one, place)}` +
      `${one.values.map((_, index) => slice(index)).join('')}${labels(chart)}${seriesData(chart, one, place)}</c:ser>`,
  );
  return `<c:pieChart><c:varyColors val="1"/>${series.join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
}
