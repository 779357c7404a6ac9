/** What a rule is: a check that is no equation. One file a rule. */
import type { Finding, FindingKind, Outcome } from '../check/types';
import type { Grid } from '../grid';
import type { TableSet } from '../tables';

export interface RuleContext {
  readonly set: TableSet;
  readonly grids: readonly Grid[];
  /** Last year's public tables, where they are known. */
  readonly previous?: TableSet;
  /** Tables are printed there that can't be read. */
  readonly hasUnread?: boolean;
}

export interface RuleResult {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

export interface Rule extends FindingKind {
  /** Where the rule comes from. */
  readonly basis: string;
  /** It concludes from what is not there, or twice: it is asked only of tables whose every label, code and head a page shows surely. */
  readonly ofSureTables?: true;
  /** One result for each thing the rule was asked about; empty means not applicable. */
  check(context: RuleContext): readonly RuleResult[];
}

export const PASS: RuleResult = { outcome: 'pass', findings: [] };
export const NOT_APPLICABLE: RuleResult = { outcome: 'not-applicable', findings: [] };
export const failed = (...findings: Finding[]): RuleResult => ({ outcome: 'fail', findings });
