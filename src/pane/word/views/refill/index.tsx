/** 表格: what becomes of each table of the document with the workbook's figures, and filling them. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { REFILL_WORDS } from '../../../words/word-refill';
import { useWord, useWordState } from '../../context';
import type { WordRefill } from '../../model/refilling';
import { RefillList } from './refill-list';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 16px' },
  words: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function RefillPart() {
  const { refilling } = useWord();
  const { refill } = useWordState();
  const say = useSay(REFILL_WORDS);
  const styles = useStyles();
  const isDone = refill !== undefined && refill.done.length > 0;
  return (
    <div className={styles.part}>
      <p className={styles.words}>{say('intro')}</p>
      <div className={styles.buttons}>
        {isDone ? null : (
          <Button appearance={refill ? 'secondary' : 'primary'} onClick={() => void refilling?.look()}>
            {say(refill ? 'lookAgain' : 'look')}
          </Button>
        )}
        {refill ? <Actions refill={refill} /> : null}
      </div>
      {refill ? <RefillList refill={refill} /> : null}
    </div>
  );
}

function Actions({ refill }: { readonly refill: WordRefill }) {
  const { refilling } = useWord();
  const say = useSay(REFILL_WORDS);
  const due = refill.refill.tables.filter(({ outcome }) => outcome.kind === 'filled').length;
  if (refill.done.length > 0)
    return <Button onClick={() => void refilling?.takeBack()}>{say('takeBackAll')}</Button>;
  if (due === 0) return null;
  return (
    <Button appearance="primary" onClick={() => void refilling?.apply()}>
      {say('fillAll', { count: String(due) })}
    </Button>
  );
}
