/** The colours of charts, by turns dark and light, so that neighbours, the last and the first among them, differ on a grey printout too. `RRGGBB`. */
import type { ColumnChart } from './chart';

export interface Shade {
  readonly fill: string;
  /** Of a label upon it. */
  readonly ink: string;
}

const WHITE = 'FFFFFF';
export const BLACK = '000000';

export const SLICE_SHADES: readonly Shade[] = [
  { fill: '1F4E79', ink: WHITE },
  { fill: 'BDD7EE', ink: BLACK },
  { fill: '5B9BD5', ink: BLACK },
  { fill: 'E7E6E6', ink: BLACK },
  { fill: '8497B0', ink: BLACK },
  { fill: 'DEEBF7', ink: BLACK },
  { fill: '7F7F7F', ink: BLACK },
];

const LIGHT = '9DC3E6';
const DARK = '1F4E79';

/** Lines around slices and columns: without them a pale one is lost on white paper. */
export const LINE_SHADE = '404040';

export const sliceShade = (slice: number): Shade =>
  SLICE_SHADES[slice % SLICE_SHADES.length] ?? { fill: DARK, ink: WHITE };

/** What came before is light, what is now is dark: of two series the first, of the columns of a single one the first. */
export function columnShade(chart: ColumnChart, series: number, category: number): string {
  if (!chart.isBeforeAndNow) return DARK;
  return (chart.series.length > 1 ? series : category) === 0 ? LIGHT : DARK;
}
