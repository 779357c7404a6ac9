/** Injected errors: what goes wrong with published tables, by kind, each with its truth; the same for the same seed. */
import { Decimal } from '../../../src/core/amount';
import type { Grid } from '../../../src/core/grid';
import { exponentOf, termsOf } from '../../../src/core/identities';
import type { GeneratedSet } from '../generate';
import { createRandom, type Random } from '../generate/random';
import { BLOCK_KINDS, shifted, type BlockKind } from './blocks';
import { mistaken, SINGLE_KINDS, type SingleKind } from './errors';
import { changed, printedOf, type CellTruth, type Printed, type Target } from './workbook';

export { BLOCK_KINDS, SINGLE_KINDS };
export type { BlockKind, CellTruth, SingleKind };
export type ErrorKind = SingleKind | BlockKind | 'two-errors';
export const ERROR_KINDS: readonly ErrorKind[] = [...SINGLE_KINDS, ...BLOCK_KINDS, 'two-errors'];

export interface Truth {
  readonly kind: ErrorKind;
  readonly cells: readonly CellTruth[];
  /** Texts of the first cell. */
  readonly before: string;
  readonly after: string;
  /** No equation that must hold can tell: rounding explains the change in each of them. */
  readonly invisible: boolean;
}

export interface Injected {
  readonly grids: readonly Grid[];
  readonly truth: Truth;
}

const TRIES = 60;

/** Undefined where nothing in the set lends itself to that kind. */
export function inject(set: GeneratedSet, seed: number, kind: ErrorKind): Injected | undefined {
  const random = createRandom(seed * 7919 + ERROR_KINDS.indexOf(kind), { decimals: 2, perWanYuan: 1 });
  const printed = printedOf(set);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const cells = cellsOf(kind, printed, random);
    const [first] = cells;
    if (!first) continue;
    const invisible = cells.length === 1 && isInvisible(printed, first);
    return {
      grids: changed(set.grids, cells),
      truth: { kind, cells, before: first.before, after: first.after, invisible },
    };
  }
  return undefined;
}

function cellsOf(kind: ErrorKind, printed: Printed, random: Random): readonly CellTruth[] {
  if (kind === 'two-errors') {
    const [one, other] = [0, 1].map(() => single(random.pick(SINGLE_KINDS), printed, random));
    const isPair =
      one && other && !isInvisible(printed, one) && !isInvisible(printed, other) && !isSame(one, other);
    return isPair ? [one, other] : [];
  }
  const block = BLOCK_KINDS.find((known) => known === kind);
  if (block)
    return (
      shifted(block, printed.tables, random)?.cells.filter(({ before, after }) => before !== after) ?? []
    );
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

/** Whether the change stays within what rounding explains in every equation that holds the cell: worked out from the clean set. */
function isInvisible({ judgements }: Printed, { sheet, at, before, after }: CellTruth): boolean {
  const change = new Decimal(after === '' ? 0 : after).minus(before.replace(/,/g, ''));
  return judgements
    .filter(
      ({ equation: { identity }, outcome }) =>
        identity.severity === 'error' && ['pass', 'rounding'].includes(outcome),
    )
    .every(({ equation, left, right }) => {
      const terms = [termsOf(equation.left), termsOf(equation.right)].map((side) =>
        side.find(
          ({ figure }) =>
            figure?.sheet === sheet && figure.at.row === at.row && figure.at.column === at.column,
        ),
      );
      const term = terms[0] ?? terms[1];
      if (!term || !left || !right) return true;
      const moved = change.times(new Decimal(10).pow(exponentOf(term))).times(terms[0] ? 1 : -1);
      const difference = left.value.minus(right.value).plus(moved);
      const slack = left.interval.high
        .minus(left.interval.low)
        .plus(right.interval.high)
        .minus(right.interval.low)
        .div(2);
      if (equation.sign === '≡') return difference.isZero();
      if (equation.sign === '=') return difference.abs().lte(slack);
      return equation.sign === '≤' ? difference.lte(slack) : difference.neg().lte(slack);
    });
}
