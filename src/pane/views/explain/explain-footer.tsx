/** Taking the text along: copied as rich text, saved where the platform can. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useModel, useSay } from '../../parts/context';
import { EXPLAIN_WORDS } from '../../words/explain';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { flexGrow: 1, maxWidth: 'none' },
});

export function ExplainFooter() {
  const { narrating } = useModel();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      <Button appearance="primary" className={styles.button} onClick={() => void narrating.copy()}>
        {say('copy')}
      </Button>
      {narrating.canSave ? (
        <Button className={styles.button} onClick={() => void narrating.save()}>
          {say('save')}
        </Button>
      ) : null}
    </div>
  );
}
