/** Takes steps back and does them again, by their keys anywhere but in a field that has an undo of its own. */
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { FileHost } from '../../hosts/files/open';
import type { Redone, Undone, UndoStep } from '../../hosts/steps';
import { stepKeyOf } from '../../pane/step-keys';

const TYPED_IN = 'input, textarea, select, [contenteditable]';

export interface StepActs {
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useStepKeys(acts: StepActs | undefined): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const pressed = stepKeyOf(event);
      if (!pressed || !latest.current || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
      event.preventDefault();
      latest.current[pressed]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

export function useLastStep({ steps }: FileHost): UndoStep | undefined {
  const watch = useCallback((viewer: () => void) => steps.watch(viewer), [steps]);
  return useSyncExternalStore(watch, () => steps.all().at(-1));
}

export function useNextStep({ steps }: FileHost): UndoStep | undefined {
  const watch = useCallback((viewer: () => void) => steps.watch(viewer), [steps]);
  return useSyncExternalStore(watch, () => steps.next());
}

/** Goes to where the step was taken back, so that it is seen. */
export async function undoIn(host: FileHost, downTo?: number): Promise<Undone | undefined> {
  const undone = await host.undo(downTo);
  const place = undone?.steps[0]?.changes.applied[0];
  if (place) await host.select(place.sheet, place.at);
  return undone;
}

/** Goes to where the step was done again. */
export async function redoIn(host: FileHost): Promise<Redone | undefined> {
  const redone = await host.redo();
  const place = redone?.step.changes.applied[0];
  if (place) await host.select(place.sheet, place.at);
  return redone;
}
