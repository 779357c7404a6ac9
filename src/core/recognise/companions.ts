/** Where two of a table stand in one set, one of them may be the table beside it: 表13 of 表07, 表14 of 表09. */
import type { Table } from '../tables';
import { specOf } from '../tables';
import type { TitleIndex } from './titles';
import { normalise } from '../tables/normalise';

export function withCompanions(tables: readonly Table[], index: TitleIndex): Table[] {
  return tables.map((table) => {
    const twins = tables.filter(({ id }) => id === table.id);
    const isCompanion = (one: Table): boolean => companionOf(one, index);
    const { companion } = specOf(table.id);
    if (!companion || !isCompanion(table) || twins.every(isCompanion)) return table;
    return { ...table, id: companion.id };
  });
}

function companionOf({ id, layout, title }: Table, index: TitleIndex): boolean {
  const { companion } = specOf(id);
  return (
    companion?.layouts?.includes(layout) === true ||
    companion?.titles?.some((words) => index.bare(normalise(title)).endsWith(normalise(words))) === true
  );
}
