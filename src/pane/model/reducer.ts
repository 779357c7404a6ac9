/** How the pane's state follows from what happened. */
import type { Tried } from '../../core/fix';
import type { Place } from '../../core/grid';
import type { Message } from '../../core/messages';
import type { QuestionPlace } from '../../core/recognise';
import type { TableSet } from '../../core/tables';
import type { Reason } from '../../core/reasons';
import type { PaneSettings } from './settings';
import type { UndoStep } from '../../hosts/steps';
import type { Checked, Filter, Headway, PaneState, PaneFailure, Task, View } from './state';
import type { KeptSupplement } from './supplement';

export type Action =
  | { readonly kind: 'shown'; readonly view: View }
  | { readonly kind: 'begun'; readonly task: Task; readonly stoppable: boolean }
  /** What was begun can no longer be stopped. */
  | { readonly kind: 'settled' }
  /** What was begun is going to take a while. */
  | { readonly kind: 'lengthened' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly problem: PaneFailure }
  | { readonly kind: 'problem-closed' }
  | { readonly kind: 'noticed'; readonly notice: Message | undefined; readonly offersRedo?: boolean }
  | { readonly kind: 'workbook-changed' }
  /** `stale`: it changed again while it was read. */
  | {
      readonly kind: 'checked';
      readonly checked: Checked;
      readonly stale: boolean;
      readonly headway: Headway | undefined;
    }
  | { readonly kind: 'headway-seen' }
  | { readonly kind: 'kept-back'; readonly count: number }
  | { readonly kind: 'went'; readonly trail: readonly Place[] }
  | { readonly kind: 'tried'; readonly tried: Tried | undefined }
  | { readonly kind: 'filtered'; readonly filter: Partial<Filter> }
  | { readonly kind: 'opened'; readonly finding: string | undefined }
  | { readonly kind: 'reasoned'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'formulas-chosen'; readonly formulas: boolean }
  | { readonly kind: 'ticked'; readonly cells: readonly string[]; readonly on: boolean }
  | { readonly kind: 'stepped'; readonly steps: readonly UndoStep[]; readonly next: UndoStep | undefined }
  | { readonly kind: 'step-seen'; readonly id: number }
  | {
      readonly kind: 'supplemented';
      readonly supplement: KeptSupplement;
      readonly sheetProblems?: readonly Message[];
    }
  | { readonly kind: 'previous-read'; readonly previous: TableSet | undefined }
  | { readonly kind: 'budget-read'; readonly budget: TableSet | undefined }
  | { readonly kind: 'layout-asked'; readonly place: QuestionPlace | undefined }
  | { readonly kind: 'settings-changed'; readonly settings: PaneSettings };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'shown':
      return { ...state, view: action.view, notice: undefined };
    case 'begun':
      return {
        ...state,
        busy: action.task,
        canStop: action.stoppable,
        problem: undefined,
        notice: undefined,
      };
    case 'settled':
      return { ...state, canStop: false };
    case 'lengthened':
      return { ...state, isLong: true };
    case 'ended':
      return { ...state, busy: undefined, canStop: false, isLong: false };
    case 'failed':
      return { ...state, problem: action.problem };
    case 'problem-closed':
      return { ...state, problem: undefined };
    case 'noticed':
      return { ...state, notice: action.notice, offersRedo: action.offersRedo ?? false };
    case 'workbook-changed':
      return state.checked ? { ...state, stale: true } : state;
    case 'checked':
      return {
        ...state,
        checked: action.checked,
        stale: action.stale,
        headway: action.headway,
        tried: undefined,
        unticked: new Set(),
      };
    case 'kept-back':
      return state.headway ? { ...state, headway: { ...state.headway, kept: action.count } } : state;
    case 'headway-seen':
      return { ...state, headway: undefined };
    case 'went':
      return { ...state, trail: action.trail };
    case 'tried':
      return { ...state, tried: action.tried };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'opened':
      return { ...state, opened: action.finding };
    case 'reasoned':
      return { ...state, reasons: action.reasons };
    case 'formulas-chosen':
      return { ...state, formulas: action.formulas };
    case 'ticked':
      return { ...state, unticked: ticked(state.unticked, action.cells, action.on) };
    case 'stepped':
      return { ...state, steps: action.steps, nextStep: action.next };
    case 'step-seen':
      return { ...state, seenStep: action.id };
    case 'supplemented':
      return {
        ...state,
        supplement: action.supplement,
        sheetProblems: action.sheetProblems ?? state.sheetProblems,
      };
    case 'previous-read':
      return { ...state, previous: action.previous };
    case 'budget-read':
      return { ...state, budget: action.budget };
    case 'layout-asked':
      return { ...state, asked: action.place };
    case 'settings-changed':
      return { ...state, settings: action.settings };
  }
}

function ticked(unticked: ReadonlySet<string>, cells: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(unticked);
  for (const cell of cells)
    if (on) next.delete(cell);
    else next.add(cell);
  return next;
}
