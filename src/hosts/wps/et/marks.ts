/** Marks in cells: conditions of formats of ours, laid over whatever the user has formatted, and removable as a whole. */
import { HostProblem, type CellMark } from '../../host';
import { LOOKS, isMarker, markerFormula } from '../../marker';
import { groupMarks, sheetMessage, type MarkGroup } from '../../sheet-common';
import { BY_EXPRESSION, LONGEST_LIST, UNDERLINED, colourNumber } from './numbers';
import { allSheets, sheetNamed } from './sheets';
import type { EtBook, EtCondition, EtSheet } from './types';

export class EtMarks {
  /** The sheets that had marks of ours when they were last looked at; undefined while nobody has looked. */
  private marked: readonly EtSheet[] | undefined;

  get isMarked(): boolean {
    return (this.marked?.length ?? 0) > 0;
  }

  /** Remembers where marks are, so that marking need not look at every sheet. */
  look(sheets: readonly EtSheet[]): void {
    this.marked = sheets.filter((sheet) => ours(sheet).length > 0);
  }

  /** Replaces all marks of ours. After a failure there are none rather than some. */
  mark(book: EtBook, marks: readonly CellMark[]): void {
    if (!this.marked) this.look(allSheets(book));
    const kept = this.remove();
    const skipped = this.placeOrNone(book, groupMarks(marks, LONGEST_LIST));
    const left = [...new Set([...skipped, ...kept])];
    if (left.length > 0) throw new HostProblem(sheetMessage('notAllMarked', { sheets: left.join('、') }));
  }

  clear(book: EtBook): void {
    this.look(allSheets(book));
    const kept = this.remove();
    if (kept.length > 0) throw new HostProblem(sheetMessage('notAllCleared', { sheets: kept.join('、') }));
  }

  private placeOrNone(book: EtBook, groups: readonly MarkGroup[]): string[] {
    try {
      return this.place(book, groups);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** The names of sheets that could not be marked. */
  private place(book: EtBook, groups: readonly MarkGroup[]): string[] {
    const skipped: string[] = [];
    for (const name of new Set(groups.map(({ sheet }) => sheet))) {
      const sheet = sheetNamed(book, name);
      if (!sheet || sheet.ProtectContents) skipped.push(name);
      else
        this.markSheet(
          sheet,
          groups.filter((group) => group.sheet === name),
        );
    }
    return skipped;
  }

  private markSheet(sheet: EtSheet, groups: readonly MarkGroup[]): void {
    this.marked = [...(this.marked ?? []), sheet];
    for (const group of groups) addCondition(sheet, group);
  }

  /** The names of protected sheets, which keep their marks. */
  private remove(): string[] {
    const locked: EtSheet[] = [];
    for (const sheet of this.marked ?? [])
      if (sheet.ProtectContents) locked.push(sheet);
      else for (const condition of ours(sheet).reverse()) condition.Delete();
    this.marked = locked;
    return locked.map((sheet) => sheet.Name);
  }
}

/** In their order; a data bar and its kind have no formula to be asked for. */
function ours(sheet: EtSheet): EtCondition[] {
  const conditions = sheet.Cells.FormatConditions;
  const count = conditions.Count;
  return Array.from({ length: count }, (_, index) => conditions.Item(index + 1) as EtCondition).filter(
    (condition) => condition.Type === BY_EXPRESSION && isMarker(condition.Formula1),
  );
}

/** Before the conditions of the user, which would otherwise show instead; theirs still show where they paint something else. */
function addCondition(sheet: EtSheet, { address, level }: MarkGroup): void {
  const look = LOOKS[level];
  const conditions = sheet.Range(address).FormatConditions;
  const condition = conditions.Add(BY_EXPRESSION, undefined, markerFormula(level)) as EtCondition;
  condition.SetFirstPriority();
  condition.Interior.Color = colourNumber(look.fill);
  const { Font: font } = condition;
  font.Color = colourNumber(look.color);
  if (look.font === 'underline') font.Underline = UNDERLINED;
  else if (look.font === 'bold') font.Bold = true;
  else font.Italic = true;
}
