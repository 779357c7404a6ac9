/** The figures of a generated set where they stand, with the sums they are in. */
import type { Judgement } from '../../../src/core/check';
import { check } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import { termsOf } from '../../../src/core/identities';
import type { Term } from '../../../src/core/identities';
import type { Figure, Table, TableId } from '../../../src/core/tables';
import type { GeneratedTables } from '../generate';
import type { Situation } from './errors';

export interface Target extends Situation {
  readonly table: Table;
  readonly row: string;
  readonly column: string;
  readonly figure: Figure;
}

export interface Printed {
  readonly tables: readonly Table[];
  /** Every figure in an equation that must hold. */
  readonly targets: readonly Target[];
  /** Equations that were judged on the set before anything was changed. */
  readonly judgements: readonly Judgement[];
}

const KNOWN = new WeakMap<GeneratedTables, Printed>();

const plain = (figure: Figure | undefined): string => figure?.amount?.value.toFixed(2) ?? '';

export function printedOf(set: GeneratedTables): Printed {
  const known = KNOWN.get(set);
  if (known) return known;
  const { set: found, judgements } = check(set.grids);
  const hard = judgements.filter(({ equation: { identity } }) => identity.severity === 'error');
  const sums = new Map<Figure, string[]>();
  const terms = new Map<Figure, Term>();
  for (const { equation } of hard) {
    const all = [...termsOf(equation.left), ...termsOf(equation.right)];
    if (equation.sign === '=' || equation.sign === '≡')
      for (const term of all) if (term.figure?.amount) terms.set(term.figure, term);
    const parts = termsOf(equation.right)
      .map(({ figure }) => plain(figure))
      .filter((text) => text !== '');
    if (equation.left.kind === 'term' && equation.left.term.figure && parts.length > 1)
      sums.set(equation.left.term.figure, parts);
  }
  const at = new Map(
    [...terms.keys()].map((figure) => [`${figure.sheet}|${figure.at.row}|${figure.at.column}`, figure]),
  );
  const near = ({ sheet, at: { row, column } }: Figure, rows: number, columns: number): string =>
    plain(at.get(`${sheet}|${row + rows}|${column + columns}`));
  const targets = [...terms].map(([figure, { table, row, column }]): Target => ({
    table,
    row,
    column,
    figure,
    text: plain(figure),
    unit: table.unit.name,
    above: [near(figure, -1, 0), near(figure, 1, 0)],
    beside: [near(figure, 0, -1), near(figure, 0, 1)],
    parts: sums.get(figure) ?? [],
    totals: [...sums.keys()].filter(({ sheet }) => sheet === figure.sheet).map(plain),
  }));
  const printed = { tables: found.tables, targets, judgements };
  KNOWN.set(set, printed);
  return printed;
}

export interface CellTruth {
  readonly table: TableId;
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly before: string;
  readonly after: string;
  /** Its own amount stands nowhere any more. */
  readonly isLost?: boolean;
}

export function changed(grids: readonly Grid[], cells: readonly CellTruth[]): Grid[] {
  return grids.map((grid) => {
    const own = cells.filter(({ sheet }) => sheet === grid.name);
    if (own.length === 0) return grid;
    const rows = grid.cells.map((row) => [...(row ?? [])]);
    for (const { at, after } of own) {
      const row = (rows[at.row] ??= []);
      row[at.column] = after === '' ? undefined : { text: after, value: after, kind: 'text' };
    }
    return { ...grid, cells: rows };
  });
}
