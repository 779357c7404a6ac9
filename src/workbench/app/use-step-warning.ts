/** Tells of something typed that may do harm, with its way back, for as long as the step stands. */
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Message } from '../../core/messages';
import type { FileHost } from '../../hosts/files/open';
import type { UndoStep } from '../../hosts/steps';
import { workbenchMessage } from '../words';
import type { Notice } from './state';

interface Warned {
  readonly what: Message;
  readonly step: UndoStep;
}

export interface StepWarning {
  readonly warn: (what: Message, step: UndoStep) => void;
  readonly notice: Notice | undefined;
  readonly dismiss: () => void;
}

export const STEP_NOTICE = 'step';

const NO_STEPS: readonly UndoStep[] = [];

/** `undo` takes back a step and those after it. */
export function useStepWarning(host: FileHost | undefined, undo: (downTo: number) => void): StepWarning {
  const [warned, setWarned] = useState<readonly Warned[]>([]);
  const watch = useCallback((viewer: () => void) => host?.steps.watch(viewer) ?? (() => undefined), [host]);
  const steps = useSyncExternalStore(watch, () => host?.steps.all() ?? NO_STEPS);
  const standing = warned
    .flatMap(({ what, step: { name } }) => {
      const step = steps.find((one) => one.name === name);
      return step ? [{ what, step }] : [];
    })
    .at(-1);
  return {
    warn: useCallback((what, step) => setWarned((before) => [...others(before, step), { what, step }]), []),
    notice: standing && noticeOf(standing, standing.step === steps.at(-1), undo),
    dismiss: () => setWarned(standing ? others(warned, standing.step) : warned),
  };
}

/** A step that is done again is another one of the same name. */
const others = (warned: readonly Warned[], { name }: UndoStep): readonly Warned[] =>
  warned.filter(({ step }) => step.name !== name);

const noticeOf = (
  { what, step: { id } }: Warned,
  isLast: boolean,
  undo: (downTo: number) => void,
): Notice => ({
  id: STEP_NOTICE,
  level: 'warning',
  lines: [what],
  action: { label: workbenchMessage(isLast ? 'undoThis' : 'undoToThis'), run: () => undo(id) },
});
