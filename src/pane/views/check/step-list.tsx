/** What was done in this workbook, newest first; each step can be taken back, and with it those after it; and done again. */
import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { useModel, usePane, useSay, useTell } from '../../parts/context';
import { HeadedSection } from '../../parts/section';
import { STEP_WORDS } from '../../words/steps';

const MOST_SHOWN = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', padding: '3px 0' },
  name: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
});

export function StepList() {
  return (
    <>
      <Done />
      <TakenBack />
    </>
  );
}

function TakenBack() {
  const { editing } = useModel();
  const { nextStep } = usePane();
  const say = useSay(STEP_WORDS);
  const tell = useTell();
  const styles = useStyles();
  if (!nextStep) return null;
  return (
    <HeadedSection heading={say('redoHeading')}>
      <div className={styles.item}>
        <span className={styles.name}>{tell(nextStep.name)}</span>
        <Button
          size="small"
          aria-label={say('redo', { step: nextStep.name })}
          onClick={() => void editing.redo()}
        >
          {say('redoAgain')}
        </Button>
      </div>
    </HeadedSection>
  );
}

function Done() {
  const { editing } = useModel();
  const { steps } = usePane();
  const say = useSay(STEP_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const newest = [...steps].reverse();
  const shown = isWhole ? newest : newest.slice(0, MOST_SHOWN);
  if (steps.length === 0) return null;
  return (
    <HeadedSection heading={say('heading')}>
      <ol className={styles.list}>
        {shown.map(({ id, name }, place) => (
          <li key={id} className={styles.item}>
            <span className={styles.name}>{tell(name)}</span>
            <Button
              size="small"
              aria-label={say(place === 0 ? 'undo' : 'undoToLabel', { step: name })}
              onClick={() => void editing.undo(id)}
            >
              {say(place === 0 ? 'undoLast' : 'undoTo')}
            </Button>
          </li>
        ))}
      </ol>
      {shown.length < newest.length ? (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {say('moreSteps', { count: String(newest.length - shown.length) })}
        </Button>
      ) : null}
    </HeadedSection>
  );
}
