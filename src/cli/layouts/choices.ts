/** The keys of a table that a layout may name, as people read them. */
import { columnKeysOf, rowKeysOf } from '../../core/recognise';
import { TABLE_SPECS } from '../../core/tables';

export interface Choices {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** A column whose row or side has to be told too reads `决算数（row: …，block: …）`. */
export function choicesOf(table: string): Choices {
  const spec = TABLE_SPECS.find(({ id }) => id === table);
  if (!spec) return { title: '', columns: [], rows: [] };
  const { keys, codes } = rowKeysOf(spec.id);
  return {
    title: spec.title.zh,
    columns: columnKeysOf(spec.id).map(({ key, row, block }) => {
      const more = [...(row ? [`row: ${row}`] : []), ...(block ? [`block: ${block}`] : [])];
      return more.length > 0 ? `${key} (${more.join(', ')})` : key;
    }),
    rows: [...keys, ...(codes ? ['201', '2010101', '…'] : [])],
  };
}
