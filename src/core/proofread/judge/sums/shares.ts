/** Shares whose whole is named and told in the same text: 人员经费b，占基本支出的86%. */
import { divide, meets, powerOfTen, printedInterval, type Decimal, type Interval } from '../../../amount';
import { message } from '../../../messages';
import { percentInterval, statedBy, type Stated } from '../../measure';
import type { TextSection } from '../../structure/sections';
import { numbersIn, type NumberToken } from '../../text/numbers';
import { textPlaceKey, type Stream } from '../../text/stream';
import { writtenAt, type TextNote } from '../notes';
import { ruleOf } from '../rule-ids';
import type { State } from '../state';
import { printedLike } from '../words';
import { decide, knownIn, type DecidedNumbers } from './held';
import { mentionsIn, type Mention } from './mentions';
import { SUM_MESSAGES } from './messages';

/** What it is a share of, right behind its own amount. */
const SHARE = /^[，、（]?占(?<whole>[^，。；：、（）\n占]{2,24}?)的?(?:比重|比例)?(?:为|是)?$/;
/** Words that make no other amount of it: 基本支出预算, 本年支出合计. */
const SILENT = /预算|决算|总计|合计|总额|全部|本年|年度|当年|总|数/g;

const bare = (words: string): string => words.replace(SILENT, '');

interface Share {
  readonly part: NumberToken;
  readonly number: NumberToken;
  readonly whole: string;
}

function sharesIn(text: string): Share[] {
  const numbers = numbersIn(text);
  return numbers.flatMap((number, at) => {
    const part = numbers[at - 1];
    if (number.kind !== 'percent' || part?.kind !== 'money') return [];
    const whole = SHARE.exec(text.slice(part.end, number.start))?.groups?.['whole'];
    return whole === undefined ? [] : [{ part, number, whole }];
  });
}

const intervalOf = ({ value, decimals }: Stated): Interval => printedInterval(value, decimals);

/** The last digit may be cut off, or make the shares come to 100. */
const isRight = (stated: Stated, ratio: Interval): boolean => {
  const step = powerOfTen(-stated.decimals);
  return meets({ low: stated.value.minus(step), high: stated.value.plus(step) }, ratio);
};

interface Wrong {
  readonly share: Share;
  readonly whole: Mention;
  readonly stated: Stated;
  readonly expected: Decimal;
}

/** Undefined where it is right of any amount that goes by the name of its whole, or of none. */
function wrongOf(
  state: State,
  share: Share,
  wholes: readonly Mention[],
  known: DecidedNumbers,
): Wrong | undefined {
  const [part, stated] = [statedBy(share.part, state.exact), statedBy(share.number, state.exact)];
  if (!part || !stated || wholes.length === 0) return undefined;
  const ratios = wholes.map((whole) => divide(intervalOf(part), intervalOf(whole.stated)));
  const isFitting = ratios.some((ratio) => !ratio || isRight(stated, percentInterval(ratio)));
  const places = [share.part, share.number, ...wholes.map(({ number }) => number)];
  const [whole] = wholes;
  if (isFitting || !whole || whole.stated.value.isZero() || places.some(({ start }) => known.isWrong(start)))
    return undefined;
  const isOne = wholes.every((one) => one.stated.value.eq(whole.stated.value));
  return isOne ? { share, whole, stated, expected: part.value.div(whole.stated.value) } : undefined;
}

/** `stream`: the explanation, which `sections` divide. */
export function judgeShares(state: State, stream: Stream, sections: readonly TextSection[]): TextNote[] {
  const { document, exact, notes } = state;
  const mentions = mentionsIn(stream.text, exact);
  const known = knownIn(state, stream);
  const told = new Set(notes.map((note) => textPlaceKey(note.stream, note.start)));
  const places = [...sections].sort((one, other) => one.headingStart - other.headingStart);
  const sectionAt = (at: number): TextSection | undefined =>
    places.filter(({ headingStart }) => headingStart <= at).at(-1);
  const bySection = new Map<TextSection | undefined, Map<string, Mention[]>>();
  for (const mention of mentions) {
    const own = bySection.get(sectionAt(mention.number.start)) ?? new Map<string, Mention[]>();
    bySection.set(sectionAt(mention.number.start), own);
    const name = bare(mention.words);
    own.set(name, [...(own.get(name) ?? []), mention].slice(0, MOST_ALIKE));
  }
  const wrongs: number[] = [];
  const found = sharesIn(stream.text).flatMap((share): TextNote[] => {
    const { number, part } = share;
    const section = sectionAt(number.start);
    const near = bySection.get(section)?.get(bare(share.whole)) ?? [];
    const wrong = wrongOf(state, share, near, known);
    if (!wrong || told.has(textPlaceKey(stream, number.start))) return [];
    wrongs.push(number.start);
    const written = (one: NumberToken): string => writtenAt(document, stream, one.start, one.end);
    const expected = printedLike(number, wrong.expected, exact);
    return [
      {
        rule: ruleOf(section?.id, 'rate'),
        severity: 'error',
        message: message(SUM_MESSAGES, 'share-of', {
          text: written(number),
          part: written(part),
          whole: `“${wrong.whole.words}”`,
          formula: `${written(part)} ÷ ${written(wrong.whole.number)}`,
          expected,
        }),
        stream,
        section: section?.id,
        start: number.start,
        end: number.end,
        expected,
        by: expected,
      },
    ];
  });
  decide(state, stream, wrongs, 'contradicted');
  return found;
}

/** A whole told more often is told by the first few: a bound on the work, not measured. */
const MOST_ALIKE = 8;
