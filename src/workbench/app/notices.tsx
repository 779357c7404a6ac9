/** What has to be said about the file, in a line above it, until it is dismissed. */
import type { ReactElement } from 'react';
import { render } from '../../core/messages';
import type { Locale } from '../../core/messages';
import type { WorkbenchSay } from '../words';
import type { Notice } from './state';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly locale: Locale;
  readonly onDismiss: (id: string) => void;
  readonly say: WorkbenchSay;
}

const SIGNS: Readonly<Record<Notice['level'], string>> = { info: 'ℹ', warning: '▲', problem: '✕' };

export const Notices = ({ notices, locale, onDismiss, say }: NoticesProps): ReactElement => (
  <div className="notices" aria-live="polite">
    {notices.map(({ id, level, lines, action }) => (
      <div key={id} className={`notice ${level}`} role={level === 'info' ? undefined : 'alert'}>
        <span aria-hidden="true">{SIGNS[level]}</span>
        <p>
          {lines.map((line) => (
            <span key={line.id}>{render(line, locale)}</span>
          ))}
        </p>
        {action && (
          <button type="button" className="act" onClick={action.run}>
            {render(action.label, locale)}
          </button>
        )}
        <button type="button" className="dismiss" aria-label={say('close')} onClick={() => onDismiss(id)}>
          ×
        </button>
      </div>
    ))}
  </div>
);
