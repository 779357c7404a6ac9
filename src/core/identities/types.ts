/** Identities as data, and what they become when bound to the cells of one workbook. */
import type { Decimal } from '../amount';
import type { Figure, Table, TableId, TableSet } from '../tables';
import type { IdentityKind } from './kinds';
import type { RelationSign } from './notation';

/** How bad it is when it does not hold. `info` is worth knowing for other rules and is never reported. */
export type IdentitySeverity = 'error' | 'warning' | 'hint' | 'info';

export interface Identity {
  readonly id: string;
  readonly kind: IdentityKind;
  readonly formula: string;
  readonly severity: IdentitySeverity;
  /** Where the rule comes from. */
  readonly basis: string;
  /** Whether a blank left side may be filled from the right side. */
  readonly defines?: boolean;
  /** How a blank left side that could be filled is reported; `error` unless said. */
  readonly blank?: 'error' | 'hint';
  /** Relations that must hold exactly for this one to be asked at all. */
  readonly when?: readonly string[];
}

/** A figure in an equation. */
export interface Term {
  readonly table: Table;
  readonly row: string;
  readonly column: string;
  /** Absent when the table has no such row or column: then it stands for exactly 0. */
  readonly figure?: Figure;
}

export type Bound =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'sum'; readonly parts: readonly { readonly sign: 1 | -1; readonly of: Bound }[] }
  | { readonly kind: 'product' | 'quotient' | 'least'; readonly left: Bound; readonly right: Bound };

/** One identity on one set of cells. */
export interface Equation {
  readonly identity: Identity;
  readonly sign: RelationSign;
  readonly left: Bound;
  readonly right: Bound;
  /** The table the identity speaks of first. */
  readonly table: TableId;
  /** Row and column of this turn, where the identity says 每行, 每列. */
  readonly row?: string;
  readonly column?: string;
}

/** Why an identity could not be asked. */
export type Unbound = {
  readonly identity: Identity;
  /** The set of which it was asked. */
  readonly set: TableSet;
} & (
  | {
      readonly outcome: 'missing-input';
      readonly tables: readonly TableId[];
      readonly rows: readonly string[];
    }
  | { readonly outcome: 'not-applicable' }
);

export interface Binding {
  readonly equations: readonly Equation[];
  readonly unbound: readonly Unbound[];
}
