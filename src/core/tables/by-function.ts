/** Parts shared by the tables whose rows are functional classification codes (表02, 03, 05, 08, 09). */
import type { BlockSpec, ColumnSpec, RowScheme } from './spec';
import { NAME_WORDS, TOTAL_LABELS } from './words';

export const FUNCTIONAL_ROWS: Extract<RowScheme, { kind: 'codes' }> = {
  kind: 'codes',
  classifications: ['functional'],
  levels: [3, 5, 7],
  totals: [{ key: '合计', is: TOTAL_LABELS }],
};

export function byFunction(columns: readonly ColumnSpec[], others: readonly string[] = []): BlockSpec {
  return {
    id: '科目',
    labels: NAME_WORDS,
    others: ['项目', '决算数', '合计', ...others],
    columns,
    rows: FUNCTIONAL_ROWS,
  };
}
