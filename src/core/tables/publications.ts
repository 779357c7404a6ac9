/** Which tables are published together, so that one that is missing can be told from one that was never meant to be there. */
import type { Phrase } from '../messages';
import { TABLE_FAMILIES } from './families';
import { specOf, TABLE_SPECS } from './list';
import type { TableId, TableSet } from './types';

interface Publication {
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

/** Whether the set could have a table at all: not where its form prints none, nor where it is of a publication that the workbook does not hold. */
export const concerns = (id: TableId, set: TableSet): boolean =>
  !isNotPrinted(id, set) &&
  !PUBLICATIONS.some(({ tables }) => tables.includes(id) && !tables.some((own) => isIn(set, own)));

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
