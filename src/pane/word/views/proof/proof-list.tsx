/** The findings in the order of the text; arrows move between them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { sayingTheSame } from '../../../../core/overview';
import { useSay, useTell } from '../../../parts/context';
import { useItemKeys } from '../../../parts/use-item-keys';
import { PROOF_WORDS } from '../../../words/word-proof';
import type { Proof } from '../../model/proof';
import { ProofItemView } from './proof-item';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: '14px 12px 6px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  keys: {
    margin: 0,
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, padding: '0 12px', color: tokens.colorNeutralForeground2 },
});

/** Marks the buttons that arrows move between. */
const PROOF_BUTTON = 'data-proof';

export function ProofList({ proof: { items } }: { readonly proof: Proof }) {
  const say = useSay(PROOF_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const groups = sayingTheSame(items, ({ finding }) => finding, tell);
  return (
    <div {...useItemKeys(PROOF_BUTTON)} role="group" aria-label={say('list')}>
      <h2 className={styles.heading}>{say('list')}</h2>
      {items.length === 0 ? <p className={styles.none}>{say('none')}</p> : null}
      <ul className={styles.list}>
        {groups.map((places) => (
          <ProofItemView key={places[0]?.finding.id} places={places} />
        ))}
      </ul>
      {items.length > 1 ? <p className={styles.keys}>{say('keys')}</p> : null}
    </div>
  );
}
