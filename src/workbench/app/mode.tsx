/** Whether the workbook is worked on, or a text held against it. */
import type { ReactElement } from 'react';
import type { WorkbenchSay } from '../words';

export type Mode = 'tables' | 'text';

interface ModeSwitchProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly say: WorkbenchSay;
}

export const ModeSwitch = ({ mode, onMode, say }: ModeSwitchProps): ReactElement => (
  <div className="modes" role="group" aria-label={say('mode')}>
    <button type="button" aria-pressed={mode === 'tables'} onClick={() => onMode('tables')}>
      {say('tablesMode')}
    </button>
    <button type="button" aria-pressed={mode === 'text'} onClick={() => onMode('text')}>
      {say('textMode')}
    </button>
  </div>
);
