/** Counts: of findings by severity, and as people read them. */
import { SEVERITIES, type Severity } from '../check/types';

/** A count with its thousands apart. */
export const counted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function bySeverity(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, hint: 0 } satisfies SeverityCounts;
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export const totalOf = (counts: SeverityCounts): number =>
  SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
