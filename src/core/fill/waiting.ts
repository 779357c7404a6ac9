/**
 * Sums of the sheet that wait for blanks: a formula adds up cells of which some are still to be filled, and shows what the others
 * come to. Once they are filled it shows more by itself; until then nothing can be held against it.
 */
import { printDecimal, ZERO, type Decimal } from '../amount';
import { addsUp, referencesIn, type CellReference } from '../grid';
import type { Equation } from '../identities';
import type { Figure, Table } from '../tables';
import { definitionsOf, type Solution } from './solve';
import { solveWithTails } from './tails';

/** A cell that will show something else: a blank to be filled, or a sum over such. */
interface Open {
  readonly figure: Figure;
  readonly refers: readonly CellReference[];
}

/** Blanks that need a sum which waits for other blanks; deeper chains are filled with the next check. */
const MOST_ROUNDS = 4;

/** The solution with what sums of the sheet will show, also of blanks that need such a sum. */
export function solveWithSums(equations: readonly Equation[], tables: readonly Table[]): Solution {
  const definitions = definitionsOf(equations);
  let solution = solveWithTails(equations, definitions);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const waiting = waitingSums(tables, solution);
    if ([...waiting].every(([figure, { text }]) => solution.waiting?.get(figure)?.text === text)) break;
    solution = solveWithTails(equations, definitions, waiting);
  }
  return solution;
}

/** Each such sum as it will stand, in the unit of its table. */
function waitingSums(
  tables: readonly Table[],
  { solved }: Pick<Solution, 'solved'>,
): ReadonlyMap<Figure, Figure> {
  if (solved.size === 0) return new Map();
  const sums = figuresIn(tables).flatMap((figure) => sumOf(figure) ?? []);
  return sums.length === 0 ? new Map() : new Waiting(sums, solved).run();
}

function figuresIn(tables: readonly Table[]): Figure[] {
  const figures = tables.flatMap((table) =>
    table.rows.flatMap(({ key }) => table.columns.flatMap((column) => table.figure(key, column.key) ?? [])),
  );
  return [...new Set(figures)];
}

function sumOf(figure: Figure): Open | undefined {
  const { formula, quantity, state } = figure;
  if (formula === undefined || quantity !== 'money' || state === 'unreadable' || !addsUp(formula))
    return undefined;
  return { figure, refers: referencesIn(formula) };
}

class Waiting {
  private readonly columns = new Map<string, Open[]>();
  private readonly deltas = new Map<Figure, Decimal>();

  constructor(
    private readonly sums: readonly Open[],
    private readonly solved: Solution['solved'],
  ) {
    for (const open of [...sums, ...[...solved.keys()].map((figure): Open => ({ figure, refers: [] }))]) {
      const key = keyOf(open.figure.sheet, open.figure.at.column);
      this.columns.set(key, [...(this.columns.get(key) ?? []), open]);
    }
  }

  run(): ReadonlyMap<Figure, Figure> {
    return new Map(
      this.sums.flatMap((sum) => {
        const delta = this.deltaOf(sum);
        return delta.isZero() ? [] : [[sum.figure, asItWillStand(sum.figure, delta)] as const];
      }),
    );
  }

  /** By how much a cell will show more. A formula that rests on itself gets nothing from that. */
  private deltaOf({ figure, refers }: Open): Decimal {
    const own = this.solved.get(figure);
    if (own) return own.amount.value;
    const known = this.deltas.get(figure);
    if (known) return known;
    this.deltas.set(figure, ZERO);
    const delta = refers.reduce((sum, reference) => sum.plus(this.within(figure.sheet, reference)), ZERO);
    this.deltas.set(figure, delta);
    return delta;
  }

  private within(own: string, { sheet = own, from, to }: CellReference): Decimal {
    let sum = ZERO;
    for (let column = from.column; column <= to.column; column += 1)
      for (const open of this.columns.get(keyOf(sheet, column)) ?? []) {
        const { row } = open.figure.at;
        if (row >= from.row && row <= to.row) sum = sum.plus(this.deltaOf(open));
      }
    return sum;
  }
}

const keyOf = (sheet: string, column: number): string => `${column}!${sheet}`;

function asItWillStand(figure: Figure, delta: Decimal): Figure {
  const value = (figure.amount?.value ?? ZERO).plus(delta);
  const decimals = figure.amount?.decimals ?? delta.decimalPlaces();
  return { ...figure, state: 'amount', amount: { value, decimals }, text: printDecimal(value, decimals) };
}
