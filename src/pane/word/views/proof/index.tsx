/** 文表核对: one button, then which figures of the text agree with the tables and which don't. */
import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { Logo } from '../../../parts/logo';
import { PROOF_WORDS } from '../../../words/word-proof';
import { useWord, useWordState } from '../../context';
import { BookStrip } from '../write/book-strip';
import { ProofList } from './proof-list';
import { Summary } from './summary';
import { Tools } from './tools';
import { Unchecked } from './unchecked';

const useStyles = makeStyles({
  results: { paddingBottom: '16px', outline: 'none' },
  start: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '12px',
    padding: '32px 20px',
    maxWidth: '420px',
    width: '100%',
    margin: '0 auto',
  },
  logo: { display: 'flex', justifyContent: 'center' },
  button: {
    minHeight: '72px',
    maxWidth: 'none',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.1em',
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2, textAlign: 'center' },
  keys: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
  },
});

export function ProofView() {
  const { proofing } = useWord();
  const { proof } = useWordState();
  const styles = useStyles();
  const results = useRef<HTMLDivElement>(null);
  const wasThere = useRef(proof !== undefined);
  useEffect(() => {
    if (proof && !wasThere.current) results.current?.focus({ preventScroll: true });
    wasThere.current = proof !== undefined;
  }, [proof]);
  return (
    <>
      <BookStrip />
      {proof ? (
        <div ref={results} tabIndex={-1} className={styles.results}>
          <Summary proof={proof} />
          {proofing.canMark ? <Tools /> : null}
          <ProofList proof={proof} />
          <Unchecked proof={proof} />
        </div>
      ) : (
        <Begin />
      )}
    </>
  );
}

function Begin() {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.start}>
      <div className={styles.logo}>
        <Logo size={56} />
      </div>
      <Button
        autoFocus
        appearance="primary"
        size="large"
        shape="rounded"
        className={styles.button}
        onClick={() => void proofing.run()}
      >
        {say('start')}
      </Button>
      <p className={styles.keys}>{say('enter')}</p>
      <p className={styles.advice}>{say('startAdvice')}</p>
    </div>
  );
}
