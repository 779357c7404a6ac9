/** The workbook open in Excel, behind the interface the rest of the program knows. */
import type { Grid, Place, Position } from '../../core/grid';
import type { SheetSpec } from '../files/create';
import type { AppliedEdits, CellEdit, CellMark, WorkbookHost } from '../host';
import { UndoSteps } from '../steps';
import { applyEdits } from './apply/apply';
import { listenToChanges } from './changes';
import { Marks } from './marks/marks';
import { OwnWrites } from './own-writes';
import { readOpenWorkbook } from './read/read';
import { inExcel } from './run';
import { selectCell, selectedCell } from './select';
import { loadState, saveState } from './state';

class ExcelHost implements WorkbookHost {
  readonly kind = 'excel';
  /** What is typed into Excel is Excel's own to take back. */
  readonly steps = new UndoSteps((edits) => this.apply(edits));
  private readonly marks = new Marks();
  private readonly own = new OwnWrites();

  /** `name`: what the workbook is called until it is read. */
  constructor(private workbookName: string) {}

  get name(): string {
    return this.workbookName;
  }

  async read(): Promise<readonly Grid[]> {
    const { survey, grids } = await inExcel(readOpenWorkbook);
    this.workbookName = survey.workbook;
    this.marks.seen(survey.sheets);
    return grids;
  }

  apply(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    return applyEdits(edits, this.own);
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    return this.own.during(() => this.marks.mark(marks));
  }

  clearMarks(): Promise<void> {
    return this.own.during(() => this.marks.clear());
  }

  select(sheet: string, at: Position): Promise<void> {
    return selectCell(sheet, at);
  }

  selection(): Promise<Place | undefined> {
    return selectedCell();
  }

  onChange(listener: () => void): () => void {
    return listenToChanges(listener, this.own);
  }

  loadState(key: string): Promise<string | undefined> {
    return loadState(key);
  }

  saveState(key: string, value: string): Promise<void> {
    return saveState(key, value);
  }

  /** Loaded when it is asked for: nobody needs it to see what is wrong. */
  async writeSheet(sheet: SheetSpec): Promise<void> {
    const { writeSheet } = await import('./sheet/write-sheet');
    return this.own.during(() => writeSheet(sheet));
  }
}

/** Waits for Office; call it only where office.js is loaded and Excel is the host. */
export async function createExcelHost(): Promise<WorkbookHost> {
  await Office.onReady();
  return new ExcelHost(nameInUrl(Office.context.document?.url ?? ''));
}

/** The last part of an address or of a Windows path. */
function nameInUrl(url: string): string {
  const last = url.split(/[\\/]/).at(-1)?.split('?')[0] ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
