/** Everything the pane knows, as one value. */
import type { CheckResult, Severity } from '../../core/check';
import type { Tried } from '../../core/fix';
import type { Grid, Place } from '../../core/grid';
import type { Message } from '../../core/messages';
import type { Progress } from '../../core/overview';
import type { QuestionPlace } from '../../core/recognise';
import type { TableId, TableSet } from '../../core/tables';
import type { UndoStep } from '../../hosts/steps';
import type { Reason } from '../../core/reasons';
import type { PaneSettings } from './settings';
import type { KeptSupplement } from './supplement';
import { NOTHING_KEPT } from './supplement';

export const VIEWS = ['check', 'findings', 'fill', 'explain', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** What is being done. One thing at a time. */
export type Task =
  | 'check'
  | 'fix'
  | 'try'
  | 'fill'
  | 'undo'
  | 'redo'
  | 'mark'
  | 'clear'
  | 'report'
  | 'go'
  | 'reason'
  | 'supplement'
  | 'previous'
  | 'layout'
  | 'form'
  | 'copy'
  | 'save'
  | 'open'
  | 'insert'
  | 'update'
  | 'proofread'
  | 'correct'
  | 'comment'
  | 'uncomment'
  | 'draft'
  | 'refill';

export interface PaneFailure {
  readonly what: Message;
  readonly details: readonly Message[];
  readonly canRetry: boolean;
}

export interface Checked {
  readonly grids: readonly Grid[];
  readonly result: CheckResult;
  /** Milliseconds for reading and checking. */
  readonly took: number;
}

/** What a check found otherwise than the one before. */
export interface Headway extends Progress {
  /** What was done when the workbook was checked again. */
  readonly cause: Task;
  /** After filling: how many cells were kept back. */
  readonly kept?: number;
}

export type FilterLevel = 'all' | Severity | 'explained';

export interface Filter {
  readonly level: FilterLevel;
  readonly text: string;
  readonly table: TableId | undefined;
}

export const NO_FILTER: Filter = { level: 'all', text: '', table: undefined };

export interface PaneState {
  readonly view: View;
  readonly busy: Task | undefined;
  /** Whether the user may stop it. */
  readonly canStop: boolean;
  /** Whether it is known to take a while. */
  readonly isLong: boolean;
  readonly problem: PaneFailure | undefined;
  /** Something that went well, said once. */
  readonly notice: Message | undefined;
  /** Whether it told of steps taken back, which can be done again. */
  readonly offersRedo: boolean;
  /** Whether the workbook changed since the check. */
  readonly stale: boolean;
  readonly checked: Checked | undefined;
  /** Undefined after the first check, and once it was closed. */
  readonly headway: Headway | undefined;
  readonly filter: Filter;
  /** Name of the finding that is opened. */
  readonly opened: string | undefined;
  /** What 全部改正 would do, while it is looked over. */
  readonly tried: Tried | undefined;
  /** Where the user was before each time the pane went to a cell, newest last. */
  readonly trail: readonly Place[];
  readonly reasons: readonly Reason[];
  readonly formulas: boolean;
  /** Names of cells that are not to be filled. */
  readonly unticked: ReadonlySet<string>;
  /** What can be taken back, newest last. */
  readonly steps: readonly UndoStep[];
  /** Taken back, and done again next. */
  readonly nextStep: UndoStep | undefined;
  /** The newest step whose bar was closed. */
  readonly seenStep: number;
  readonly supplement: KeptSupplement;
  /** What is wrong on the worksheet 决算公开补充资料. */
  readonly sheetProblems: readonly Message[];
  /** Last year's public tables, while the pane is open: this year's beginning is held against last year's end. */
  readonly previous: TableSet | undefined;
  /** The budget published for the year, while the pane is open: the text's 年初预算 is held against it. */
  readonly budget: TableSet | undefined;
  /** The place whose form is being told by hand. */
  readonly asked: QuestionPlace | undefined;
  readonly settings: PaneSettings;
}

export const initialState = (settings: PaneSettings): PaneState => ({
  view: 'check',
  busy: undefined,
  canStop: false,
  isLong: false,
  problem: undefined,
  notice: undefined,
  offersRedo: false,
  stale: false,
  checked: undefined,
  headway: undefined,
  filter: NO_FILTER,
  opened: undefined,
  tried: undefined,
  trail: [],
  reasons: [],
  formulas: false,
  unticked: new Set(),
  steps: [],
  nextStep: undefined,
  seenStep: 0,
  supplement: NOTHING_KEPT,
  sheetProblems: [],
  previous: undefined,
  budget: undefined,
  asked: undefined,
  settings,
});
