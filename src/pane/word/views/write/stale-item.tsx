/** A sentence whose words no longer fit, with the one that would be written now. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StaleSentence } from '../../../../hosts/word/types';
import { useSay } from '../../../parts/context';
import { WRITE_WORDS, type WriteWord } from '../../../words/word-write';
import { useWord } from '../../context';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px',
    borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: { borderLeft: `3px solid ${tokens.colorStatusSuccessForeground1}` },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quote: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 8px', margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** Words follow from what stands there and what would: `new` may also mean that a sentence has grown. */
function reasonWord({ text, replacement, why }: StaleSentence): WriteWord {
  if (replacement === '') return 'gone';
  if (text === '') return 'new';
  return why === 'sign' ? 'sign' : 'reworded';
}

function buttonWord({ text, replacement }: StaleSentence): WriteWord {
  if (replacement === '') return 'replaceGone';
  return text === '' ? 'replaceNew' : 'replace';
}

interface StaleItemProps {
  readonly sentence: StaleSentence;
  readonly where: string;
  readonly isReplaced: boolean;
  readonly onReplace: () => void;
}

export function StaleItem({ sentence, where, isReplaced, onReplace }: StaleItemProps) {
  const { writing } = useWord();
  const say = useSay(WRITE_WORDS);
  const styles = useStyles();
  const { text, replacement } = sentence;
  return (
    <li className={mergeClasses(styles.item, isReplaced && styles.done)}>
      <span className={styles.where}>
        {where} · {say(reasonWord(sentence))}
      </span>
      <dl className={styles.quote}>
        {text === '' ? null : (
          <>
            <dt className={styles.term}>{say('was')}</dt>
            <dd className={styles.text}>{text}</dd>
          </>
        )}
        <dt className={styles.term}>{say('now')}</dt>
        <dd className={styles.text}>{replacement === '' ? say('remove') : replacement}</dd>
      </dl>
      <div className={styles.buttons}>
        {isReplaced ? (
          <span role="status">✓ {say('replaced')}</span>
        ) : (
          <>
            <Button size="small" appearance="primary" onClick={onReplace}>
              {say(buttonWord(sentence))}
            </Button>
            {text === '' ? null : (
              <Button size="small" onClick={() => void writing?.goToSentence(sentence)}>
                {say('goThere')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
