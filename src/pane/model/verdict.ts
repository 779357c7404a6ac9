/** The sentence a boss reads: may it be published, and what stands against it; findings that were explained no longer do. */
import type { CheckResult, Finding, Severity } from '../../core/check';
import { specOf } from '../../core/tables';
import { missingTables } from '../../core/overview';
import { scopeOf } from '../../core/overview';
import { isOutside, total, uncheckedOf } from '../../core/overview';
import { messagesOf, type Message } from '../../core/messages';
import { CHECK_WORDS } from '../words/check';
import type { Reason } from './reasons';
import { isExplained } from './reasons';

/** `bad`: something is wrong. `open`: nothing is, but something wants a look. */
export type Tone = 'bad' | 'open' | 'good';

export interface Verdict {
  readonly tone: Tone;
  readonly sentence: Message;
}

const say = messagesOf(CHECK_WORDS);

export interface Counts extends Readonly<Record<Severity, number>> {
  readonly explained: number;
  /** All severities, without those explained. */
  readonly open: number;
}

export function countsOf(findings: readonly Finding[], reasons: readonly Reason[]): Counts {
  const open = findings.filter((finding) => !isExplained(finding, reasons));
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    hint: of('hint'),
    explained: findings.length - open.length,
    open: open.length,
  };
}

export function verdictOf(result: CheckResult, reasons: readonly Reason[]): Verdict {
  if (result.set.tables.length === 0) return { tone: 'open', sentence: say('noTables') };
  const counts = countsOf(result.findings, reasons);
  if (counts.error > 0) return { tone: 'bad', sentence: say('fixFirst', { count: String(counts.error) }) };
  if (counts.warning > 0)
    return { tone: 'open', sentence: say('explainFirst', { count: String(counts.warning) }) };
  if (scopeOf(result).relations === '0') return { tone: 'open', sentence: say('nothingChecked') };
  const missing = missingTables(result.set).map((id) => specOf(id).name);
  if (missing.length > 0)
    return { tone: 'open', sentence: say('incomplete', { missing: missing.join('、') }) };
  const open = total(uncheckedOf(result).filter((item) => !isOutside(item)));
  if (open > 0) return { tone: 'open', sentence: say('partly', { open: String(open) }) };
  if (counts.explained > 0)
    return { tone: 'good', sentence: say('allExplained', { count: String(counts.explained) }) };
  return { tone: 'good', sentence: say('allAgree') };
}
