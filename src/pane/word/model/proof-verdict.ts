/** The verdict on a text as a boss reads it. */
import { message } from '../../../core/messages';
import { verdictOnText, type TextVerdictKind } from '../../../core/overview';
import { PROOF_WORDS } from '../../words/word-proof';
import type { SpokenVerdict } from '../../model/verdict';
import { severitiesOf, type Proof } from './proof';

const SENTENCES = {
  errors: 'fixFirst',
  nothingRead: 'nothingRead',
  onlyYears: 'onlyYears',
  findings: 'lookFirst',
  allAgree: 'allAgree',
} as const satisfies Readonly<Record<TextVerdictKind, keyof typeof PROOF_WORDS>>;

export function proofVerdict(proof: Proof): SpokenVerdict {
  const { kind, tone, count } = verdictOnText(severitiesOf(proof), proof.ledger);
  return { tone, sentence: message(PROOF_WORDS, SENTENCES[kind], { count: String(count) }) };
}
