/** Reasons a person gave for findings: kept in the workbook, good for as long as the figures stay what they were. */
import type { Finding } from '../../core/check';
import { BLANK, ROUNDING_TAIL } from '../../core/check/kinds';
import { placeName } from '../../core/grid';

export interface Reason {
  /** Names the finding. */
  readonly finding: string;
  /** The figures it was given for; when they change the reason no longer holds. */
  readonly figures: string;
  readonly reason: string;
  readonly who: string;
  /** ISO date, `2026-03-01`. */
  readonly when: string;
}

/** The same finding has the same name at every check, whatever its figures are. */
export const findingName = ({ rule, table, severity, cells }: Finding): string =>
  [
    rule,
    table ?? '',
    severity,
    cells[0] ? placeName(cells[0]) : '',
    cells.length > 1 && rule !== BLANK.id && rule !== ROUNDING_TAIL.id
      ? cells.slice(1, 3).map(placeName).join(',')
      : '',
  ].join('|');

export const printedFigures = ({ left, right, cells }: Finding): string =>
  left === undefined ? cells.map(({ text }) => text).join('|') : `${left}|${right ?? ''}`;

/** `lapsed`: explained once, but the figures have changed since. */
export type ExplainedState =
  { readonly kind: 'open' } | { readonly kind: 'explained' | 'lapsed'; readonly by: Reason };

const OPEN: ExplainedState = { kind: 'open' };

export function explainedStateOf(finding: Finding, reasons: readonly Reason[]): ExplainedState {
  const name = findingName(finding);
  const by = reasons.find((reason) => reason.finding === name);
  if (!by) return OPEN;
  return { kind: by.figures === printedFigures(finding) ? 'explained' : 'lapsed', by };
}

export const isExplained = (finding: Finding, reasons: readonly Reason[]): boolean =>
  explainedStateOf(finding, reasons).kind === 'explained';

const VERSION = 1;
const FIELDS = ['finding', 'figures', 'reason', 'who', 'when'] as const;

export const printReasons = (reasons: readonly Reason[]): string =>
  JSON.stringify({ version: VERSION, reasons });

/** What cannot be read is left out: a reason that got lost is asked again, a wrong one would hide a finding. */
export function readReasons(text: string | undefined): Reason[] {
  try {
    const kept = JSON.parse(text ?? 'null') as {
      readonly version?: unknown;
      readonly reasons?: unknown;
    } | null;
    return kept?.version === VERSION && Array.isArray(kept.reasons) ? kept.reasons.filter(isReason) : [];
  } catch {
    return [];
  }
}

const isReason = (value: unknown): value is Reason =>
  typeof value === 'object' &&
  value !== null &&
  FIELDS.every((field) => typeof (value as Record<string, unknown>)[field] === 'string');
