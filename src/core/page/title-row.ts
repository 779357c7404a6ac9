/** The title of a table as its first row: one cell as wide as the table. */
import type { RuledCell, RuledTable } from './ruled';

export const titleRow = ({ cells, xs }: RuledTable): RuledCell | undefined =>
  xs.length > 2
    ? cells.find(({ row, columns, text }) => row === 0 && columns === xs.length - 1 && text !== '')
    : undefined;
