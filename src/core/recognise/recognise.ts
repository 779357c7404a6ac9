/** Finds the public tables in a workbook's grids, whatever sheet, order, province or year they stand in. */
import type { Grid } from '../grid';
import type { Message } from '../messages';
import { message } from '../messages';
import type { Refusal, Table, TableId, TableSet, TableSpec } from '../tables';
import { TABLE_SPECS, specOf } from '../tables';
import { yearIn } from './head';
import { RECOGNISE_MESSAGES } from './messages';
import type { Region } from './regions';
import { findRegions } from './regions';
import { SheetView } from './sheet-view';
import type { Attempt } from './table';
import { tryTable } from './table';
import { findTitles } from './titles';

interface Found {
  readonly tables: Table[];
  readonly refused: Refusal[];
}

export function recognise(grids: readonly Grid[]): TableSet {
  const found: Found = { tables: [], refused: [] };
  const views = grids.map((grid) => new SheetView(grid));
  for (const view of views)
    for (const region of findRegions(view, findTitles(view)))
      if (region.title) recogniseTitled(view, region, specOf(region.title.id), found);
      else recogniseUntitled(view, region, found);
  return tableSet(withSharedUnit(toBePublished(found.tables, grids)), found.refused, views);
}

/** A table on a hidden sheet counts only where no sheet that is shown has it: it is somebody's working copy. */
function toBePublished(tables: readonly Table[], grids: readonly Grid[]): readonly Table[] {
  const hidden = new Set(grids.filter((grid) => grid.visibility !== 'visible').map((grid) => grid.name));
  const shown = new Set(tables.filter((table) => !hidden.has(table.sheet)).map((table) => table.id));
  return tables.filter((table) => !hidden.has(table.sheet) || !shown.has(table.id));
}

function recogniseTitled(view: SheetView, region: Region, spec: TableSpec, found: Found): void {
  const attempt = tryTable(view, region, spec);
  if (attempt.kind === 'table') found.tables.push(attempt.table);
  else if (!isListed(region))
    found.refused.push({ sheet: view.grid.name, area: region.area, reason: whyRefused(attempt, spec) });
}

/** A title with nothing below it is an entry of a list of contents. */
const isListed = ({ area }: Region): boolean => area.top === area.bottom;

function whyRefused(attempt: Exclude<Attempt, { kind: 'table' }>, spec: TableSpec): Message {
  if (attempt.kind === 'no-rows')
    return message(RECOGNISE_MESSAGES, 'titleWithoutRows', {
      title: spec.title,
      rows: attempt.missing.join('、'),
    });
  const columns = spec.layouts.flatMap((layout) =>
    layout.blocks.flatMap((block) => block.columns.filter((column) => column.required)),
  );
  const names = [...new Set(columns.map((column) => column.key))].slice(0, 4);
  return message(RECOGNISE_MESSAGES, 'titleWithoutHeader', { title: spec.title, columns: names.join('、') });
}

/** Without a title a table is taken only when its header can be no other's: when no other form knows as many of its columns. */
function recogniseUntitled(view: SheetView, region: Region, found: Found): void {
  const possible = TABLE_SPECS.flatMap((spec) => {
    const attempt = tryTable(view, region, spec);
    return attempt.kind === 'table' ? [attempt.table] : [];
  });
  const most = Math.max(...possible.map((table) => table.columns.length));
  const tables = possible.filter((table) => table.columns.length === most);
  const [only, ...others] = tables;
  if (!only) return;
  if (others.length === 0) found.tables.push(only);
  else {
    const names = tables.map((table) => specOf(table.id).title).join('、');
    found.refused.push({
      sheet: view.grid.name,
      area: only.area,
      reason: message(RECOGNISE_MESSAGES, 'ambiguous', { tables: names }),
    });
  }
}

/** A table that prints no unit is in the unit of the others. */
function withSharedUnit(tables: readonly Table[]): readonly Table[] {
  const shared = tables.find((table) => table.unitAt)?.unit;
  return shared ? tables.map((table) => (table.unitAt ? table : { ...table, unit: shared })) : tables;
}

function tableSet(
  tables: readonly Table[],
  refused: readonly Refusal[],
  views: readonly SheetView[],
): TableSet {
  const byId = new Map<TableId, Table>();
  for (const table of tables) if (!byId.has(table.id)) byId.set(table.id, table);
  const year =
    commonest(tables.flatMap((table) => table.year ?? [])) ?? commonest(views.flatMap(yearsOnCover));
  const department = commonest(tables.flatMap((table) => table.department ?? []));
  return {
    tables,
    refused,
    ...(year === undefined ? {} : { year }),
    ...(department === undefined ? {} : { department }),
    table: (id) => byId.get(id),
  };
}

const COVER_ROWS = 40;

/** Years named on a sheet of words, such as a cover (2020年度部门决算). */
function yearsOnCover(view: SheetView): number[] {
  const years: number[] = [];
  for (let row = view.used.top; row <= Math.min(view.used.bottom, view.used.top + COVER_ROWS); row += 1)
    for (const column of view.textColumns(row)) {
      const text = view.text(row, column);
      const year = /年度?(?:部门|单位)?决算/.test(text) ? yearIn(text) : undefined;
      if (year !== undefined) years.push(year);
    }
  return years;
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
