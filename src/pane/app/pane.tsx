/** The whole pane: theme, tabs, bars and the view that is open. */
import { Suspense, lazy, type ComponentType } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneModel } from '../model/pane-model';
import type { View } from '../model/state';
import { ModelContext, usePane, useSay } from '../parts/context';
import { Empty } from '../parts/empty';
import { useTheme } from '../parts/theme';
import { CheckView } from '../views/check';
import { ExplainView } from '../views/explain';
import { FillView } from '../views/fill';
import { FindingsView } from '../views/findings';
import { SHELL_WORDS } from '../words/shell';
import { Bars } from './bars';
import { Boundary } from './boundary';
import { Nav, VIEW_PANEL } from './nav';

const useStyles = makeStyles({
  provider: {
    height: '100%',
    minWidth: '280px',
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    containerType: 'inline-size',
    '& *': { boxSizing: 'border-box' },
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0.01ms', transitionDuration: '0.01ms' },
    },
  },
  view: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
  },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

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

export function Pane({ model, theme: asked }: PaneProps) {
  const { name, theme } = useTheme(asked);
  const styles = useStyles();
  return (
    <ModelContext value={model}>
      <FluentProvider theme={theme} className={styles.provider} style={{ colorScheme: name }}>
        <Frame />
      </FluentProvider>
    </ModelContext>
  );
}

function Frame() {
  const { view, settings } = usePane();
  const say = useSay(SHELL_WORDS);
  const styles = useStyles();
  const Content = CONTENT[view];
  return (
    <>
      <header lang={settings.locale}>
        <Nav />
      </header>
      <Bars />
      <main key={view} className={styles.view} lang={settings.locale}>
        <div id={VIEW_PANEL} role="tabpanel" aria-label={say(view)} className={styles.panel}>
          <Boundary instead={(retry) => <Broken onRetry={retry} />}>
            <Suspense fallback={null}>
              <Content />
            </Suspense>
          </Boundary>
        </div>
      </main>
    </>
  );
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const say = useSay(SHELL_WORDS);
  const retry = <Button onClick={onRetry}>{say('retry')}</Button>;
  return <Empty title={say('broken')} advice={say('brokenAdvice')} action={retry} />;
}
