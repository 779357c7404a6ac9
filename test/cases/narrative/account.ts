/** Holds what proofreading says of an explanation against the answers to it, row by row. */
import type {
  Proofread,
  ProofreadResult,
  TextDocument,
  TextFinding,
  TextPlace,
} from '../../../src/core/proofread';
import { render, type Message } from '../../../src/core/messages';
import { recognise } from '../../../src/core/recognise';
import { caseGrids } from '../../support/case-workbook';
import type { ClaimedRow, Level, NarrativeCase, Spot } from './row';
import { placesOf } from './document';

export interface RowFate {
  readonly id: string;
  readonly kind: ClaimedRow['claim']['kind'];
  /** Empty where proofreading says what the row says. */
  readonly fault: string;
}

export interface Account {
  readonly result: ProofreadResult;
  readonly document: TextDocument;
  readonly fates: readonly RowFate[];
  /** Findings that no row asks for, one line each. */
  readonly unasked: readonly string[];
}

/** Sharing a sign; something of no length lies in what it stands in or at the end of. */
const touches = (a: TextPlace, b: TextPlace): boolean =>
  a.paragraph === b.paragraph &&
  a.offset <= b.offset + b.length &&
  b.offset <= a.offset + a.length &&
  (a.length === 0 || b.length === 0 || (a.offset < b.offset + b.length && b.offset < a.offset + a.length));

const chinese = (message: Message): string => render(message);

/** Everything a finding tells, for looking for a name in it. */
const told = (finding: TextFinding): string =>
  [
    finding.text,
    finding.expected ?? '',
    chinese(finding.message),
    ...finding.evidence.map(chinese),
    finding.correction?.text ?? '',
    finding.correction?.by ?? '',
  ].join('\n');

const lineOf = (finding: TextFinding): string =>
  `${finding.severity} ${finding.rule} “${finding.text}” ${chinese(finding.message)} [${finding.sentence.slice(0, 60)}]`;

function allPlaces(document: TextDocument, spots: readonly Spot[]): readonly TextPlace[] {
  return spots.flatMap(([after, words]) => placesOf(document, after, words));
}

export function accountFor(read: Proofread, each: NarrativeCase): Account {
  const { name, claims } = each;
  const document = each.document();
  const result = read(document, recognise(caseGrids(name)));
  const { findings, ledger } = result;
  const asked = new Set<TextFinding>();
  const answering = (spots: readonly Spot[], levels: readonly Level[], says: string | undefined) =>
    findings.filter(
      (finding) =>
        levels.some((level) => level === finding.severity) &&
        allPlaces(document, spots).some((place) => touches(finding, place)) &&
        (says === undefined || told(finding).includes(says)),
    );
  for (const { claim } of claims)
    if (claim.kind === 'finding' || claim.kind === 'allowed')
      for (const finding of answering(
        claim.at,
        claim.levels,
        claim.kind === 'finding' ? claim.says : undefined,
      ))
        asked.add(finding);

  const fateOf = ({ id, claim }: ClaimedRow): RowFate => {
    const fate = (fault: string): RowFate => ({ id, kind: claim.kind, fault });
    if (claim.kind === 'outside' || claim.kind === 'allowed') return fate('');
    const places = allPlaces(document, claim.at);
    const here = findings.filter((finding) => places.some((place) => touches(finding, place)));
    if (claim.kind === 'finding') {
      if (answering(claim.at, claim.levels, claim.says).length > 0) return fate('');
      return fate(
        `no ${claim.levels.join(' or ')} at “${claim.at[0]?.[1]}”: ${here.map(lineOf).join(' | ') || 'nothing'}`,
      );
    }
    const alarms = here.filter((finding) => !asked.has(finding)).map(lineOf);
    const contradicted = ledger
      .filter(({ verdict }) => verdict === 'contradicted')
      .filter((entry) => places.some((place) => touches(entry, place)))
      .filter((entry) => ![...asked].some((finding) => touches(finding, entry)))
      .map((entry) => `contradicted ${entry.text}`);
    return fate([...alarms, ...contradicted].join(' | '));
  };
  return {
    result,
    document,
    fates: claims.map(fateOf),
    unasked: findings.filter((finding) => !asked.has(finding)).map(lineOf),
  };
}

/** Of the numbers in the sections named, how many were decided. */
export function decidedIn({ ledger }: ProofreadResult, isIn: (section: string) => boolean) {
  const own = ledger.filter(({ section }) => section !== undefined && isIn(section));
  const open = own.filter(({ verdict }) => verdict === 'unchecked');
  return { numbers: own.length, decided: own.length - open.length, open };
}
