/** What a check can leave in the workbook: marks in the cells, a report sheet. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useModel, useSay } from '../../parts/context';
import { HeadedSection } from '../../parts/section';
import { CHECK_WORDS } from '../../words/check';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minWidth: 0 },
});

export function Actions() {
  const { reporting } = useModel();
  const say = useSay(CHECK_WORDS);
  const styles = useStyles();
  return (
    <HeadedSection heading={say('actions')}>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={() => void reporting.mark()}>
          {say('mark')}
        </Button>
        <Button className={styles.button} onClick={() => void reporting.clearMarks()}>
          {say('clear')}
        </Button>
        <Button className={styles.button} onClick={() => void reporting.report()}>
          {say('report')}
        </Button>
        {reporting.canSave ? (
          <Button className={styles.button} title={say('pageHint')} onClick={() => void reporting.savePage()}>
            {say('page')}
          </Button>
        ) : null}
      </div>
    </HeadedSection>
  );
}
