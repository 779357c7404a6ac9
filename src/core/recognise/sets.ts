/** Parts the tables of a workbook into sets: accounts and budgets, each year, a department and its units. */
import type { Refusal, SetKind, Table, TableId } from '../tables';
import { kindOf, specOf, TABLE_FAMILIES } from '../tables';
import { withCompanions } from './companions';
import { publishersIn } from './publishers';
import type { TitleIndex } from './titles';
import { byYear, withYears } from './years';

/** Tables of one kind and publisher, the latest year first. */
export interface Parted {
  readonly kind: SetKind;
  readonly years: readonly (readonly Table[])[];
}

const PUBLISHED: readonly SetKind[] = ['accounts', 'budget'];

/** The set that is filled and explained first: accounts before a budget, a department before its units. */
export function partedSets(
  tables: readonly Table[],
  refused: readonly Refusal[],
  index: TitleIndex,
): Parted[] {
  const kinds = PUBLISHED.filter((kind) => tables.some(({ id }) => kindOf(id) === kind));
  const [first = 'performance'] = kinds;
  if (kinds.length < 2) return byPublisher(first, tables, refused, index);
  return kinds.flatMap((kind) =>
    byPublisher(
      kind,
      tables.filter(({ id }) => standsWith(id) === kind),
      refused,
      index,
    ),
  );
}

const standsWith = (id: TableId): SetKind => TABLE_FAMILIES[specOf(id).family].standsWith;

function byPublisher(
  kind: SetKind,
  tables: readonly Table[],
  refused: readonly Refusal[],
  index: TitleIndex,
): Parted[] {
  const [latest = [], ...earlier] = byYear(withYears(tables)).map((year) =>
    publishersIn(withCompanions(year, refused, index)),
  );
  return latest.map((publisher, place) => ({
    kind,
    years: [
      publisher.tables,
      ...earlier.flatMap((year) => {
        const same = year.find(({ name }) => name === publisher.name);
        const own = same ?? (place === 0 ? year[0] : undefined);
        return own ? [own.tables] : [];
      }),
    ],
  }));
}
