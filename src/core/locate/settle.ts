/** Cells get other figures: what follows from that for the figures that were lost, and whether it mends and breaks nothing. */
import type { Decimal } from '../amount';
import { ZERO } from '../amount';
import type { Figure } from '../tables';
import type { Blanks } from './blanks';
import type { Budget } from './budget';
import type { Line } from './line';
import type { System } from './system';
import { figuresInLine, isHard } from './line';
import { isInWindow, windowIn } from './window';

export interface Restored {
  /** Every cell that gets another figure, in 元. */
  readonly changes: ReadonlyMap<Figure, Decimal>;
  /** Those whose figure was overwritten and is worked out from the others. */
  readonly lost: ReadonlySet<Figure>;
  /** Blanks that need no figure once the block is back. */
  readonly cleared: ReadonlySet<Figure>;
  /** Lost figures that the others do not determine. */
  readonly unsolved: ReadonlySet<Figure>;
  /** How many blanks that hang on it still need one. */
  readonly missing: number;
  readonly mends: readonly Line[];
  /** How many equations over blanks can be asked again, and hold. */
  readonly fills: number;
  /** How much speaks for it: equations that hold again without having been used to work out a lost figure. */
  readonly proof: number;
}

/** What is the matter with a workbook. */
export interface Trouble {
  readonly system: System;
  /** Equations that must hold and do not. */
  readonly broken: ReadonlySet<Line>;
  /** Blanks that ought to hold a figure: a slipped block leaves some behind. */
  readonly blanks: Blanks;
  readonly budget: Budget;
}

/** Amounts put back in whatever way; relations that something else breaks too may stay broken. */
export const arranged = (trouble: Trouble, back: Pick<Back, 'changes' | 'lost'>): Restored | undefined =>
  putThrough(trouble, { ...back, traces: 0, tolerates: 'broken' });

export interface Back {
  readonly changes: ReadonlyMap<Figure, Decimal>;
  readonly lost: ReadonlySet<Figure>;
  readonly traces: number;
  /**
   * What may stay: nothing; relations that are broken and that something else may break too (`broken`); and beside these lost
   * figures on which the others do not agree, because one of them is wrong (they stay unsolved), and bounds that held over nothing
   * (`disagreeing`).
   */
  readonly tolerates: 'nothing' | 'broken' | 'disagreeing';
}

export function putThrough(trouble: Trouble, given: Back): Restored | undefined {
  const { system, blanks } = trouble;
  const moving = new Set([...given.changes.keys(), ...given.lost]);
  const touched = linesOf(system, [...moving]);
  const { filled, unknown } = blanks.beside(moving, touched);
  const back = { ...given, touched, filled };
  const left = settle(trouble, back, NOTHING);
  return left ?? (unknown.size > 0 ? settle(trouble, back, unknown) : undefined);
}

const NOTHING: ReadonlySet<Figure> = new Set();

export const hasBlank = ({ judgement }: Line): boolean => judgement.outcome === 'missing-input';

export const hasAny = ({ terms }: Line, figures: ReadonlySet<Figure>): boolean =>
  terms.some(({ figure }) => figure && figures.has(figure));

interface PutBack extends Back {
  /** Equations that must hold and have a cell in the block. */
  readonly touched: readonly Line[];
  /** Blanks elsewhere, with what they would be filled with. */
  readonly filled: ReadonlyMap<Figure, Decimal>;
}

/** `unknown`: blanks that hang on the block and are taken for figures to be worked out; the others stay blank. */
function settle(
  { system, broken }: Trouble,
  { lost, touched, filled, traces: left, tolerates, ...back }: PutBack,
  unknown: ReadonlySet<Figure>,
): Restored | undefined {
  const changes = new Map(back.changes);
  const open = new Set([...lost, ...unknown]);
  const agrees = (line: Line): boolean =>
    system.holds(line, changes) || (filled.size > 0 && system.holds(line, new Map([...filled, ...changes])));
  const toleratesOthers = tolerates !== 'nothing';
  const isOther = (line: Line): boolean =>
    toleratesOthers &&
    (broken.has(line) || (tolerates === 'disagreeing' && heldOverNothing(system, line, changes)));
  const known = touched.filter((line) => !hasAny(line, open));
  if (!known.every((line) => agrees(line) || isOther(line))) return undefined;
  if (toleratesOthers) leaveBlank(system, touched, open, changes);
  const used = workOut(system, touched, open, changes);
  if (tolerates === 'disagreeing') leaveOpen(touched, lost, open, changes, agrees);
  const isFirst = new Set(known);
  const rest = touched.filter((line) => !isFirst.has(line) && !hasAny(line, open));
  if (!rest.every((line) => agrees(line) || isOther(line))) return undefined;
  if ([...lost].some((figure) => changes.get(figure)?.isNegative())) return undefined;
  const cleared = new Set([...unknown].filter((figure) => changes.get(figure)?.isZero()));
  for (const [figure, value] of changes)
    if (unknown.has(figure) || value.eq(system.cell(figure)?.value ?? ZERO)) changes.delete(figure);
  const held = toleratesOthers ? [...known, ...rest].filter(agrees) : [...known, ...rest];
  if (breaksSoftly(system, changes)) return undefined;
  const again = held.filter(
    (line) => !used.has(line) && (broken.has(line) || hasBlank(line)) && saysSomething(line, changes),
  );
  return {
    changes,
    lost,
    cleared,
    missing: unknown.size - cleared.size,
    unsolved: new Set([...lost].filter((figure) => open.has(figure))),
    mends: held.filter((line) => broken.has(line)),
    fills: held.filter(hasBlank).length,
    proof: again.length + softly(system, changes) + left,
  };
}

