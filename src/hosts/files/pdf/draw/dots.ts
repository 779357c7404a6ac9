/** Dots that are painted one by one, as the lines that they make: which way a line runs only the other dots tell. */
import type { Rectangle, Ruling } from '../../../../core/page';

/** A dot is at most so long, by its shorter side; a dash is longer and tells its direction. */
const LONGEST = 2.5;
/** From a dot to the next, by its longer side: Chromium leaves 1, patterns of dots and dashes 3. */
const MOST_GAP = 4;
/** Fewer in a row are a sign or a mark. The side of a cell that a letter has room in has more. */
const FEWEST = 4;
/** Dots of one line stand at one place across it, but for what files round. */
const SAME_PLACE = 0.4;

export const isDot = ({ left, top, right, bottom }: Rectangle): boolean =>
  Math.max(right - left, bottom - top) < LONGEST * Math.min(right - left, bottom - top);

interface Dot {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly box: Rectangle;
}

const dotOf = (box: Rectangle, direction: Ruling['direction']): Dot =>
  direction === 'level'
    ? { at: (box.top + box.bottom) / 2, from: box.left, to: box.right, box }
    : { at: (box.left + box.right) / 2, from: box.top, to: box.bottom, box };

export function linesOfDots(boxes: readonly Rectangle[]): Ruling[] {
  return (['level', 'upright'] as const).flatMap((direction) => {
    const dots = boxes.map((box) => dotOf(box, direction)).sort((a, b) => a.at - b.at);
    const lines: Ruling[] = [];
    let rank: Dot[] = [];
    const close = (): void => {
      for (const run of runsIn(rank)) lines.push({ ...around(run), direction });
      rank = [];
    };
    for (const dot of dots) {
      const last = rank.at(-1);
      if (last && dot.at - last.at > SAME_PLACE * (dot.to - dot.from)) close();
      rank.push(dot);
    }
    close();
    return lines;
  });
}

function runsIn(rank: Dot[]): Dot[][] {
  const runs: Dot[][] = [];
  let run: Dot[] = [];
  let end = -Infinity;
  for (const dot of rank.sort((a, b) => a.from - b.from)) {
    if (dot.from - end > MOST_GAP * (dot.to - dot.from)) {
      runs.push(run);
      [run, end] = [[], -Infinity];
    }
    run.push(dot);
    end = Math.max(end, dot.to);
  }
  return [...runs, run].filter((one) => one.length >= FEWEST);
}

function around(run: readonly Dot[]): Rectangle {
  let { left, top, right, bottom } = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { box } of run) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}
