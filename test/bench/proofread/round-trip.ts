/** What our forms write is read back: nothing is found in it, and every number is decided. */
import type { NarrativeForm } from '../../../src/core/narrative';
import type {
  LedgerEntry,
  Proofread,
  ProofreadResult,
  TextDocument,
  TextPlace,
} from '../../../src/core/proofread';
import { createRandom } from '../generate/random';
import { flatten, toText, type FlatParagraph } from './stretches';
import { varied, VARIATIONS, type Variation } from './variations';
import { written, type Written, type WriteOptions } from './written';

export interface RoundTrip {
  readonly own: Written;
  readonly variation: Variation;
  readonly document: TextDocument;
  readonly withSupplement: ProofreadResult;
  readonly alone: ProofreadResult;
  /** Figures that the form wrote and the ledger has no entry for; only where the text is as written. */
  readonly lost: readonly string[];
  /** Everything that should not be there, one line each. */
  readonly faults: readonly string[];
}

const WAYS: readonly WriteOptions[] = [
  {},
  { rounding: 'independent' },
  { unit: '元' },
  { settings: { trimZeros: true } },
  { settings: { percentDecimals: 2 } },
  { unit: '元', rounding: 'independent' },
  { fromPrevious: true },
  { settings: { unit: '元' } },
  { settings: { unit: '万元', amountDecimals: 4, percentDecimals: 1 } },
  { selfEvaluation: 'hunan-2021' },
];

/** Ways of printing tables and text that the seed goes through. */
const optionsOf = (seed: number): WriteOptions => WAYS[seed % WAYS.length]!;

const sliceAt = (document: TextDocument, { paragraph, offset, length }: TextPlace): string =>
  (document.paragraphs[paragraph]?.text ?? '').slice(offset, offset + length);

const around = (document: TextDocument, { paragraph, offset, length }: TextPlace): string => {
  const text = document.paragraphs[paragraph]?.text ?? '';
  return `${text.slice(Math.max(0, offset - 25), offset)}⟦${text.slice(offset, offset + length)}⟧${text.slice(offset + length, offset + length + 15)}`;
};

export const overlaps = (place: TextPlace, paragraph: number, from: number, to: number): boolean =>
  place.paragraph === paragraph && place.offset <= to && place.offset + place.length >= from;

/** Places that do not hold what they say, or lie outside of the text; a line break may stand before a unit. */
function misplaced(document: TextDocument, { ledger, findings }: ProofreadResult): string[] {
  const isWhole = (entry: TextPlace & { readonly text: string }): boolean => {
    const slice = sliceAt(document, entry);
    const end = document.paragraphs[entry.paragraph]?.text.length;
    return slice === entry.text || (entry.offset + entry.length === end && entry.text.startsWith(slice));
  };
  return [...ledger, ...findings]
    .filter((entry) => !isWhole(entry))
    .map((entry) => `misplaced ${entry.text}: ${around(document, entry)}`);
}

function findingLines(document: TextDocument, how: string, result: ProofreadResult, most: boolean): string[] {
  return result.findings
    .filter(({ severity }) => most || severity === 'error' || severity === 'warning')
    .map((finding) => `${how}: ${finding.severity} ${finding.rule} at ${around(document, finding)}`);
}

const undecided = (document: TextDocument, entries: readonly LedgerEntry[]): string[] =>
  entries.map((entry) => `${entry.verdict} ${entry.section ?? '-'}: ${around(document, entry)}`);

function lostFigures(paragraphs: readonly FlatParagraph[], { ledger }: ProofreadResult): string[] {
  return paragraphs.flatMap(({ text, stretches }, paragraph) =>
    stretches
      .filter(({ kind }) => kind === 'figure')
      .filter(
        ({ offset, text: figure }) =>
          !ledger.some(
            (entry) =>
              entry.paragraph === paragraph &&
              entry.offset < offset + figure.length &&
              entry.offset + entry.length > offset,
          ),
      )
      .map(
        ({ offset, text: figure }) => `lost ${figure}: ${text.slice(Math.max(0, offset - 20), offset + 12)}`,
      ),
  );
}

/** Undefined where no layout prints what the form needs. */
export function roundTrip(
  read: Proofread,
  form: NarrativeForm,
  seed: number,
  options: WriteOptions = optionsOf(seed),
): RoundTrip | undefined {
  const own = written(form, seed, options);
  if (!own) return undefined;
  const random = createRandom(seed, { decimals: 2, perWanYuan: 1 });
  const turn = Math.floor(seed / WAYS.length);
  const variation = VARIATIONS[(seed + turn) % VARIATIONS.length]!;
  const paragraphs = flatten(own);
  const document = varied(toText(paragraphs), variation, random);
  const { tables, supplement, previous } = own;
  const named = turn % 2 === 0 ? { form } : {};
  const withSupplement = read(document, tables, { ...named, supplement, ...(previous ? { previous } : {}) });
  const alone = read(document, tables, { form });
  const lost = variation === VARIATIONS[0] ? lostFigures(paragraphs, withSupplement) : [];
  const open = withSupplement.ledger.filter(({ verdict }) => verdict !== 'verified');
  const wrong = alone.ledger.filter(({ verdict }) => verdict === 'contradicted');
  return {
    own,
    variation,
    document,
    withSupplement,
    alone,
    lost,
    faults: [
      ...misplaced(document, withSupplement),
      ...findingLines(document, 'with supplement', withSupplement, true),
      ...undecided(document, open),
      ...lost,
      ...findingLines(document, 'alone', alone, false),
      ...undecided(document, wrong).map((line) => `alone ${line}`),
    ],
  };
}
