/** Headers and footers of the draft: those that turn, and those that are left to a person. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { sentencesOf } from '../../../../core/learn/shown';
import { useSay } from '../../../parts/context';
import { DRAFT_WORDS } from '../../../words/word-draft';
import { useWord } from '../../context';
import type { DraftBeside } from '../../model/beside-turning';
import { ChangeItem } from './change-item';

const useStyles = makeStyles({
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  words: { margin: 0 },
});

interface BesideProps {
  readonly beside: DraftBeside;
}

/** Nothing where none turns. */
export function BesideChanges({ beside: { turns, done } }: BesideProps) {
  const { drafting } = useWord();
  const say = useSay(DRAFT_WORDS);
  const styles = useStyles();
  if (turns.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{say('aboveAndBelow')}</h3>
      <ul className={styles.list} aria-label={say('aboveAndBelow')}>
        {turns.map(({ before, after, changes }, place) => (
          <ChangeItem
            key={place}
            quoted={sentencesOf(before, changes)}
            start={after.trim()}
            done={done.has(place) ? say('changedNow') : undefined}
            what={done.has(place) ? undefined : say('changed')}
            onApply={() => void drafting?.applyBeside(place)}
            onTakeBack={() => void drafting?.takeBackBeside(place)}
          />
        ))}
      </ul>
    </>
  );
}

/** What has to be looked at in Word itself. */
export function BesideLeft({ beside: { left, isRead } }: BesideProps) {
  const say = useSay(DRAFT_WORDS);
  const styles = useStyles();
  return (
    <>
      {left.map(({ kind, text, numbers }, at) => (
        <p key={at} className={styles.words}>
          {say('leftBeside', { place: say(kind), text, numbers: numbers.join('、') })}
        </p>
      ))}
      <p className={styles.words}>{say(isRead ? 'beside' : 'besideAll')}</p>
    </>
  );
}
