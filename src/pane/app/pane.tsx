/** The whole pane: tabs and the view that is open. */
import { lazy, type ComponentType } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { View } from '../model/state';
import { usePane, useSay } from '../parts/context';
import { CheckView } from '../views/check';
import { ExplainView } from '../views/explain';
import { FillView } from '../views/fill';
import { FindingsView } from '../views/findings';
import { SHELL_WORDS } from '../words/shell';
import { Nav } from './nav';
import { Room, Shell } from './shell';

/** Loaded when it is opened: its fields are nobody else's, and most days nobody needs them. */
const SettingsView = lazy(async () => ({ default: (await import('../views/settings')).SettingsView }));

const CONTENT: Readonly<Record<View, ComponentType>> = {
  check: CheckView,
  findings: FindingsView,
  fill: FillView,
  explain: ExplainView,
  settings: SettingsView,
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

function Views() {
  const { view } = usePane();
  const say = useSay(SHELL_WORDS);
  const Content = CONTENT[view];
  return (
    <Room view={view} label={say(view)} header={<Nav />}>
      <Content />
    </Room>
  );
}
