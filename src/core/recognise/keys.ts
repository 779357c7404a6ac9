/** The keys of a table that a user can choose from, as docs/table-keys.md names them. */
import type { BlockSpec, Quantity, TableId } from '../tables';
import { specOf } from '../tables';

export interface ColumnKey {
  readonly key: string;
  readonly row?: string;
  /** The side of the table, where it has two. */
  readonly block?: string;
  readonly quantity: Quantity;
}

/** Columns that can be confirmed, each once. */
export function columnKeysOf(id: TableId): readonly ColumnKey[] {
  const keys = new Map<string, ColumnKey>();
  for (const block of blocksOf(id))
    for (const { key, row, quantity } of block.columns) {
      const side = block.lane ? { block: block.id } : {};
      const choice: ColumnKey = { key, quantity, ...(row === undefined ? {} : { row }), ...side };
      const name = [key, row, choice.block].join('|');
      if (!keys.has(name)) keys.set(name, choice);
    }
  return [...keys.values()];
}

/** Rows that can be confirmed, and whether any code can be. */
export function rowKeysOf(id: TableId): { readonly keys: readonly string[]; readonly codes: boolean } {
  const schemes = blocksOf(id).map(({ rows }) => rows);
  const keys = schemes.flatMap((scheme) => {
    switch (scheme.kind) {
      case 'labels':
        return scheme.rows.map(({ key }) => key);
      case 'codes':
        return scheme.totals.map(({ key }) => key);
      case 'items':
        return scheme.items.map(({ key }) => key);
      case 'indicators':
        return scheme.total ? [scheme.total.key] : [];
      case 'single':
        return [];
    }
  });
  const codes = schemes.some(
    (scheme) => scheme.kind === 'codes' || (scheme.kind === 'labels' && scheme.classes === true),
  );
  return { keys: [...new Set(keys)], codes };
}

const blocksOf = (id: TableId): readonly BlockSpec[] => specOf(id).layouts.flatMap(({ blocks }) => blocks);
