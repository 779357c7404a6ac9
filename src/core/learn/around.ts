/** What stands around the explanation: covers, contents, headers, what the office is. Titles turn to this year; of the rest it is told what is last year's. */
import { normalised } from '../proofread/text/normal';
import { numbersIn } from '../proofread/text/numbers';
import { differencesBetween, type RolledChange } from './differences';

/** From last year's document to this year's. */
export interface Turning {
  readonly from: number;
  readonly to: number;
  /** Where the department has another name now. */
  readonly renamed?: { readonly from: string; readonly to: string };
}

const SENTENCE = /[。；，]/;
/** 2023年, ２０２３年, and a year alone in its line. */
const YEAR = /(?<![\d０-９.．])[12１２][\d０-９]{3}(?=\s*年)|^\s*[12１２][\d０-９]{3}\s*$/g;
/** 二〇二三年 */
const SPELLED = /[一二][〇○零Ｏ一二三四五六七八九]{3}(?=\s*年)/g;
const DIGITS = '〇一二三四五六七八九';
const WIDE = '０１２３４５６７８９';
const ZERO = /[○零Ｏ]/g;

const isTitle = (text: string): boolean => !SENTENCE.test(text);

const valueOf = (year: string): number => Number(year.normalize('NFKC').trim());

const spelledValue = (year: string): number =>
  Number([...year.replace(ZERO, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''));

/** As the year before it was written. */
const spelledLike = (year: string, value: number): string => {
  const zero = ZERO.exec(year)?.[0] ?? '〇';
  ZERO.lastIndex = 0;
  return [...String(value)]
    .map((digit) => DIGITS[Number(digit)] ?? digit)
    .join('')
    .replaceAll('〇', zero);
};

const digitsLike = (year: string, value: number): string =>
  /[０-９]/.test(year)
    ? [...String(value)].map((digit) => WIDE[Number(digit)] ?? digit).join('')
    : String(value);

/** The same words of this year, whatever they say. */
export function turnedYears(text: string, { from, to, renamed }: Turning): string {
  const isOf = (value: number): boolean => value === from || value === from - 1;
  const turned = text
    .replace(YEAR, (year) => {
      const value = valueOf(year);
      return isOf(value) ? year.replace(/\S+/, (digits) => digitsLike(digits, value + to - from)) : year;
    })
    .replace(SPELLED, (year) => {
      const value = spelledValue(year);
      return isOf(value) ? spelledLike(year, value + to - from) : year;
    });
  return renamed && renamed.from !== '' ? turned.replaceAll(renamed.from, renamed.to) : turned;
}

export interface TurnedLine {
  readonly text: string;
  readonly changes: readonly RolledChange[];
  /** What may be last year's and was left as it is, as it is written. */
  readonly left: readonly string[];
}

/** A line of its own: turned where it is a title, otherwise only told of. */
export function turnedLine(text: string, turning: Turning): TurnedLine {
  const after = isTitle(text) ? turnedYears(text, turning) : text;
  return { text: after, changes: differencesBetween(text, after), left: leftIn(text, turning) };
}

/** Numbers, and years that were not turned: that of last year's publication is the year after the one explained. */
function leftIn(line: string, { from }: Turning): readonly string[] {
  const isLeft = (year: number): boolean =>
    year === from + 1 || (!isTitle(line) && (year === from || year === from - 1));
  const { text, offsets } = normalised(line);
  const numbers = numbersIn(text).flatMap(({ start, end, kind, value, decimals }): string[] => {
    const words = line.slice(offsets[start] ?? start, (offsets[end - 1] ?? end - 1) + 1);
    if (kind === 'year') return isLeft(value.toNumber()) ? [words] : [];
    return kind === 'fixed' || (kind === 'bare' && decimals === 0) ? [] : [words];
  });
  const spelled = [...line.matchAll(SPELLED)].flatMap(({ 0: year }) =>
    isLeft(spelledValue(year)) ? [`${year}年`] : [],
  );
  return [...numbers, ...spelled];
}
