/** The slides of a group of tracks that no known equation speaks against, found without trying each of them afresh. */
import type { Decimal } from '../amount';
import { ZERO } from '../amount';
import type { Figure } from '../tables';
import type { Budget } from './budget';
import type { EquationCell, Line, Residual } from './line';
import { canHold, plus, without } from './line';
import type { Slide, Way } from './restore';
import type { System } from './system';
import { figuresInLine, isHard } from './line';
import type { Track } from './tracks';

/** Where a block must reach: it starts no later than `from` and ends no sooner than `to`. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** A cell of the tracks and the one whose amount it gets. */
interface Move {
  readonly cell: EquationCell;
  readonly source: Figure | undefined;
}

interface Touched {
  readonly line: Line;
  /** Places of its cells in the tracks, in order. */
  readonly places: readonly number[];
  readonly has: ReadonlySet<number>;
}

/** Going on by one cell costs next to nothing; a long table has many. */
const STEP_WORK = 0.1;

/** `broken`: equations of the tracks that must be mended. */
export class Slides {
  private readonly touched = new Map<Line, Touched>();
  private readonly lines: (readonly Touched[] | undefined)[] = [];
  private readonly moves: (readonly Move[] | undefined)[] = [];
  private readonly step: 1 | -1;
  private readonly fine: (boolean | undefined)[] = [];
  private readonly length: number;
  /** Along rows it matters which columns are blank. */
  private readonly isAcross: boolean;

  constructor(
    private readonly system: System,
    private readonly tracks: readonly Track[],
    private readonly places: ReadonlyMap<Figure, number>,
    private readonly way: Way,
    private readonly broken: readonly Line[],
    private readonly budget: Budget,
  ) {
    this.length = tracks[0]?.length ?? 0;
    const [one, next] = tracks[0] ?? [];
    this.isAcross = one?.figure?.at.row === next?.figure?.at.row;
    this.step = way === 'back' ? -1 : 1;
  }

  private movesAt(place: number): readonly Move[] {
    return (this.moves[place] ??= this.tracks.flatMap((track): Move[] => {
      const figure = track[place]?.figure;
      const cell = figure && this.system.cell(figure);
      return cell ? [{ cell, source: track[place + this.step]?.figure }] : [];
    }));
  }

  private at(place: number): readonly Touched[] {
    return (this.lines[place] ??= this.touchedAt(place));
  }

  private touchedAt(place: number): Touched[] {
    const lines = new Set(this.movesAt(place).flatMap(({ cell }) => this.system.linesWith(cell.figure)));
    return [...lines].filter(isAsked).map((line) => {
      const known = this.touched.get(line);
      if (known) return known;
      const own = figuresInLine(line).flatMap((figure) => this.places.get(figure) ?? []);
      const has = new Set(own);
      const touched = { line, places: [...has].sort((a, b) => a - b), has };
      this.touched.set(line, touched);
      return touched;
    });
  }

  /** Every slide that covers the reach, holds at least so many moved cells and leaves no known equation of its tracks broken. */
  *within(reach: Reach, least: number): Generator<Slide> {
    const isBack = this.way === 'back';
    const [first, step] = isBack ? [reach.from, -1] : [reach.to, 1];
    for (let lost = first; lost >= 0 && lost < this.length && !this.budget.isSpent; lost += step) {
      const next = lost - step;
      // Blocks that end further out all hold that cell.
      const isInAll = isBack ? next <= reach.to : next >= reach.from;
      if (lost !== first && isInAll && !this.isFine(next)) return;
      yield* this.from(lost, reach, least);
    }
  }

  /** Slides whose overwritten cell is at `lost`. */
  private *from(lost: number, reach: Reach, least: number): Generator<Slide> {
    const isBack = this.way === 'back';
    const step = isBack ? 1 : -1;
    const residuals = new Map<Line, Residual>();
    const wrong = new Set(this.broken.filter((line) => isAsked(line) && !this.isOpen(line, lost)));
    let isNew = false;
    for (let end = lost + step; end >= 0 && end < this.length; end += step) {
      if (!this.budget.spend(STEP_WORK) || !this.isFine(end)) return;
      for (const touched of this.at(end)) {
        if (touched.places.length === 1) {
          wrong.delete(touched.line);
          continue;
        }
        if (touched.has.has(lost)) continue;
        if (!this.budget.spend()) return;
        const residual = this.moved(touched.line, end, residuals.get(touched.line) ?? touched.line.residual);
        residuals.set(touched.line, residual);
        if (canHold(touched.line, residual)) wrong.delete(touched.line);
        else if (isPassed(touched, end, isBack)) return;
        else wrong.add(touched.line);
      }
      isNew ||= this.isAcross || this.matters(end);
      const [from, to] = isBack ? [lost, end] : [end, lost];
      const isWide = from <= reach.from && to >= reach.to && to - from >= least;
      if (!isNew || !isWide || wrong.size > 0) continue;
      // Over blanks it is the same slide again.
      isNew = false;
      yield { tracks: this.tracks, from, to, way: this.way };
    }
  }

  private matters(place: number): boolean {
    return this.movesAt(place).some(
      ({ cell, source }) => !cell.value.isZero() || !this.amountOf(source).isZero(),
    );
  }

  private amountOf(source: Figure | undefined): Decimal {
    return (source && this.system.cell(source)?.value) ?? ZERO;
  }

  private isOpen(line: Line, lost: number): boolean {
    return figuresInLine(line).some((figure) => this.places.get(figure) === lost);
  }

  /** Whether the equations that have cells nowhere else in the tracks hold when the cells at a place get their amounts. */
  private isFine(place: number): boolean {
    return (this.fine[place] ??= this.at(place).every(
      ({ line, places }) =>
        places.length > 1 || (this.budget.spend() && canHold(line, this.moved(line, place, line.residual))),
    ));
  }

  private moved(line: Line, place: number, residual: Residual): Residual {
    let after = residual;
    for (const { cell, source } of this.movesAt(place)) {
      const sign = line.signs?.get(cell.figure);
      if (!sign) continue;
      const value = this.amountOf(source);
      if (value.eq(cell.value)) continue;
      after = without(after, sign, cell.value, cell.slack);
      after = plus(after, sign, value, value.isZero() ? ZERO : cell.newSlack);
    }
    return after;
  }
}

/** Only sums over figures that stand: the others are asked when a slide is tried. */
const isAsked = (line: Line): boolean =>
  isHard(line) && line.signs !== undefined && line.judgement.outcome !== 'missing-input';

/** No cell of the equation lies further along. */
const isPassed = ({ places }: Touched, end: number, isBack: boolean): boolean =>
  isBack ? (places[places.length - 1] ?? 0) <= end : (places[0] ?? 0) >= end;
