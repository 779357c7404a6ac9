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

export function BesideList({ beside }: { readonly beside: DraftBeside }) {
  const { drafting } = useWord();
  const say = useSay(DRAFT_WORDS);
  const styles = useStyles();
  const { turns, left, done, isRead } = beside;
  return (
    <>
      {turns.length + left.length > 0 ? <h3 className={styles.heading}>{say('aboveAndBelow')}</h3> : null}
      {turns.length > 0 ? (
        <ul className={styles.list} aria-label={say('aboveAndBelow')}>
          {turns.map(({ before, after, changes }, place) => (
            <ChangeItem
              key={place}
              quoted={sentencesOf(before, changes)}
              start={after.trim()}
              isDone={done.has(place)}
              what={done.has(place) ? undefined : say('changed')}
              onApply={() => void drafting?.applyBeside(place)}
              onTakeBack={() => void drafting?.takeBackBeside(place)}
            />
          ))}
        </ul>
      ) : null}
      {left.map(({ kind, text, numbers }, at) => (
        <p key={at} className={styles.words}>
          {say('leftBeside', { place: say(kind), text, numbers: numbers.join('、') })}
        </p>
      ))}
      <p className={styles.words}>{say(isRead ? 'beside' : 'besideAll')}</p>
    </>
  );
}
