/** The button that fills, always in reach. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useModel, useSay, useTell } from '../../parts/context';
import { FILL_WORDS } from '../../words/fill';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { width: '100%', maxWidth: 'none' },
  why: { margin: '0 0 8px', overflowWrap: 'anywhere' },
});

interface FillFooterProps {
  readonly count: number;
}

export function FillFooter({ count }: FillFooterProps) {
  const { editing, host } = useModel();
  const tell = useTell();
  const say = useSay(FILL_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      {host.cannotWrite ? <p className={styles.why}>{tell(host.cannotWrite)}</p> : null}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={count === 0 || host.cannotWrite !== undefined}
        onClick={() => void editing.fill()}
      >
        {say('fill', { count: String(count) })}
      </Button>
    </div>
  );
}
