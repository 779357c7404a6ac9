/** Injected errors: what goes wrong with published tables, by kind, each with its truth; the same for the same seed. */
import { canBeAtMost, Decimal, exactly, meets, ZERO } from '../../../src/core/amount';
import type { Grid } from '../../../src/core/grid';
import {
  evaluateBound,
  termsOf,
  type Equation,
  type Override,
  type Term,
} from '../../../src/core/identities';
import type { GeneratedTables } from '../generate';
import { createRandom, type Random } from '../generate/random';
import {
  BLOCK_KINDS,
  MISPLACED_KINDS,
  misplaced,
  shifted,
  type BlockKind,
  type MisplacedKind,
} from './blocks';
import { GROUP_KINDS, grouped, type GroupKind } from './groups';
import { mistaken, SINGLE_KINDS, type SingleKind } from './errors';
import { changed, printedOf, type CellTruth, type Printed, type Target } from './workbook';

export { BLOCK_KINDS, MISPLACED_KINDS, SINGLE_KINDS };
export type { CellTruth, SingleKind };
export type ErrorKind = SingleKind | BlockKind | GroupKind | MisplacedKind | 'two-errors';
export const ERROR_KINDS: readonly ErrorKind[] = [
  ...SINGLE_KINDS,
  ...BLOCK_KINDS,
  'two-errors',
  ...GROUP_KINDS,
  ...MISPLACED_KINDS,
];

export interface Truth {
  readonly kind: ErrorKind;
  readonly cells: readonly CellTruth[];
  /** Texts of the first cell. */
  readonly before: string;
  readonly after: string;
  /** No equation that must hold can tell: rounding explains the change in each of them. */
  readonly invisible: boolean;
  /** Broken equations that no amount which is gone explains by itself. */
  readonly witnesses: number;
}

export interface Injected {
  readonly grids: readonly Grid[];
  readonly truth: Truth;
}

const TRIES = 60;

/** Undefined where nothing in the set lends itself to that kind. */
export function inject(set: GeneratedTables, seed: number, kind: ErrorKind): Injected | undefined {
  const random = createRandom(seed * 7919 + ERROR_KINDS.indexOf(kind), { decimals: 2, perWanYuan: 1 });
  const printed = printedOf(set);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const cells = cellsOf(kind, printed, random);
    const [first] = cells;
    if (!first) continue;
    const invisible = isInvisible(printed, cells);
    return {
      grids: changed(set.grids, cells),
      truth: {
        kind,
        cells,
        before: first.before,
        after: first.after,
        invisible,
        witnesses: witnessesOf(printed, cells),
      },
    };
  }
  return undefined;
}

function cellsOf(kind: ErrorKind, printed: Printed, random: Random): readonly CellTruth[] {
  if (kind === 'two-errors') {
    const [one, other] = [0, 1].map(() => single(random.pick(SINGLE_KINDS), printed, random));
    const isPair =
      one && other && !isInvisible(printed, [one]) && !isInvisible(printed, [other]) && !isSame(one, other);
    return isPair ? [one, other] : [];
  }
  const block = BLOCK_KINDS.find((known) => known === kind);
  if (block)
    return (
      shifted(block, printed.tables, random)?.cells.filter(({ before, after }) => before !== after) ?? []
    );
  const drift = MISPLACED_KINDS.find((known) => known === kind);
  if (drift)
    return (
      misplaced(drift, printed.tables, random)?.cells.filter(({ before, after }) => before !== after) ?? []
    );
  const group = GROUP_KINDS.find((known) => known === kind);
  if (group) return grouped(group, printed, random);
  const cell = single(kind as SingleKind, printed, random);
  return cell ? [cell] : [];
}

const isSame = (a: CellTruth, b: CellTruth): boolean =>
  a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column;

function single(kind: SingleKind, { targets }: Printed, random: Random): CellTruth | undefined {
  const target: Target = random.pick(targets);
  const after = mistaken(kind, target, random);
  if (after === undefined) return undefined;
  const { figure, table } = target;
  return { table: table.id, sheet: figure.sheet, at: figure.at, before: figure.text.trim(), after };
}

/**
 * Whether every equation that held on the clean set can still hold: the intervals of its two sides, with the changed
 * figures in them, still meet. Worked out from the clean set and from nothing that checking or locating finds.
 */
const isInvisible = (printed: Printed, cells: readonly CellTruth[]): boolean =>
  brokenBy(printed, cells).length === 0;

/** Equations that held on the clean set and can't hold with the changes. */
function brokenBy({ judgements }: Printed, cells: readonly CellTruth[]): Equation[] {
  const override: Override = (figure) => {
    const cell = cells.find(
      ({ sheet, at }) => figure.sheet === sheet && figure.at.row === at.row && figure.at.column === at.column,
    );
    if (!cell) return undefined;
    if (cell.after === '') return { value: ZERO, decimals: 0, interval: exactly(ZERO) };
    const value = new Decimal(cell.after.replace(/,/g, ''));
    return { value, decimals: figure.amount?.decimals ?? value.decimalPlaces() };
  };
  return judgements
    .filter(
      ({ equation: { identity }, outcome }) =>
        identity.severity === 'error' && ['pass', 'rounding'].includes(outcome),
    )
    .map(({ equation }) => equation)
    .filter((equation) => !canHold(equation, override));
}

function canHold({ left: one, right: other, sign }: Equation, override: Override): boolean {
  const [left, right] = [evaluateBound(one, override), evaluateBound(other, override)];
  if (left.kind !== 'value' || right.kind !== 'value') return true;
  switch (sign) {
    case '≡':
      return left.value.eq(right.value);
    case '=':
      return meets(left.interval, right.interval);
    case '≤':
      return canBeAtMost(left.interval, right.interval);
    case '≥':
      return canBeAtMost(right.interval, left.interval);
  }
}

/** Broken equations that have no amount in them which is lost: the others hold with whatever they lack. */
function witnessesOf(printed: Printed, cells: readonly CellTruth[]): number {
  const isLost = ({ figure }: Term): boolean =>
    cells.some(
      (cell) =>
        cell.isLost &&
        figure?.sheet === cell.sheet &&
        figure.at.row === cell.at.row &&
        figure.at.column === cell.at.column,
    );
  return brokenBy(printed, cells).filter(
    ({ left, right }) => ![...termsOf(left), ...termsOf(right)].some(isLost),
  ).length;
}
