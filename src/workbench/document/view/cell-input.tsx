/** Where a cell of a document is typed anew. */
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { DocumentSay } from '../words';

interface CellInputProps {
  readonly text: string;
  /** Undefined: it stays as it was. */
  readonly onEnd: (typed: string | undefined) => void;
  readonly say: DocumentSay;
}

export function CellInput({ text, onEnd, say }: CellInputProps): ReactElement {
  const [typed, setTyped] = useState(text);
  const isEnded = useRef(false);
  const end = (by: string | undefined): void => {
    if (isEnded.current) return;
    isEnded.current = true;
    onEnd(by);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(event.key === 'Enter' ? typed : undefined);
  };
  return (
    <input
      className="cell-input"
      aria-label={say('typeCell')}
      title={say('typeCell')}
      value={typed}
      size={Math.max(typed.length + 1, LEAST_LETTERS)}
      autoComplete="off"
      spellCheck={false}
      ref={(input) => {
        if (input && !input.dataset['begun']) {
          input.dataset['begun'] = 'true';
          input.focus();
          input.select();
        }
      }}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(typed)}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

/** Room for a figure in a cell that is blank. */
const LEAST_LETTERS = 8;
