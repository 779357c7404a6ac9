/** The verdict on a text as a boss reads it. */
import { message } from '../../../core/messages';
import { verdictOnText, type TextVerdictKind } from '../../../core/overview';
import { PROOF_WORDS, type ProofWord } from '../../words/word-proof';
import type { SpokenVerdict } from '../../model/verdict';
import { numbersOf, severitiesOf, type Proof } from './proof';

const SENTENCES: Readonly<Record<TextVerdictKind, ProofWord>> = {
  errors: 'fixFirst',
  nothingRead: 'nothingRead',
  findings: 'lookFirst',
  allAgree: 'allAgree',
};

export function proofVerdict(proof: Proof): SpokenVerdict {
  const { kind, tone, count } = verdictOnText(severitiesOf(proof), numbersOf(proof));
  return { tone, sentence: message(PROOF_WORDS, SENTENCES[kind], { count: String(count) }) };
}
