/** Marks in cells: conditional formats of ours, laid over whatever the user has formatted, and removable as a whole. */
import type { CellMark } from '../../host';
import { HostProblem } from '../../host';
import { LOOKS, markerFormula } from '../../marker';
import { codeOf } from '../../office-errors';
import { groupMarks, sheetMessage, type MarkGroup } from '../../sheet-common';
import { canMark } from '../capabilities';
import { LONGEST_ADDRESS } from '../limits';
import { excelMessage } from '../messages';
import { excelProblem } from '../problems';
import { inExcel } from '../run';
import { holdScreen } from '../screen';
import { survey } from '../survey';
import type { SurveyedSheet } from '../survey';
import { askMarks, removeMark } from './find';
import type { FoundMark, Which } from './find';

/** Refusals that an older look at the workbook explains: a sheet was renamed, deleted or protected meanwhile. */
const STALE = new Set(['ItemNotFound', 'AccessDenied', 'InvalidReference', 'InvalidArgument']);

/** Codes that come before anything is carried out. */
const NOTHING_DONE = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
  'InvalidOrTimedOutSession',
]);

export class Marks {
  private placed: readonly FoundMark[] = [];
  private sheets: readonly SurveyedSheet[] | undefined;

  /** Remembers what the last reading saw, so that marking needs no look of its own. */
  seen(sheets: readonly SurveyedSheet[]): void {
    this.sheets = sheets;
  }

  /** Replaces all marks of ours, in one round trip where the workbook is as it was read. */
  async mark(marks: readonly CellMark[]): Promise<void> {
    if (!canMark()) throw new HostProblem(excelMessage('tooOld'));
    const groups = groupMarks(marks, LONGEST_ADDRESS);
    const skipped = await this.placeOrLookAgain(groups);
    if (skipped.length > 0)
      throw new HostProblem(sheetMessage('notAllMarked', { sheets: skipped.join('、') }));
  }

  async clear(which: Which = 'finished'): Promise<void> {
    if (!canMark()) return;
    const kept = await inExcel(async (context) => {
      const sheets = await this.look(context);
      const find = askMarks(
        context,
        sheets.map(({ id }) => id),
        which,
      );
      await context.sync();
      return this.delete(context, find(), sheets);
    });
    this.placed = [];
    if (kept.length > 0) throw new HostProblem(sheetMessage('notAllCleared', { sheets: kept.join('、') }));
  }

  private async placeOrLookAgain(groups: readonly MarkGroup[]): Promise<string[]> {
    try {
      return await this.placeOrNone(groups, this.sheets);
    } catch (error) {
      if (!STALE.has(codeOf(error) ?? '')) throw excelProblem(error);
    }
    return this.placeOrNone(groups, undefined).catch((error: unknown) => {
      throw excelProblem(error);
    });
  }

  /** A batch is no transaction: after a failure midway there shall be no marks rather than some. */
  private async placeOrNone(
    groups: readonly MarkGroup[],
    known: readonly SurveyedSheet[] | undefined,
  ): Promise<string[]> {
    try {
      return await this.place(groups, known);
    } catch (error) {
      if (!NOTHING_DONE.has(codeOf(error) ?? '')) await this.clear('unfinished').catch(() => undefined);
      throw error;
    }
  }

  /** The names of the sheets that could not be marked. */
  private place(
    groups: readonly MarkGroup[],
    known: readonly SurveyedSheet[] | undefined,
  ): Promise<string[]> {
    return Excel.run(async (context) => {
      const sheets = known ?? (await this.look(context));
      const open = new Map(
        sheets.filter(({ isProtected }) => !isProtected).map((sheet) => [sheet.name, sheet.id]),
      );
      const openIds = new Set(open.values());
      const old = new Set(this.placed.filter(({ sheetId }) => openIds.has(sheetId)).map(({ id }) => id));
      const find = askMarks(
        context,
        sheets.map(({ id }) => id),
      );
      holdScreen(context);
      for (const mark of this.placed) if (openIds.has(mark.sheetId)) removeMark(context, mark);
      const added = groups.flatMap((group) => addGroup(context, group, open.get(group.sheet)));
      await context.sync();
      this.placed = added.map(({ sheetId, format }) => ({ sheetId, id: format.id }));
      const kept = await this.delete(
        context,
        find().filter(({ id }) => !old.has(id)),
        sheets,
      );
      return [
        ...new Set([...groups.filter(({ sheet }) => !open.has(sheet)).map(({ sheet }) => sheet), ...kept]),
      ];
    });
  }

  private async look(context: Excel.RequestContext): Promise<readonly SurveyedSheet[]> {
    this.sheets = (await survey(context)).sheets;
    return this.sheets;
  }

  /** The names of protected sheets, which keep their marks. */
  private async delete(
    context: Excel.RequestContext,
    marks: readonly FoundMark[],
    sheets: readonly SurveyedSheet[],
  ): Promise<string[]> {
    const locked = sheets.filter(
      ({ id, isProtected }) => isProtected && marks.some(({ sheetId }) => sheetId === id),
    );
    const free = marks.filter(({ sheetId }) => !locked.some(({ id }) => id === sheetId));
    for (const mark of free) removeMark(context, mark);
    if (free.length > 0) await context.sync();
    return locked.map(({ name }) => name);
  }
}

interface AddedMark {
  readonly sheetId: string;
  readonly format: Excel.ConditionalFormat;
}

function addGroup(context: Excel.RequestContext, group: MarkGroup, sheetId: string | undefined): AddedMark[] {
  if (sheetId === undefined) return [];
  const areas = context.workbook.worksheets.getItem(sheetId).getRanges(group.address);
  const format = areas.conditionalFormats.add('Custom');
  const look = LOOKS[group.level];
  format.custom.rule.formula = markerFormula(group.level);
  format.custom.format.fill.color = look.fill;
  format.custom.format.font.color = look.color;
  if (look.font === 'underline') format.custom.format.font.underline = 'Single';
  else format.custom.format.font[look.font] = true;
  format.load('id');
  areas.untrack();
  return [{ sheetId, format }];
}
