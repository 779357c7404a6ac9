/** The verdict as a boss reads it: may it be published, and what stands against it; findings that were explained no longer do. */
import type { CheckResult, Finding } from '../../core/check';
import { message, type Message } from '../../core/messages';
import type { CheckVerdict, CheckVerdictKind, FindingCounts, Tone } from '../../core/overview';
import { countFindings, verdictOnCheck } from '../../core/overview';
import { specOf } from '../../core/tables';
import { CHECK_WORDS } from '../words/check';
import { isExplained, type Reason } from '../../core/reasons';

/** A verdict on tables or on a text, put into words. */
export interface SpokenVerdict {
  readonly tone: Tone;
  readonly sentence: Message;
}

const SENTENCES = {
  noTables: 'noTables',
  errors: 'fixFirst',
  obstacles: 'mendFirst',
  warnings: 'explainFirst',
  nothingChecked: 'nothingChecked',
  incomplete: 'incomplete',
  partly: 'partly',
  allExplained: 'allExplained',
  onlyHints: 'onlyHints',
  allAgree: 'allAgree',
} as const satisfies Readonly<Record<CheckVerdictKind, keyof typeof CHECK_WORDS>>;

const explainedBy =
  (reasons: readonly Reason[]) =>
  (finding: Finding): boolean =>
    isExplained(finding, reasons);

export const countsOf = (findings: readonly Finding[], reasons: readonly Reason[]): FindingCounts =>
  countFindings(findings, explainedBy(reasons));

export const verdictOf = (result: CheckResult, reasons: readonly Reason[]): CheckVerdict =>
  verdictOnCheck(result, explainedBy(reasons));

export function spoken({ kind, tone, count, missing }: CheckVerdict): SpokenVerdict {
  const data = {
    count: String(count),
    open: String(count),
    missing: missing.map((id) => specOf(id).word.zh).join('、'),
  };
  return { tone, sentence: message(CHECK_WORDS, SENTENCES[kind], data) };
}
