/** A pie beside a legend with every name, amount and share. */
import { legendOf, roomySlices, type PieChart } from '../../core/narrative/charts';
import { LINE_SHADE, sliceShade } from '../../core/narrative/charts/shades';
import type { Box } from './box';
import { at, LINE, brokenLines, SIZE, drawnText } from './text';

/** In parts of the width and height. */
const CENTRE = 0.23;
const RADIUS = 0.44;
const LEGEND = 0.48;

const KEY = 7;
const GAP = 6;
/** Where in a slice its share stands, in parts of the radius. */
const LABEL = 0.72;

interface Slice {
  /** In parts of the whole, from twelve o'clock. */
  readonly from: number;
  readonly to: number;
}

/** Only where to draw is worked out in binary: what is written are the amounts as the text prints them. */
function slicesOf({ series }: PieChart): Slice[] {
  const values = series.flatMap((one) => one.values.map(({ value }) => value));
  const sum = values.reduce((left, right) => left.plus(right));
  let before = sum.minus(sum);
  return values.map((value) => {
    const from = before.div(sum).toNumber();
    before = before.plus(value);
    return { from, to: before.div(sum).toNumber() };
  });
}

const pointOn = (centre: Point, radius: number, turn: number): Point => ({
  x: centre.x + radius * Math.sin(2 * Math.PI * turn),
  y: centre.y - radius * Math.cos(2 * Math.PI * turn),
});

interface Point {
  readonly x: number;
  readonly y: number;
}

const pair = ({ x, y }: Point): string => `${at(x)} ${at(y)}`;

function sliceShape({ from, to }: Slice, centre: Point, radius: number, fill: string): string {
  const isLarge = to - from > 0.5 ? 1 : 0;
  const arc = `A${at(radius)} ${at(radius)} 0 ${isLarge} 1 ${pair(pointOn(centre, radius, to))}`;
  return (
    `<path d="M${pair(centre)}L${pair(pointOn(centre, radius, from))}${arc}Z" ` +
    `fill="#${fill}" stroke="#${LINE_SHADE}" stroke-width="0.5" stroke-linejoin="round"/>`
  );
}

function legend(chart: PieChart, { width, height }: Box): string {
  const left = width * LEGEND;
  const texts = left + KEY + GAP;
  const entries = legendOf(chart).map((entry) => brokenLines(entry, width - texts));
  const lines = entries.reduce((sum, entry) => sum + entry.length, 0);
  const gap = Math.min(GAP, Math.max(0, (height - lines * LINE) / entries.length));
  let top = (height - lines * LINE - gap * (entries.length - 1)) / 2;
  return entries
    .map((entry, place) => {
      const key =
        `<rect x="${at(left)}" y="${at(top + (LINE - KEY) / 2)}" width="${KEY}" height="${KEY}" ` +
        `fill="#${sliceShade(place).fill}" stroke="#${LINE_SHADE}" stroke-width="0.5"/>`;
      const said = entry.map((line, index) => drawnText(texts, top + LINE * index + SIZE, line));
      top += LINE * entry.length + gap;
      return key + said.join('');
    })
    .join('');
}

export function drawPie(chart: PieChart, box: Box): string {
  const centre = { x: box.width * CENTRE, y: box.height / 2 };
  const radius = box.height * RADIUS;
  const roomy = roomySlices(chart);
  const slices = slicesOf(chart);
  const shapes = slices.map((slice, place) => sliceShape(slice, centre, radius, sliceShade(place).fill));
  const labels = slices.map(({ from, to }, place) => {
    if (!roomy[place]) return '';
    const { x, y } = pointOn(centre, radius * LABEL, (from + to) / 2);
    const look = { anchor: 'middle', fill: sliceShade(place).ink } as const;
    return drawnText(x, y + SIZE * 0.35, chart.shares[place] ?? '', look);
  });
  return shapes.join('') + labels.join('') + legend(chart, box);
}
