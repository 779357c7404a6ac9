/** Where several of a table stand in one set, some of them may be tables beside it: 表13 of 表07, 表14 of 表09. */
import type { Refusal, Table } from '../tables';
import { OWN_TITLE_SPECS, specOf } from '../tables';
import { normalise } from '../tables/normalise';
import { TitleIndex } from './titles';

/**
 * The one that is least a companion keeps its name; those that are more of one than it have theirs. One that stands there by
 * its title and can't be read keeps its name as well.
 */
export function withCompanions(
  tables: readonly Table[],
  refused: readonly Refusal[],
  index: TitleIndex,
): Table[] {
  const unread = refused.flatMap(({ titled }) => (titled ? [{ ...titled, layout: '' }] : []));
  return tables.map((table) => {
    const place = placeOf(table, index);
    const companion = specOf(table.id).companions?.[place];
    const twins = [...tables, ...unread].filter(({ id }) => id === table.id);
    const isBeside = twins.some((twin) => placeOf(twin, index) < place);
    return companion && (isBeside || hasOtherFunds(tables, companion.allFundsIn))
      ? { ...table, id: companion.id }
      : table;
  });
}

/** Whether the set spends of a fund that has a table of its own, as that table or 表04 says. */
function hasOtherFunds(tables: readonly Table[], column: string | undefined): boolean {
  if (column === undefined) return false;
  return tables.some((table) => {
    const columns = specOf(table.id).fund ? [column] : (FUNDS_BESIDE.get(`${table.id} ${column}`) ?? []);
    return table.rows.some(({ key }) =>
      columns.some((own) => table.figure(key, own)?.amount?.value.isZero() === false),
    );
  });
}

/** Columns of tables of all funds that are of one of them. */
const FUNDS_BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['T04 本年支出', ['政府性基金预算财政拨款', '国有资本经营预算财政拨款']],
]);

/** Whether it depends on the tables beside it which one it is. */
export const isKnownByOthers = (table: Table): boolean =>
  placeOf(table, OWN_TITLES) >= 0 || !OWN_TITLE_SPECS.some(({ id }) => id === table.id);

/** Whether a title is that of a table that is known and not read: which others there are does not hang on it. */
export const isTitleOfOther = (title: string): boolean => OWN_TITLES.of(normalise(title))?.length === 0;

const OWN_TITLES = new TitleIndex();

/** Which of its table's companions it would be; before the first where it is none. */
const placeOf = ({ id, layout, title }: Pick<Table, 'id' | 'layout' | 'title'>, index: TitleIndex): number =>
  (specOf(id).companions ?? []).findIndex(
    ({ layouts, titles }) =>
      layouts?.includes(layout) === true || titles?.some((words) => index.isSame(title, words)) === true,
  );
