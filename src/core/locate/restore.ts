/** Puts a slipped block of amounts back and asks whether that mends what is broken and breaks nothing. */
import type { Decimal } from '../amount';
import { ZERO } from '../amount';
import type { Figure } from '../tables';
import type { Line } from './line';
import { windowIn } from './single';
import type { System } from './system';
import { figuresOf, isHard } from './system';
import type { Track } from './tracks';

export interface Restored {
  /** Every cell that gets another figure, in 元. */
  readonly changes: ReadonlyMap<Figure, Decimal>;
  /** Those whose figure was overwritten and is worked out from the others. */
  readonly lost: ReadonlySet<Figure>;
  readonly mends: readonly Line[];
}

/** Whether an amount moved towards the start of its track or its end. */
export type Way = 'back' | 'on';

/** Cells `from` to `to` of each track hold the amounts of the cell beside them. */
export interface Slide {
  readonly tracks: readonly Track[];
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}

export function restore(system: System, slide: Slide, broken: ReadonlySet<Line>): Restored | undefined {
  const changes = new Map<Figure, Decimal>();
  const open = new Set<Figure>();
  for (const track of slide.tracks) put(system, track, slide, changes, open);
  const touched = linesOf(system, [...changes.keys(), ...open]);
  const known = touched.filter((line) => !figuresOf(line).some((figure) => open.has(figure)));
  if (!known.every((line) => system.holds(line, changes))) return undefined;
  const lost = new Set(open);
  workOut(system, touched, open, changes);
  const rest = touched.filter((line) => !known.includes(line) && !figuresOf(line).some((figure) => open.has(figure)));
  if (!rest.every((line) => system.holds(line, changes))) return undefined;
  if ([...lost].some((figure) => changes.get(figure)?.isNegative())) return undefined;
  for (const [figure, value] of changes) if (value.eq(system.cell(figure)?.value ?? ZERO)) changes.delete(figure);
  return { changes, lost, mends: [...known, ...rest].filter((line) => broken.has(line)) };
}

/** The amounts that are known go back; the cell at the end from which they came has lost its own. */
function put(system: System, track: Track, { from, to, way }: Slide, changes: Map<Figure, Decimal>, open: Set<Figure>): void {
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

/** Broken ones first: they tell soonest that it is not so. */
function linesOf(system: System, figures: readonly Figure[]): Line[] {
  const lines = [...new Set(figures.flatMap((figure) => system.linesWith(figure)))].filter(isHard);
  const isBroken = ({ judgement }: Line): boolean => judgement.outcome === 'fail';
  return [...lines.filter(isBroken), ...lines.filter((line) => !isBroken(line))];
}

/** One lost figure after another, from an equation that lacks only that. */
function workOut(system: System, lines: readonly Line[], open: Set<Figure>, changes: Map<Figure, Decimal>): void {
  const equalities = lines
    .filter(({ equation, signs }) => signs && (equation.sign === '=' || equation.sign === '≡'))
    .sort((a, b) => a.terms.length - b.terms.length);
  for (let isNew = true; isNew && open.size > 0; ) {
    isNew = false;
    for (const line of equalities) {
      const [figure, ...others] = figuresOf(line).filter((one) => open.has(one));
      const cell = figure && system.cell(figure);
      if (!figure || !cell || others.length > 0) continue;
      const exact = windowIn(system, line, cell, changes)?.exact;
      if (!exact) continue;
      changes.set(figure, exact.div(cell.factor).toDecimalPlaces(cell.decimals).times(cell.factor));
      open.delete(figure);
      isNew = true;
    }
  }
}
