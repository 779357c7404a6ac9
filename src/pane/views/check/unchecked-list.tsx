/** What was not checked, and why. */
import type { Say } from '../../../core/messages';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../core/check';
import { saying } from '../../../core/messages';
import { inTableOrder, specOf } from '../../../core/tables';
import { totalUnchecked, uncheckedOf, type Unchecked, type UncheckedReason } from '../../../core/overview';
import { useSay, useTell } from '../../parts/context';
import { HeadedSection } from '../../parts/section';
import type { Tell } from '../../speech';
import { CHECK_WORDS } from '../../words/check';

const MOST_NAMES = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '8px', padding: '3px 0' },
  count: {
    flexShrink: 0,
    minWidth: '48px',
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

export function UncheckedList({ result }: { readonly result: CheckResult }) {
  const say = useSay(CHECK_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const unchecked = inOrderOfTables(uncheckedOf(result));
  if (unchecked.length === 0) return null;
  return (
    <HeadedSection heading={say('open', { count: String(totalUnchecked(unchecked)) })}>
      <ul className={styles.list}>
        {unchecked.map(({ reason, count }, place) => (
          <li key={place} className={styles.item}>
            <span className={styles.count}>{say('relations', { count: String(count) })}</span>
            <span>{reasonWords(reason, say, tell)}</span>
          </li>
        ))}
      </ul>
    </HeadedSection>
  );
}

/** Within one reason as the form orders its tables. */
const inOrderOfTables = (unchecked: readonly Unchecked[]): readonly Unchecked[] =>
  [...unchecked].sort(({ reason: a }, { reason: b }) =>
    a.kind === b.kind && 'table' in a && 'table' in b ? inTableOrder(a.table.id, b.table.id) : 0,
  );

function reasonWords(reason: UncheckedReason, say: Say<typeof CHECK_WORDS>, tell: Tell): string {
  switch (reason.kind) {
    case 'missing':
      return say('openMissing', { tables: named(reason.tables.map((id) => tell(saying(specOf(id).word)))) });
    case 'blanks':
      return say('openBlanks', { table: reason.table.name });
    case 'unreadable':
      return say('openUnreadable', { table: reason.table.name });
    case 'rows':
      return reason.rows.length === 0
        ? say('openParts', { table: reason.table.name })
        : say('openRows', { table: reason.table.name, rows: named(reason.rows) });
    case 'unknown':
      return say('openUnknown', { table: reason.table.name, names: named(reason.names) });
    case 'rules':
      return say('openRules');
  }
}

const named = (names: readonly string[]): string =>
  (names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names).join('、');
