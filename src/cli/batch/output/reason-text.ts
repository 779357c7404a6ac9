/** The reason given for a finding, as it was read from a journal or a line of JSON. */
import { render, type Locale } from '../../../core/messages';
import { reasonLines, standingWord, type Reason } from '../../../core/reasons';
import type { FindingJson } from '../../json/check-json';

/** How it stands, who gave it, what the reviewer said: one line each; none where no reason was given. */
export function reasonTexts({ reason }: FindingJson, locale: Locale): string[] {
  if (!reason) return [];
  const { standing, text, who, when, review } = reason;
  const by: Reason = { finding: '', figures: '', reason: text, who, when, ...(review ? { review } : {}) };
  const word = standingWord({ kind: standing, by });
  return [...(word ? [word] : []), ...reasonLines(by)].map((line) => render(line, locale));
}
