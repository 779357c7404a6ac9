/** The page before a file is open: what it does, and where to begin. */
import type { ReactElement } from 'react';
import type { Locale } from '../../core/messages';
import { programAndVersion } from '../../hosts/version';
import type { WorkbenchSay } from '../words';
import type { Mode } from './mode';
import { OpenButton } from './open-button';
import { OpeningFile } from './opening';

interface StartProps {
  /** A file is being read: how that is told. */
  readonly opening: string | undefined;
  /** What the workbook is opened for. */
  readonly mode: Mode;
  /** Undefined where there is nothing but tables. */
  readonly onMode: ((mode: Mode) => void) | undefined;
  readonly icon: string;
  readonly locale: Locale;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onCancel: () => void;
  readonly onHelp: () => void;
  readonly say: WorkbenchSay;
}

export function StartPage(props: StartProps): ReactElement {
  const { opening, mode, onMode, icon, locale, onFiles, onSample, onCancel, onHelp, say } = props;
  const isText = mode === 'text';
  return (
    <main className="start">
      <div className="card">
        <img src={icon} alt="" width={64} height={64} />
        <h1>{say(isText ? 'textMode' : 'product')}</h1>
        <p className="lead">{say(isText ? 'textLead' : 'lead')}</p>
        {opening === undefined ? (
          <>
            <p className="buttons">
              <OpenButton label={say(isText ? 'openBoth' : 'open')} isMain onFiles={onFiles} />
              <button type="button" onClick={onSample}>
                {say('sample')}
              </button>
              {onMode && (
                <button type="button" onClick={() => onMode(isText ? 'tables' : 'text')}>
                  {say(isText ? 'backToStart' : 'textMode')}
                </button>
              )}
              {onMode && !isText && (
                <button type="button" onClick={() => onMode('draft')}>
                  {say('draftMode')}
                </button>
              )}
            </p>
            <p>{say(isText ? 'dropBoth' : 'dropHere')}</p>
          </>
        ) : (
          <OpeningFile words={opening} onCancel={onCancel} say={say} />
        )}
        <p className="quiet">
          {say('staysHere')}
          <br />
          {programAndVersion(locale)}
          <button type="button" className="link" onClick={onHelp}>
            {say('help')}
          </button>
        </p>
      </div>
    </main>
  );
}
