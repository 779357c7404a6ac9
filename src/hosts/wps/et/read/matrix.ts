/** What WPS answers for a range, as rows of cells, whichever shape it came in. */
import type { Area } from '../../../../core/grid';
import { etProblem } from '../run';

/**
 * Several cells come as a matrix, one cell bare; a single row or column may come as one list, and a range in which
 * nothing stands as nothing at all. Blanks are null. Anything else is not understood, and throws.
 */
export function rowsOfAnswer(answer: unknown, { top, left, bottom, right }: Area): unknown[][] {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const matrix = shaped(answer, rows, columns);
  if (matrix.length !== rows || matrix.some((row) => row.length !== columns))
    throw etProblem(`${matrix.length} / ${rows}×${columns}`);
  return matrix.map((row) => row.map((value) => value ?? null));
}

function shaped(answer: unknown, rows: number, columns: number): unknown[][] {
  if (answer === null || answer === undefined) return blank(rows, columns);
  if (!Array.isArray(answer)) return [[answer]];
  const list = Array.from(answer as unknown[]);
  if (list.every((row) => Array.isArray(row))) return list.map((row) => Array.from(row));
  return rows === 1 ? [list] : list.map((value) => [value]);
}

const blank = (rows: number, columns: number): null[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
