/** Each table of the document with what becomes of it, and what is left to a person. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { render, type Message } from '../../../../core/messages';
import type { RefilledTable } from '../../../../core/refill';
import { usePane, useSay } from '../../../parts/context';
import { SHELL_WORDS } from '../../../words/shell';
import { REFILL_WORDS } from '../../../words/word-refill';
import { filledPlaces, type WordRefill } from '../../model/refilling';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    padding: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  due: { borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}` },
  done: { borderLeft: `3px solid ${tokens.colorStatusSuccessForeground1}` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '2px 0 0' },
  quiet: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function RefillList({ refill }: { readonly refill: WordRefill }) {
  const { settings } = usePane();
  const say = useSay(REFILL_WORDS);
  const styles = useStyles();
  const { tables, remarks } = refill.refill;
  const done = filledPlaces(refill);
  if (tables.length + remarks.length === 0) return <p className={styles.line}>{say('none')}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={say('list')}>
        {tables.map((one, place) => (
          <Item key={place} one={one} isDone={done.has(place)} />
        ))}
      </ul>
      {remarks.length > 0 ? (
        <>
          <h3 className={styles.heading}>{say('toDo')}</h3>
          <ul className={styles.list}>
            {remarks.map((one: Message, place) => (
              <li key={place}>{render(one, settings.locale)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** A department may change a whole list; who reads the table sees all. */
const MOST_NAMES = 4;

function Item({ one, isDone }: { readonly one: RefilledTable; readonly isDone: boolean }) {
  const { settings } = usePane();
  const say = useSay(REFILL_WORDS);
  const shell = useSay(SHELL_WORDS);
  const styles = useStyles();
  const { title } = one.table;
  const { outcome } = one;
  if (outcome.kind !== 'filled')
    return (
      <li className={styles.item}>
        <p className={styles.title}>{title}</p>
        <p className={styles.quiet}>
          {outcome.kind === 'same'
            ? say('same')
            : say('left', { what: render(outcome.why, settings.locale) })}
        </p>
      </li>
    );
  const namesOf = (all: readonly string[]): string =>
    [...all.slice(0, MOST_NAMES), ...(all.length > MOST_NAMES ? ['…'] : [])].join(shell('list'));
  const lines = [
    say('figures', { figures: String(outcome.figures) }),
    ...(['added', 'removed'] as const).flatMap((kind) => {
      const rows = outcome[kind];
      return rows.length > 0 ? [say(kind, { count: String(rows.length), names: namesOf(rows) })] : [];
    }),
  ];
  return (
    <li className={mergeClasses(styles.item, isDone ? styles.done : styles.due)}>
      <p className={styles.title}>{title}</p>
      {lines.map((line, place) => (
        <p key={place} className={styles.line}>
          {line}
        </p>
      ))}
      {outcome.remarks.map((remark, place) => (
        <p key={place} className={styles.quiet}>
          {render(remark, settings.locale)}
        </p>
      ))}
      {isDone ? (
        <p className={styles.line} role="status">
          ✓ {say('filled')}
        </p>
      ) : null}
    </li>
  );
}
