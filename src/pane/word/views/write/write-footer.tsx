/** What can be done with all sections at once. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { EXPLAIN_WORDS } from '../../../words/explain';
import { WRITE_WORDS } from '../../../words/word-write';
import { useWord } from '../../context';
import type { SectionRow } from '../../model/sections';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  missing: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  words: { flexGrow: 1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 12px' },
  button: { flexGrow: 1, maxWidth: 'none' },
});

interface WriteFooterProps {
  readonly rows: readonly SectionRow[];
  readonly onSupplement: () => void;
}

export function WriteFooter({ rows, onSupplement }: WriteFooterProps) {
  const { writing } = useWord();
  const say = useSay(WRITE_WORDS);
  const explain = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const absent = rows.filter(({ state }) => state === 'absent');
  const isNew = absent.length === rows.length;
  const missing = rows.reduce((sum, row) => sum + row.missing, 0);
  return (
    <div className={styles.foot}>
      {missing > 0 ? (
        <div className={styles.missing}>
          <span className={styles.words}>{say('missingTotal', { count: String(missing) })}</span>
          <Button size="small" onClick={onSupplement}>
            {explain('fillIn')}
          </Button>
        </div>
      ) : null}
      <div className={styles.buttons}>
        {isNew ? (
          <Button appearance="primary" className={styles.button} onClick={() => void writing?.insert()}>
            {say('insertAll', { count: String(rows.length) })}
          </Button>
        ) : (
          <Button appearance="primary" className={styles.button} onClick={() => void writing?.update()}>
            {say('update')}
          </Button>
        )}
        {!isNew && absent.length > 0 ? (
          <Button className={styles.button} onClick={() => void writing?.insert(absent.map(({ id }) => id))}>
            {say('insertRest', { count: String(absent.length) })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
