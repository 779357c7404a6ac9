/** A part of a sheet without a title: its tables, where their header can be no other's. */
import type { Area } from '../grid';
import { message } from '../messages';
import type { Table } from '../tables';
import { UNKNOWN_ROW, specOf } from '../tables';
import type { Context } from './context';
import { RECOGNISE_MESSAGES } from './messages';
import { columnGroups } from './regions';
import type { SheetView } from './sheet-view';
import type { Start } from './starts';
import { tryTable } from './table';
import { foreignTitle, isOfBudget } from './titles';

interface Candidate {
  readonly table: Table;
  readonly confirmed: boolean;
}

export function recogniseUntitled(view: SheetView, area: Area, context: Context): void {
  const starts = context.starts.in(view, area);
  if (starts.length === 0) {
    const groups = columnGroups(view, area);
    if (groups.length > 1) for (const group of groups) recogniseGroup(view, group, context);
    return;
  }
  starts.forEach((start, place) => {
    const next = starts[place + 1];
    const part = { ...area, top: start.headTop, bottom: (next?.headTop ?? area.bottom + 1) - 1 };
    recognisePart(view, part, start, context);
  });
}

/** Columns that stand apart from others: their headers may begin in other rows. */
function recogniseGroup(view: SheetView, group: Area, context: Context): void {
  const starts = context.starts.in(view, group);
  starts.forEach((start, place) => {
    const next = starts[place + 1];
    const part = { ...group, top: start.headTop, bottom: (next?.headTop ?? group.bottom + 1) - 1 };
    accept(view, part, start, candidates(view, part, context), context);
  });
}

/** One header and what stands below; side by side, each group of columns by itself where they are different tables. */
function recognisePart(view: SheetView, part: Area, start: Start, context: Context): void {
  const whole = candidates(view, part, context);
  const groups = columnGroups(view, part);
  const apart = groups.length > 1 ? groups.map((group) => candidates(view, group, context)) : [];
  const ids = new Set(apart.flatMap((found) => found.map(({ table }) => table.id)));
  const several = apart.filter((found) => found.length > 0).length > 1 && ids.size > 1;
  const isClean = whole.some(({ table }) => table.unknownColumns.length === 0);
  if (!several && (whole.length > 0 || apart.flat().length === 0)) accept(view, part, start, whole, context);
  else if (isClean && !several) accept(view, part, start, whole, context);
  else for (const group of groups) recogniseGroup(view, group, context);
}

/** The tables that know most of the columns, then of the rows; those a user confirmed before others. */
function candidates(view: SheetView, area: Area, { starts, untitled }: Context): readonly Candidate[] {
  const possible = untitled.flatMap((spec) => {
    if (spec.sheet !== undefined && spec.sheet !== view.grid.name) return [];
    const attempt = tryTable(view, { area }, spec, (header) => starts.below(view, area, header));
    return attempt.kind === 'table' && isTold(attempt.table)
      ? { table: attempt.table, confirmed: spec.confirmed === true }
      : [];
  });
  const confirmed = possible.filter((candidate) => candidate.confirmed);
  const choice = confirmed.length > 0 ? confirmed : possible;
  return mostOf(
    mostOf(choice, ({ table }) => table.columns.length),
    ({ table }) => table.rows.filter(({ key }) => !key.startsWith(UNKNOWN_ROW)).length,
  );
}

function mostOf(choice: readonly Candidate[], count: (candidate: Candidate) => number): readonly Candidate[] {
  const most = Math.max(...choice.map(count));
  return choice.filter((candidate) => count(candidate) === most);
}

/** A header without one known row tells nothing. */
const isTold = (table: Table): boolean => table.evidence.some(({ kind }) => kind === 'rows');

function accept(
  view: SheetView,
  part: Area,
  start: Start,
  choice: readonly Candidate[],
  { found }: Context,
): void {
  const [only, ...others] = choice;
  if (!only) return;
  const above = textsAbove(view, part, start);
  if (!only.confirmed && above.some(isOfBudget)) return;
  const titles = choice.map(({ table }) => specOf(table.id).title).join('、');
  const refuse = (id: 'ambiguous' | 'foreignTitle', title = ''): void => {
    const reason = message(RECOGNISE_MESSAGES, id, { tables: titles, title });
    found.refused.push({ sheet: view.grid.name, area: only.table.area, reason });
  };
  const foreign = only.confirmed ? undefined : above.find(foreignTitle);
  if (foreign !== undefined) refuse('foreignTitle', foreign);
  else if (others.length > 0) refuse('ambiguous');
  else found.tables.push(only.table);
}

const textsAbove = (view: SheetView, part: Area, start: Start): string[] =>
  Array.from({ length: Math.max(0, start.top - part.top) }, (_, offset) => part.top + offset).flatMap((row) =>
    view.textColumns(row, part.left, part.right).map((column) => view.text(row, column)),
  );
