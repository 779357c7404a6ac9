/** What stands above a text that can be corrected: taking back, doing again, saving. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Say } from '../../core/messages';
import type { StepActs } from '../app/use-undo';
import { SHOWINGS, type SavedShowing } from './save-text';
import type { TEXT_WORDS } from './words';

interface StepToolsProps {
  readonly made: number;
  readonly takenBack: number;
  readonly acts: StepActs;
  readonly say: Say<typeof TEXT_WORDS>;
}

/** None before anything was corrected. */
export function StepTools({ made, takenBack, acts, say }: StepToolsProps): ReactElement | null {
  if (made + takenBack === 0) return null;
  return (
    <>
      <button type="button" aria-disabled={made === 0} title={say('undoHint')} onClick={acts.undo}>
        {say('undo')}
      </button>
      <button type="button" aria-disabled={takenBack === 0} title={say('redoHint')} onClick={acts.redo}>
        {say('redo')}
      </button>
    </>
  );
}

interface SaveButtonProps {
  readonly onSave: (showing: SavedShowing) => void;
  readonly say: (id: 'save' | 'saveHint' | 'showing' | SavedShowing) => string;
}

/** Saves a file, its changed words shown as chosen beside the button. */
export function SaveButton({ onSave, say }: SaveButtonProps): ReactElement {
  const [showing, setShowing] = useState<SavedShowing>('highlight');
  return (
    <span className="save-as">
      <button type="button" className="main" title={say('saveHint')} onClick={() => onSave(showing)}>
        {say('save')}
      </button>
      <label>
        {say('showing')}
        <select value={showing} onChange={({ target }) => setShowing(target.value as SavedShowing)}>
          {SHOWINGS.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}
