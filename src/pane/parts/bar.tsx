/** A strip above the view that says what happened, with what can be done about it. */
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '4px 8px',
    padding: '6px 12px',
    borderLeft: '3px solid',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { flex: '1 1 150px', minWidth: 0, overflowWrap: 'anywhere' },
  below: { flexBasis: '100%', minWidth: 0 },
  buttons: { display: 'flex', gap: '4px', marginLeft: 'auto' },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerForeground1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningForeground1,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessForeground1,
  },
  plain: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorBrandForeground1 },
});

interface BarProps {
  readonly tone: 'error' | 'warning' | 'good' | 'plain';
  readonly children: ReactNode;
  readonly buttons?: ReactNode;
  /** What is shown on demand, over the whole width. */
  readonly below?: ReactNode;
}

export function Bar({ tone, children, buttons, below }: BarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      <div className={styles.words}>{children}</div>
      {buttons ? <div className={styles.buttons}>{buttons}</div> : null}
      {below ? <div className={styles.below}>{below}</div> : null}
    </div>
  );
}
