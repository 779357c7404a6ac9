/** Every section with how it stands in the document. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { WRITE_WORDS } from '../../../words/word-write';
import { useWord } from '../../context';
import type { SectionRow, SectionState } from '../../model/sections';

const useStyles = makeStyles({
  list: { margin: '6px 0 12px', padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '40px',
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  deeper: { paddingLeft: '12px' },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  absent: { color: tokens.colorNeutralForeground3 },
  standing: { color: tokens.colorStatusSuccessForeground1 },
  changed: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  missing: {
    display: 'inline-block',
    marginLeft: '6px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  insert: { flexShrink: 0, minWidth: '52px' },
});

const SIGNS: Readonly<Record<SectionState, string>> = { absent: '○', standing: '✓', changed: '▲' };

export function SectionList({ rows }: { readonly rows: readonly SectionRow[] }) {
  const say = useSay(WRITE_WORDS);
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say('sections')}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row: { id, heading, state, missing } }: { readonly row: SectionRow }) {
  const { writing } = useWord();
  const say = useSay(WRITE_WORDS);
  const styles = useStyles();
  const isDeeper = id.includes('.');
  return (
    <li className={styles.row} data-section={id}>
      <span className={mergeClasses(styles.words, isDeeper && styles.deeper)}>
        {heading}
        {missing > 0 ? (
          <span className={styles.missing}>{say('missing', { count: String(missing) })}</span>
        ) : null}
      </span>
      {state === 'absent' ? (
        <Button
          size="small"
          className={styles.insert}
          aria-label={say('insertOne', { heading })}
          title={say('absent')}
          onClick={() => void writing?.insert([id])}
        >
          {say('insert')}
        </Button>
      ) : (
        <span className={mergeClasses(styles.state, styles[state])}>
          <span aria-hidden="true">{SIGNS[state]} </span>
          {say(state)}
        </span>
      )}
    </li>
  );
}
