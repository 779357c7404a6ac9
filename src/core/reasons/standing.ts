/** What a reason does for its finding: decided here once, for panes, command line and reports. */
import type { Finding } from '../check';
import { findingName, printedFigures } from './name';
import type { Reason } from './types';

/**
 * `explained`: no longer stands against the tables, whether or not a reviewer agreed to it yet.
 * `returned`: a reviewer did not take the reason; the finding stands.
 * `lapsed`: explained once, but the figures have changed since.
 * `arithmetic`: a reason was given, but what does not add up is not mended by words; the finding stands.
 */
export type ExplainedState =
  | { readonly kind: 'open' }
  | { readonly kind: 'explained' | 'returned' | 'lapsed' | 'arithmetic'; readonly by: Reason };

const OPEN: ExplainedState = { kind: 'open' };

/**
 * Whether a reason may settle it. Printed figures that contradict an identity can't both be right, whatever the reason.
 * A total whose parts are all withheld has no difference and may have its reason (figures that are secret).
 */
export const canBeExplained = ({ severity, arithmetic, difference }: Finding): boolean =>
  severity !== 'error' || arithmetic === undefined || difference === undefined;

export function explainedStateOf(finding: Finding, reasons: readonly Reason[]): ExplainedState {
  const name = findingName(finding);
  const by = reasons.find((reason) => reason.finding === name);
  if (!by) return OPEN;
  if (by.figures !== printedFigures(finding)) return { kind: 'lapsed', by };
  if (!canBeExplained(finding)) return { kind: 'arithmetic', by };
  return { kind: by.review?.decision === 'returned' ? 'returned' : 'explained', by };
}

export const isExplained = (finding: Finding, reasons: readonly Reason[]): boolean =>
  explainedStateOf(finding, reasons).kind === 'explained';
