/** A part of a sheet without a title: its tables, where their header can be no other's. */
import type { Area } from '../grid';
import { message } from '../messages';
import { specOf } from '../tables';
import { candidates } from './candidates';
import type { RecognitionContext } from './context';
import { RECOGNISE_MESSAGES } from './messages';
import { columnGroups } from './regions';
import { UNSEEN, type SheetView } from './sheet-view';
import type { TableStart } from './starts';
import type { Outline } from './table';
import { tableFrom } from './table';
import { foreignTitle, isOfBudget } from './titles';

export function recogniseUntitled(view: SheetView, area: Area, context: RecognitionContext): void {
  const starts = [...context.starts.in(view, area)];
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
function recogniseGroup(view: SheetView, group: Area, context: RecognitionContext): void {
  const starts = [...context.starts.in(view, group)];
  starts.forEach((start, place) => {
    const next = starts[place + 1];
    const part = { ...group, top: start.headTop, bottom: (next?.headTop ?? group.bottom + 1) - 1 };
    accept(view, part, start, candidates(view, part, context, start.bodyTop), context);
  });
}

/** One header and what stands below; side by side, each group of columns by itself where they are different tables. */
function recognisePart(view: SheetView, part: Area, start: TableStart, context: RecognitionContext): void {
  const whole = candidates(view, part, context, start.bodyTop);
  const groups = columnGroups(view, part);
  const apart = groups.length > 1 ? groups.map((group) => candidates(view, group, context)) : [];
  const ids = new Set(apart.flatMap((found) => found.map(({ spec }) => spec.id)));
  const several = apart.filter((found) => found.length > 0).length > 1 && ids.size > 1;
  if (!several && (whole.length > 0 || apart.flat().length === 0)) accept(view, part, start, whole, context);
  else for (const group of groups) recogniseGroup(view, group, context);
}

function accept(
  view: SheetView,
  part: Area,
  start: TableStart,
  choice: readonly Outline[],
  { found, said }: RecognitionContext,
): void {
  const [only, ...others] = choice;
  if (!only) return;
  const above = textsAbove(view, part, start);
  const { confirmed = false } = only.spec;
  if (!confirmed && (above.some(isOfBudget) || said.isBudgetSheet(view))) return;
  const titles = choice.map(({ spec }) => specOf(spec.id).title.zh).join('、');
  const refuse = (id: 'ambiguous' | 'foreignTitle' | 'unsureTitle', title = ''): void => {
    const reason = message(RECOGNISE_MESSAGES, id, { tables: titles, title });
    found.refused.push({ sheet: view.grid.name, area: tableFrom(view, only).area, reason });
  };
  const foreign = confirmed ? undefined : above.find(foreignTitle);
  if (foreign !== undefined) refuse('foreignTitle', foreign);
  else if (above.includes(UNSEEN)) refuse('unsureTitle');
  else if (others.length > 0) refuse('ambiguous');
  else found.tables.push(tableFrom(view, only));
}

const textsAbove = (view: SheetView, part: Area, start: TableStart): string[] =>
  Array.from({ length: Math.max(0, start.top - part.top) }, (_, offset) => part.top + offset).flatMap((row) =>
    view.textColumns(row, part.left, part.right).map((column) => view.text(row, column)),
  );
