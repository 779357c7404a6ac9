/** A workbook open in WPS 表格, behind the interface the rest of the program knows. */
import type { Grid, Place, Position } from '../../../core/grid';
import type { SheetSpec } from '../../files/create';
import { HostProblem, type AppliedEdits, type CellEdit, type CellMark, type WorkbookHost } from '../../host';
import { UndoSteps } from '../../steps';
import { makeEdits } from './apply/apply';
import { OwnEvents, listenToBook } from './changes';
import { EtMarks } from './marks';
import { etMessage } from './messages';
import { readBook } from './read/read-book';
import { inEt } from './run';
import { withStillScreen } from '../screen';
import { cellInFront, goTo } from './select';
import { allSheets } from './sheets';
import { keepState, keptState } from './state';
import type { EtApplication, EtBook } from './types';

export class EtHost implements WorkbookHost {
  readonly kind = 'wps';
  /** What is typed into WPS is its own to take back. */
  readonly steps = new UndoSteps((edits) => this.apply(edits));
  private readonly marks = new EtMarks();
  private readonly own = new OwnEvents();
  /** Where WPS shows many workbooks in one window, a host stays with the one it was made for. */
  private book: EtBook | undefined;

  /** `application`: `window.Application` of the add-in’s page. */
  constructor(private readonly application: EtApplication) {
    this.book = bookInFront(application);
  }

  get name(): string {
    try {
      return this.book?.Name ?? '';
    } catch {
      return '';
    }
  }

  get isMarked(): boolean {
    return this.marks.isMarked;
  }

  read(): Promise<readonly Grid[]> {
    return inEt(async () => {
      const sheets = allSheets(this.open());
      const grids = await readBook(sheets);
      this.marks.look(sheets);
      return grids;
    });
  }

  apply(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    const { application: program, own } = this;
    return inEt(() => makeEdits(edits, { program, book: this.open(), own }));
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    return this.writing((book) => this.marks.mark(book, marks));
  }

  clearMarks(): Promise<void> {
    return this.writing((book) => this.marks.clear(book));
  }

  select(sheet: string, at: Position): Promise<void> {
    return inEt(() => goTo(this.open(), sheet, at));
  }

  async selection(): Promise<Place | undefined> {
    return cellInFront(this.application);
  }

  onChange(listener: () => void): () => void {
    return listenToBook(this.application, listener, this.own);
  }

  loadState(key: string): Promise<string | undefined> {
    return inEt(() => keptState(this.open(), key));
  }

  saveState(key: string, value: string): Promise<void> {
    return inEt(() => keepState(this.open(), key, value));
  }

  /** Loaded when it is asked for: nobody needs it to see what is wrong. */
  async writeSheet(sheet: SheetSpec): Promise<void> {
    const { writeOwnSheet } = await import('./sheet/write-own-sheet');
    const { application: program, own } = this;
    return this.writing((book) => writeOwnSheet(sheet, { program, book, own }));
  }

  private writing(work: (book: EtBook) => void): Promise<void> {
    return inEt(() =>
      this.own.during(async () => withStillScreen(this.application, () => work(this.open()))),
    );
  }

  private open(): EtBook {
    this.book ??= bookInFront(this.application);
    if (!this.book) throw new HostProblem(etMessage('noWorkbook'));
    return this.book;
  }
}

function bookInFront(application: EtApplication): EtBook | undefined {
  try {
    return application.ActiveWorkbook ?? undefined;
  } catch {
    return undefined;
  }
}
