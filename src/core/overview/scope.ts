/** How much was looked at. */
import type { CheckResult } from '../check';
import type { Table } from '../tables';
import { counted } from './counted';

/** Tables, figures as printed, and relations between figures that were judged, as people read counts. */
export type CheckScope = Readonly<Record<'tables' | 'figures' | 'relations', string>>;

export function scopeOf({ set, judgements }: CheckResult): CheckScope {
  const judged = judgements.filter(
    ({ outcome, equation }) =>
      outcome === 'pass' ||
      outcome === 'rounding' ||
      (outcome === 'fail' && equation.identity.severity !== 'info'),
  );
  return {
    tables: counted(set.tables.length),
    figures: counted(set.tables.reduce((sum, table) => sum + figuresIn(table), 0)),
    relations: counted(judged.length),
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
