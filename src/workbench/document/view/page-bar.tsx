/** Above the pages: the page, how large it is shown, and what the marks mean. */
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { DocumentSay } from '../words';
import { Legend } from './legend';

interface PageBarProps {
  readonly page: number;
  readonly pages: number;
  readonly isFitting: boolean;
  readonly onPage: (page: number) => void;
  readonly onZoom: (by: 'in' | 'out' | 'fit') => void;
  readonly say: DocumentSay;
}

export function PageBar({ page, pages, isFitting, onPage, onZoom, say }: PageBarProps): ReactElement {
  const [typed, setTyped] = useState<string>();
  useEffect(() => setTyped(undefined), [page]);
  const go = (): void => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted);
    setTyped(undefined);
  };
  return (
    <div className="above text-bar document-bar">
      <Legend say={say} />
      <div className="page-tools">
        <input
          inputMode="numeric"
          aria-label={say('toPage')}
          value={typed ?? String(page)}
          size={String(pages).length + 1}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') go();
            if (key === 'Escape') setTyped(undefined);
          }}
          onBlur={() => setTyped(undefined)}
          onFocus={({ target }) => target.select()}
        />
        <span aria-hidden="true">/ {pages}</span>
        <button
          type="button"
          aria-label={say('zoomOut')}
          title={say('zoomOut')}
          onClick={() => onZoom('out')}
        >
          −
        </button>
        <button type="button" aria-label={say('zoomIn')} title={say('zoomIn')} onClick={() => onZoom('in')}>
          +
        </button>
        <button type="button" className="fit" aria-pressed={isFitting} onClick={() => onZoom('fit')}>
          {say('fitWidth')}
        </button>
      </div>
    </div>
  );
}
