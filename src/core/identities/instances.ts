/** One equation for each row and column that an identity speaks of, and what is missed. */
import { UNKNOWN_ROW, type TableSet } from '../tables';
import { boundExpression, type IdentityTurn } from './bound-expression';
import { termsOf } from './evaluate';
import type { Families } from './families';
import type { IdentityReference, Relation } from './notation';
import { isPresent } from './presence';
import { canHaveRow } from './printed-form';
import { COLUMN_WORDS, EACH, EACH_COLUMN, EACH_PARENT, EACH_ROW } from './turn-words';
import type { Bound, Equation, Identity } from './types';

export interface BoundOne {
  readonly equations: readonly Equation[];
  /** Rows or columns that are printed nowhere. */
  readonly missing: readonly string[];
}

export function instances(
  identity: Identity,
  relation: Relation,
  references: readonly IdentityReference[],
  set: TableSet,
  families: Families,
): BoundOne {
  const [first] = references;
  if (!first) return { equations: [], missing: [] };
  const rowReference = references.find((reference) => reference.row.startsWith(EACH));
  const equations: Equation[] = [];
  const missing = new Set<string>();
  const rows = rowReference ? rowsOf(rowReference, set, families) : [undefined];
  for (const row of rows)
    for (const column of columnsOf(references, row, set, families)) {
      const place = placeOfTurn(row, column);
      const turn: IdentityTurn = { set, families, ...place };
      const left = boundExpression(relation.left, turn);
      const right = boundExpression(relation.right, turn);
      if (!isPresent(left)) {
        if (!rowReference) missing.add(first.row);
        continue;
      }
      if (!isPresent(right)) {
        // A Σ over no rows at all says nothing; a row that is named and not printed is missed.
        const [named] = termsOf(right);
        if (named) missing.add(named.row);
        continue;
      }
      if ([left, right].some(restsOnUnsure)) continue;
      equations.push({ identity, sign: relation.sign, left, right, table: first.table, ...place });
    }
  return { equations, missing: relevant(missing, references, set) };
}

/** A figure that is not there, of a table where it may be one whose name is not sure. */
const restsOnUnsure = (bound: Bound): boolean =>
  termsOf(bound).some(({ figure, table }) => !figure && table.isUnsure === true);

const placeOfTurn = (row?: string, column?: string): Pick<IdentityTurn, 'row' | 'column'> => ({
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
});

/** A column that the table's printed form does not have is no missing input; a row or table that should be there is. */
function relevant(
  missing: ReadonlySet<string>,
  references: readonly IdentityReference[],
  set: TableSet,
): string[] {
  const formHasColumns = references.every((reference) => {
    const table = set.table(reference.table);
    return (
      !reference.column ||
      COLUMN_WORDS.has(reference.column) ||
      table?.columns.some((column) => column.key === reference.column)
    );
  });
  return formHasColumns ? [...missing].filter((row) => isExpected(row, references, set)) : [];
}

function isExpected(row: string, references: readonly IdentityReference[], set: TableSet): boolean {
  const own = references.filter((reference) => reference.row === row);
  return (
    own.length === 0 ||
    own.some(({ table: id, column }) => {
      const table = set.table(id);
      return !table || canHaveRow(table, row, column);
    })
  );
}

function rowsOf(reference: IdentityReference, set: TableSet, families: Families): string[] {
  const table = set.table(reference.table);
  if (!table) return [];
  const rows = table.rows.filter((row) => !row.key.startsWith(UNKNOWN_ROW));
  if (reference.row === EACH_ROW) return rows.map((row) => row.key);
  if (reference.row === EACH_PARENT) return [...families.of(table).children.keys()];
  const group = reference.row.slice(EACH.length);
  return rows.filter((row) => row.groups.includes(group)).map((row) => row.key);
}

function columnsOf(
  references: readonly IdentityReference[],
  row: string | undefined,
  set: TableSet,
  families: Families,
): (string | undefined)[] {
  const reference = references.find(({ column }) => column === EACH_COLUMN || column === EACH_PARENT);
  const table = reference && set.table(reference.table);
  if (!reference || !table) return [undefined];
  const key = reference.row.startsWith(EACH) ? (row ?? '') : reference.row;
  const { children } = families.ofColumns(table);
  return table.columns
    .filter((column) => column.quantity === 'money' && table.figure(key, column.key))
    .map((column) => column.key)
    .filter((column) => reference.column === EACH_COLUMN || children.has(column));
}
