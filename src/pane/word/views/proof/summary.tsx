/** The verdict, and how many figures of the text agree, contradict, or could not be checked. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay, useTell } from '../../../parts/context';
import { SHELL_WORDS } from '../../../words/shell';
import { PROOF_WORDS, type ProofWord } from '../../../words/word-proof';
import { useWord } from '../../context';
import { severitiesOf, type Proof } from '../../model/proof';
import { proofVerdict } from '../../model/proof-verdict';
import { ShareBar } from './share-bar';

const useStyles = makeStyles({
  card: { margin: '12px', padding: '12px 14px', borderRadius: tokens.borderRadiusLarge },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  sentence: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  badInk: { color: tokens.colorStatusDangerForeground1 },
  openInk: { color: tokens.colorStatusWarningForeground1 },
  goodInk: { color: tokens.colorStatusSuccessForeground1 },
  line: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  again: { marginTop: '10px' },
});

const SIGNS = { bad: '✕', open: '▲', good: '✓' } as const;

export function Summary({ proof }: { readonly proof: Proof }) {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  const shell = useSay(SHELL_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const { tone, sentence } = proofVerdict(proof);
  const { warning, hint } = severitiesOf(proof);
  const corrected = proof.items.filter(({ state }) => state === 'corrected').length;
  const others: readonly (readonly [ProofWord, number])[] = [
    ['warnings', tone === 'bad' || corrected > 0 ? warning : 0],
    ['hints', tone === 'bad' || corrected > 0 ? hint : 0],
    ['corrected', corrected],
  ];
  const also = others.filter(([, count]) => count > 0);
  return (
    <div className={mergeClasses(styles.card, styles[tone])}>
      <p className={styles.sentence} role="status">
        <span className={styles[`${tone}Ink`]} aria-hidden="true">
          {SIGNS[tone]}
        </span>
        <span>{tell(sentence)}</span>
      </p>
      {also.length > 0 ? (
        <p className={styles.line}>
          {say('also', {
            counts: also.map(([word, count]) => say(word, { count: String(count) })).join(shell('list')),
          })}
        </p>
      ) : null}
      <ShareBar proof={proof} />
      <Button className={styles.again} size="small" onClick={() => void proofing.run()}>
        {say('again')}
      </Button>
    </div>
  );
}
