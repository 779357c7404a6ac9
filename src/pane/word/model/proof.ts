/** A proofreading as the view shows it, and how it follows from corrections made since. */
import type { Severity } from '../../../core/check';
import { bySeverity, type SeverityCounts } from '../../../core/overview';
import type {
  LedgerEntry,
  NumberCounts,
  NumberVerdict,
  ProofreadResult,
  TextCorrection,
  TextDocument,
  TextFinding,
  TextPlace,
} from '../../../core/proofread/types';

/** The sentence of a finding, parted at the words at fault. */
export interface Quote {
  readonly before: string;
  readonly wrong: string;
  readonly after: string;
}

/** A finding; its place moves with corrections made before it in its paragraph, its quotation stays as it was read. */
export interface ProofItem {
  readonly finding: TextFinding;
  readonly quote: Quote;
  readonly state: 'open' | 'corrected';
}

export interface Proof {
  readonly items: readonly ProofItem[];
  readonly ledger: readonly LedgerEntry[];
}

export const proofOf = (document: TextDocument, { findings, ledger }: ProofreadResult): Proof => ({
  items: findings.map((finding) => ({ finding, quote: quoteOf(document, finding), state: 'open' })),
  ledger,
});

const CLIPPED = '…';
const MOST_BEFORE = 48;
const MOST_AFTER = 40;

/** Long sentences are cut to what stands around the words at fault. */
export function quoteOf(document: TextDocument, { paragraph, offset, length, sentence }: TextFinding): Quote {
  const text = document.paragraphs[paragraph]?.text ?? '';
  const start = startOf(text, sentence, offset);
  const end = Math.max(start + sentence.length, offset + length);
  const before = text.slice(start, offset).trimStart();
  const after = text.slice(offset + length, end).trimEnd();
  return {
    before: before.length > MOST_BEFORE ? CLIPPED + before.slice(-MOST_BEFORE) : before,
    wrong: text.slice(offset, offset + length),
    after: after.length > MOST_AFTER ? after.slice(0, MOST_AFTER) + CLIPPED : after,
  };
}

/** Where the sentence around an offset begins; the offset itself where the sentence isn't found. */
function startOf(text: string, sentence: string, offset: number): number {
  if (sentence === '') return offset;
  const start = text.lastIndexOf(sentence, offset);
  return start < 0 || start + sentence.length < offset ? offset : start;
}

export function afterCorrection(proof: Proof, id: string, correction: TextCorrection): Proof {
  const grown = correction.by.length - correction.length;
  const moved = <Place extends TextPlace>(place: Place): Place =>
    place.paragraph === correction.paragraph && place.offset >= correction.offset + correction.length
      ? { ...place, offset: place.offset + grown }
      : place;
  return {
    items: proof.items.map(({ finding, quote, state }): ProofItem => {
      if (finding.id === id) return { finding, quote, state: 'corrected' };
      const own = finding.correction;
      return { finding: { ...moved(finding), ...(own ? { correction: moved(own) } : {}) }, quote, state };
    }),
    ledger: proof.ledger.map((entry) =>
      isWithin(entry, correction)
        ? { ...entry, text: correction.by, length: correction.by.length, verdict: 'verified' }
        : moved(entry),
    ),
  };
}

const isWithin = (entry: LedgerEntry, correction: TextCorrection): boolean =>
  entry.verdict === 'contradicted' &&
  entry.paragraph === correction.paragraph &&
  entry.offset < correction.offset + correction.length &&
  entry.offset + entry.length > correction.offset;

export function numbersOf({ ledger }: Proof): NumberCounts {
  const of = (verdict: NumberVerdict): number => ledger.filter((entry) => entry.verdict === verdict).length;
  return { verified: of('verified'), contradicted: of('contradicted'), unchecked: of('unchecked') };
}

export const openItems = ({ items }: Proof): readonly ProofItem[] =>
  items.filter(({ state }) => state === 'open');

export const severitiesOf = (proof: Proof): SeverityCounts =>
  bySeverity(openItems(proof).map(({ finding }) => finding));

/** Word's own highlighter has these and few others; black letters stay easy to read on them. */
export const FINDING_COLOURS: Readonly<Record<Severity, string>> = {
  error: '#FF0000',
  warning: '#FFFF00',
  hint: '#00FFFF',
};

export const VERDICT_COLOURS: Readonly<Record<NumberVerdict, string>> = {
  verified: '#00FF00',
  contradicted: '#FF0000',
  unchecked: '#C0C0C0',
};

type Coloured = TextPlace & { readonly colour: string };

const coloured = ({ paragraph, offset, length }: TextPlace, colour: string): Coloured => ({
  paragraph,
  offset,
  length,
  colour,
});

export const findingMarks = (proof: Proof): readonly Coloured[] =>
  openItems(proof).map(({ finding }) => coloured(finding, FINDING_COLOURS[finding.severity]));

export const numberMarks = ({ ledger }: Proof): readonly Coloured[] =>
  ledger.map((entry) => coloured(entry, VERDICT_COLOURS[entry.verdict]));
