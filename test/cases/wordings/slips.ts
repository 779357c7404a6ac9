/** One digit changed in a published number that something decides: whether it is told, and what is said of it else. */
import { proofread, type TextDocument, type TextFinding } from '../../../src/core/proofread';
import type { TableSet } from '../../../src/core/tables/types';
import { isNameable, numbersRead, placeOf, type NumberRead } from './account';
import type { TextTruth } from './truth';

export interface Slip {
  /** `@4 2.6% → 2.9%`; a second such in the same paragraph has ` (2)`. */
  readonly key: string;
  readonly paragraph: number;
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** `elsewhere`: in another number of the same paragraph, which it was worked out from; `certified`: said to be right. */
export type SlipFate = 'told' | 'elsewhere' | 'left open' | 'certified';

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const STEP = 3;

/** The second digit of three or more, else the first, three higher; never to 0. */
export function slipped(text: string): string {
  const digits = [...text].flatMap((sign, place) => (isDigit(sign) ? [place] : []));
  const place = digits[digits.length > 2 ? 1 : 0] ?? 0;
  const digit = (Number(text[place]) + STEP) % 10;
  return `${text.slice(0, place)}${digit === 0 && digits.length < 3 ? STEP + 1 : digit}${text.slice(place + 1)}`;
}

/** A slip that nothing can show: rounding hides it, or what it was worked out from fits as well. */
const INVISIBLE: Readonly<Record<string, readonly string[]>> = {
  '03-chongqing-wuxi-jcy-2019': [
    // 5.61 ÷ 2,049.72 = 0.27 %, printed 0.3 %.
    '@8 5.31 → 5.61',
    // Down to 0 is 100 % from whatever.
    '@10 60.4 → 63.4',
  ],
};

/** Of each number whose words name a figure or that stands in a chain, where it is right and the slip shows. */
export function slipsIn(document: TextDocument, truth: TextTruth): readonly Slip[] {
  const wrong = truth.defects
    .filter(({ levels }) => levels.includes('error'))
    .flatMap(({ at }) => at.map((spot) => placeOf(document, spot)));
  const isRight = ({ paragraph, offset }: NumberRead): boolean =>
    !wrong.some(
      (place) =>
        place.paragraph === paragraph && place.offset <= offset && offset < place.offset + place.length,
    );
  const numbers = numbersRead(document, [], truth.numbers).filter(
    (each) => isNameable(each) && isRight(each),
  );
  const seen = new Map<string, number>();
  const slips = numbers.map(({ paragraph, offset, text: before }): Slip => {
    const after = slipped(before);
    const plain = `@${paragraph} ${before} → ${after}`;
    const nth = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, nth);
    return { key: nth > 1 ? `${plain} (${nth})` : plain, paragraph, offset, before, after };
  });
  return slips.filter(({ key }) => !INVISIBLE[truth.name]?.includes(key));
}

const named = ({ rule, paragraph, text, message }: TextFinding): string =>
  `${rule} ${paragraph} ${text} ${message.id}`;

const withSlip = (
  { paragraphs }: TextDocument,
  { paragraph, offset, before, after }: Slip,
): TextDocument => ({
  paragraphs: paragraphs.map((each, index) =>
    index === paragraph
      ? { ...each, text: each.text.slice(0, offset) + after + each.text.slice(offset + before.length) }
      : each,
  ),
});

/** Hints tell nothing wrong. `known`: what is told of the text as it is. */
export function fateOf(
  document: TextDocument,
  tables: TableSet,
  known: readonly TextFinding[],
  slip: Slip,
): SlipFate {
  const { findings, ledger } = proofread(withSlip(document, slip), tables);
  const before = new Set(known.map(named));
  const fresh = findings.filter(
    (finding) =>
      finding.severity !== 'hint' && finding.paragraph === slip.paragraph && !before.has(named(finding)),
  );
  const isHere = ({ paragraph, offset, length }: TextFinding | (typeof ledger)[number]): boolean =>
    paragraph === slip.paragraph && offset < slip.offset + slip.after.length && slip.offset < offset + length;
  if (fresh.some(isHere)) return 'told';
  if (fresh.length > 0) return 'elsewhere';
  return ledger.find(isHere)?.verdict === 'verified' ? 'certified' : 'left open';
}
