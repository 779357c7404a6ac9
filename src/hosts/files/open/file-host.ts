/** A workbook opened from a file, behind the same interface as the one open in Excel. */
import type { Grid, Place, Position } from '../../../core/grid';
import { addressOf, cellAt } from '../../../core/grid';
import type { Message } from '../../../core/messages';
import { REASONS_KEY } from '../../../core/reasons';
import { browserShelf, type Shelf } from '../../browser/storage';
import { HostProblem } from '../../host';
import { UndoSteps, type Redone, type Undone } from '../../steps';
import type { AppliedEdits, CellEdit, CellMark, RefusedEdit, WorkbookHost } from '../../host';
import { createWorkbook } from '../create';
import type { SheetSpec } from '../create';
import { fileMessage } from '../xlsx/messages';
import { marksInFile, readWorkbook } from '../xlsx';
import type { WorkbookKind } from '../xlsx';
import { CarriedReasons } from './carried';
import { attempt, changedSince, settled, shownAt, untouched } from './content';
import type { WorkbookContent, OpenedWorkbook, ReadBytes } from './content';
import { fingerprintOf } from './fingerprint';
import { FileMemory } from './memory';
import { openMessage } from './messages';
import { OWN_SHEETS_KEY, OwnSheets } from './own-sheets';
import { editsTowards } from './spec-edits';
import { withoutEdits } from './standing';
import { editOfTyped } from './typed';
import { distinct, withSeen } from './written';

/** What there is to be seen of an opened file: one value, replaced whenever anything in it changes. */
export interface FileView {
  readonly grids: readonly Grid[];
  readonly marks: readonly CellMark[];
  /** The cell last gone to; a new object each time, so that going there again scrolls there again. */
  readonly selected: { readonly sheet: string; readonly at: Position } | undefined;
  readonly edits: readonly CellEdit[];
  /** Names of sheets of ours that are not in the file as it was opened. */
  readonly own: readonly string[];
  /** Something was written, or a reason given, since the file was opened or saved last. */
  readonly unsaved: boolean;
  /** All that is unsaved are reasons: the cells are as in the file. */
  readonly onlyReasons: boolean;
  /** How many reasons for findings go with the file when it is saved. */
  readonly reasons: number;
  /** What the user should know about saving: a signature that breaks, macros that stay. */
  readonly warnings: readonly Message[];
}

export interface FileHostOptions {
  readonly read?: ReadBytes;
  readonly shelf?: Shelf | undefined;
  /** Stops the opening, where it is read in a Worker. */
  readonly signal?: AbortSignal;
}

export class FileHost implements WorkbookHost {
  readonly kind = 'file';
  readonly steps = new UndoSteps((edits) => this.apply(edits));
  private content: WorkbookContent;
  private saved: Uint8Array;
  private current: FileView;
  private busy: Promise<unknown> = Promise.resolve();
  private readonly own: OwnSheets;
  private readonly carried: CarriedReasons;
  /** The marks that the file has as it was opened. */
  private readonly brought: readonly CellMark[];
  private readonly viewers = new Set<() => void>();
  private readonly changeListeners = new Set<() => void>();

  private constructor(
    readonly name: string,
    private readonly opened: OpenedWorkbook,
    private readonly readBytes: ReadBytes,
    private readonly memory: FileMemory,
  ) {
    this.content = untouched(opened);
    this.brought = this.canBeFilled ? marksInFile(opened.original) : [];
    this.saved = opened.original;
    this.own = new OwnSheets(memory);
    this.carried = new CarriedReasons(opened.original, memory);
    this.current = {
      grids: [],
      marks: this.brought,
      selected: undefined,
      edits: [],
      own: [],
      unsaved: false,
      onlyReasons: false,
      reasons: 0,
      warnings: [],
    };
    this.show({});
  }

  /** Throws a HostProblem that says what is wrong with the file. */
  static async open(name: string, bytes: Uint8Array, options: FileHostOptions = {}): Promise<FileHost> {
    const read = options.read ?? readWorkbook;
    const reading = await read(bytes, options.signal);
    if (!reading.ok) throw new HostProblem(reading.problem);
    const shelf = 'shelf' in options ? options.shelf : browserShelf();
    const opened = { kind: reading.kind, original: bytes, originalGrids: reading.grids };
    return new FileHost(name, opened, read, new FileMemory(fingerprintOf(bytes), shelf));
  }

  get fileKind(): WorkbookKind {
    return this.opened.kind;
  }

