/** Binds identities to the figures of one workbook: which are asked of which tables, and which can't be. */
import { kindOf, specOf, type TableSet } from '../tables';
import { whole, type InParts } from '../parts';
import { concerns } from '../tables/publications';
import { boundExpression, type IdentityTurn } from './bound-expression';
import { evaluateBound } from './evaluate';
import { Families } from './families';
import { instances, type BoundOne } from './instances';
import { referencesOfRelation, relationOf, sumsIn, type IdentityReference, type Relation } from './notation';
import type { Binding, Equation, Identity, Unbound } from './types';

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
  const turn: IdentityTurn = { set, families };
  const left = evaluateBound(boundExpression(relation.left, turn));
  const right = evaluateBound(boundExpression(relation.right, turn));
  return left.kind === 'value' && right.kind === 'value' && left.value.eq(right.value);
}
