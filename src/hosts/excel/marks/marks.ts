/** Marks in cells: conditional formats of ours, laid over whatever the user has formatted, and removable as a whole. */
import type { Mark } from '../../host';
import { HostProblem } from '../../host';
import { canMark } from '../capabilities';
import { excelMessage } from '../messages';
import { codeOf, hostProblem } from '../problems';
import { inExcel } from '../run';
import { holdScreen } from '../screen';
import { survey } from '../survey';
import type { SurveyedSheet } from '../survey';
import { askMarks } from './find';
import type { FoundMark } from './find';
import { groupMarks } from './groups';
import type { MarkGroup } from './groups';
import { LOOKS, markerFormula } from './marker';

interface PlacedMark {
  readonly sheetId: string;
  readonly id: string;
}

/** Refusals that an older look at the workbook explains: a sheet was renamed, deleted or protected meanwhile. */
const STALE = new Set(['ItemNotFound', 'AccessDenied', 'InvalidReference', 'InvalidArgument']);

export class Marks {
  private placed: readonly PlacedMark[] = [];
  private sheets: readonly SurveyedSheet[] | undefined;

  /** Remembers what the last reading saw, so that marking needs no look of its own. */
  seen(sheets: readonly SurveyedSheet[]): void {
    this.sheets = sheets;
  }

  /** Replaces all marks of ours, in one round trip where the workbook is as it was read. */
  async mark(marks: readonly Mark[]): Promise<void> {
    if (!canMark()) throw new HostProblem(excelMessage('tooOld'));
    const groups = groupMarks(marks);
    const skipped = await this.placeOrLookAgain(groups);
    if (skipped.length > 0)
      throw new HostProblem(excelMessage('notAllMarked', { sheets: skipped.join('、') }));
  }

  async clear(): Promise<void> {
    if (!canMark()) return;
    const kept = await inExcel(async (context) => {
      const sheets = await this.look(context);
      const find = askMarks(
        context,
        sheets.map(({ id }) => id),
      );
      await context.sync();
      return this.delete(context, find(), sheets);
    });
    this.placed = [];
    if (kept.length > 0) throw new HostProblem(excelMessage('notAllCleared', { sheets: kept.join('、') }));
  }

  private async placeOrLookAgain(groups: readonly MarkGroup[]): Promise<string[]> {
    try {
      return await this.place(groups, this.sheets);
    } catch (error) {
      await this.clear().catch(() => undefined);
      if (!STALE.has(codeOf(error) ?? '')) throw hostProblem(error);
    }
    return this.placeFresh(groups);
  }

  private async placeFresh(groups: readonly MarkGroup[]): Promise<string[]> {
    try {
      return await this.place(groups, undefined);
    } catch (error) {
      await this.clear().catch(() => undefined);
      throw hostProblem(error);
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
      const old = new Set(this.placed.map(({ id }) => id));
      const find = askMarks(
        context,
        sheets.map(({ id }) => id),
      );
      holdScreen(context);
      this.removePlaced(context, new Set(open.values()));
      const added = groups.flatMap((group) => addGroup(context, group, open.get(group.sheet)));
      await context.sync();
      this.placed = added.map(({ sheetId, format }) => ({ sheetId, id: format.id }));
      const kept = await this.delete(
        context,
        find().filter(({ format }) => !old.has(format.id)),
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

  private removePlaced(context: Excel.RequestContext, open: ReadonlySet<string>): void {
    for (const { sheetId, id } of this.placed) {
      if (!open.has(sheetId)) continue;
      const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange();
      range.conditionalFormats.getItemOrNullObject(id).delete();
      range.untrack();
    }
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
    for (const { format } of free) format.delete();
    if (free.length > 0) await context.sync();
    return locked.map(({ name }) => name);
  }
}

function addGroup(context: Excel.RequestContext, group: MarkGroup, sheetId: string | undefined): FoundMark[] {
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