  /** Whether edits can be made at all: only .xlsx is written. */
  get canBeFilled(): boolean {
    return this.opened.kind === 'xlsx';
  }

  get cannotWrite(): Message | undefined {
    return this.canBeFilled ? undefined : fileMessage('notPatchable');
  }

  view(): FileView {
    return this.current;
  }

  /** Calls back whenever `view()` is another value. Returns what ends it. */
  watch(viewer: () => void): () => void {
    this.viewers.add(viewer);
    return () => void this.viewers.delete(viewer);
  }

  read(): Promise<readonly Grid[]> {
    return this.inTurn(async () => this.current.grids);
  }

  apply(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    return this.inTurn(async () => {
      const before = this.content;
      const { content, applied, refused, warnings } = await attempt(
        this.opened,
        before,
        edits,
        this.readBytes,
      );
      this.content = content;
      if (applied.length > 0) this.show({ warnings });
      const made = applied.map((edit) => madeEdit(edit, before, content));
      const { standing } = before;
      return { applied, refused, undo: () => this.inTurn(() => this.takeBack(made, standing)) };
    });
  }

  private async takeBack(
    made: readonly MadeEdit[],
    before: WorkbookContent['standing'],
  ): Promise<readonly RefusedEdit[]> {
    const isAsLeft = ({ edit, after }: MadeEdit): boolean => cellKey(this.content.grids, edit) === after;
    const asLeft = made.filter(isAsLeft).map(({ edit }) => edit);
    const standing = withoutEdits(this.content.standing, asLeft, before);
    this.content = await settled(this.opened, this.content, standing, this.readBytes);
    this.show({});
    return made
      .filter((one) => !isAsLeft(one) && cellKey(this.content.grids, one.edit) !== one.before)
      .map(({ edit, shown }) => ({
        edit,
        reason: changedSince(edit, shown, shownAt(this.content.grids, edit)),
      }));
  }

  /** As Ctrl+Z does: takes back the last step, typed or written by the pane, with `downTo` as far as that one. Undefined where there is none. */
  async undo(downTo?: number): Promise<Undone | undefined> {
    const undone = await this.steps.undo(downTo);
    if (undone) this.changed();
    return undone;
  }

  /** As Ctrl+Y does. Undefined where nothing was taken back. */
  async redo(): Promise<Redone | undefined> {
    const redone = await this.steps.redo();
    if (redone) this.changed();
    return redone;
  }

  /** What a person typed into a cell. The reason why it could not be written, or undefined when it was. */
  async enter(sheet: string, at: Position, typed: string): Promise<Message | undefined> {
    const [refused] = await this.enterAll(sheet, [{ at, typed }]);
    return refused?.reason;
  }

  /** What a person typed, pasted or emptied (`''`) at once: one step. What could not be written comes back with the reason. */
  async enterAll(sheet: string, cells: readonly TypedCell[]): Promise<readonly RefusedEdit[]> {
    const isNews = ({ at, typed }: TypedCell): boolean =>
      typed.trim() !== '' || !isBlank(this.current.grids, { sheet, at });
    const edits = cells.filter(isNews).map(({ at, typed }) => editOfTyped(sheet, at, typed));
    const isFormula = ({ text }: CellEdit): boolean => text?.startsWith('=') ?? false;
    const formulas = edits.filter(isFormula).map((edit) => ({
      edit,
      reason: openMessage('noFormulas', { cell: addressOf(edit.at) }),
    }));
    const changes = await this.apply(edits.filter((edit) => !isFormula(edit)));
    this.steps.push('typed', stepName(sheet, changes.applied), changes);
    if (changes.applied.length > 0) this.changed();
    return [...formulas, ...changes.refused];
  }

  private changed(): void {
    for (const listener of [...this.changeListeners]) listener();
  }

  /** Marks may have come with the file. */
  get isMarked(): boolean {
    return this.current.marks.length > 0;
  }

  async mark(marks: readonly CellMark[]): Promise<void> {
    this.show({ marks });
  }

  async clearMarks(): Promise<void> {
    this.show({ marks: [] });
  }

  async select(sheet: string, at: Position): Promise<void> {
    if (!this.current.grids.some(({ name }) => name === sheet))
      throw new HostProblem(openMessage('sheetGone', { sheet }));
    this.show({ selected: { sheet, at } });
  }

  async selection(): Promise<Place | undefined> {
    return this.current.selected;
  }

  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  async loadState(key: string): Promise<string | undefined> {
    return key === REASONS_KEY ? this.carried.text : this.memory.get(key);
  }

