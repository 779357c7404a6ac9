/** Where points go: six numbers, as PDF writes them. */
import type { Rectangle } from '../../../../core/page';

export type PlaceMatrix = readonly [number, number, number, number, number, number];

export const AS_IS: PlaceMatrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const within = (outer: PlaceMatrix, inner: PlaceMatrix): PlaceMatrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const acrossOf = (m: PlaceMatrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4];
export const downOf = (m: PlaceMatrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5];

/** Reads six numbers, however they are kept. */
export function matrixOf(numbers: unknown): PlaceMatrix {
  const at = numbers as ArrayLike<number> | null | undefined;
  if (!at || at.length < 6) return AS_IS;
  return [at[0] ?? 1, at[1] ?? 0, at[2] ?? 0, at[3] ?? 1, at[4] ?? 0, at[5] ?? 0];
}

/** The upright rectangle about a rectangle that was moved. */
export function boxAbout(m: PlaceMatrix, x0: number, y0: number, x1: number, y1: number): Rectangle {
  const across = [acrossOf(m, x0, y0), acrossOf(m, x1, y0), acrossOf(m, x0, y1), acrossOf(m, x1, y1)];
  const down = [downOf(m, x0, y0), downOf(m, x1, y0), downOf(m, x0, y1), downOf(m, x1, y1)];
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

export const overlap = (one: Rectangle, other: Rectangle): Rectangle => {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom)),
  };
};

export const encloses = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;
