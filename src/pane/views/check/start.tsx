/** Before the first check: one large button, and what it does. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useModel, useSay } from '../../parts/context';
import { Empty } from '../../parts/empty';
import { Logo } from '../../parts/logo';
import { CHECK_WORDS } from '../../words/check';
import { SHELL_WORDS } from '../../words/shell';

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

export function Start() {
  const model = useModel();
  const say = useSay(CHECK_WORDS);
  const shell = useSay(SHELL_WORDS);
  const styles = useStyles();
  if (model.host.name === '') return <Empty title={shell('noWorkbook')} advice={shell('noWorkbookAdvice')} />;
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
        onClick={() => void model.checking.check()}
      >
        {say('start')}
      </Button>
      <p className={styles.keys}>{say('enter')}</p>
      <p className={styles.advice}>{say('startAdvice')}</p>
    </div>
  );
}
