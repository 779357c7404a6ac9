/** How much was looked at. */
import type { CheckResult } from '../check';
import { allTables, type Table } from '../tables';
import { counted } from './counted';

/**
 * Tables, figures as printed, relations between figures that were judged, and what else was asked (notes, units, years):
 * relations and others together are what agrees, agrees by rounding and disagrees.
 */
export type ScopeCounts = Readonly<Record<'tables' | 'figures' | 'relations' | 'others', number>>;

/** As people read counts. */
export type CheckScope = Readonly<Record<keyof ScopeCounts, string>>;

export function scopeCounts({
  set,
  judgements,
  outcomes,
}: Pick<CheckResult, 'set' | 'judgements' | 'outcomes'>): ScopeCounts {
  const relations = judgements.filter(
    ({ outcome, equation }) =>
      outcome === 'pass' ||
      outcome === 'rounding' ||
      (outcome === 'fail' && equation.identity.severity !== 'info'),
  ).length;
  const tables = allTables(set);
  return {
    tables: tables.length,
    figures: tables.reduce((sum, table) => sum + figuresIn(table), 0),
    relations,
    others: outcomes.pass + outcomes.rounding + outcomes.fail - relations,
  };
}

export function scopeOf(result: CheckResult): CheckScope {
  const { tables, figures, relations, others } = scopeCounts(result);
  return {
    tables: counted(tables),
    figures: counted(figures),
    relations: counted(relations),
    others: counted(others),
  };
}

function figuresIn(table: Table): number {
  const figures = table.rows.flatMap(({ key }) =>
    table.columns
      .map((column) => table.figure(key, column.key))
      .filter((figure) => figure?.state === 'amount'),
  );
  return new Set(figures).size;
}
