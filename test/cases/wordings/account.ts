/** Holds what proofreading says of a text against what a person worked out on it. */
import { render } from '../../../src/core/messages';
import type {
  LedgerEntry,
  ProofreadResult,
  TextDocument,
  TextFinding,
  TextPlace,
} from '../../../src/core/proofread';
import type { Defect, Spot, TextTruth } from './truth';

type Mark = '=' | '~' | '@' | '?';

/** One number of the text as a person read it, with what the reader made of it; without one where it saw none. */
export interface NumberRead {
  readonly paragraph: number;
  readonly offset: number;
  readonly text: string;
  readonly mark: Mark;
  readonly entry: LedgerEntry | undefined;
}

/** Where the reader fails: `key` says which expectation, `now` what it does. */
export interface Fault {
  readonly key: string;
  readonly now: string;
}

export interface Account {
  readonly faults: readonly Fault[];
  readonly numbers: readonly NumberRead[];
  /** Named and overlooked ones that are told. */
  readonly found: number;
}

type Answers = Pick<TextTruth, 'defects' | 'free' | 'holds'>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A figure isn't looked for within another. */
const asPrinted = (text: string): RegExp =>
  new RegExp(
    `${/^\d/.test(text) ? '(?<![\\d.,])' : ''}${escaped(text)}${/\d$/.test(text) ? '(?!\\d|[.,]\\d)' : ''}`,
    'g',
  );

const textOf = ({ paragraphs }: TextDocument, paragraph: number): string => paragraphs[paragraph]?.text ?? '';

/** Throws where it stands nowhere: the answers would be about another text. */
export function placeOf(document: TextDocument, { paragraph, text, nth = 1 }: Spot): TextPlace {
  const match = [...textOf(document, paragraph).matchAll(asPrinted(text))][nth - 1];
  if (!match) throw new Error(`Nowhere: ${text} (${nth}) in paragraph ${paragraph}`);
  return { paragraph, offset: match.index, length: text.length };
}

/** Sharing a sign; a finding of no length stands in or beside what it is about. */
const touches = (a: TextPlace, b: TextPlace): boolean => {
  if (a.paragraph !== b.paragraph) return false;
  const [endOfA, endOfB] = [a.offset + a.length, b.offset + b.length];
  return a.length === 0 || b.length === 0
    ? a.offset <= endOfB && b.offset <= endOfA
    : a.offset < endOfB && b.offset < endOfA;
};

const withoutZeros = (text: string): string =>
  text.replace(/(\.\d*?)0+(?!\d)/g, '$1').replace(/\.(?!\d)/g, '');

/** Whether it names what is right, beside what stands there. */
function names(finding: TextFinding, right: readonly string[]): boolean {
  const { text, message, evidence, expected = '', correction } = finding;
  const words = [message, ...evidence].map((each) => render(each));
  const told = [
    expected,
    correction?.by ?? '',
    ...words.map((each) => (text === '' ? each : each.replaceAll(text, ''))),
  ];
  return right.some((each) => told.some((line) => withoutZeros(line).includes(withoutZeros(each))));
}

const short = (text: string): string => (text.length > 12 ? `${text.slice(0, 12)}…` : text);

const nameOf = ({ rule, severity, paragraph, text }: TextFinding): string =>
  `${severity} ${rule} @${paragraph} ${short(text)}`;

const lineOf = (finding: TextFinding): string => `${nameOf(finding)}: ${render(finding.message)}`;

function faultOf(
  document: TextDocument,
  findings: readonly TextFinding[],
  defect: Defect,
): Fault | undefined {
  const places = defect.at.map((spot) => placeOf(document, spot));
  const here = findings.filter((finding) => places.some((place) => touches(finding, place)));
  const told = here.filter(({ severity }) => defect.levels.includes(severity));
  const key = `missed ${defect.key}`;
  if (told.length === 0) return { key, now: here.map(lineOf).join(' | ') || 'nothing is told' };
  if (!defect.right || told.some((finding) => names(finding, defect.right ?? []))) return undefined;
  return { key: `unsaid ${defect.key}`, now: told.map(lineOf).join(' | ') };
}

