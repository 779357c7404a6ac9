/** Why relations were not checked: every one of them under one reason. */
import type { CheckResult } from '../check';
import type { Unbound } from '../identities';
import { termsOf } from '../identities';
import type { Table, TableId } from '../tables';
import { tableOfIdentity } from './tally';

export type UncheckedReason =
  /** Tables of the set that are not in the workbook. */
  | { readonly kind: 'missing'; readonly tables: readonly TableId[] }
  | { readonly kind: 'blanks' | 'unreadable'; readonly table: Table }
  /** Rows that the sums need and the sheet does not print; empty when their names are not known. */
  | { readonly kind: 'rows'; readonly table: Table; readonly rows: readonly string[] }
  /** Rows and columns that nobody knows, as printed. */
  | { readonly kind: 'unknown'; readonly table: Table; readonly names: readonly string[] }
  | { readonly kind: 'rules' };

export interface Unchecked {
  readonly reason: UncheckedReason;
  readonly count: number;
}

export function uncheckedOf(result: CheckResult): Unchecked[] {
  const found = new Map<string, Unchecked>();
  const add = (reason: UncheckedReason, count = 1): void => {
    const key = keyOf(reason);
    const known = found.get(key);
    found.set(key, {
      reason: known ? together(known.reason, reason) : reason,
      count: (known?.count ?? 0) + count,
    });
  };
  for (const unbound of result.binding.unbound) {
    const reason = reasonOf(unbound);
    if (reason) add(reason);
  }
  for (const { equation, outcome } of result.judgements) {
    if (outcome !== 'missing-input' && outcome !== 'unreadable') continue;
    const table =
      termsOf(equation.left).find(({ table: own }) => own.id === equation.table)?.table ??
      result.set.table(equation.table);
    if (table) add({ kind: outcome === 'unreadable' ? 'unreadable' : 'blanks', table });
  }
  const rules =
    result.outcomes['missing-input'] + result.outcomes.unreadable - totalUnchecked([...found.values()]);
  if (rules > 0) add({ kind: 'rules' }, rules);
  return [...found.values()].sort((a, b) => order(a) - order(b));
}

export const totalUnchecked = (unchecked: readonly Unchecked[]): number =>
  unchecked.reduce((sum, { count }) => sum + count, 0);

function reasonOf(unbound: Unbound): UncheckedReason | undefined {
  const { set } = unbound;
  if (unbound.outcome !== 'missing-input') return undefined;
  if (unbound.tables.length > 0)
    return { kind: 'missing', tables: unbound.tables.filter((wanted) => !set.table(wanted)) };
  const id = tableOfIdentity(unbound);
  const table = id && set.table(id);
  if (!table) return { kind: 'rules' };
  const rows = unbound.rows.filter((row) => row !== unbound.identity.id);
  if (unbound.rows.length > 0) return { kind: 'rows', table, rows };
  return {
    kind: 'unknown',
    table,
    names: [...table.unknownRows, ...table.unknownColumns].map(({ text }) => text),
  };
}

function keyOf(reason: UncheckedReason): string {
  switch (reason.kind) {
    case 'missing':
      return `missing ${reason.tables.join(' ')}`;
    case 'rules':
      return 'rules';
    default:
      return `${reason.kind} ${reason.table.id} ${reason.table.sheet}`;
  }
}

function together(known: UncheckedReason, more: UncheckedReason): UncheckedReason {
  if (known.kind !== 'rows' || more.kind !== 'rows') return known;
  return { ...known, rows: [...new Set([...known.rows, ...more.rows])] };
}

const KINDS: readonly UncheckedReason['kind'][] = [
  'missing',
  'blanks',
  'unreadable',
  'unknown',
  'rows',
  'rules',
];

const order = ({ reason }: Unchecked): number => KINDS.indexOf(reason.kind);
