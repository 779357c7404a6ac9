/** The findings under the names of their tables; arrows move between them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingGroup } from '../../model/listing';
import { useSay } from '../../parts/context';
import { useItemKeys } from '../../parts/use-item-keys';
import { FINDINGS_WORDS } from '../../words/findings';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  group: { padding: '4px 0' },
  heading: {
    display: 'flex',
    gap: '6px',
    alignItems: 'baseline',
    margin: 0,
    padding: '8px 12px 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  keys: {
    margin: 0,
    padding: '4px 12px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Marks the buttons that arrows move between. */
const FINDING_BUTTON = 'data-finding';

export function FindingList({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const say = useSay(FINDINGS_WORDS);
  const styles = useStyles();
  return (
    <div {...useItemKeys(FINDING_BUTTON)} role="group" aria-label={say('list')}>
      {groups.map(({ id, table, items }) => (
        <section
          key={id ?? 'other'}
          className={styles.group}
          aria-label={table?.name ?? say('otherFindings')}
        >
          <h2 className={styles.heading}>
            {table?.name ?? say('otherFindings')} <span className={styles.title}>{table?.title}</span>
          </h2>
          <ul className={styles.list}>
            {items.map((item) => (
              <FindingItem key={item.name} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.keys}>{say('keys')}</p>
    </div>
  );
}
