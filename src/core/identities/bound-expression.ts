/** An expression of the notation on the cells of one turn of its identity. */
import { Decimal, powerOfTen } from '../amount';
import type { Table, TableSet } from '../tables';
import type { Families } from './families';
import type { IdentityExpression, IdentityReference } from './notation';
import { CHILDREN, COLUMN_WORDS, EACH, ROOTS, SAME_ROW } from './turn-words';
import type { Bound, Term } from './types';

/** The tables, and the row and column that 每… has come to. */
export interface IdentityTurn {
  readonly set: TableSet;
  readonly families: Families;
  readonly row?: string;
  readonly column?: string;
}

export function boundExpression(expression: IdentityExpression, turn: IdentityTurn): Bound {
  switch (expression.kind) {
    case 'reference':
      return { kind: 'term', term: termOf(expression, turn) };
    case 'number':
      return {
        kind: 'number',
        value: new Decimal(expression.digits).times(powerOfTen(expression.exponent)),
      };
    case 'total':
      return {
        kind: 'sum',
        parts: membersOf(expression.of, turn).map((term) => ({ sign: 1, of: { kind: 'term', term } })),
      };
    case 'sum':
      return {
        kind: 'sum',
        parts: expression.parts.map(({ sign, of }) => ({ sign, of: boundExpression(of, turn) })),
      };
    default:
      return {
        kind: expression.kind,
        left: boundExpression(expression.left, turn),
        right: boundExpression(expression.right, turn),
      };
  }
}

function termOf(reference: IdentityReference, turn: IdentityTurn): Term {
  const table = tableOf(reference, turn.set);
  const row = reference.row === SAME_ROW || reference.row.startsWith(EACH) ? (turn.row ?? '') : reference.row;
  return term(table, row, columnOf(reference, turn));
}

function columnOf(reference: IdentityReference, turn: IdentityTurn): string {
  if (reference.column === undefined) return '';
  return COLUMN_WORDS.has(reference.column) ? (turn.column ?? '') : reference.column;
}

function term(table: Table, row: string, column: string): Term {
  const figure = column === '' ? table.figure(row) : table.figure(row, column);
  const named = column === '' ? (table.columns[0]?.key ?? '') : column;
  return { table, row, column: named, ...(figure ? { figure } : {}) };
}

function membersOf(reference: IdentityReference, turn: IdentityTurn): Term[] {
  const table = tableOf(reference, turn.set);
  if (reference.column === CHILDREN || reference.column === ROOTS) return columnMembersOf(reference, turn);
  const family = turn.families.of(table);
  const rows =
    reference.row === CHILDREN
      ? (family.children.get(turn.row ?? '') ?? [])
      : reference.row === ROOTS
        ? family.roots
        : (family.groups.get(reference.row) ?? []);
  return rows.map((row) => term(table, row, columnOf(reference, turn)));
}

/** Columns that are codes, summed across a row: all without a parent, or those below the column of this turn. */
function columnMembersOf(reference: IdentityReference, turn: IdentityTurn): Term[] {
  const { table, row } = termOf(reference, turn);
  const { children, roots } = turn.families.ofColumns(table);
  const columns = reference.column === ROOTS ? roots : (children.get(turn.column ?? '') ?? []);
  return columns.map((column) => term(table, row, column));
}

function tableOf(reference: IdentityReference, set: TableSet): Table {
  const table = set.table(reference.table);
  if (!table) throw new Error(`Bound without table ${reference.table}`);
  return table;
}
