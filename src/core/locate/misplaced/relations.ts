/** The relations over a group of tracks in whole numbers: to search with; what is found is proved in decimals. */
import { ZERO, wholeHalfFen, type Decimal } from '../../amount';
import type { Figure } from '../../tables';
import type { Blanks } from '../blanks';
import type { Line } from '../line';
import type { System } from '../system';
import { isHard } from '../line';
import type { Track } from '../tracks';

export interface RowPlace {
  readonly track: number;
  readonly row: number;
}

/** Signed cells of the tracks, and what stands outside them, against 0. */
export interface RowRelation {
  readonly cells: readonly (RowPlace & { readonly sign: 1 | -1 })[];
  readonly rest: number;
  /** The most that rounding explains. */
  readonly slack: number;
  readonly sign: '=' | '≤' | '≥';
}

export interface Relations {
  readonly rows: number;
  /** What stands in each track, row by row. */
  readonly amounts: readonly (readonly number[])[];
  /** Relations within one row, by that row. */
  readonly within: readonly (readonly RowRelation[])[];
  /** Relations over several rows. */
  readonly over: readonly RowRelation[];
}

/** Undefined where an amount can't be written as a whole number. */
export function relationsOf(system: System, blanks: Blanks, tracks: readonly Track[]): Relations | undefined {
  const places = placesOf(tracks);
  const amounts = tracks.map((track) =>
    track.map(({ figure }) => wholeHalfFen((figure && system.cell(figure)?.value) ?? ZERO)),
  );
  if (!amounts.every(areKnown)) return undefined;
  const rows = tracks[0]?.length ?? 0;
  const within: RowRelation[][] = Array.from({ length: rows }, () => []);
  const over: RowRelation[] = [];
  for (const line of new Set([...places.keys()].flatMap((figure) => system.linesWith(figure)))) {
    const relation = relationOf(system, blanks, line, places);
    const [first] = relation?.cells ?? [];
    if (!relation || !first) continue;
    if (relation.cells.every(({ row }) => row === first.row)) within[first.row]?.push(relation);
    else over.push(relation);
  }
  return { rows, amounts, within, over };
}

const areKnown = (amounts: readonly (number | undefined)[]): amounts is number[] =>
  !amounts.includes(undefined);

const placesOf = (tracks: readonly Track[]): ReadonlyMap<Figure, RowPlace> =>
  new Map(
    tracks.flatMap((terms, track) =>
      terms.flatMap(({ figure }, row) => (figure ? [[figure, { track, row }] as const] : [])),
    ),
  );

/** Undefined too where it lacks a blank elsewhere. */
function relationOf(
  system: System,
  blanks: Blanks,
  line: Line,
  places: ReadonlyMap<Figure, RowPlace>,
): RowRelation | undefined {
  const { signs, residual, equation } = line;
  if (!signs || !isHard(line)) return undefined;
  let rest: Decimal = residual.value;
  let slack: Decimal = ZERO;
  const cells: RowRelation['cells'][number][] = [];
  for (const [figure, sign] of signs) {
    const [cell, place] = [system.cell(figure), places.get(figure)];
    if (!place && blanks.has(figure)) return undefined;
    if (!cell) continue;
    slack = slack.plus(place ? cell.newSlack : cell.slack);
    if (!place) continue;
    cells.push({ ...place, sign });
    rest = rest.minus(cell.value.times(sign));
  }
  const [whole, most] = [wholeHalfFen(rest), wholeHalfFen(equation.sign === '≡' ? ZERO : slack)];
  if (whole === undefined || most === undefined) return undefined;
  return { cells, rest: whole, slack: most, sign: equation.sign === '≡' ? '=' : equation.sign };
}
