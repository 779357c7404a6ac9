/** Forms that were told by hand, each with a way to forget it. */
import { Button, makeStyles } from '@fluentui/react-components';
import { specOf } from '../../../core/tables';
import { useModel, usePane, useSay } from '../../parts/context';
import { HeadedSection } from '../../parts/section';
import { LAYOUT_WORDS } from '../../words/layout';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: '8px', padding: '2px 0' },
  what: { flexGrow: 1, overflowWrap: 'anywhere' },
});

export function KeptLayouts() {
  const { layouts } = useModel();
  const kept = usePane().settings.layouts;
  const say = useSay(LAYOUT_WORDS);
  const styles = useStyles();
  if (kept.length === 0) return null;
  return (
    <HeadedSection heading={say('keptForms')}>
      <ul className={styles.list}>
        {kept.map((layout, place) => {
          const title = layout.title ?? say('byColumns', { count: String(layout.columns?.length ?? 0) });
          return (
            <li key={place} className={styles.item}>
              <span className={styles.what}>
                {say('keptForm', { table: specOf(layout.table).word.zh, title })}
              </span>
              <Button
                size="small"
                aria-label={say('forgetFor', { title })}
                onClick={() => layouts.forget(layout)}
              >
                {say('forget')}
              </Button>
            </li>
          );
        })}
      </ul>
    </HeadedSection>
  );
}
