/** Which table of one workbook is which of the other, and which row is which: by meaning. */
import { specOf, UNKNOWN_ROW, type Table, type TableRow } from '../tables';

export interface Both<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Items of both sides by the same name; of several with one name the first goes with the first. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  nameIn: (side: readonly T[]) => (item: T) => string,
): Both<T>[] {
  const later = numbered(after, nameIn(after));
  const earlier = numbered(before, nameIn(before));
  const left = [...earlier].map(([name, item]): Both<T> => {
    const other = later.get(name);
    return { before: item, ...(other === undefined ? {} : { after: other }) };
  });
  const right = [...later]
    .filter(([name]) => !earlier.has(name))
    .map(([, item]): Both<T> => ({ after: item }));
  return [...left, ...right];
}

function numbered<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const name = nameOf(item);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${name}\n${count}`, item];
    }),
  );
}

const PROJECT = '项目名称';

/** A table is known by its meaning; of the forms for projects, each by its project. */
export const nameOfTable =
  () =>
  ({ id, fields }: Table): string =>
    specOf(id).repeats ? `${id} ${fields.get(PROJECT)?.text.replace(/\s/g, '') ?? ''}` : id;

/** A row is known by its key, which says its meaning; where the key only counts (indicators, rows nobody knows) by its label. */
export const nameOfRow =
  (table: Table) =>
  ({ key, label }: TableRow): string =>
    key.startsWith(UNKNOWN_ROW) || isCounted(key, table) ? `=${label}` : key;

function isCounted(key: string, { id, layout }: Table): boolean {
  const form = specOf(id).layouts.find(({ name }) => name === layout);
  return (form?.blocks ?? []).some(
    ({ rows }) => rows.kind === 'indicators' && key.startsWith(rows.item) && key !== rows.total?.key,
  );
}
