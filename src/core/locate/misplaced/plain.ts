/** The relations over a group of tracks as plain numbers: good enough to search with; what is found is proved in decimals. */
import type { Figure } from '../../tables';
import type { Blanks } from '../blanks';
import type { Line } from '../line';
import type { System } from '../system';
import { isHard } from '../system';
import type { Track } from '../tracks';

/** A relation as: what stands outside the tracks, and the signed cells within. */
export interface PlainLine {
  readonly cells: readonly { readonly track: number; readonly row: number; readonly sign: 1 | -1 }[];
  readonly rest: number;
  /** The most that rounding explains. */
  readonly slack: number;
  readonly sign: '=' | '≤' | '≥';
}

export interface PlainTracks {
  readonly rows: number;
  /** What stands in each track, row by row, in 元. */
  readonly amounts: readonly (readonly number[])[];
  /** Relations by the last row they need. */
  readonly ending: readonly (readonly PlainLine[])[];
}

export function plainOf(system: System, blanks: Blanks, tracks: readonly Track[]): PlainTracks {
  const places = new Map<Figure, { track: number; row: number }>();
  for (const [track, terms] of tracks.entries())
    for (const [row, { figure }] of terms.entries()) if (figure) places.set(figure, { track, row });
  const lines = new Set([...places.keys()].flatMap((figure) => system.linesWith(figure)));
  const rows = tracks[0]?.length ?? 0;
  const ending: PlainLine[][] = Array.from({ length: rows }, () => []);
  for (const line of lines) {
    const plain = isHard(line) ? lineOf(system, blanks, line, places) : undefined;
    if (plain) ending[Math.max(...plain.cells.map(({ row }) => row))]?.push(plain);
  }
  const amounts = tracks.map((track) =>
    track.map(({ figure }) => (figure && system.cell(figure)?.value.toNumber()) ?? 0),
  );
  return { rows, amounts, ending };
}

function lineOf(
  system: System,
  blanks: Blanks,
  { signs, residual, equation }: Line,
  places: ReadonlyMap<Figure, { track: number; row: number }>,
): PlainLine | undefined {
  if (!signs) return undefined;
  let rest = residual.value.toNumber();
  let slack = 0;
  const cells: PlainLine['cells'][number][] = [];
  for (const [figure, sign] of signs) {
    const cell = system.cell(figure);
    const place = places.get(figure);
    if (!place && blanks.has(figure)) return undefined;
    if (!cell) continue;
    slack += place ? cell.newSlack.toNumber() : cell.slack.toNumber();
    if (!place) continue;
    cells.push({ ...place, sign });
    rest -= sign * cell.value.toNumber();
  }
  const isExact = equation.sign === '≡';
  return { cells, rest, slack: isExact ? 0 : slack, sign: equation.sign === '≡' ? '=' : equation.sign };
}
