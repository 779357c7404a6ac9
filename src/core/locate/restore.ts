/** Puts a slipped block of amounts back and asks whether that mends what is broken and breaks nothing. */
import type { Decimal } from '../amount';
import { ZERO } from '../amount';
import type { Figure } from '../tables';
import type { Blanks } from './blanks';
import type { Line } from './line';
import { hasAny, hasBlank, putThrough, type Restored, type Trouble } from './settle';
import type { System } from './system';
import type { Track } from './tracks';

/** Whether an amount moved towards the start of its track or its end. */
export type Way = 'back' | 'on';

/** Cells `from` to `to` of each track hold the amounts of the cell beside them. */
export interface Slide {
  readonly tracks: readonly Track[];
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}

/** `own`: broken equations that reach into the tracks; they tell soonest that it is not so. */
export function restore(trouble: Trouble, slide: Slide, own: readonly Line[]): Restored | undefined {
  const { system, blanks } = trouble;
  const changes = new Map<Figure, Decimal>();
  const lost = new Set<Figure>();
  for (const track of slide.tracks) put(system, track, slide, changes, lost);
  const asked = own.filter((line) => !hasBlank(line) && !hasAny(line, lost));
  if (!asked.every((line) => system.holds(line, changes))) return undefined;
  return putThrough(trouble, {
    changes,
    lost,
    traces: traces(system, slide, blanks),
    toleratesOthers: false,
  });
}

/** Tracks where the cell that a block left shows nothing where a figure belongs, or still what was pasted beside it. */
function traces(system: System, { tracks, from, to, way }: Slide, blanks: Blanks): number {
  const [gap, beside] = way === 'on' ? [from, from + 1] : [to, to - 1];
  return tracks.filter((track) => {
    const [left, moved] = [track[gap]?.figure, track[beside]?.figure];
    if (!left || !moved) return false;
    const [value, other] = [system.cell(left)?.value, system.cell(moved)?.value];
    return blanks.has(left) || (value && other && !value.isZero() && value.eq(other));
  }).length;
}

/** The amounts that are known go back; the cell at the end from which they came has lost its own. */
function put(
  system: System,
  track: Track,
  { from, to, way }: Slide,
  changes: Map<Figure, Decimal>,
  open: Set<Figure>,
): void {
  for (let place = from; place <= to; place += 1) {
    const figure = track[place]?.figure;
    if (!figure) continue;
    const source = track[way === 'back' ? place - 1 : place + 1]?.figure;
    const isEnd = place === (way === 'back' ? from : to);
    if (isEnd || !source) {
      if (system.cell(figure)) open.add(figure);
      continue;
    }
    const value = system.cell(source)?.value ?? ZERO;
    if (!value.eq(system.cell(figure)?.value ?? ZERO)) changes.set(figure, value);
  }
}