/** A bound that holds because its figures were taken away proves nothing. */
function saysSomething({ equation, signs }: Line, changes: ReadonlyMap<Figure, Decimal>): boolean {
  if (!signs || equation.sign === '=' || equation.sign === '≡') return true;
  return [...signs.keys()].every((figure) => !(changes.get(figure)?.isZero() ?? false));
}

/** Whether a bound held only because a figure that comes back had been taken from it. */
const heldOverNothing = (
  system: System,
  { equation, signs }: Line,
  changes: ReadonlyMap<Figure, Decimal>,
): boolean =>
  signs !== undefined &&
  equation.sign !== '=' &&
  equation.sign !== '≡' &&
  [...signs.keys()].some((figure) => changes.has(figure) && system.cell(figure)?.value.isZero());

/** Whether a relation that an office is asked about held before and no longer does. */
function breaksSoftly(system: System, changes: ReadonlyMap<Figure, Decimal>): boolean {
  const lines = new Set([...changes.keys()].flatMap((figure) => system.linesWith(figure)));
  return [...lines].some(
    (line) =>
      !isHard(line) &&
      line.equation.identity.severity !== 'info' &&
      line.judgement.outcome === 'pass' &&
      !system.holds(line, changes),
  );
}

/** Relations that need not hold, and do again. */
function softly(system: System, changes: ReadonlyMap<Figure, Decimal>): number {
  const lines = [...new Set([...changes.keys()].flatMap((figure) => system.linesWith(figure)))];
  const failing = lines.filter((line) => !isHard(line) && line.judgement.outcome === 'fail');
  return failing.filter((line) => system.holds(line, changes)).length;
}

const linesOf = (system: System, figures: readonly Figure[]): Line[] =>
  [...new Set(figures.flatMap((figure) => system.linesWith(figure)))].filter(isHard);

/** Lost figures were blank where an equation holds without them: none of them is negative. */
function leaveBlank(
  system: System,
  lines: readonly Line[],
  open: Set<Figure>,
  changes: Map<Figure, Decimal>,
): void {
  for (const line of lines.filter(isEquality)) {
    const own = figuresInLine(line).filter((figure) => open.has(figure));
    if (own.length === 0) continue;
    const after = new Map([...changes, ...own.map((figure) => [figure, ZERO] as const)]);
    if (!system.holds(line, after) || !showsSomething(system, line, after)) continue;
    for (const figure of own) {
      changes.set(figure, ZERO);
      open.delete(figure);
    }
  }
}

const isEquality = ({ equation: { sign }, signs }: Line): boolean =>
  signs !== undefined && (sign === '=' || sign === '≡');

const showsSomething = (system: System, line: Line, changes: ReadonlyMap<Figure, Decimal>): boolean =>
  figuresInLine(line).some((figure) => !(changes.get(figure) ?? system.cell(figure)?.value ?? ZERO).isZero());

/** Lost figures of relations that do not agree once they are worked out: nobody knows them. */
function leaveOpen(
  lines: readonly Line[],
  lost: ReadonlySet<Figure>,
  open: Set<Figure>,
  changes: Map<Figure, Decimal>,
  agrees: (line: Line) => boolean,
): void {
  const doubtful = lines
    .filter((line) => hasAny(line, lost) && !hasAny(line, open) && !agrees(line))
    .flatMap((line) => figuresInLine(line).filter((figure) => lost.has(figure)));
  for (const figure of doubtful) {
    changes.delete(figure);
    open.add(figure);
  }
}

/** One lost figure after another, from an equation that lacks only that. */
function workOut(
  system: System,
  lines: readonly Line[],
  open: Set<Figure>,
  changes: Map<Figure, Decimal>,
): ReadonlySet<Line> {
  const used = new Set<Line>();
  const equalities = lines.filter(isEquality).sort((a, b) => a.terms.length - b.terms.length);
  for (let isNew = true; isNew && open.size > 0;) {
    isNew = false;
    for (const line of equalities) {
      const [figure, ...others] = figuresInLine(line).filter((one) => open.has(one));
      const cell = figure && system.cell(figure);
      if (!figure || !cell || others.length > 0) continue;
      const window = windowIn(system, line, cell, changes);
      if (!window?.exact) continue;
      // What rounding explains is no figure of its own.
      const value = isInWindow(window, ZERO) ? ZERO : window.exact;
      changes.set(figure, value.div(cell.factor).toDecimalPlaces(cell.decimals).times(cell.factor));
      open.delete(figure);
      used.add(line);
      isNew = true;
    }
  }
  return used;
}