/** Findings of one name, told once. */
function alarmFaults(alarms: readonly TextFinding[]): Fault[] {
  const grouped = new Map<string, TextFinding[]>();
  for (const alarm of alarms) grouped.set(nameOf(alarm), [...(grouped.get(nameOf(alarm)) ?? []), alarm]);
  return [...grouped].map(([name, group]) => ({
    key: `alarm ${name}${group.length > 1 ? ` ×${group.length}` : ''}`,
    now: group.map(({ message }) => render(message)).join(' | '),
  }));
}

/** What is told though nothing is wrong there, or graver than it is; hints only on what holds and where all is silent. */
function faultsOfSilence(
  document: TextDocument,
  { findings, ledger }: ProofreadResult,
  { defects, free = [], holds = [] }: Answers,
  isSilent: boolean,
): Fault[] {
  const freely = free.map((spot) => placeOf(document, spot));
  const wrong = defects.map(({ at, levels }) => ({
    places: at.map((spot) => placeOf(document, spot)),
    levels,
  }));
  const isAsked = (finding: TextFinding): boolean =>
    freely.some((place) => touches(finding, place)) ||
    wrong.some(
      ({ places, levels }) =>
        levels.includes(finding.severity) && places.some((place) => touches(finding, place)),
    );
  const right = holds.map((spot) => placeOf(document, spot));
  const counts = (finding: TextFinding): boolean =>
    isSilent || finding.severity !== 'hint' || right.some((place) => touches(finding, place));
  const alarms = findings.filter((finding) => counts(finding) && !isAsked(finding));
  const silently = ledger.filter(
    (entry) => entry.verdict === 'contradicted' && !findings.some((finding) => touches(entry, finding)),
  );
  return [
    ...alarmFaults(alarms),
    ...silently.map(({ paragraph, text }) => ({
      key: `contradicted @${paragraph} ${text}`,
      now: 'contradicted, and nothing is told',
    })),
  ];
}

const isMark = (sign: string): sign is Mark => '=~@?'.includes(sign);

/** In the order of the text. */
export function numbersRead(
  document: TextDocument,
  ledger: readonly LedgerEntry[],
  numbers: TextTruth['numbers'],
): readonly NumberRead[] {
  return numbers.flatMap(([paragraph, list]) => {
    let from = 0;
    return list.split(' ').map((token): NumberRead => {
      const [mark, text] = [token.slice(0, 1), token.slice(1)];
      if (!isMark(mark)) throw new Error(`No mark: ${token}`);
      const pattern = asPrinted(text);
      pattern.lastIndex = from;
      const offset = pattern.exec(textOf(document, paragraph))?.index;
      if (offset === undefined) throw new Error(`Nowhere: ${token} in paragraph ${paragraph}, from ${from}`);
      from = offset + text.length;
      const place = { paragraph, offset, length: text.length };
      return { paragraph, offset, text, mark, entry: ledger.find((entry) => touches(entry, place)) };
    });
  });
}

export function accountFor(
  document: TextDocument,
  result: ProofreadResult,
  truth: Answers & Partial<Pick<TextTruth, 'numbers'>>,
  isSilent = false,
): Account {
  const missed = truth.defects.flatMap((defect) => faultOf(document, result.findings, defect) ?? []);
  return {
    faults: [...missed, ...faultsOfSilence(document, result, truth, isSilent)],
    numbers: numbersRead(document, result.ledger, truth.numbers ?? []),
    found: truth.defects.length - missed.length,
  };
}

export const isDecided = ({ entry }: NumberRead): boolean =>
  entry !== undefined && entry.verdict !== 'unchecked';

/** Its words name a figure, or it stands in a chain of arithmetic. */
export const isNameable = ({ mark }: NumberRead): boolean => mark === '=' || mark === '~';

/** Why it is open, without figures of its own, for counting. */
export const reasonOf = ({ entry }: Pick<NumberRead, 'entry'>): string =>
  entry === undefined ? 'not seen' : entry.source.reason ? render(entry.source.reason) : 'no reason';
