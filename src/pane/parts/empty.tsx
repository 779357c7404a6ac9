/** A view with nothing in it yet: what is so, and what to do. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '48px 24px',
    textAlign: 'center',
  },
  sign: { fontSize: '40px', lineHeight: '48px', color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  advice: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

interface EmptyProps {
  readonly sign?: string;
  readonly title: string;
  readonly advice: string;
  readonly action?: ReactNode;
}

export function Empty({ sign, title, advice, action }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {sign === undefined ? null : (
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.advice}>{advice}</p>
      {action}
    </div>
  );
}
