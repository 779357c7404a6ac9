/** The chosen cell above the sheet: where it is, what stands in it, and a place to change it. */
import { useEffect, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { addressOf } from '../../core/grid';
import type { Cell, Position } from '../../core/grid';
import type { WorkbenchSay } from '../words';
import { typedContent } from './content';

export interface CellBarProps {
  readonly at: Position | undefined;
  readonly cell: Cell | undefined;
  /** Without it the cell can't be changed. True when it was written. */
  readonly onEnter: ((typed: string) => Promise<boolean>) | undefined;
  readonly say: WorkbenchSay;
}

export function CellBar({ at, cell, onEnter, say }: CellBarProps): ReactElement {
  const content = typedContent(cell);
  const [typed, setTyped] = useState(content);
  useEffect(() => setTyped(content), [content, at]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed !== content) void onEnter?.(typed).then((written) => (written ? undefined : setTyped(content)));
  };
  if (!at) return <div className="cell-bar empty">{say('noCell')}</div>;
  const cellName = addressOf(at);
  return (
    <form className="cell-bar" onSubmit={onSubmit}>
      <output aria-label={say('cell', { cell: cellName })}>{cellName}</output>
      <input
        value={typed}
        readOnly={!onEnter}
        aria-label={say('cellContent', { cell: cellName })}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setTyped(content)}
      />
      {typed !== content && <button type="submit">{say('write')}</button>}
    </form>
  );
}
