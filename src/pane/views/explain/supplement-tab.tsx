/** The tab of the supplement, with how much is still missing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../parts/context';
import { Unseen } from '../../parts/unseen';
import type { TabItem } from '../../parts/tabs';
import { EXPLAIN_WORDS } from '../../words/explain';

const useStyles = makeStyles({
  count: {
    marginLeft: '4px',
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function useSupplementTab(lacking: number): TabItem<'supplement'> {
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  if (lacking === 0) return { id: 'supplement', content: say('supplement') };
  const count = { count: String(lacking) };
  return {
    id: 'supplement',
    content: (
      <span title={say('lacking', count)}>
        {say('supplement')}
        <span className={styles.count} aria-hidden="true">
          {lacking}
        </span>
        <Unseen>{say('lackingHere', count)}</Unseen>
      </span>
    ),
  };
}
