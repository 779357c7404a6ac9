/** The sentence a boss reads about a text. */
import { message } from '../../../core/messages';
import { PROOF_WORDS } from '../../words/word-proof';
import type { Verdict } from '../../model/verdict';
import { numbersOf, severitiesOf, type Proof } from './proof';

export function proofVerdict(proof: Proof): Verdict {
  const { error, warning, hint } = severitiesOf(proof);
  const { verified, contradicted } = numbersOf(proof);
  if (error > 0) return { tone: 'bad', sentence: message(PROOF_WORDS, 'fixFirst', { count: String(error) }) };
  if (verified + contradicted === 0) return { tone: 'open', sentence: message(PROOF_WORDS, 'nothingRead') };
  if (warning + hint > 0)
    return { tone: 'open', sentence: message(PROOF_WORDS, 'lookFirst', { count: String(warning + hint) }) };
  return { tone: 'good', sentence: message(PROOF_WORDS, 'allAgree') };
}