  async saveState(key: string, value: string): Promise<void> {
    this.memory.set(key, value);
    if (key === REASONS_KEY) this.show({});
  }

  /** In a sheet that the file has and a person types into, cells are edited; any other is kept beside the file until it is saved. */
  async writeSheet(sheet: SheetSpec): Promise<void> {
    const inFile = this.content.grids.find(({ name }) => name === sheet.name);
    if (inFile && this.canBeFilled && !sheet.replaces) {
      const { refused } = await this.apply(editsTowards(sheet, inFile));
      if (refused[0]) throw new HostProblem(refused[0].reason);
      return;
    }
    this.own.put(sheet);
    this.show({});
  }

  /** A sheet that a person brings along: whoever listens reads it. */
  async takeSheet(sheet: SheetSpec): Promise<void> {
    await this.writeSheet(sheet);
    this.changed();
  }

  /** The file with every standing edit, the reasons given, the marks shown and the sheets of ours, and nothing else in it changed. Throws a HostProblem for other kinds than .xlsx. */
  save(): Uint8Array {
    if (!this.canBeFilled) throw new HostProblem(fileMessage('notPatchable'));
    const sheets = this.own.all();
    const { bytes, warnings } = withSeen(this.carried.writtenInto(this.content.bytes), {
      marks: this.current.marks,
      hadMarks: this.brought.length > 0,
      sheets,
    });
    this.saved = this.content.bytes;
    this.carried.noteSaved();
    this.memory.copyTo(fingerprintOf(bytes), sheets.length > 0 ? [OWN_SHEETS_KEY] : []);
    this.show({ warnings: distinct([...this.current.warnings, ...warnings]) });
    return bytes;
  }

  /** Another workbook with the same tables, an .xlsx, with the reasons given here. */
  withReasons(bytes: Uint8Array): Uint8Array {
    return this.carried.writtenInto(bytes).bytes;
  }

  /** The sheets of ours that are not in the file, as a workbook of their own; undefined where there are none. */
  saveOwnSheets(): Uint8Array | undefined {
    const specs = this.own.all();
    return specs.length === 0 ? undefined : createWorkbook(specs);
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.busy.then(work);
    this.busy = result.catch(() => undefined);
    return result;
  }

  private show(change: Partial<FileView>): void {
    const own = this.own.all();
    const hasNewCells = this.content.bytes !== this.saved;
    const hasNewReasons = this.canBeFilled && this.carried.isUnsaved;
    this.current = {
      ...this.current,
      ...change,
      grids: this.own.among(this.content.grids),
      edits: [...this.content.standing.values()],
      own: own.map(({ name }) => name),
      unsaved: hasNewCells || hasNewReasons,
      onlyReasons: hasNewReasons && !hasNewCells,
      reasons: this.carried.count,
    };
    for (const viewer of this.viewers) viewer();
  }
}

/** Nothing stands in it, not even a formula without a result: emptying it would change nothing. */
function isBlank(grids: readonly Grid[], { sheet, at }: Pick<CellEdit, 'sheet' | 'at'>): boolean {
  const grid = grids.find(({ name }) => name === sheet);
  const cell = grid && cellAt(grid, at);
  return cell === undefined || (cell.text === '' && cell.formula === undefined);
}

/** What a person put into a cell, as typed. */
export interface TypedCell {
  readonly at: Position;
  readonly typed: string;
}

function stepName(sheet: string, cells: readonly CellEdit[]): Message {
  const [first] = cells;
  const cell = first ? addressOf(first.at) : '';
  if (cells.length === 1) return openMessage('typed', { sheet, cell });
  return openMessage('typedSeveral', { sheet, cell, count: String(cells.length) });
}

/** An edit that was made, with all that is needed to see later whether its cell is still as it left it. */
interface MadeEdit {
  readonly edit: CellEdit;
  readonly before: string;
  readonly after: string;
  readonly shown: string;
}

/** Keeps no hold of the workbooks before and after: there may be many steps. */
const madeEdit = (edit: CellEdit, before: WorkbookContent, after: WorkbookContent): MadeEdit => ({
  edit,
  before: cellKey(before.grids, edit),
  after: cellKey(after.grids, edit),
  shown: shownAt(after.grids, edit),
});

/** All there is of a cell that an edit can change. */
function cellKey(grids: readonly Grid[], { sheet, at }: CellEdit): string {
  const grid = grids.find(({ name }) => name === sheet);
  const cell = grid && cellAt(grid, at);
  return cell
    ? JSON.stringify([cell.text, cell.value ?? null, cell.formula ?? null, cell.format ?? null])
    : '';
}
