/** The tab of the supplement, with how much is still missing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../parts/context';
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
    label: say('lackingOf', count),
    content: (
      <>
        {say('supplement')}
        <span className={styles.count} title={say('lacking', count)}>
          {lacking}
        </span>
      </>
    ),
  };
}
