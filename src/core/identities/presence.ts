/** Whether anything of an expression is printed, and what stands for 0 where nothing is. */
import { specOf, type Figure, type Table } from '../tables';
import { CODE } from './families';
import type { Bound, Term } from './types';

/** False when none of its cells exists and none can be taken for 0. */
export function isPresent(bound: Bound): boolean {
  switch (bound.kind) {
    case 'number':
      return true;
    case 'term':
      return bound.term.figure !== undefined || isOpenZero(bound.term);
    case 'sum':
      return bound.parts.some(({ of }) => isPresent(of)) && !bound.parts.some(({ of }) => isUnlisted(of));
    default:
      return isPresent(bound.left) && isPresent(bound.right);
  }
}

/** A code that a table of what has money does not list, or the total of such a table that lists nothing at all. */
function isOpenZero({ table, row, column }: Term): boolean {
  if (!specOf(table.id).listsOnlyMoney || table.row(row)) return false;
  if (!table.columns.some(({ key }) => key === column)) return false;
  return CODE.test(row) ? !isTotalOnly(table) && goesDownTo(table, row) : table.rows.length === 0;
}

/** A code of a table whose total has money and that lists no code, or none as long: nobody knows what it is. */
const isUnlisted = (bound: Bound): boolean =>
  bound.kind === 'term' &&
  !bound.term.figure &&
  CODE.test(bound.term.row) &&
  specOf(bound.term.table.id).listsOnlyMoney &&
  (isTotalOnly(bound.term.table) || !goesDownTo(bound.term.table, bound.term.row));

/** The length of a table's longest code, nothing where it lists none: asked for each code of another table. */
const longest = new WeakMap<Table, { readonly length: number | undefined }>();

function longestCodeOf(table: Table): number | undefined {
  const known = longest.get(table);
  if (known) return known.length;
  const length = table.rows.reduce<number | undefined>(
    (most, { code }) => (code === undefined ? most : Math.max(most ?? 0, code.length)),
    undefined,
  );
  longest.set(table, { length });
  return length;
}

/** Whether a table that lists codes lists some as long: a form may stop at 款 where another goes on to 项. */
const goesDownTo = (table: Table, code: string): boolean =>
  (longestCodeOf(table) ?? code.length) >= code.length;

const isTotalOnly = (table: Table): boolean =>
  table.rows.every(({ code }) => code === undefined) &&
  table.rows.some(({ key }) => table.columns.some((column) => isSomething(table.figure(key, column.key))));

const isSomething = (figure: Figure | undefined): boolean => figure?.amount?.value.isZero() === false;
