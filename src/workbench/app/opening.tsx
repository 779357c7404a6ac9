/** A file is being read: which, and the way out. */
import type { ReactElement } from 'react';
import type { WorkbenchSay } from '../words';

interface OpeningProps {
  readonly name: string;
  readonly onCancel: () => void;
  readonly say: WorkbenchSay;
}

export const OpeningFile = ({ name, onCancel, say }: OpeningProps): ReactElement => (
  <div className="opening">
    <p role="status">{say('opening', { name })}</p>
    <button type="button" onClick={onCancel}>
      {say('cancel')}
    </button>
  </div>
);
