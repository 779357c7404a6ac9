/** Whether the workbook is worked on, a text held against it, or last year's document made this year's draft. */
import type { ReactElement } from 'react';
import type { WorkbenchSay } from '../words';

const MODES = ['tables', 'text', 'draft'] as const;
export type Mode = (typeof MODES)[number];

interface ModeSwitchProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly say: WorkbenchSay;
}

export const ModeSwitch = ({ mode, onMode, say }: ModeSwitchProps): ReactElement => (
  <div className="modes" role="group" aria-label={say('mode')}>
    {MODES.map((one) => (
      <button key={one} type="button" aria-pressed={mode === one} onClick={() => onMode(one)}>
        {say(`${one}Mode`)}
      </button>
    ))}
  </div>
);
