/** Where workbooks live, as the rest of the program sees it: the only thing a pane or a command line knows of a host. */
import type { Severity } from '../core/check/types';
import type { Grid, Place, Position } from '../core/grid';
import type { Message } from '../core/messages';
import type { SheetSpec } from './files/create';
import type { UndoSteps } from './steps';

/** One cell to be written. Exactly one of `value`, `text` and `formula` says what; a formula may bring its result along. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: Position;
  /** A decimal literal such as `419.69`, written as a number; beside `formula`, its cached result. */
  readonly value?: string;
  readonly text?: string;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** A number format code the cell is given; without it the cell keeps its own. */
  readonly numberFormat?: string;
  /** One that it is given only where its own says nothing of decimals: General, or text. */
  readonly formatWherePlain?: string;
  /** What the cell showed when the edit was proposed; the edit is refused when it shows something else now. */
  readonly before?: string;
}

export interface RefusedEdit {
  readonly edit: CellEdit;
  readonly reason: Message;
}

/** What became of a set of edits. */
export interface AppliedEdits {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  /** Puts back exactly what stood in the applied cells: values, formulas, number formats. Cells changed since are refused. */
  undo(): Promise<readonly RefusedEdit[]>;
}

/** `term`: a figure that a finding only reckons with; it is right, as far as the finding knows. */
export type MarkLevel = Severity | 'term';

/** The strongest first: where two meet in a cell it is shown. */
export const MARK_LEVELS: readonly MarkLevel[] = ['error', 'warning', 'hint', 'term'];

/** A cell to be shown as having a finding. An overlay: the user's own formatting is never touched. */
export interface CellMark {
  readonly sheet: string;
  readonly at: Position;
  readonly level: MarkLevel;
}

/** A host could not do what was asked, for a reason told in plain words. Every method may throw it. */
export class HostProblem extends Error {
  constructor(readonly what: Message) {
    super(what.id);
    this.name = 'HostProblem';
  }
}

export interface WorkbookHost {
  /** `excel`, `wps`: the workbook open in Excel, in WPS 表格. `file`: a workbook opened from a file in a browser. */
  readonly kind: 'excel' | 'wps' | 'file';
  /** The workbook's name, empty while none is open. */
  readonly name: string;
  /** What can be taken back: what the pane wrote, and what was typed where the host sees it typed. */
  readonly steps: UndoSteps;
  /** Why nothing can be written into it, where nothing can. */
  readonly cannotWrite?: Message | undefined;
  /** All sheets, in as few round trips as the host can: two in Excel for a workbook of ordinary size. */
  read(): Promise<readonly Grid[]>;
  /** Writes edits; each is made or refused, none half. */
  apply(edits: readonly CellEdit[]): Promise<AppliedEdits>;
  /** Whether marks are in the cells, where the host knows it; they may have come with the file. */
  readonly isMarked?: boolean;
  /** Replaces all marks of ours by these. */
  mark(marks: readonly CellMark[]): Promise<void>;
  clearMarks(): Promise<void>;
  select(sheet: string, at: Position): Promise<void>;
  /** The cell the user is at; undefined where there is none. Left out where the host can't tell. */
  selection?(): Promise<Place | undefined>;
  /** Calls back when anything in the workbook changed (not by us). Returns what ends it. */
  onChange(listener: () => void): () => void;
  /** State of ours kept in the workbook itself: explained findings, the pane's view. Undefined where none was kept. */
  loadState(key: string): Promise<string | undefined>;
  saveState(key: string, value: string): Promise<void>;
  /** Makes or replaces a sheet of ours (报告, 补充资料). */
  writeSheet(sheet: SheetSpec): Promise<void>;
}
