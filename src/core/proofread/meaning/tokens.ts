/** Divides a text into clauses of tokens: words that carry meaning, names of figures, numbers, and stretches nobody knows. */
import { numbersIn, type NumberToken } from '../text/numbers';
import { BREAK } from '../text/stream';
import { Dictionary } from './dictionary';
import type { Names } from './names';
import type { FigureCell } from './readings';
import type { Idiom } from './idiom';
import type { TextWord } from './words';

type Meaning = TextWord | { readonly kind: 'name'; readonly cells: readonly FigureCell[] };

interface Place {
  readonly start: number;
  readonly end: number;
}

export type TextToken = Place &
  (
    | Meaning
    | { readonly kind: 'number'; readonly number: NumberToken }
    | { readonly kind: 'year'; readonly year: number }
    | { readonly kind: 'stop'; readonly stop: string }
    | { readonly kind: 'unknown' }
  );

const STOPS = /[，。；：、（）？！\n]/;
/** 1.  （一） ① 2、 at the beginning of a sentence. */
const ORDINAL =
  /^(?:\d{1,3}(?:[.、．]|）)|（[\d一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}(?:、|是)|[①-⑳])/;
/** 一是, 二是: reasons told one by one. */
const REASON_ORDINAL = /是$/;
const YEAR_REST = /^度/;
const LONGEST_ORDINAL = 6;

export type SpokenWords = Dictionary<Meaning>;

/** Words of the language, names of the tables, and how the department calls itself. */
export function wordsFor(names: Names, departments: readonly string[], idiom: Idiom): SpokenWords {
  const own = [...names].flatMap(([name, cells]): [string, Meaning][] =>
    idiom.words.get(name)?.kind === 'fund' ? [] : [[name, { kind: 'name', cells }]],
  );
  const filler: Meaning = { kind: 'filler' };
  return new Dictionary<Meaning>(
    new Map<string, Meaning>([
      ...idiom.words,
      ...own,
      ...departments.map((name): [string, Meaning] => [name, filler]),
      ...codesOf(names).map((code): [string, Meaning] => [code, filler]),
    ]),
  );
}

/** Of accounts: 2130301行政运行, 行政运行（2130301）. */
/** A code stands before its name, or behind it in brackets: what ends a clause is a number. */
const ENDS = /^[，。；：、\n]?$/;
const CODE = /^\d{3}(?:\d\d){0,2}$/;
const codesOf = (names: Names): readonly string[] => [
  ...new Set(
    [...names.values()].flatMap((cells) => cells.flatMap(({ row }) => (CODE.test(row) ? [row] : []))),
  ),
];

export function textTokens(text: string, words: SpokenWords): TextToken[] {
  const numbers = new Map(numbersIn(text).map((number) => [number.start, number]));
  const tokens: TextToken[] = [];
  let unknown: number | undefined;
  const endUnknown = (at: number): void => {
    if (unknown !== undefined) tokens.push({ kind: 'unknown', start: unknown, end: at });
    unknown = undefined;
  };
  let at = 0;
  let isHead = true;
  while (at < text.length) {
    const ordinal: string | undefined = isHead ? ordinalAt(text, at, numbers) : undefined;
    const found: TextToken | undefined =
      ordinal === undefined ? tokenAt(text, at, words, numbers, tokens.at(-1)) : undefined;
    // 关系, 体制: a single character within words that nobody knows says nothing.
    const token: TextToken | undefined = found && unknown !== undefined && isLoose(found) ? undefined : found;
    const end = ordinal === undefined ? token?.end : at + ordinal.length;
    isHead = ordinal !== undefined || (token?.kind === 'stop' && '。；：\n'.includes(token.stop));
    if (end === undefined) unknown ??= at;
    else endUnknown(at);
    if (token) tokens.push(token);
    else if (ordinal !== undefined && REASON_ORDINAL.test(ordinal))
      tokens.push({ kind: 'reason', start: at, end: at + ordinal.length });
    at = end ?? at + 1;
  }
  endUnknown(at);
  return tokens;
}

/** Before a digit only where a number begins there: 1.2130301行政运行, but 1.5%. */
function ordinalAt(text: string, at: number, numbers: ReadonlyMap<number, NumberToken>): string | undefined {
  const found = ORDINAL.exec(text.slice(at, at + LONGEST_ORDINAL))?.[0];
  if (found === undefined || !/^\d+[.、．）]/.test(found)) return found;
  const end = at + found.length;
  return /\d/.test(text.charAt(end)) && !numbers.has(end) ? undefined : found;
}

const isLoose = ({ kind, start, end }: TextToken): boolean =>
  end === start + 1 && kind !== 'stop' && kind !== 'number';

const LEVEL = /（\d{2,3}([类款项])）/y;
/** 项目, 款项, 类别: no levels. */
const OTHERS = /^(?:项目|款项|类别|类型)/;
const DIGITS_OF: Readonly<Record<string, 3 | 5 | 7>> = { 类: 3, 款: 5, 项: 7 };

/** （204类） is （类） with its code. */
function levelAt(text: string, start: number): TextToken | undefined {
  LEVEL.lastIndex = start;
  const found = LEVEL.exec(text);
  const digits = DIGITS_OF[found?.[1] ?? ''];
  return found && digits !== undefined
    ? { kind: 'level', digits, start, end: start + found[0].length }
    : undefined;
}

/** 水利款 is 水利（款）, right behind a name. */
function bareLevelAt(text: string, start: number, before: TextToken | undefined): TextToken | undefined {
  const digits = DIGITS_OF[text.charAt(start)];
  if (
    digits === undefined ||
    before?.kind !== 'name' ||
    before.end !== start ||
    OTHERS.test(text.slice(start))
  )
    return undefined;
  return { kind: 'level', digits, start, end: start + 1 };
}

function tokenAt(
  text: string,
  start: number,
  words: SpokenWords,
  numbers: ReadonlyMap<number, NumberToken>,
  before: TextToken | undefined,
): TextToken | undefined {
  const number = numbers.get(start);
  if (number?.kind === 'year') {
    const end = number.end + (YEAR_REST.test(text.charAt(number.end)) ? 1 : 0);
    return { kind: 'year', year: number.value.toNumber(), start, end };
  }
  const code =
    number?.kind === 'bare' && !ENDS.test(text.charAt(number.end)) ? words.at(text, start) : undefined;
  if (number && code?.length === number.end - start) return { ...code.meaning, start, end: number.end };
  if (number) return { kind: 'number', number, start, end: number.end };
  const level = levelAt(text, start) ?? bareLevelAt(text, start, before);
  if (level) return level;
  const found = words.at(text, start);
  if (found) return { ...found.meaning, start, end: start + found.length };
  const character = text.charAt(start);
  return STOPS.test(character) || character === BREAK
    ? { kind: 'stop', stop: character, start, end: start + 1 }
    : undefined;
}
