/** Writes into the workbook what the user asked for, and takes it back. */
import type { CheckResult, Suspect } from '../../core/check';
import { planOf, type FillPlan } from '../../core/fill';
import { isSamePlace } from '../../core/grid';
import { message } from '../../core/messages';
import { cellEditOf } from '../../hosts/cell-edit';
import type { CellEdit, WorkbookHost } from '../../hosts/host';
import type { Redone, StepKind, UndoStep, Undone } from '../../hosts/steps';
import { FILL_WORDS } from '../words/fill';
import { STEP_WORDS } from '../words/steps';
import type { PaneOptions } from '../platform';
import { warningOf } from './changed-names';
import type { Checking } from './checking';
import { tickedEdits } from './fills';
import { fixOf } from './fixes';
import type { Runner } from './runner';
import { PaneProblem } from './runner';
import type { Store } from './store';

export class Editing {
  private unwatch: (() => void) | undefined;

  constructor(
    private readonly host: WorkbookHost,
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly checking: Checking,
    private readonly warn?: PaneOptions['warn'],
  ) {}

  /** Shows what can be taken back, whoever did it. */
  start(): void {
    const { steps } = this.host;
    const show = (): void => this.store.dispatch({ kind: 'stepped', steps: steps.all(), next: steps.next() });
    this.unwatch = steps.watch(() => {
      const known = this.store.get().steps.at(-1)?.id ?? 0;
      show();
      this.warnOfNames(steps.all().filter(({ id }) => id > known));
    });
    show();
  }

  /** The check is still of the workbook before them. */
  private warnOfNames(fresh: readonly UndoStep[]): void {
    const { checked } = this.store.get();
    for (const step of fresh.filter(({ kind }) => kind === 'typed')) {
      const what = checked && warningOf(checked, step.changes.applied);
      if (what) this.warn?.(what, step);
    }
  }

  stop(): void {
    this.unwatch?.();
  }

  /** Applies suggestions of one finding; a figure worked out from others is a fill and waits for what has to be mended first. */
  fix(suspects: readonly Suspect[], kind: 'fix' | 'mend' = 'fix'): Promise<boolean> {
    return this.runner.run('fix', async () => {
      const { checked } = this.store.get();
      if (!checked) return;
      const plan = planOf(checked.result);
      if (suspects.some((suspect) => isWorkedOut(suspect, checked.result))) refuseObstacles(plan);
      const wanted = withoutWithheld(suspects, plan);
      await this.write(
        kind,
        wanted.map((suspect) => fixOf(suspect, plan, checked.grids)),
      );
    });
  }

  /** Fills every ticked cell. */
  fill(): Promise<boolean> {
    return this.runner.run('fill', async () => {
      const { checked, formulas, unticked } = this.store.get();
      if (!checked) return;
      const plan = planOf(checked.result, { formulas });
      refuseObstacles(plan);
      await this.write(
        'fill',
        tickedEdits(plan, unticked).map((edit) => cellEditOf(edit, checked.grids)),
      );
    });
  }

  /** Takes back the last step, and those before it as far as `downTo`. */
  undo(downTo?: number): Promise<boolean> {
    return this.runner.run('undo', async () => {
      const undone = await this.host.steps.undo(downTo);
      if (!undone) return;
      await this.checking.readAndCheck();
      refuseRest('undoRefused', undone);
      this.store.dispatch({
        kind: 'noticed',
        notice: message(STEP_WORDS, 'undone', { count: String(undone.count) }),
        offersRedo: true,
      });
    });
  }

  /** Does again what was taken back last. */
  redo(): Promise<boolean> {
    return this.runner.run('redo', async () => {
      const redone = await this.host.steps.redo();
      if (!redone) return;
      await this.checking.readAndCheck();
      refuseRest('redoRefused', redone);
      // What the pane wrote has its own bar again.
      if (redone.step.kind !== 'typed') return;
      this.store.dispatch({
        kind: 'noticed',
        notice: message(STEP_WORDS, 'redone', { count: String(redone.count) }),
      });
    });
  }

  private tellKeptBack(): void {
    const { checked } = this.store.get();
    if (checked) this.store.dispatch({ kind: 'kept-back', count: planOf(checked.result).withheld.length });
  }

  private async write(kind: Exclude<StepKind, 'typed'>, edits: readonly CellEdit[]): Promise<void> {
    if (edits.length === 0) return;
    const outcome = await this.host.apply(edits);
    const { applied, refused } = outcome;
    this.host.steps.push(kind, message(STEP_WORDS, kind, { count: String(applied.length) }), outcome);
    await this.checking.readAndCheck();
    if (kind === 'fill') this.tellKeptBack();
    if (refused.length > 0 && applied.length === 0)
      throw new PaneProblem(
        message(FILL_WORDS, 'allRefused', { count: String(refused.length) }),
        refused.map(({ reason }) => reason),
      );
  }
}

/** Throws where cells were left alone. */
function refuseRest(what: 'undoRefused' | 'redoRefused', { refused }: Undone | Redone): void {
  if (refused.length === 0) return;
  throw new PaneProblem(
    message(FILL_WORDS, what, { count: String(refused.length) }),
    refused.map(({ reason }) => reason),
  );
}

function refuseObstacles({ obstacles }: FillPlan): void {
  if (obstacles.length === 0) return;
  throw new PaneProblem(
    message(FILL_WORDS, 'obstacles', { count: String(obstacles.length) }),
    obstacles.flatMap(({ lines }) => lines),
  );
}

/** What the plan keeps back is not written by a suggestion either. */
function withoutWithheld(suspects: readonly Suspect[], { withheld }: FillPlan): readonly Suspect[] {
  const isWithheld = (suspect: Suspect): boolean =>
    withheld.some((fill) => isSamePlace(fill, suspect) && fill.after === suspect.suggestion);
  const wanted = suspects.filter((suspect) => !isWithheld(suspect));
  if (wanted.length > 0 || suspects.length === 0) return wanted;
  throw new PaneProblem(
    message(FILL_WORDS, 'fixWithheld', { count: String(suspects.length) }),
    withheld.filter((fill) => suspects.some((one) => isSamePlace(one, fill))).map(({ reason }) => reason),
  );
}

const isWorkedOut = (suspect: Suspect, { solution }: CheckResult): boolean =>
  [...solution.solved.values()].some(({ figure }) => isSamePlace(figure, suspect));
