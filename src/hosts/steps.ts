/** What was changed in a workbook, step by step, newest last, each with its name and its way back. */
import type { Message } from '../core/messages';
import type { AppliedEdits, RefusedEdit } from './host';

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

/** Older steps are forgotten: what a person did so long ago is put right by hand. */
export const MOST_STEPS = 100;

export class UndoSteps {
  private steps: readonly UndoStep[] = [];
  private last = 0;
  private readonly watchers = new Set<() => void>();

  all(): readonly UndoStep[] {
    return this.steps;
  }

  /** Nothing is kept of a step that changed nothing. */
  push(kind: StepKind, name: Message, changes: AppliedEdits): void {
    if (changes.applied.length === 0) return;
    this.last += 1;
    this.show([...this.steps, { id: this.last, kind, name, changes }].slice(-MOST_STEPS));
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

  /** Calls back whenever `all()` is another value. Returns what ends it. */
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
      return await step.changes.undo();
    } catch (error) {
      this.show([...this.steps, step].sort((a, b) => a.id - b.id));
      throw error;
    }
  }

  private show(steps: readonly UndoStep[]): void {
    this.steps = steps;
    for (const watcher of [...this.watchers]) watcher();
  }
}
