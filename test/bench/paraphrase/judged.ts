/** What a reader makes of a rewritten text, right and with one slip in it. */
import type {
  Proofread,
  ProofreadOptions,
  TextDocument,
  TextFinding,
  TextPlace,
} from '../../../src/core/proofread';
import { overlaps } from '../proofread/round-trip';
import { toText } from '../proofread/stretches';
import type { Rewritten } from './rewrite';
import { placedFigures, slipsIn, type Placed, type Slip } from './slips';

export type Witness = 'with supplement' | 'alone';

export interface RightText {
  readonly witness: Witness;
  readonly figures: readonly (Placed & { readonly isDecided: boolean })[];
  /** Errors and warnings: all false. */
  readonly alarms: readonly TextFinding[];
  readonly findings: readonly TextFinding[];
}

export interface SlipTold {
  readonly slip: Slip;
  readonly witness: Witness;
  /** `here` at the slip, `chain` at a figure that hangs together with it. */
  readonly found: 'here' | 'chain' | 'no';
  /** Findings anywhere else that the right text did not have. */
  readonly elsewhere: readonly TextFinding[];
}

const optionsOf = ({ own }: Rewritten, witness: Witness): ProofreadOptions =>
  witness === 'alone' ? {} : { supplement: own.supplement };

const touches = (finding: TextPlace, { paragraph, offset, length }: TextPlace): boolean =>
  overlaps(finding, paragraph, offset, offset + length);

const covers = (entry: TextPlace, { paragraph, offset, length }: TextPlace): boolean =>
  entry.paragraph === paragraph && entry.offset < offset + length && entry.offset + entry.length > offset;

const isAlarm = ({ severity }: TextFinding): boolean => severity === 'error' || severity === 'warning';

/** No form is named: the reader has to find its way. */
export function rightText(read: Proofread, text: Rewritten, witness: Witness): RightText {
  const { findings, ledger } = read(toText(text.paragraphs), text.own.tables, optionsOf(text, witness));
  const decided = ledger.filter(({ verdict }) => verdict === 'verified' || verdict === 'contradicted');
  const figures = placedFigures(text).map((placed) => ({
    ...placed,
    isDecided: decided.some((entry) => covers(entry, placed)),
  }));
  return { witness, figures, findings, alarms: findings.filter(isAlarm) };
}

function withSlip({ paragraphs }: Rewritten, { paragraph, offset, before, after }: Slip): TextDocument {
  const changed = (text: string): string =>
    text.slice(0, offset) + after + text.slice(offset + before.length);
  return {
    paragraphs: toText(paragraphs).paragraphs.map((own, at) =>
      at === paragraph ? { ...own, text: changed(own.text) } : own,
    ),
  };
}

const asBefore = ({ rule, paragraph, text }: TextFinding): string => `${rule} ${paragraph} ${text}`;

/** Without the supplement only so many of the slips that the tables give, as these alone can be known. */
const MOST_ALONE = 6;

/** So many of a list, from all over it. */
const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.filter((_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length));

function tried(text: Rewritten, witness: Witness): readonly Slip[] {
  const all = slipsIn(text);
  if (witness !== 'alone') return all;
  const ofTables = all.filter(({ isOfTables }) => isOfTables);
  return spread(ofTables, Math.min(MOST_ALONE, ofTables.length));
}

export function slipsTold(read: Proofread, text: Rewritten, right: RightText): readonly SlipTold[] {
  const known = new Set(right.findings.map(asBefore));
  return tried(text, right.witness).map((slip): SlipTold => {
    const options = optionsOf(text, right.witness);
    const { findings } = read(withSlip(text, slip), text.own.tables, options);
    const isHere = (finding: TextFinding): boolean => touches(finding, slip.here);
    const isInChain = (finding: TextFinding): boolean => slip.chain.some((place) => touches(finding, place));
    const fresh = findings.filter((finding) => !known.has(asBefore(finding)));
    const found = fresh.some(isHere) ? 'here' : fresh.some(isInChain) ? 'chain' : 'no';
    const elsewhere = fresh.filter((finding) => !isHere(finding) && !isInChain(finding));
    return { slip, witness: right.witness, found, elsewhere };
  });
}
