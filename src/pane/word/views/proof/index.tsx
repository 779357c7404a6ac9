/** 文表核对: one button, then which figures of the text agree with the tables and which don't. */
import { makeStyles } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { Begin } from '../../../parts/begin';
import { useFirstResults } from '../../../parts/use-first-results';
import { PROOF_WORDS } from '../../../words/word-proof';
import { useWord, useWordState } from '../../context';
import { BookStrip } from '../write/book-strip';
import { ProofList } from './proof-list';
import { Summary } from './summary';
import { Tools } from './tools';
import { UncheckedNumbers } from './unchecked';

const useStyles = makeStyles({
  results: { paddingBottom: '16px', outline: 'none' },
});

export function ProofView() {
  const { proofing } = useWord();
  const { proof } = useWordState();
  const styles = useStyles();
  const results = useFirstResults(proof);
  return (
    <>
      <BookStrip />
      {proof ? (
        <div ref={results} tabIndex={-1} className={styles.results}>
          <Summary proof={proof} />
          {proofing.canMark ? <Tools /> : null}
          <ProofList proof={proof} />
          <UncheckedNumbers proof={proof} />
        </div>
      ) : (
        <Start />
      )}
    </>
  );
}

function Start() {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  return (
    <Begin
      label={say('start')}
      keys={say('enter')}
      advice={say('startAdvice')}
      onBegin={() => void proofing.run()}
    />
  );
}
