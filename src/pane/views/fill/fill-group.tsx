/** The cells of one table that would be filled. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FillGroup as Group } from '../../../core/fill';
import { placeName } from '../../../core/grid';
import { useModel, useSay } from '../../parts/context';
import { FILL_WORDS } from '../../words/fill';
import { FillRow } from './fill-row';

const useStyles = makeStyles({
  group: { padding: '4px 0 8px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    padding: '0 12px 0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface FillGroupProps {
  readonly group: Group;
  readonly unticked: ReadonlySet<string>;
}

export function FillGroupCard({ group: { table, sheet, edits }, unticked }: FillGroupProps) {
  const { store } = useModel();
  const say = useSay(FILL_WORDS);
  const styles = useStyles();
  const names = edits.map(placeName);
  const off = names.filter((name) => unticked.has(name)).length;
  const title = table?.name ?? say('elsewhere');
  const tick = (cells: readonly string[], on: boolean): void => store.dispatch({ kind: 'ticked', cells, on });
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <Checkbox
          aria-label={say('all', { table: title })}
          checked={off === 0 ? true : off === names.length ? false : 'mixed'}
          onChange={(_, { checked }) => tick(names, checked !== false)}
        />
        <h2 className={styles.heading}>
          {title}{' '}
          <span className={styles.count}>
            {sheet} {`${names.length - off}/${names.length}`}
          </span>
        </h2>
      </div>
      <ul className={styles.list}>
        {edits.map((edit) => (
          <FillRow
            key={placeName(edit)}
            edit={edit}
            isTicked={!unticked.has(placeName(edit))}
            onTick={(on) => tick([placeName(edit)], on)}
          />
        ))}
      </ul>
    </section>
  );
}
