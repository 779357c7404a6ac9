/** Before there is a text: open a file or paste. */
import type { Say } from '../../core/messages';
import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { TEXT_FILES } from './read-text';
import type { TEXT_WORDS } from './words';

interface TextStartProps {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** Back to texts that have corrections. */
  readonly back: readonly { readonly label: string; readonly onBack: () => void }[];
  readonly say: Say<typeof TEXT_WORDS>;
}

export function TextStart({ onFile, onText, back, say }: TextStartProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const box = useId();
  const isBlank = typed.trim() === '';
  return (
    <section className="workbook text" aria-label={say('text')}>
      <div className="text-start">
        <div className="card">
          <h2>{say('title')}</h2>
          <p className="lead">{say('lead')}</p>
          {back.map(({ label, onBack }, place) => (
            <p key={place} className="buttons">
              <button type="button" onClick={onBack}>
                {label}
              </button>
            </p>
          ))}
          <p className="buttons">
            <button type="button" className="main" onClick={() => input.current?.click()}>
              {say('open')}
            </button>
          </p>
          <input
            ref={input}
            type="file"
            accept={TEXT_FILES}
            hidden
            aria-label={say('file')}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file) onFile(file);
            }}
          />
          <p className="quiet">{say('dropHere')}</p>
          <label htmlFor={box}>{say('paste')}</label>
          <textarea id={box} rows={8} value={typed} onChange={({ target }) => setTyped(target.value)} />
          <p className="buttons">
            <button type="button" disabled={isBlank} onClick={() => onText(typed)}>
              {say('use')}
            </button>
          </p>
        </div>
      </div>
    </section>
  );
}
