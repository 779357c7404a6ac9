/** What a proofreading comes to, decided once for the pane and the command line. */
import type { NumberCounts } from '../proofread/types';
import type { SeverityCounts } from './counted';
import type { Tone } from './verdict';

/** The gravest that applies, in this order. */
const TONES = {
  errors: 'bad',
  /** No figure of the text could be held against the tables: most likely they are another text's. */
  nothingRead: 'open',
  findings: 'open',
  allAgree: 'good',
} as const satisfies Readonly<Record<string, Tone>>;

export type TextVerdictKind = keyof typeof TONES;

export interface TextVerdict {
  readonly kind: TextVerdictKind;
  readonly tone: Tone;
  /** How many findings it is about. */
  readonly count: number;
}

export function verdictOnText(
  { error, warning, hint }: SeverityCounts,
  { verified, contradicted }: NumberCounts,
): TextVerdict {
  const of = (kind: TextVerdictKind, count = 0): TextVerdict => ({ kind, tone: TONES[kind], count });
  if (error > 0) return of('errors', error);
  if (verified + contradicted === 0) return of('nothingRead');
  return warning + hint > 0 ? of('findings', warning + hint) : of('allAgree');
}
