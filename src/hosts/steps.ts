/** What was changed in a workbook, step by step, newest last, each with its name, its way back and its way on again. */
import type { Message } from '../core/messages';
import type { AppliedEdits, CellEdit, RefusedEdit } from './host';

/** `mend`: all fixes at once. `typed`: by hand. */
export type StepKind = 'fix' | 'mend' | 'fill' | 'typed';

export interface UndoStep {
  readonly id: number;
  readonly kind: StepKind;
  /** As a button says it after “撤销：”. */
  readonly name: Message;
  readonly changes: AppliedEdits;
}

export interface Undone {
  /** Newest first, as they were taken back. */
  readonly steps: readonly UndoStep[];
  /** Cells that stand as they did before. */
  readonly count: number;
  /** Cells changed since, which were left alone. */
  readonly refused: readonly RefusedEdit[];
}

export interface Redone {
  readonly step: UndoStep;
  /** Cells that stand again as the step left them. */
  readonly count: number;
  /** Cells changed since, which were left alone. */
  readonly refused: readonly RefusedEdit[];
}

/** A step that was taken back, with what of it can be done again: cells that were left alone then are not. */
interface TakenBack {
  readonly step: UndoStep;
  readonly edits: readonly CellEdit[];
}

/** Older steps are forgotten: what a person did so long ago is put right by hand. */
export const MOST_STEPS = 100;

export class UndoSteps {
  private steps: readonly UndoStep[] = [];
  /** What was taken back last comes last. */
  private undone: readonly TakenBack[] = [];
  private last = 0;
  private readonly watchers = new Set<() => void>();

  /** `apply`: as the host writes what a person asked for. */
  constructor(private readonly apply: (edits: readonly CellEdit[]) => Promise<AppliedEdits>) {}

  all(): readonly UndoStep[] {
    return this.steps;
  }

  /** The step that is done again next. */
  next(): UndoStep | undefined {
    return this.undone.at(-1)?.step;
  }

  /** Nothing is kept of a step that changed nothing. After a new step those taken back are gone, as everywhere. */
  push(kind: StepKind, name: Message, changes: AppliedEdits): void {
    if (changes.applied.length === 0) return;
    this.add({ kind, name, changes }, []);
  }

  /** Takes back the last step; with `downTo` also those before it, as far as that one. Undefined where there is none. */
  async undo(downTo = this.steps.at(-1)?.id): Promise<Undone | undefined> {
    const taken = this.steps.filter(({ id }) => downTo !== undefined && id >= downTo).reverse();
    if (taken.length === 0) return undefined;
    const refused: RefusedEdit[] = [];
    for (const step of taken) refused.push(...(await this.takeBack(step)));
    const count = taken.reduce((sum, { changes }) => sum + changes.applied.length, 0) - refused.length;
    return { steps: taken, count, refused };
  }

  /** Does again what was taken back last. Undefined where there is nothing. */
  async redo(): Promise<Redone | undefined> {
    const taken = this.undone.at(-1);
    if (!taken) return undefined;
    const rest = this.undone.slice(0, -1);
    this.show(this.steps, rest);
    try {
      const changes = await this.apply(taken.edits);
      const { applied, refused } = changes;
      if (applied.length > 0) this.add({ ...taken.step, changes }, rest);
      return { step: taken.step, count: applied.length, refused };
    } catch (error) {
      this.show(this.steps, [...rest, taken]);
      throw error;
    }
  }

  /** Calls back whenever `all()` or `next()` is another value. Returns what ends it. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** A step that the host could not take back stays where it was. */
  private async takeBack(step: UndoStep): Promise<readonly RefusedEdit[]> {
    const others = this.steps.filter((one) => one !== step);
    if (others.length === this.steps.length) return [];
    this.show(others);
    try {
      const refused = await step.changes.undo();
      this.noteUndone(step, refused);
      return refused;
    } catch (error) {
      this.show([...this.steps, step].sort((a, b) => a.id - b.id));
      throw error;
    }
  }

  private noteUndone(step: UndoStep, refused: readonly RefusedEdit[]): void {
    const edits = step.changes.applied.filter((edit) => !refused.some((one) => one.edit === edit));
    if (edits.length > 0) this.show(this.steps, [...this.undone, { step, edits }]);
  }

  private add(step: Omit<UndoStep, 'id'>, undone: readonly TakenBack[]): void {
    this.last += 1;
    this.show([...this.steps, { ...step, id: this.last }].slice(-MOST_STEPS), undone);
  }

  private show(steps: readonly UndoStep[], undone = this.undone): void {
    this.steps = steps;
    this.undone = undone;
    for (const watcher of [...this.watchers]) watcher();
  }
}
