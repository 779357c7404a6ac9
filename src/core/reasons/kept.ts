/** Reasons as they are kept in a workbook: JSON under one key. */
import type { Reason, ReviewersWord } from './types';

/** The key they are kept under, in whatever keeps a workbook's state. */
export const REASONS_KEY = 'reasons';

const VERSION = 1;
const FIELDS = ['finding', 'figures', 'reason', 'who', 'when'] as const;
const REVIEW_FIELDS = ['note', 'who', 'when'] as const;

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

const hasTexts = (value: unknown, fields: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'string');

const isReason = (value: unknown): value is Reason =>
  hasTexts(value, FIELDS) && (!('review' in value) || isReview(value['review']));

const isReview = (value: unknown): value is ReviewersWord =>
  hasTexts(value, REVIEW_FIELDS) && (value['decision'] === 'agreed' || value['decision'] === 'returned');
