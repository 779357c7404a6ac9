/** Tables of several years in one workbook: the set is the latest year's, those of the year before stand behind it. */
import type { Table, TableSet } from '../tables';
import { specOf } from '../tables';

/** Tables that print no year have that of the others on their sheet, or the one in the sheet's name. */
export function withYears(tables: readonly Table[]): Table[] {
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, year } of tables)
    if (year !== undefined) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(year));
  // A table that prints one finds it among those of its sheet, alone or with others.
  return tables.map((table) => {
    const beside = [...(bySheet.get(table.sheet) ?? [])];
    const named = /(?<!\d)20\d{2}(?!\d)/.exec(table.sheet)?.[0];
    const year = beside.length === 0 && named !== undefined ? Number(named) : beside[0];
    return year === undefined || beside.length > 1 ? table : { ...table, year };
  });
}

/**
 * The tables by year, the latest first. A year of its own is one with a table that stands there for a later year too:
 * a single head with another year is a slip of the pen.
 */
export function byYear(tables: readonly Table[]): Table[][] {
  const yearOf = ({ year }: Table): number => year ?? Infinity;
  const hasLaterTwin = (table: Table): boolean =>
    !specOf(table.id).repeats &&
    tables.some((other) => other.id === table.id && (other.year ?? 0) > yearOf(table));
  const earlier = new Set(tables.filter(hasLaterTwin).map(yearOf));
  const latest = tables.filter((table) => !earlier.has(yearOf(table)));
  const years = [...earlier].sort((a, b) => b - a);
  return [latest, ...years.map((year) => tables.filter((table) => table.year === year))];
}

/** Sets one behind the other. */
export const chained = (sets: readonly TableSet[]): TableSet | undefined =>
  sets.reduceRight<TableSet | undefined>((earlier, set) => (earlier ? { ...set, earlier } : set), undefined);
