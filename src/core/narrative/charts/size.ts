/** How large a chart stands in the text: within the 156 mm of the type area, and no higher than its figures need. */
import type { Chart } from './chart';

export interface Size {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 140;
const HEIGHTS = { pie: 66, column: 58, columns: 76 } as const;

/** Several series have a legend underneath, and longer names under their columns. */
export const sizeOf = ({ kind, series }: Chart): Size => ({
  width: WIDTH,
  height: kind === 'pie' ? HEIGHTS.pie : series.length > 1 ? HEIGHTS.columns : HEIGHTS.column,
});
