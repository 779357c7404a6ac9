/** Which tables are published together, so that one that is missing can be told from one that was never meant to be there. */
import type { Phrase } from '../messages';
import { specOf, TABLE_FAMILIES, TABLE_SPECS, type TableId, type TableSet } from '../tables';

export interface Publication {
  readonly word: Phrase;
  readonly tables: readonly TableId[];
}

const FAMILIES = [...new Set(TABLE_SPECS.map(({ family }) => family))];

/** What every province publishes of a family is one publication where its tables go together; every other table is its own. */
const PUBLICATIONS: readonly Publication[] = FAMILIES.flatMap((name) => {
  const { word, published } = TABLE_FAMILIES[name];
  const specs = TABLE_SPECS.filter(({ family }) => family === name);
  const together = specs.filter(({ publishedBy }) => published === 'together' && publishedBy === 'all');
  const single = specs.filter((spec) => !together.includes(spec));
  return [
    ...(together.length > 0 ? [{ word, tables: together.map(({ id }) => id) }] : []),
    ...single.map(({ id, title }): Publication => ({ word: title, tables: [id] })),
  ];
});

/** Whether a table is one of several that are published together: then people know it by its number. */
export const isOfSet = (id: TableId): boolean =>
  PUBLICATIONS.some(({ tables }) => tables.length > 1 && tables.includes(id));

const isIn = (set: TableSet, id: TableId): boolean => set.tables.some((table) => table.id === id);

/** The publication that some of these tables belong to and of which the workbook holds nothing. */
export const absentPublication = (ids: readonly TableId[], set: TableSet): Publication | undefined =>
  PUBLICATIONS.find(
    ({ tables }) => tables.some((id) => ids.includes(id)) && !tables.some((id) => isIn(set, id)),
  );

/** Tables that are not there although others of their publication are. */
export const missingTables = (set: TableSet): TableId[] =>
  PUBLICATIONS.filter(({ tables }) => tables.some((id) => isIn(set, id))).flatMap(({ tables }) =>
    tables.filter((id) => !isIn(set, id) && !isNotPrinted(id, set)),
  );

/** Whether the form of this set prints no such table: another table lacks the column that goes with it. */
function isNotPrinted(id: TableId, set: TableSet): boolean {
  const { goesWith } = specOf(id);
  const other = goesWith && set.table(goesWith.table);
  return other !== undefined && !other.columns.some(({ key }) => key === goesWith?.column);
}

/** Whether the workbook holds most of its publication; a few tables by themselves are no set that lacks the others. */
export const isMostOfSet = (set: TableSet): boolean =>
  PUBLICATIONS.some(
    ({ tables }) => tables.filter((id) => isIn(set, id)).length * 2 > tables.length && tables.length > 1,
  );
