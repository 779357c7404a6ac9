/** What is going on, above every view: work in progress, a problem, data that changed, what was done and can be undone. */
import { useEffect, useRef } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { QUICK } from '../model/checking';
import type { Task } from '../model/state';
import { Bar } from '../parts/bar';
import { CloseButton } from '../parts/close-button';
import { useModel, usePane, useSay, useTell } from '../parts/context';
import { useDelayed } from '../parts/use-delayed';
import type { ShellWord } from '../words/shell';
import { SHELL_WORDS } from '../words/shell';
import { HeadwayBar, NoticeBar, StepBar } from './step-bars';

const BUSY: Partial<Record<Task, ShellWord>> = {
  check: 'busyCheck',
  fix: 'busyFix',
  try: 'busyTry',
  fill: 'busyFill',
  undo: 'busyUndo',
  redo: 'busyRedo',
  mark: 'busyMark',
  clear: 'busyClear',
  report: 'busyReport',
  supplement: 'busySupplement',
  previous: 'busyPrevious',
  layout: 'busyCheck',
  save: 'busySave',
  open: 'busyOpen',
  insert: 'busyInsert',
  update: 'busyUpdate',
  proofread: 'busyProofread',
  comment: 'busyComment',
  uncomment: 'busyUncomment',
};

export function Bars({ isBesideText }: { readonly isBesideText: boolean }) {
  return (
    <>
      <BusyBar />
      <ProblemBar />
      <StaleBar />
      {isBesideText ? null : (
        <>
          <StepBar />
          <HeadwayBar />
        </>
      )}
      <NoticeBar />
    </>
  );
}

function BusyBar() {
  const model = useModel();
  const { busy, canStop, isLong } = usePane();
  const say = useSay(SHELL_WORDS);
  const isSlow = useDelayed(busy !== undefined);
  useEscape(canStop, () => model.runner.stop());
  if (!busy || !(isSlow || isLong)) return null;
  const words = say(BUSY[busy] ?? 'busyOther');
  const stop = (
    <Button size="small" onClick={() => model.runner.stop()}>
      {say('stop')}
    </Button>
  );
  return (
    <Bar tone="plain" buttons={canStop ? stop : undefined}>
      {words}
      <ProgressBar aria-label={words} />
    </Bar>
  );
}

function useEscape(on: boolean, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return undefined;
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

function ProblemBar() {
  const model = useModel();
  const { problem } = usePane();
  const say = useSay(SHELL_WORDS);
  const tell = useTell();
  if (!problem) return null;
  const buttons = (
    <>
      {problem.canRetry ? (
        <Button size="small" onClick={() => void model.runner.retry()}>
          {say('retry')}
        </Button>
      ) : null}
      <CloseButton onClick={() => model.store.dispatch({ kind: 'problem-closed' })} />
    </>
  );
  return (
    <Bar tone="error" buttons={buttons}>
      {tell(problem.what)}
      {problem.details.slice(0, 3).map((detail, place) => (
        <div key={place}>{tell(detail)}</div>
      ))}
    </Bar>
  );
}

function StaleBar() {
  const model = useModel();
  const { stale, checked } = usePane();
  const say = useSay(SHELL_WORDS);
  if (!stale || !checked) return null;
  const isSoon = checked.took < QUICK;
  const button = (
    <Button size="small" appearance="primary" onClick={() => void model.checking.check()}>
      {say('recheck')}
    </Button>
  );
  return (
    <Bar tone="warning" buttons={button}>
      {say(isSoon ? 'staleSoon' : 'stale')}
    </Bar>
  );
}
