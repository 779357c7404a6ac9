/** What a proofreading can leave in the text: colours, comments. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { HeadedSection } from '../../../parts/section';
import { PROOF_WORDS } from '../../../words/word-proof';
import { useWord } from '../../context';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minWidth: 0 },
});

export function Tools() {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  return (
    <HeadedSection heading={say('inText')}>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={() => void proofing.markFindings()}>
          {say('markFindings')}
        </Button>
        <Button
          className={styles.button}
          title={say('markNumbersHint')}
          onClick={() => void proofing.markNumbers()}
        >
          {say('markNumbers')}
        </Button>
        <Button className={styles.button} onClick={() => void proofing.clearMarks()}>
          {say('clear')}
        </Button>
        {proofing.canComment ? (
          <Button className={styles.button} onClick={() => void proofing.comment()}>
            {say('commentAll')}
          </Button>
        ) : null}
        {proofing.canClearComments ? (
          <Button className={styles.button} onClick={() => void proofing.clearComments()}>
            {say('clearComments')}
          </Button>
        ) : null}
      </div>
    </HeadedSection>
  );
}
