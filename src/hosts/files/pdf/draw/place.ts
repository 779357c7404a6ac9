/** Where the points of a sheet go on the page as it is read. */
import type { PdfSheet } from '../engine';
import { within, type PlaceMatrix } from './matrix';

/** How a sheet lies when it is read: its box from its top left corner, turned as the file says. */
export function placeOf({ view, rotate, userUnit }: PdfSheet): {
  readonly matrix: PlaceMatrix;
  readonly width: number;
  readonly height: number;
} {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const unit = userUnit > 0 ? userUnit : 1;
  const scaled = (m: PlaceMatrix): PlaceMatrix => within([unit, 0, 0, unit, 0, 0], m);
  const [wide, high] = [(right - left) * unit, (top - bottom) * unit];
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { matrix: scaled([0, 1, 1, 0, -bottom, -left]), width: high, height: wide };
    case 180:
      return { matrix: scaled([-1, 0, 0, 1, right, -bottom]), width: wide, height: high };
    case 270:
      return { matrix: scaled([0, -1, -1, 0, top, right]), width: high, height: wide };
    default:
      return { matrix: scaled([1, 0, 0, -1, -left, top]), width: wide, height: high };
  }
}
