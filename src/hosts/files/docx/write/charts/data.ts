/** A chart's figures as the chart part repeats them from the embedded workbook. */
import { addressOf } from '../../../../../core/grid';
import { legendOf, type Chart, type ChartSeries, type PieChart } from '../../../../../core/narrative/charts';
import { escapeXml } from '../../../escape-xml';
import { printable } from '../xml';

/** The embedded workbook's only sheet: what categories are called, then a column for each series. */
export const SHEET = 'Sheet1';

/** Amounts as the text prints them: 0 is bare. */
export function amountFormat({ settings: { amountDecimals, trimZeros } }: Chart): string {
  if (trimZeros) return 'General';
  const shown = amountDecimals === 0 ? '0' : `0.${'0'.repeat(amountDecimals)}`;
  return `${shown};-${shown};0`;
}

/** Whole shares are written bare, as in the text. */
export function shareFormat({ shares, settings: { percentDecimals } }: PieChart): string {
  const isWhole = shares.every((share) => !share.includes('.'));
  return isWhole ? '0%' : `0.${'0'.repeat(percentDecimals)}%`;
}

/** What stands under a column or in the legend. */
export const labelsOf = (chart: Chart): readonly string[] =>
  chart.kind === 'pie' ? legendOf(chart) : chart.categories;

const absolute = (row: number, column: number): string =>
  addressOf({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

const reference = (column: number, first: number, last: number): string =>
  `${SHEET}!${absolute(first, column)}${last === first ? '' : `:${absolute(last, column)}`}`;

const points = (values: readonly string[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, place) => `<c:pt idx="${place}"><c:v>${escapeXml(printable(value))}</c:v></c:pt>`)
    .join('');

const texts = (values: readonly string[], from: string): string =>
  `<c:strRef><c:f>${from}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;

export const seriesName = ({ name }: ChartSeries, place: number): string =>
  `<c:tx>${texts([name], reference(place + 1, 0, 0))}</c:tx>`;

export const seriesData = (chart: Chart, { values }: ChartSeries, place: number): string =>
  `<c:cat>${texts(labelsOf(chart), reference(0, 1, values.length))}</c:cat>` +
  `<c:val><c:numRef><c:f>${reference(place + 1, 1, values.length)}</c:f><c:numCache>` +
  `<c:formatCode>${amountFormat(chart)}</c:formatCode>${points(values.map(({ value }) => value.toFixed()))}` +
  '</c:numCache></c:numRef></c:val>';
