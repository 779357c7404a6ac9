/** How to use the workbench, in a few lines, without leaving the page. */
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Locale } from '../../core/messages';
import { programAndVersion } from '../../hosts/version';
import type { WorkbenchSay } from '../words';

const STEPS = [
  'helpOpen',
  'helpFindings',
  'helpFill',
  'helpExplain',
  'helpText',
  'helpDraft',
  'helpDocument',
  'helpSave',
  'helpKeys',
] as const;

interface HelpDialogProps {
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly say: WorkbenchSay;
}

export function HelpDialog({ locale, onClose, say }: HelpDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onCancel={onClose}>
      <h2 id="help-title">{say('help')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <p className="quiet">
        {say('staysHere')}
        <br />
        {programAndVersion(locale)}
      </p>
      <p className="buttons">
        <button type="button" className="main" onClick={onClose}>
          {say('closeHelp')}
        </button>
      </p>
    </dialog>
  );
}
