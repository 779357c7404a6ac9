/** Takes back the last step in the opened workbook, by Ctrl+Z anywhere but in a field that has an undo of its own. */
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { FileHost } from '../../hosts/files/open';
import type { Undone, UndoStep } from '../../hosts/steps';

const TYPED_IN = 'input, textarea, select, [contenteditable]';

export function useUndoKey(undo: (() => void) | undefined): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || !latest.current || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

export function useLastStep({ steps }: FileHost): UndoStep | undefined {
  const watch = useCallback((viewer: () => void) => steps.watch(viewer), [steps]);
  return useSyncExternalStore(watch, () => steps.all().at(-1));
}

/** Goes to where the step was taken back, so that it is seen. */
export async function undoIn(host: FileHost): Promise<Undone | undefined> {
  const undone = await host.undo();
  const place = undone?.steps[0]?.changes.applied[0];
  if (place) await host.select(place.sheet, place.at);
  return undone;
}
