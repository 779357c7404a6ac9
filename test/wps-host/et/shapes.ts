/** In which shape a page gets the cells of a range: nobody knows for JS, so the host has to stand both. */

export interface Shapes {
  /** A single row or column is a matrix too (measured over COM), or a plain list. */
  readonly lines: 'matrix' | 'list';
  readonly blank: null | undefined;
}

export const AS_OVER_COM: Shapes = { lines: 'matrix', blank: null };
export const AS_LISTS: Shapes = { lines: 'list', blank: undefined };

/** One cell is bare. */
export function handedOver(matrix: readonly (readonly unknown[])[], { lines }: Shapes): unknown {
  const [first] = matrix;
  if (matrix.length === 1 && first?.length === 1) return first[0];
  if (lines === 'matrix') return matrix;
  if (matrix.length === 1) return first;
  return first?.length === 1 ? matrix.map(([value]) => value) : matrix;
}

/** Null where the cells differ: formats, merges, hidden rows, shown texts. */
export function uniformOf(values: Iterable<unknown>): unknown {
  const seen = new Set(values);
  return seen.size === 1 ? [...seen][0] : null;
}
