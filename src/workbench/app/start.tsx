/** The page before a file is open: what it does, and where to begin. */
import type { ReactElement } from 'react';
import type { Locale } from '../../core/messages';
import { programAndVersion } from '../../version';
import type { WorkbenchSay } from '../words';
import { OpenButton } from './open-button';
import { OpeningFile } from './opening';

interface StartProps {
  readonly opening: string | undefined;
  readonly icon: string;
  readonly locale: Locale;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onCancel: () => void;
  readonly say: WorkbenchSay;
}

export function StartPage(props: StartProps): ReactElement {
  const { opening, icon, locale, onFiles, onSample, onCancel, say } = props;
  return (
    <main className="start">
      <div className="card">
        <img src={icon} alt="" width={64} height={64} />
        <h1>{say('product')}</h1>
        <p className="lead">{say('lead')}</p>
        {opening === undefined ? (
          <>
            <p className="buttons">
              <OpenButton label={say('open')} isMain onFiles={onFiles} />
              <button type="button" onClick={onSample}>
                {say('sample')}
              </button>
            </p>
            <p>{say('dropHere')}</p>
          </>
        ) : (
          <OpeningFile name={opening} onCancel={onCancel} say={say} />
        )}
        <p className="quiet">
          {say('staysHere')}
          <br />
          {programAndVersion(locale)}
        </p>
      </div>
    </main>
  );
}
