/** Binds identities to the figures of one workbook: one equation for each row and column an identity speaks of. */
import { Decimal, powerOfTen } from '../amount';
import { kindOf, specOf, UNKNOWN_ROW, type Figure, type Table, type TableSet } from '../tables';
import { whole, type InParts } from '../parts';
import { concerns } from '../tables/publications';
import { evaluateBound, termsOf } from './evaluate';
import { CODE, Families } from './families';
import type { IdentityExpression, IdentityReference, Relation } from './notation';
import { referencesOfRelation, relationOf, sumsIn } from './notation';
import { canHaveRow } from './printed-form';
import type { Binding, Bound, Equation, Identity, Term, Unbound } from './types';

const EACH = '每';
const EACH_ROW = '每行';
const EACH_PARENT = '每上级';
const EACH_COLUMN = '每列';
const SAME_ROW = '同行';
const SAME_COLUMN = '同列';
const CHILDREN = '下级';
const ROOTS = '顶级';
/** What may stand in place of a column's key. */
const COLUMN_WORDS: ReadonlySet<string> = new Set([EACH_COLUMN, EACH_PARENT, SAME_COLUMN, CHILDREN, ROOTS]);

/** Throws NotationError for a formula that can't be read: user rules are parsed before they come here. */
export const bind = (identities: readonly Identity[], set: TableSet): Binding =>
  whole(bindInParts(identities, set));

export function* bindInParts(identities: readonly Identity[], set: TableSet): InParts<Binding> {
  const equations: Equation[] = [];
  const unbound: Unbound[] = [];
  const families = new Families();
  for (const identity of identities.filter((one) => isAsked(one, set)))
    for (const own of copiesOf(identity, set)) {
      const found = bindOne(identity, own, families);
      if ('outcome' in found) unbound.push(found);
      else {
        for (const equation of found.equations) equations.push(equation);
        if (found.missing.length > 0)
          unbound.push({ identity, set, outcome: 'missing-input', tables: [], rows: found.missing });
        else if (found.equations.length === 0) unbound.push({ identity, set, outcome: 'not-applicable' });
      }
      yield;
    }
  return { equations, unbound };
}

/** What is of another kind of set says nothing of this one, not even that it does not apply. */
function isAsked(identity: Identity, { kind }: TableSet): boolean {
  return referencesOfRelation(relationOf(identity.formula)).some(({ table }) =>
    [kind, 'performance'].includes(kindOf(table)),
  );
}

/** An identity within one table holds for each copy of it: several project forms in one workbook are each checked. */
function copiesOf(identity: Identity, set: TableSet): TableSet[] {
  const [id, ...others] = new Set(
    referencesOfRelation(relationOf(identity.formula)).map(({ table }) => table),
  );
  const copies = set.tables.filter((table) => table.id === id);
  if (others.length > 0 || copies.length < 2) return [set];
  return copies.map((copy) => ({ ...set, table: (wanted) => (wanted === id ? copy : set.table(wanted)) }));
}

interface BoundOne {
  readonly equations: readonly Equation[];
  /** Rows or columns that are printed nowhere. */
  readonly missing: readonly string[];
}

function bindOne(identity: Identity, set: TableSet, families: Families): BoundOne | Unbound {
  const relation = relationOf(identity.formula);
  const references = referencesOfRelation(relation);
  const tables = [...new Set(references.map((reference) => reference.table))];
  const absent = tables.filter((id) => !set.table(id));
  const isWanted =
    absent.length < tables.length &&
    absent.every((id) => specOf(id).publishedBy === 'all' && concerns(id, set));
  if (absent.length > 0 && (!isWanted || identity.kind === 'explained'))
    return { identity, set, outcome: 'not-applicable' };
  if (absent.length > 0) return { identity, set, outcome: 'missing-input', tables: absent, rows: [] };
  if (!judgeable(identity, references, set) || sumsUnsure(relation, set))
    return { identity, set, outcome: 'missing-input', tables: [], rows: [] };
  if (!(identity.when ?? []).every((condition) => holdsExactly(condition, set, families)))
    return { identity, set, outcome: 'not-applicable' };
  return instances(identity, relation, references, set, families);
}

