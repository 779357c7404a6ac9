/** Finds the office's own words in a text: reasons, purposes, lists of events. What they say is not the tables' matter. */
import type { CompiledForm, Supplement } from '../../narrative';
import { questionOf } from '../../narrative';
import { parseFigure } from '../../amount';
import { OPENERS } from '../text/lexicon';
import { firstAround, type Stretch } from '../text/stretches';
import { normalised } from '../text/normal';
import { BREAK, isOpeningLine } from '../text/stream';

export interface FreeStretch extends Stretch {
  /** The entry of the supplement whose words these are. */
  readonly key?: string;
}

const REASON = '原因(?:主要)?(?:是|为|系|在于|如下)?：?';
const REASONS = new RegExp(REASON, 'g');
const REASON_BEFORE = new RegExp(`${REASON}$`);
const SHORTEST = 2;
const FOLLOWING = 4;
const END = /[。；\n]|，(?=(?:与|比|较)(?:上年|\d{4}年)|购置公务用车\d|其中：)/;

/** Whether the words before a stretch say that it is a reason. */
export const isReason = (before: string): boolean => REASON_BEFORE.test(before);

/** 一是…；二是…: reasons that are counted go on over stops, as they are counted. */
const COUNTS: readonly { readonly first: RegExp; readonly next: RegExp }[] = [
  { first: /^(?:主要)?一是/, next: /^[。；]\n?[二三四五六七八九]是/ },
  { first: /^(?:主要)?一方面/, next: /^[。；]\n?另一方面/ },
  { first: /^(?:主要)?其一/, next: /^[。；]\n?其[二三四]/ },
  { first: /^(?:主要)?1[.、]/, next: /^[。；]\n?[2-9][.、]/ },
  { first: /^(?:主要)?（1）/, next: /^[。；]\n?（[2-9]）/ },
  { first: /^(?:主要)?①/, next: /^[。；]\n?[②-⑨]/ },
];
const COUNTED_END = /[。；\n]/;

/** The longest ordinal: 第十三部分. */
const LONGEST_ORDINAL = 8;

/** 主要原因： at the end of a line: the reason is the next one, unless that begins something of its own. */
const isOnNextLine = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '：' &&
  text.charAt(start) === BREAK &&
  !isOpeningLine(text.slice(start + 1, start + 1 + LONGEST_ORDINAL));

/** 主要用于监测，年初预算为420.80万元: a purpose ends where an account is told in a clause of its own. */
const PURPOSE = /用于：?$/;
const ACCOUNT_TOLD =
  /，(?=(?:当年|本年|全年|\d{4}年度?)?(?:年初|全年|调整)?(?:预算|决算|支出决算)数?(?:安排)?(?:为|是|：)?\d)/;

function endOfPurpose(text: string, start: number): number {
  const end = endOfReason(text, start);
  const told = text.slice(start, end).search(ACCOUNT_TOLD);
  return told < 0 ? end : start + told;
}

/** Where a reason that begins here ends. */
export function endOfReason(text: string, opened: number): number {
  const start = isOnNextLine(text, opened) ? opened + 1 : opened;
  const counted = COUNTS.find(({ first }) => first.test(text.slice(start, start + FOLLOWING)));
  let at = start;
  for (;;) {
    const length = text.slice(at).search(counted ? COUNTED_END : END);
    if (length < 0) return text.length;
    at += length;
    if (!counted?.next.test(text.slice(at, at + FOLLOWING + 1))) return at;
    at += 2;
  }
}

/** What a text tells, without the reasons in it: those name what changed, not what is told. */
export function withoutReasons(text: string): string {
  let told = '';
  let at = 0;
  for (const { index, 0: opener } of text.matchAll(REASONS)) {
    if (index < at) continue;
    told += text.slice(at, index);
    at = endOfReason(text, index + opener.length);
  }
  return told + text.slice(at);
}

/** Words given in the supplement, longest first. */
export interface GivenWords {
  readonly key: string;
  readonly text: string;
}

export function givenWordsOf(form: CompiledForm, supplement: Supplement): readonly GivenWords[] {
  return [...supplement.entries]
    .filter(([key, { value }]) => {
      const kind = questionOf(form, key)?.question.kind;
      return (kind === undefined || kind === '文字') && parseFigure(value).kind === 'unreadable';
    })
    .map(([key, { value }]) => ({
      key,
      text: normalised(
        value
          .trim()
          .replace(/\s*\n\s*/g, '')
          .replace(/[。；;，,]+$/, ''),
      ).text,
    }))
    .filter(({ text }) => text.length >= SHORTEST)
    .sort((a, b) => b.text.length - a.text.length);
}

/** Also where the words were broken over lines. */
function occurrences({ text, placeOf }: Unbroken, words: GivenWords): FreeStretch[] {
  const found: FreeStretch[] = [];
  for (let at = text.indexOf(words.text); at >= 0; at = text.indexOf(words.text, at + words.text.length)) {
    const last = placeOf(at + words.text.length - 1);
    found.push({ start: placeOf(at), end: last + 1, key: words.key });
  }
  return found;
}

interface Unbroken {
  readonly text: string;
  /** Of a character, its place in the text with breaks. */
  readonly placeOf: (at: number) => number;
}

function unbroken(text: string): Unbroken {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => text[at] !== BREAK);
  return { text: text.replaceAll(BREAK, ''), placeOf: (at) => places[at] ?? text.length };
}

function givenIn(text: string, given: readonly GivenWords[]): FreeStretch[] {
  const whole = unbroken(text);
  return given.flatMap((words) => occurrences(whole, words)).sort((a, b) => a.start - b.start);
}

/** Whether the form itself goes on like that: then the words are not the office's. */
function isOfForm(words: string, literals: readonly string[]): boolean {
  return literals.some((literal) => literal.includes(words));
}

/**
 * Where no marks are read, in order; stretches may overlap. `literals`: what the form has before its figures.
 */
export function freeStretches(
  text: string,
  given: readonly GivenWords[],
  literals: readonly string[] = [],
): FreeStretch[] {
  const known = given.length === 0 ? [] : givenIn(text, given);
  const around = firstAround(known);
  const starts = new Map(known.map((stretch) => [stretch.start, stretch]));
  let read = 0;
  const opened = [...text.matchAll(OPENERS)].flatMap((match): FreeStretch[] => {
    if (match.index < read) return [];
    const start = match.index + match[0].length;
    if (starts.has(start) || isOfForm(text.slice(match.index, start + FOLLOWING), literals)) return [];
    if (around(match.index)) return [];
    read = (PURPOSE.test(match[0]) ? endOfPurpose : endOfReason)(text, start);
    return [{ start, end: read }];
  });
  return [...known, ...opened].sort((a, b) => a.start - b.start);
}
