/** The frame of every pane: theme, tabs, bars, and a room for the view that survives an error of ours. */
import { Suspense, type KeyboardEvent, type ReactNode } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneModel } from '../model/pane-model';
import { ModelContext, usePane, useSay } from '../parts/context';
import { Empty } from '../parts/empty';
import { useTheme } from '../parts/theme';
import { stepKeyOf } from '../step-keys';
import { SHELL_WORDS } from '../words/shell';
import { Bars } from './bars';
import { Boundary } from './boundary';

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
  // What is placed absolutely in it scrolls with it, and the document never does.
  view: {
    position: 'relative',
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
  },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

/** Id of the element that shows the view. */
export const VIEW_PANEL = 'juesuan-view';

interface ShellProps {
  readonly model: PaneModel;
  readonly theme: 'light' | 'dark' | undefined;
  /** Without it Ctrl+Z and Ctrl+Y are not the workbook's: the pane is beside a text. */
  readonly canTakeBack?: boolean;
  readonly children: ReactNode;
}

export function Shell({ model, theme: asked, canTakeBack = true, children }: ShellProps) {
  const { name, theme } = useTheme(asked);
  const styles = useStyles();
  return (
    <ModelContext value={model}>
      <FluentProvider
        theme={theme}
        className={styles.provider}
        style={{ colorScheme: name }}
        onKeyDown={canTakeBack ? (event) => stepBackOrOn(event, model) : undefined}
      >
        {children}
      </FluentProvider>
    </ModelContext>
  );
}

/** In a field these keys are the field's own. */
function stepBackOrOn(event: KeyboardEvent, { editing, state }: PaneModel): void {
  const pressed = stepKeyOf(event);
  const isField = event.target instanceof Element && event.target.matches('input, textarea');
  if (!pressed || isField) return;
  if (pressed === 'undo' ? state.steps.length === 0 : !state.nextStep) return;
  event.preventDefault();
  void editing[pressed]();
}

interface RoomProps {
  /** Name of the view; another one begins at its top. */
  readonly view: string;
  readonly label: string;
  readonly header: ReactNode;
  /** What was done to the workbook is told and taken back where its sheets are. */
  readonly isBesideText?: boolean;
  readonly children: ReactNode;
}

export function Room({ view, label, header, isBesideText = false, children }: RoomProps) {
  const { locale } = usePane().settings;
  const styles = useStyles();
  return (
    <>
      <header lang={locale}>{header}</header>
      <Bars isBesideText={isBesideText} />
      <main key={view} className={styles.view} lang={locale}>
        <div id={VIEW_PANEL} role="tabpanel" aria-label={label} className={styles.panel}>
          <Boundary instead={(retry) => <Broken onRetry={retry} />}>
            <Suspense fallback={null}>{children}</Suspense>
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
