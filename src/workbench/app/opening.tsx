/** A file is being read: which, and the way out. */
import type { ReactElement } from 'react';
import type { WorkbenchSay } from '../words';

interface OpeningProps {
  /** Which, and how far. */
  readonly words: string;
  readonly onCancel: () => void;
  readonly say: WorkbenchSay;
}

export const OpeningFile = ({ words, onCancel, say }: OpeningProps): ReactElement => (
  <div className="opening">
    <p role="status">{words}</p>
    <button type="button" onClick={onCancel}>
      {say('cancel')}
    </button>
  </div>
);
