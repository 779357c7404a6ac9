/** A bar of three parts with their counts; colour is never the only sign. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NumberVerdict } from '../../../../core/proofread/types';
import { useSay } from '../../../parts/context';
import { PROOF_WORDS } from '../../../words/word-proof';
import { numbersOf, type Proof } from '../../model/proof';

const useStyles = makeStyles({
  share: { marginTop: '10px' },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '10px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
  },
  part: { minWidth: '4px', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  verified: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  contradicted: { backgroundColor: tokens.colorStatusDangerForeground1 },
  unchecked: { backgroundColor: tokens.colorNeutralForeground4 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: '6px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  count: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  verifiedInk: { color: tokens.colorStatusSuccessForeground1 },
  contradictedInk: { color: tokens.colorStatusDangerForeground1 },
  uncheckedInk: { color: tokens.colorNeutralForeground2 },
});

const VERDICTS: readonly (readonly [NumberVerdict, string])[] = [
  ['verified', '✓'],
  ['contradicted', '✕'],
  ['unchecked', '○'],
];

export function ShareBar({ proof }: { readonly proof: Proof }) {
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  const counts = numbersOf(proof);
  const total = counts.verified + counts.contradicted + counts.unchecked;
  if (total === 0) return null;
  const label = say('share', {
    total: String(total),
    verified: String(counts.verified),
    contradicted: String(counts.contradicted),
    unchecked: String(counts.unchecked),
  });
  return (
    <div className={styles.share} role="group" aria-label={say('numbers')}>
      <div className={styles.bar} role="img" aria-label={label}>
        {VERDICTS.filter(([verdict]) => counts[verdict] > 0).map(([verdict]) => (
          <span
            key={verdict}
            className={mergeClasses(styles.part, styles[verdict])}
            style={{ flexGrow: counts[verdict] }}
          />
        ))}
      </div>
      <ul className={styles.counts}>
        {VERDICTS.map(([verdict, sign]) => (
          <li key={verdict} className={styles.count}>
            <span className={styles[`${verdict}Ink`]} aria-hidden="true">
              {sign}{' '}
            </span>
            {say(verdict)} {counts[verdict]}
          </li>
        ))}
      </ul>
    </div>
  );
}
