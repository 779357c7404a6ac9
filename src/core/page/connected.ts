/** Strokes that meet, as one drawing each: a table, a frame, a line by itself. */
import { firstFrom, type Rank, type Stroke } from './strokes';

export interface Drawing {
  readonly levels: readonly Stroke[];
  readonly uprights: readonly Stroke[];
}

/** Groups numbered from 0; the group of a member is found through its leaders. */
export class Groups {
  private readonly leaders: Int32Array;

  constructor(size: number) {
    this.leaders = Int32Array.from({ length: size }, (_, one) => one);
  }

  leader(one: number): number {
    let at = one;
    for (;;) {
      const next = this.leaders[at] ?? at;
      if (next === at) return at;
      this.leaders[at] = this.leaders[next] ?? next;
      at = next;
    }
  }

  join(a: number, b: number): void {
    this.leaders[this.leader(a)] = this.leader(b);
  }
}

/**
 * Ranks lie at least `reach` apart and strokes of a rank don't overlap: what is looked at is at most once over the
 * crossings that a page of its size has room for.
 */
export function drawingsOf(levels: readonly Rank[], uprights: readonly Rank[], reach: number): Drawing[] {
  const level = levels.flatMap(({ strokes }) => strokes);
  const upright = uprights.flatMap(({ strokes }) => strokes);
  const groups = new Groups(level.length + upright.length);
  const starts: number[] = [];
  levels.reduce((start, { strokes }) => {
    starts.push(start);
    return start + strokes.length;
  }, 0);
  upright.forEach((stroke, index) => {
    for (let rank = firstFrom(levels, stroke.from - reach, ({ at }) => at); rank < levels.length; rank += 1) {
      const crossed = levels[rank];
      if (!crossed || crossed.at > stroke.to + reach) break;
      const place = firstFrom(crossed.strokes, stroke.at - reach, ({ to }) => to);
      const met = crossed.strokes[place];
      if (met && met.from <= stroke.at + reach)
        groups.join((starts[rank] ?? 0) + place, level.length + index);
    }
  });
  const drawings = new Map<number, { levels: Stroke[]; uprights: Stroke[] }>();
  const drawingOf = (member: number): { levels: Stroke[]; uprights: Stroke[] } => {
    const leader = groups.leader(member);
    const known = drawings.get(leader) ?? { levels: [], uprights: [] };
    drawings.set(leader, known);
    return known;
  };
  level.forEach((stroke, index) => drawingOf(index).levels.push(stroke));
  upright.forEach((stroke, index) => drawingOf(level.length + index).uprights.push(stroke));
  return [...drawings.values()];
}
