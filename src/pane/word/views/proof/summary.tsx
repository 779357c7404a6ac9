/** The verdict, and how many figures of the text agree, contradict, or could not be checked. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { VerdictPanel } from '../../../parts/verdict';
import { SHELL_WORDS } from '../../../words/shell';
import { PROOF_WORDS } from '../../../words/word-proof';
import { useWord } from '../../context';
import { severitiesOf, type Proof } from '../../model/proof';
import { proofVerdict } from '../../model/proof-verdict';
import { ShareBar } from './share-bar';

const useStyles = makeStyles({
  again: { marginTop: '10px' },
});

export function Summary({ proof }: { readonly proof: Proof }) {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  const shell = useSay(SHELL_WORDS);
  const styles = useStyles();
  const verdict = proofVerdict(proof);
  const isBad = verdict.tone === 'bad';
  const { warning, hint } = severitiesOf(proof);
  const corrected = proof.items.filter(({ state }) => state === 'corrected').length;
  const others = [
    ['warnings', isBad || corrected > 0 ? warning : 0],
    ['hints', isBad || corrected > 0 ? hint : 0],
  ] as const;
  const counts = others
    .filter(([, count]) => count > 0)
    .map(([word, count]) => say(word, { count: String(count) }))
    .join(shell('list'));
  const lines = [
    counts === '' ? '' : say('also', { counts }),
    corrected === 0 ? '' : say('corrected', { count: String(corrected) }),
  ];
  return (
    <VerdictPanel {...verdict} lines={lines}>
      <ShareBar proof={proof} />
      <Button className={styles.again} size="small" onClick={() => void proofing.run()}>
        {say('again')}
      </Button>
    </VerdictPanel>
  );
}
