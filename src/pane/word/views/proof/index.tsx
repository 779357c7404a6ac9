/** 文表核对: one button, then which figures of the text agree with the tables and which don't. */
import { makeStyles } from '@fluentui/react-components';
import { Begin } from '../../../parts/begin';
import { BudgetPicker } from '../../../parts/budget-picker';
import { kindWordOf } from '../../../model/kind-word';
import { usePane, useSay } from '../../../parts/context';
import { PreviousPicker } from '../../../parts/previous-picker';
import { HeadedSection } from '../../../parts/section';
import { useFirstResults } from '../../../parts/use-first-results';
import { PROOF_WORDS } from '../../../words/word-proof';
import { useWord, useWordState } from '../../context';
import { BookStrip } from '../write/book-strip';
import { ProofList } from './proof-list';
import { Summary } from './summary';
import { Tools } from './tools';
import { UncheckedNumbers } from './unchecked';

const useStyles = makeStyles({
  beside: { display: 'flex', flexDirection: 'column', gap: '8px' },
  results: { paddingBottom: '16px', outline: 'none' },
});

export function ProofView() {
  const { proofing, opening } = useWord();
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
      {opening ? <Beside /> : null}
    </>
  );
}

/** What else the text can be held against. */
function Beside() {
  const state = usePane();
  const kind = kindWordOf(state);
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  return (
    <HeadedSection heading={say('beside')}>
      <div className={styles.beside}>
        <PreviousPicker
          given={state.previous && say('lastGiven', { kind })}
          hint={say('lastHint', { kind })}
        />
        <BudgetPicker />
      </div>
    </HeadedSection>
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
