/** What the opened workbook says otherwise than an earlier one; each difference leads to its cell. */
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { DiffLines } from '../../core/diff';
import type { Place } from '../../core/grid';
import type { WorkbenchSay } from '../words';

interface CompareViewProps {
  readonly lines: DiffLines;
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
  readonly say: WorkbenchSay;
}

export function CompareView({ lines, onGo, onClose, say }: CompareViewProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className="pane compare"
      aria-label={say('compared')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className="compare-bar">
        <h2 ref={heading} tabIndex={-1}>
          {say('compared')}
        </h2>
        <button type="button" onClick={onClose}>
          {say('closeCompare')}
        </button>
      </div>
      <div className="compare-list" tabIndex={0} role="region" aria-label={say('differences')}>
        <p className="quiet lines">{lines.heading}</p>
        <p>
          <strong>{lines.summary}</strong>
        </p>
        {[...lines.facts, ...lines.unread].map((line) => (
          <p key={line}>{line}</p>
        ))}
        {lines.tables.map((table) => (
          <section key={table.heading}>
            <h3>{table.heading}</h3>
            <ul>
              {table.lines.map(({ text, place }) => (
                <li key={text}>
                  {place ? (
                    <button type="button" className="to-cell" onClick={() => onGo(place)}>
                      <span>{text}</span>
                    </button>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
