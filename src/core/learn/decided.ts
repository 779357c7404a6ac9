/** Figures that may be others, of which this year's words leave no doubt: with the other in its place, a reader would put ours there. */
import { Decimal, exactly, meets, printedInterval } from '../amount';
import type { ProofreadResult, TextDocument } from '../proofread';

/** A figure of this year's text that last year's amounts alone did not tell from another. */
export interface OpenFigure {
  /** Of this year's text. */
  readonly paragraph: number;
  readonly own: string;
  /** What it would be as each of the others. */
  readonly others: readonly string[];
}

interface Trial {
  readonly figure: OpenFigure;
  readonly offset: number;
  readonly by: string;
}

/** Each takes as long as reading the text: what is left open after so many is left to a person. */
const MOST_READINGS = 6;

const BEHIND = /^(?:%|％|\s*[^\d\s.,，。；、（）%％])/;

/** Wherever it stands as a number of its own. */
function placesOf(text: string, own: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + 1)) {
    const behind = text.slice(at + own.length);
    if (!/[\d.,]/.test(text.charAt(at - 1)) && (own.endsWith('%') || BEHIND.test(behind))) places.push(at);
  }
  return places;
}

interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

function numberIn(text: string | undefined): Printed | undefined {
  const [digits, rest = ''] = /\d[\d,]*(?:\.(\d+))?/.exec(text ?? '') ?? [];
  return digits === undefined
    ? undefined
    : { value: new Decimal(digits.replaceAll(',', '')), decimals: rest.length };
}

/** With the trials in their places, no two of them in one paragraph. */
const withTrials = ({ paragraphs }: TextDocument, trials: readonly Trial[]): TextDocument => {
  const byParagraph = new Map(trials.map((one) => [one.figure.paragraph, one]));
  return {
    paragraphs: paragraphs.map((one, at) => {
      const trial = byParagraph.get(at);
      if (!trial) return one;
      const end = trial.offset + trial.figure.own.length;
      return { ...one, text: one.text.slice(0, trial.offset) + trial.by + one.text.slice(end) };
    }),
  };
};

function isRefused({ findings }: ProofreadResult, { figure, offset, by }: Trial): boolean {
  const own = numberIn(figure.own);
  return findings.some(({ severity, paragraph, offset: from, length, expected }) => {
    const isHere = paragraph === figure.paragraph && from <= offset && offset + by.length <= from + length;
    const wanted = isHere && severity !== 'hint' ? numberIn(expected) : undefined;
    return own && wanted && meets(printedInterval(own.value, own.decimals), exactly(wanted.value));
  });
}

/** Pure. `read`: as the text itself was. */
export function decidedByWords(
  text: TextDocument,
  figures: readonly OpenFigure[],
  read: (document: TextDocument) => ProofreadResult,
): ReadonlySet<OpenFigure> {
  let waiting = figures.flatMap((figure): Trial[] => {
    const places = placesOf(text.paragraphs[figure.paragraph]?.text ?? '', figure.own);
    return places.flatMap((offset) => figure.others.map((by) => ({ figure, offset, by })));
  });
  const decided = new Set(waiting.map(({ figure }) => figure));
  for (let reading = 0; waiting.length > 0; reading += 1) {
    if (reading === MOST_READINGS) {
      for (const { figure } of waiting) decided.delete(figure);
      break;
    }
    const paragraphs = new Set<number>();
    const now = waiting.filter(({ figure }) => {
      const isFirst = !paragraphs.has(figure.paragraph);
      paragraphs.add(figure.paragraph);
      return isFirst;
    });
    const result = read(withTrials(text, now));
    for (const trial of now) if (!isRefused(result, trial)) decided.delete(trial.figure);
    waiting = waiting.filter((one) => !now.includes(one) && decided.has(one.figure));
  }
  return decided;
}
