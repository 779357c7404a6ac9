/** Before anything was done: one large button, and what it does. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Logo } from './logo';

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '12px',
    padding: '32px 20px',
    maxWidth: '420px',
    width: '100%',
    margin: '0 auto',
  },
  logo: { display: 'flex', justifyContent: 'center' },
  button: {
    minHeight: '72px',
    maxWidth: 'none',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.1em',
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2, textAlign: 'center' },
  keys: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
  },
});

/** Enter begins only while the button has the focus: the line keeps its place and is seen then. */
const shownIf = (isShown: boolean) => ({ visibility: isShown ? 'visible' : 'hidden' }) as const;

interface BeginProps {
  readonly label: string;
  readonly keys: string;
  readonly advice: string;
  readonly onBegin: () => void;
}

export function Begin({ label, keys, advice, onBegin }: BeginProps) {
  const styles = useStyles();
  const [isReady, setReady] = useState(false);
  return (
    <div className={styles.start}>
      <div className={styles.logo}>
        <Logo size={56} />
      </div>
      <Button
        autoFocus
        appearance="primary"
        size="large"
        shape="rounded"
        className={styles.button}
        onClick={onBegin}
        onFocus={() => setReady(true)}
        onBlur={() => setReady(false)}
      >
        {label}
      </Button>
      <p className={styles.keys} style={shownIf(isReady)}>
        {keys}
      </p>
      <p className={styles.advice}>{advice}</p>
    </div>
  );
}
