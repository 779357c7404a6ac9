/** Columns, each with its amount above it (or below, where it is negative), their names underneath. */
import { Decimal, ZERO } from '../../core/amount';
import type { ColumnChart } from '../../core/narrative/charts';
import { columnShade, LINE_SHADE } from '../../core/narrative/charts/shades';
import type { Box } from './box';
import { at, LINE, brokenLines, SIZE, drawnText, drawnWidth } from './text';

const KEY = 7;
const GAP = 5;
/** Of a category's width, for all of its columns. */
const FILLED = 0.5;
const WIDEST = 70;

interface Frame {
  readonly top: number;
  readonly height: number;
  readonly band: number;
  readonly lowest: Decimal;
  readonly span: Decimal;
}

const valuesOf = ({ series }: ColumnChart): Decimal[] =>
  series.flatMap(({ values }) => values.map(({ value }) => value));

/** From the lowest figure or 0 to the highest or 0. */
function frameOf(chart: ColumnChart, box: Box, below: number): Frame {
  const lowest = Decimal.min(ZERO, ...valuesOf(chart));
  const span = Decimal.max(ZERO, ...valuesOf(chart)).minus(lowest);
  const top = LINE;
  const room = lowest.isNegative() ? LINE : 0;
  return {
    top,
    height: box.height - top - below - room,
    band: box.width / chart.categories.length,
    lowest,
    span,
  };
}

/** Only where to draw is worked out in binary: what is written are the amounts as the text prints them. */
const heightOf = (value: Decimal, { lowest, span, top, height }: Frame): number =>
  top + height * (1 - value.minus(lowest).div(span).toNumber());

function columns(chart: ColumnChart, frame: Frame): string {
  const count = chart.series.length;
  const width = Math.min(WIDEST, (frame.band * FILLED) / count);
  const zero = heightOf(ZERO, frame);
  return chart.series
    .flatMap(({ values }, series) =>
      values.map(({ value, text }, category) => {
        const middle = frame.band * (category + 0.5) + (series - (count - 1) / 2) * width * 1.08;
        const end = heightOf(value, frame);
        const label = value.isNegative() ? end + LINE * 0.9 : end - LINE * 0.3;
        return (
          `<rect x="${at(middle - width / 2)}" y="${at(Math.min(end, zero))}" width="${at(width)}" ` +
          `height="${at(Math.abs(zero - end))}" fill="#${columnShade(chart, series, category)}" ` +
          `stroke="#${LINE_SHADE}" stroke-width="0.5"/>${drawnText(middle, label, text, { anchor: 'middle' })}`
        );
      }),
    )
    .join('');
}

function legend(chart: ColumnChart, { width, height }: Box): string {
  const { series } = chart;
  if (series.length < 2) return '';
  const widths = series.map(({ name }) => KEY + GAP + drawnWidth(name) + GAP * 3);
  let left = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return series
    .map(({ name }, place) => {
      const base = height - LINE * 0.3;
      const key =
        `<rect x="${at(left)}" y="${at(base - KEY)}" width="${KEY}" height="${KEY}" ` +
        `fill="#${columnShade(chart, place, 0)}" stroke="#${LINE_SHADE}" stroke-width="0.5"/>`;
      const said = drawnText(left + KEY + GAP, base, name);
      left += widths[place] ?? 0;
      return key + said;
    })
    .join('');
}

export function drawColumns(chart: ColumnChart, box: Box): string {
  const band = box.width / chart.categories.length;
  const names = chart.categories.map((name) => brokenLines(name, band - GAP * 2));
  const rows = Math.max(...names.map((lines) => lines.length));
  const below = LINE * (rows + 0.5 + (chart.series.length > 1 ? 1.5 : 0));
  const frame = frameOf(chart, box, below);
  const axis = heightOf(ZERO, frame);
  const texts = names.map((lines, place) =>
    lines
      .map((line, index) =>
        drawnText(band * (place + 0.5), box.height - below + LINE * index + SIZE * 1.3, line, {
          anchor: 'middle',
        }),
      )
      .join(''),
  );
  return (
    columns(chart, frame) +
    `<line x1="0" y1="${at(axis)}" x2="${at(box.width)}" y2="${at(axis)}" stroke="#${LINE_SHADE}" stroke-width="0.75"/>` +
    texts.join('') +
    legend(chart, box)
  );
}
