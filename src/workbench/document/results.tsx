/** The results of a review at the right: 体检, 问题, 检查单. */
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { Checklist } from './findings/checklist';
import type { Fixing, ResultWords } from './findings/context';
import { ShownFindingList } from './findings/finding-list';
import { Overview } from './findings/overview';
import type { ShownReview } from './model/types';

const VIEWS = ['overview', 'findings', 'checklist'] as const;
type ResultView = (typeof VIEWS)[number];

interface ResultPaneProps extends ResultWords {
  readonly shown: ShownReview;
  readonly onCopy: (text: string) => void;
  /** Undefined where nothing can be changed. */
  readonly fixing: Fixing | undefined;
  /** What can be done with the whole of it. */
  readonly children: ReactNode;
}

const PANEL = 'document-results';

const STEPS: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => (place + 1) % VIEWS.length,
  ArrowLeft: (place) => (place + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

export function ResultPane({ shown, onCopy, fixing, children, ...results }: ResultPaneProps): ReactElement {
  const { say, locale } = results;
  const [view, setView] = useState<ResultView>('overview');
  const tabs = useRef<HTMLDivElement>(null);
  const counts: Readonly<Record<ResultView, number>> = {
    overview: 0,
    findings: shown.findings.length,
    checklist: shown.checklist.filter(({ state }) => state === 'lacking').length,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = VIEWS[STEPS[event.key]?.(VIEWS.indexOf(view)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    setView(next);
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[VIEWS.indexOf(next)]?.focus();
  };
  return (
    <section className="pane results" aria-label={say('results')} lang={locale}>
      <div ref={tabs} className="result-tabs" role="tablist" aria-label={say('views')} onKeyDown={onKeyDown}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={one === view}
            aria-controls={PANEL}
            tabIndex={one === view ? 0 : -1}
            onClick={() => setView(one)}
          >
            {say(one)}
            {counts[one] > 0 && <span className="count">{counts[one]}</span>}
          </button>
        ))}
      </div>
      <main
        key={view}
        className="result-body"
        id={PANEL}
        role="tabpanel"
        aria-label={say(view)}
        tabIndex={-1}
      >
        {view === 'overview' && (
          <Overview
            shown={shown}
            onFindings={() => setView('findings')}
            onChecklist={() => setView('checklist')}
            {...results}
          >
            {children}
          </Overview>
        )}
        {view === 'findings' && (
          <ShownFindingList shown={shown} onCopy={onCopy} fixing={fixing} {...results} />
        )}
        {view === 'checklist' && <Checklist shown={shown} {...results} />}
      </main>
    </section>
  );
}
