/** Where several of a table stand in one set, some of them may be tables beside it: 表13 of 表07, 表14 of 表09. */
import type { Table } from '../tables';
import { specOf } from '../tables';
import type { TitleIndex } from './titles';

/** The one that is least a companion keeps its name; those that are more of one than it have theirs. */
export function withCompanions(tables: readonly Table[], index: TitleIndex): Table[] {
  return tables.map((table) => {
    const place = placeOf(table, index);
    const companion = specOf(table.id).companions?.[place];
    const twins = tables.filter(({ id }) => id === table.id);
    return companion && twins.some((twin) => placeOf(twin, index) < place)
      ? { ...table, id: companion.id }
      : table;
  });
}

/** Which of its table's companions it would be; before the first where it is none. */
const placeOf = ({ id, layout, title }: Table, index: TitleIndex): number =>
  (specOf(id).companions ?? []).findIndex(
    ({ layouts, titles }) =>
      layouts?.includes(layout) === true || titles?.some((words) => index.isSame(title, words)) === true,
  );
