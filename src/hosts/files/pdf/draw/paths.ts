/** Lines and rectangles of a path: what of them rules a page, what paints an area. */
import type { Rectangle, Ruling } from '../../../../core/page';
import { PIECE } from '../engine';
import { acrossOf, downOf, type PlaceMatrix } from './matrix';

/** Corners in order, on the page. */
export interface PathOutline {
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly isClosed: boolean;
  readonly isStraight: boolean;
}

/** Lines that lean more than one part in fifty (a degree) are drawings. */
const LEAN = 0.02;

export function outlinesOf(path: Float32Array, matrix: PlaceMatrix): readonly PathOutline[] {
  const outlines: PathOutline[] = [];
  let across: number[] = [];
  let down: number[] = [];
  let isStraight = true;
  const end = (isClosed: boolean): void => {
    if (across.length > 1) outlines.push({ across, down, isClosed, isStraight });
    across = [];
    down = [];
    isStraight = true;
  };
  const to = (x: number, y: number): void => {
    across.push(acrossOf(matrix, x, y));
    down.push(downOf(matrix, x, y));
  };
  for (let at = 0; at < path.length;) {
    const piece = path[at++];
    const pair = (skip: number): void => to(path[at + skip] ?? 0, path[at + skip + 1] ?? 0);
    switch (piece) {
      case PIECE.moveTo:
        end(false);
        pair(0);
        at += 2;
        break;
      case PIECE.lineTo:
        pair(0);
        at += 2;
        break;
      case PIECE.curveTo:
        isStraight = false;
        pair(4);
        at += 6;
        break;
      case PIECE.quadraticCurveTo:
        isStraight = false;
        pair(2);
        at += 4;
        break;
      default: {
        const [x, y] = [across[0], down[0]];
        end(true);
        // What follows without a move starts where the outline closed.
        if (x !== undefined && y !== undefined) {
          across.push(x);
          down.push(y);
        }
      }
    }
  }
  end(false);
  return outlines;
}

/** A line from corner to corner, if it is level or upright. */
export function strokesOf({ across, down, isClosed }: PathOutline, width: number): readonly Ruling[] {
  const rulings: Ruling[] = [];
  const count = isClosed ? across.length : across.length - 1;
  for (let from = 0; from < count; from++) {
    const to = (from + 1) % across.length;
    const ruling = strokeOf(across[from] ?? 0, down[from] ?? 0, across[to] ?? 0, down[to] ?? 0, width / 2);
    if (ruling) rulings.push(ruling);
  }
  return rulings;
}

function strokeOf(x0: number, y0: number, x1: number, y1: number, half: number): Ruling | undefined {
  const wide = Math.abs(x1 - x0);
  const high = Math.abs(y1 - y0);
  if (wide === 0 && high === 0) return undefined;
  const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
  const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (high <= wide * LEAN) return { left, right, top: y - half, bottom: y + half, direction: 'level' };
  if (wide <= high * LEAN) return { left: x - half, right: x + half, top, bottom, direction: 'upright' };
  return undefined;
}

/** The rectangle that an outline fills, if it is one that stands straight. */
export function rectangleOf({ across, down, isStraight }: PathOutline): Rectangle | undefined {
  if (!isStraight || across.length < 2) return undefined;
  const box = {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
  const lean = Math.max(box.right - box.left, box.bottom - box.top) * LEAN;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.min(lean, ROUNDING);
  const isCorner = (x: number, y: number): boolean =>
    (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom));
  return across.length <= 5 && across.every((x, at) => isCorner(x, down[at] ?? 0)) ? box : undefined;
}

/** Files round to a hundredth of a point at the coarsest. */
const ROUNDING = 0.02;
