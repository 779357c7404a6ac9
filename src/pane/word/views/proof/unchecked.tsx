/** The figures that nothing decides, each with why, folded away. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerEntry } from '../../../../core/proofread/types';
import { useSay, useTell } from '../../../parts/context';
import { PROOF_WORDS } from '../../../words/word-proof';
import { useWord } from '../../context';
import type { Proof } from '../../model/proof';

const useStyles = makeStyles({
  part: { padding: '12px' },
  fold: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: '6px 0 0', padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', gap: '10px', padding: '2px 0' },
  number: {
    flexShrink: 0,
    padding: '0 2px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  why: { minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

const MOST_SHOWN = 30;

export function UncheckedNumbers({ proof }: { readonly proof: Proof }) {
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const open = proof.ledger.filter(({ verdict }) => verdict === 'unchecked');
  if (open.length === 0) return null;
  const shown = isWhole ? open : open.slice(0, MOST_SHOWN);
  return (
    <details className={styles.part}>
      <summary className={styles.fold}>{say('open', { count: String(open.length) })}</summary>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <Entry key={`${entry.paragraph} ${entry.offset}`} entry={entry} />
        ))}
      </ul>
      {shown.length < open.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {say('more', { count: String(open.length - shown.length) })}
        </Button>
      ) : null}
    </details>
  );
}

function Entry({ entry }: { readonly entry: LedgerEntry }) {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const { text, source } = entry;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.number}
        aria-label={say('goToNumber', { number: text })}
        onClick={() => void proofing.select(entry)}
      >
        {text}
      </button>
      <span className={styles.why}>{source.reason ? tell(source.reason) : say('noReason')}</span>
    </li>
  );
}