/** Sums can't be judged where the table has figures in rows or columns that nobody knows, or a code twice. */
function judgeable(identity: Identity, references: readonly IdentityReference[], set: TableSet): boolean {
  const tables = references.flatMap((reference) => set.table(reference.table) ?? []);
  if (identity.kind === 'row-sum') return tables.every((table) => table.unknownColumns.length === 0);
  if (identity.kind === 'total' || identity.kind === 'roll-up')
    return tables.every((table) => table.unknownRows.length === 0 && table.repeatedRows.length === 0);
  return true;
}

/** A sum over rows that are there says nothing where one of them may not be known. */
const sumsUnsure = ({ left, right }: Relation, set: TableSet): boolean =>
  [...sumsIn(left), ...sumsIn(right)].some(({ table }) => set.table(table)?.isUnsure === true);

function holdsExactly(condition: string, set: TableSet, families: Families): boolean {
  const relation = relationOf(condition);
  if (referencesOfRelation(relation).some(({ table }) => !set.table(table))) return false;
  const turn: Turn = { set, families };
  const left = evaluateBound(boundExpression(relation.left, turn));
  const right = evaluateBound(boundExpression(relation.right, turn));
  return left.kind === 'value' && right.kind === 'value' && left.value.eq(right.value);
}

function instances(
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
      const turn: Turn = {
        set,
        families,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      };
      const left = boundExpression(relation.left, turn);
      const right = boundExpression(relation.right, turn);
      if (presence(left) === 'absent') {
        if (!rowReference) missing.add(first.row);
        continue;
      }
      if (presence(right) === 'absent') {
        // A Σ over no rows at all says nothing; a row that is named and not printed is missed.
        for (const name of namesOf(right).slice(0, 1)) missing.add(name);
        continue;
      }
      if ([left, right].some(restsOnUnsure)) continue;
      equations.push({
        identity,
        sign: relation.sign,
        left,
        right,
        table: first.table,
        ...turnNames(row, column),
      });
    }
  return { equations, missing: relevant(missing, references, set) };
}

/** A figure that is not there, of a table where it may be one whose name is not sure. */
const restsOnUnsure = (bound: Bound): boolean =>
  termsOf(bound).some(({ figure, table }) => !figure && table.isUnsure === true);

const turnNames = (row?: string, column?: string): { row?: string; column?: string } => ({
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

interface Turn {
  readonly set: TableSet;
  readonly families: Families;
  readonly row?: string;
  readonly column?: string;
}

function boundExpression(expression: IdentityExpression, turn: Turn): Bound {
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

function termOf(reference: IdentityReference, turn: Turn): Term {
  const table = tableOf(reference, turn.set);
  const row = reference.row === SAME_ROW || reference.row.startsWith(EACH) ? (turn.row ?? '') : reference.row;
  return term(table, row, columnOf(reference, turn));
}

function columnOf(reference: IdentityReference, turn: Turn): string {
  if (reference.column === undefined) return '';
  return COLUMN_WORDS.has(reference.column) ? (turn.column ?? '') : reference.column;
}

function term(table: Table, row: string, column: string): Term {
  const figure = column === '' ? table.figure(row) : table.figure(row, column);
  const named = column === '' ? (table.columns[0]?.key ?? '') : column;
  return { table, row, column: named, ...(figure ? { figure } : {}) };
}

function membersOf(reference: IdentityReference, turn: Turn): Term[] {
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
function columnMembersOf(reference: IdentityReference, turn: Turn): Term[] {
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

/** Whether anything of an expression is printed: `absent` when none of its cells exists and none can be taken for 0. */
function presence(bound: Bound): 'present' | 'absent' {
  switch (bound.kind) {
    case 'number':
      return 'present';
    case 'term':
      return bound.term.figure || isOpenZero(bound.term) ? 'present' : 'absent';
    case 'sum':
      return bound.parts.some(({ of }) => presence(of) === 'present') &&
        !bound.parts.some(({ of }) => isUnlisted(of))
        ? 'present'
        : 'absent';
    default:
      return presence(bound.left) === 'present' && presence(bound.right) === 'present' ? 'present' : 'absent';
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

function namesOf(bound: Bound): string[] {
  if (bound.kind === 'term') return [bound.term.row];
  if (bound.kind === 'sum') return bound.parts.flatMap((part) => namesOf(part.of));
  if (bound.kind === 'number') return [];
  return [...namesOf(bound.left), ...namesOf(bound.right)];
}
