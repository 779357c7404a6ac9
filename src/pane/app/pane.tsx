/** The whole pane: tabs and the view that is open. */
import { useEffect, type ComponentType } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { View } from '../model/state';
import { useModel, usePane, useSay } from '../parts/context';
import { CheckView } from '../views/check';
import { SHELL_WORDS } from '../words/shell';
import { later } from './later';
import { Nav } from './nav';
import { Room, Shell } from './shell';

const LATER = {
  findings: later(async () => (await import('../views/findings')).FindingsView),
  fill: later(async () => (await import('../views/fill')).FillView),
  explain: later(async () => (await import('../views/explain')).ExplainView),
  settings: later(async () => (await import('../views/settings')).SettingsView),
} as const;

/** Views are of use after a check only. One that can't be loaded now is asked for again when it is opened. */
export const loadViews = async (): Promise<void> => {
  await Promise.allSettled(Object.values(LATER).map(({ load }) => load()));
};

const CONTENT: Readonly<Record<View, ComponentType>> = {
  check: CheckView,
  findings: LATER.findings.View,
  fill: LATER.fill.View,
  explain: LATER.explain.View,
  settings: LATER.settings.View,
};

interface PaneProps {
  readonly model: PaneModel;
  readonly theme?: 'light' | 'dark' | undefined;
}

export const Pane = ({ model, theme }: PaneProps) => (
  <Shell model={model} theme={theme}>
    <Views />
  </Shell>
);

/** What shows the first view is not kept waiting by what a check needs. Returns what calls it off. */
function whenPainted(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function Views() {
  const { checked, view } = usePane();
  const isChecked = checked !== undefined;
  const { checking } = useModel();
  useEffect(() => whenPainted(() => checking.prepare()), [checking]);
  useEffect(() => {
    if (isChecked) void loadViews();
  }, [isChecked]);
  const say = useSay(SHELL_WORDS);
  const Content = CONTENT[view];
  return (
    <Room view={view} label={say(view)} header={<Nav />}>
      <Content />
    </Room>
  );
}
