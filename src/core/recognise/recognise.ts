/** Finds the public tables in a workbook's grids, whatever sheet, order, province or year they stand in. */
import type { Grid } from '../grid';
import { whole, type InParts } from '../parts';
import type { Unit } from '../amount';
import { kindOf, type SetKind, type Table, type TableId, type TableSet } from '../tables';
import type { ConfirmedLayout } from './confirmed';
import type { RecognitionContext } from './context';
import { contextFor } from './context';
import { KindSaid } from './kind-said';
import { withoutFullForms } from './full-forms';
import { yearIn } from './head';
import { findRegions } from './regions';
import { partedSets } from './sets';
import { SheetView } from './sheet-view';
import { withSteps } from './steps';
import { recogniseTitled } from './titled';
import { findTitles } from './titles';
import { recogniseUntitled } from './untitled';
import { chained } from './years';

export interface RecogniseOptions {
  /** Layouts that a user confirmed; they count before those of the program. */
  readonly confirmed?: readonly ConfirmedLayout[];
}

export const recognise = (grids: readonly Grid[], options: RecogniseOptions = {}): TableSet =>
  whole(recogniseInParts(grids, options));

export function* recogniseInParts(
  grids: readonly Grid[],
  { confirmed = [] }: RecogniseOptions = {},
): InParts<TableSet> {
  const views = grids.map((grid) => new SheetView(grid));
  const context = contextFor(confirmed, new KindSaid(views));
  yield;
  for (const view of views) yield* recogniseSheet(view, context);
  const { tables, refused, others, fullForms } = withoutFullForms(context.found, views);
  const read = withSteps(withSharedUnit(toBePublished(tables, grids)));
  const [set = tableSet('accounts', [], views), ...beside] = partedSets(
    read,
    refused,
    context.titles,
  ).flatMap(({ kind, years }) => chained(years.map((year) => tableSet(kind, year, views))) ?? []);
  return {
    ...set,
    refused,
    ...(beside.length > 0 ? { beside } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(fullForms.length > 0 ? { fullForms } : {}),
  };
}

function* recogniseSheet(view: SheetView, context: RecognitionContext): InParts<void> {
  const titles = findTitles(view, context.titles, context.said);
  for (const region of findRegions(view, titles)) {
    const { title, area } = region;
    const end = title ? recogniseTitled(view, region, title, titles, context) : area.top - 1;
    if (end < area.bottom) recogniseUntitled(view, { ...area, top: end + 1 }, context);
    yield;
  }
}

/** A table on a hidden sheet counts only where no sheet that is shown has it: it is somebody's working copy. */
function toBePublished(tables: readonly Table[], grids: readonly Grid[]): readonly Table[] {
  const hidden = new Set(grids.filter((grid) => grid.visibility !== 'visible').map((grid) => grid.name));
  const shown = new Set(tables.filter((table) => !hidden.has(table.sheet)).map((table) => table.id));
  return tables.filter((table) => !hidden.has(table.sheet) || !shown.has(table.id));
}

/** A table that prints no unit is in that of most others of its kind. */
function withSharedUnit(tables: readonly Table[]): readonly Table[] {
  const hasOwn = ({ unitAt, isUnitShown = false }: Table): boolean => unitAt !== undefined || isUnitShown;
  const shared = (kind: SetKind): Unit | undefined =>
    commonest(tables.flatMap((table) => (hasOwn(table) && kindOf(table.id) === kind ? table.unit : [])));
  const anyUnit = commonest(tables.flatMap((table) => (hasOwn(table) ? table.unit : [])));
  return tables.map((table) => {
    const unit = hasOwn(table) ? undefined : (shared(kindOf(table.id)) ?? anyUnit);
    return unit ? { ...table, unit } : table;
  });
}

function tableSet(kind: SetKind, tables: readonly Table[], views: readonly SheetView[]): TableSet {
  const byId = new Map<TableId, Table>();
  for (const table of tables) if (!byId.has(table.id)) byId.set(table.id, table);
  const year =
    commonest(tables.flatMap((table) => table.year ?? [])) ??
    commonest(views.flatMap((view) => yearsOnCover(view, kind)));
  const department = commonest(tables.flatMap((table) => table.department ?? []));
  return {
    kind,
    tables,
    refused: [],
    ...(year === undefined ? {} : { year }),
    ...(department === undefined ? {} : { department }),
    table: (id) => byId.get(id),
  };
}

const COVER_ROWS = 40;
/** What a cover calls the set behind a year: 2020年度部门决算. */
const ON_COVER: Readonly<Record<SetKind, RegExp>> = {
  accounts: /年度?(?:部门|单位)?决算/,
  budget: /年度?(?:部门|单位)?预算/,
  performance: /年度?(?:部门|单位)?决算/,
};

/** Years named on a sheet of words, such as a cover. */
function yearsOnCover(view: SheetView, kind: SetKind): number[] {
  const years: number[] = [];
  for (let row = view.used.top; row <= Math.min(view.used.bottom, view.used.top + COVER_ROWS); row += 1)
    for (const column of view.textColumns(row)) {
      const text = view.text(row, column);
      const year = ON_COVER[kind].test(text) ? yearIn(text) : undefined;
      if (year !== undefined) years.push(year);
    }
  return years;
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
