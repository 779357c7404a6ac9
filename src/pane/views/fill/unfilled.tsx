/** Cells that were not filled, each with its reason. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { placeName, type Place } from '../../../core/grid';
import type { Message } from '../../../core/messages';
import { useTell } from '../../parts/context';
import { Go } from '../../parts/go';
import { HeadedSection } from '../../parts/section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  item: { padding: '3px 0', overflowWrap: 'anywhere' },
});

interface UnfilledProps {
  readonly heading: string;
  readonly items: readonly (Place & { readonly reason: Message })[];
}

export function UnfilledList({ heading, items }: UnfilledProps) {
  const tell = useTell();
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <HeadedSection heading={heading}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={placeName(item)} className={styles.item}>
            <Go place={item}>{placeName(item)}</Go> {tell(item.reason)}
          </li>
        ))}
      </ul>
    </HeadedSection>
  );
}
