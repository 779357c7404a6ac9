/** A finding as a comment tells it. */
import { render, type Locale } from '../../core/messages';
import type { TextFinding } from '../../core/proofread/types';

export const commentOfFinding = ({ message, evidence }: TextFinding, locale: Locale): string =>
  [message, ...evidence].map((each) => render(each, locale)).join('\n');
