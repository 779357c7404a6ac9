/** Asks what shall become of changes that aren't saved before another file takes their place. */
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { WorkbenchSay } from '../words';

interface LeaveDialogProps {
  readonly name: string;
  /** Cells changed; undefined where only reasons are unsaved. */
  readonly count: number | undefined;
  readonly onDecide: (how: 'save' | 'discard' | 'stay') => void;
  readonly say: WorkbenchSay;
}

export function LeaveDialog({ name, count, onDecide, say }: LeaveDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" onCancel={() => onDecide('stay')}>
      <h2 id="leave-title">{say('leaveTitle')}</h2>
      <p>
        {count === undefined
          ? say('leaveReasons', { name })
          : say('leaveText', { name, count: String(count) })}
      </p>
      <p className="buttons">
        <button type="button" className="main" onClick={() => onDecide('save')}>
          {say('leaveSave')}
        </button>
        <button type="button" onClick={() => onDecide('discard')}>
          {say('leaveDiscard')}
        </button>
        <button type="button" onClick={() => onDecide('stay')}>
          {say('leaveStay')}
        </button>
      </p>
    </dialog>
  );
}
