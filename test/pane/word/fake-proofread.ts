/** A proofreader that knows a handful of words: what it says of a text is settled by the test that shows it. */
import { message } from '../../../src/core/messages';
import type {
  LedgerEntry,
  NumberVerdict,
  Proofread,
  TextDocument,
  TextFinding,
} from '../../../src/core/proofread/types';
import type { Severity } from '../../../src/core/check';

const WORDS = {
  what: { zh: '“{text}”与表不符', en: '“{text}” contradicts the tables' },
  why: { zh: '表03 合计 印作 {text}', en: 'T03 total reads {text}' },
  nothing: { zh: '表里没有这个数', en: 'No table has it' },
} as const;

export interface Planted {
  readonly text: string;
  readonly severity?: Severity;
  /** What should stand there. */
  readonly by?: string;
  /** In each paragraph that has it; else in the first. */
  readonly isEverywhere?: true;
}

/** One sentence ends at each 。 */
const sentenceAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('。', offset - 1) + 1;
  const end = text.indexOf('。', offset);
  return text.slice(start, end < 0 ? text.length : end + 1);
};

const NUMBER = /\d+(?:\.\d+)?(?:万元|%)?/g;

export const fakeProofread =
  (planted: readonly Planted[], known: readonly string[] = []): Proofread =>
  (document) => ({
    form: 'hunan-2020',
    sections: [],
    isWhole: false,
    findings: planted.flatMap((plant, place) => findingOf(document, plant, place)),
    ...ledgerOf(document, planted, known),
  });

function findingOf(
  { paragraphs }: TextDocument,
  { text, severity = 'error', by, isEverywhere }: Planted,
  place: number,
): TextFinding[] {
  const places = paragraphs.flatMap((one, paragraph) =>
    one.text.includes(text) ? [{ paragraph, offset: one.text.indexOf(text), length: text.length }] : [],
  );
  return places.slice(0, isEverywhere ? undefined : 1).map((at, nth) => {
    const whole = paragraphs[at.paragraph]?.text ?? '';
    return {
      ...at,
      id: nth === 0 ? `f${place}` : `f${place}.${nth}`,
      rule: 'N-01',
      severity,
      message: message(WORDS, 'what', { text }),
      evidence: by === undefined ? [] : [message(WORDS, 'why', { text: by })],
      text,
      sentence: sentenceAt(whole, at.offset),
      section: '1',
      expected: by,
      cells: [],
      correction: by === undefined ? undefined : { ...at, text, by },
    };
  });
}

function ledgerOf(
  { paragraphs }: TextDocument,
  planted: readonly Planted[],
  known: readonly string[],
): { readonly ledger: readonly LedgerEntry[]; readonly numbers: Record<NumberVerdict, number> } {
  const verdictOf = (text: string): NumberVerdict => {
    if (planted.some((plant) => plant.text === text)) return 'contradicted';
    return known.includes(text) ? 'verified' : 'unchecked';
  };
  const ledger = paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(NUMBER)].map((match): LedgerEntry => {
      const verdict = verdictOf(match[0]);
      return {
        paragraph,
        offset: match.index,
        length: match[0].length,
        text: match[0],
        verdict,
        section: '1',
        source: {
          kind: verdict === 'unchecked' ? 'none' : 'cell',
          cells: [],
          supplement: [],
          formula: '',
          ...(verdict === 'unchecked' ? { reason: message(WORDS, 'nothing') } : {}),
        },
      };
    }),
  );
  const count = (verdict: NumberVerdict): number =>
    ledger.filter((entry) => entry.verdict === verdict).length;
  return {
    ledger,
    numbers: {
      verified: count('verified'),
      contradicted: count('contradicted'),
      unchecked: count('unchecked'),
    },
  };
}
