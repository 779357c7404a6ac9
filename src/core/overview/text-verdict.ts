/** What a proofreading comes to, decided once for the pane and the command line. */
import type { LedgerEntry } from '../proofread/types';
import type { SeverityCounts } from './counted';
import type { Tone } from './verdict';

/** The gravest that applies, in this order. */
const TONES = {
  errors: 'bad',
  /** No figure of the text could be held against the tables: most likely they are another text's. */
  nothingRead: 'open',
  /** Years agree or don't, which a text of any other office could: no figure was held against the tables. */
  onlyYears: 'open',
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

const YEAR = /^\s*(?:19|20|１９|２０)\s*(?:[\d０-９]\s*){2}年?\s*$/;

/** Held against something; a threshold that every text names is not. */
const isDecided = ({ verdict, source }: LedgerEntry): boolean =>
  verdict === 'contradicted' || (verdict === 'verified' && source.kind !== 'none');

export function verdictOnText(
  { error, warning, hint }: SeverityCounts,
  ledger: readonly LedgerEntry[],
): TextVerdict {
  const decided = ledger.filter(isDecided);
  const of = (kind: TextVerdictKind, count = 0): TextVerdict => ({ kind, tone: TONES[kind], count });
  if (error > 0) return of('errors', error);
  if (decided.length === 0) return of('nothingRead');
  if (decided.every(({ text }) => YEAR.test(text))) return of('onlyYears');
  return warning + hint > 0 ? of('findings', warning + hint) : of('allAgree');
}
