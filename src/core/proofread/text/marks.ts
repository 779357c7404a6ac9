/**
 * The marks of a text: numbers, words of direction, “none”, lists of names. Each with the words before and after it,
 * by which it is recognised. Templates of a form are read by the same function, so that text and template compare.
 */
import type { Decimal } from '../../amount';
import { unfilledIn } from './left';
import { DIRECTIONS, LISTS, NONE, type DirectionWord } from './lexicon';
import { numbersIn, type NumberKind } from './numbers';
import { comparable } from './similar';
import { meetsOne, type Stretch } from './stretches';

export type MarkKind = NumberKind | 'direction' | 'none' | 'names';

export interface NameItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Of a number, the end of its digits; otherwise `end`. */
  readonly digitsEnd: number;
  /** What stands before it since the last stop or mark; as printed. */
  readonly before: string;
  /** What it is recognised by, made comparable: the same, of a word of direction on over years, and what stands behind it. */
  readonly lead: string;
  readonly tail: string;
  readonly value?: Decimal;
  readonly decimals: number;
  readonly unit: string;
  readonly direction?: DirectionWord;
  /** Of a list. */
  readonly names?: readonly NameItem[];
}

interface Found extends Omit<Mark, 'before' | 'lead' | 'tail'> {
  readonly kind: MarkKind;
}

const STOPS = /[，；。：、？！\n]/;
const WORDS = new RegExp(
  [...DIRECTIONS]
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const BY_WORD = new Map(DIRECTIONS.map((direction) => [direction.word, direction]));
const LIST_END = /[；。\n]/;
const MOST_BEFORE = 40;
const LONGEST_NAME = 24;

const plain = (kind: MarkKind, start: number, end: number): Found => ({
  kind,
  start,
  end,
  digitsEnd: end,
  decimals: 0,
  unit: '',
});

function directionsIn(text: string): Found[] {
  return [...text.matchAll(WORDS)].flatMap((match): Found[] => {
    const direction = BY_WORD.get(match[0]);
    const end = match.index + match[0].length;
    return direction ? [{ ...plain('direction', match.index, end), direction }] : [];
  });
}

function endOf(text: string, start: number): number {
  const at = text.slice(start).search(LIST_END);
  return at < 0 ? text.length : start + at;
}

function namesIn(text: string): Found[] {
  let read = 0;
  return [...text.matchAll(LISTS)].flatMap((match): Found[] => {
    if (match.index < read) return [];
    const start = match.index + match[0].length;
    const end = endOf(text, start);
    const inside = text.slice(start, end);
    const digit = inside.search(/\d/);
    read = digit < 0 ? end : start + digit;
    if (digit >= 0 || inside === '' || inside.length > LONGEST_NAME * inside.split('、').length) return [];
    let at = start;
    const names = inside.split(/[、，]/).map((name) => {
      const item = { text: name, start: at, end: at + name.length };
      at += name.length + 1;
      return item;
    });
    return [{ ...plain('names', start, end), names: names.filter(({ text: name }) => name !== '') }];
  });
}

/** Pieces between stops that say that something is not there. */
function nonesIn(text: string): Found[] {
  const found: Found[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !STOPS.test(text.charAt(at))) continue;
    const piece = text.slice(start, at);
    const none = NONE.exec(piece);
    if (none && piece.length - none.index > none[0].length) found.push(plain('none', start + none.index, at));
    start = at + 1;
  }
  return found;
}

/** 收、支总计 is one phrase. */
const isStop = (text: string, at: number): boolean =>
  STOPS.test(text.charAt(at)) &&
  !(
    text.charAt(at) === '、' &&
    text.charAt(at + 1) === '支' &&
    /收入?$/.test(text.slice(at > 1 ? at - 2 : 0, at))
  );

function beforeOf(text: string, from: number, start: number): string {
  const limit = start - MOST_BEFORE > from ? start - MOST_BEFORE : from;
  let at = start;
  while (at > limit && !isStop(text, at - 1)) at -= 1;
  return text.slice(at, start);
}

function afterOf(text: string, end: number, to: number): string {
  let at = end;
  while (at < to && at < end + MOST_BEFORE && !STOPS.test(text.charAt(at))) at += 1;
  return text.slice(end, at);
}

const YEARS = /(?:19|20)\d\d年度?/g;

/** 公务接待费与2019年度持平: the year does not part what is the same from the word that says so. */
function subjectOf(text: string, found: readonly Found[], index: number, before: string): string {
  const mark = found[index];
  if (mark?.kind !== 'direction' || found[index - 1]?.kind !== 'year') return before;
  let at = index - 1;
  while (found[at]?.kind === 'year') at -= 1;
  return beforeOf(text, found[at]?.end ?? 0, mark.start).replace(YEARS, '');
}

/** All marks of a normalised text in order; nothing within `unread`. */
export function marksIn(text: string, unread: readonly Stretch[] = []): Mark[] {
  const numbers: Found[] = numbersIn(text);
  const lists = namesIn(text);
  const inList = meetsOne(text, lists);
  const spoken = [...numbers, ...directionsIn(text)].filter((mark) => !inList(mark));
  const tellsFigures = meetsOne(text, [...numbers.filter(({ kind }) => kind !== 'year'), ...lists]);
  const nones = nonesIn(text).filter((none) => !tellsFigures(none));
  const inNone = meetsOne(text, nones);
  const words = spoken.filter((mark) => mark.kind !== 'direction' || !inNone(mark));
  // What was left from the template holds no words of direction, and its numbers are none.
  const isSilent = meetsOne(text, [...unread, ...unfilledIn(text)]);
  const found = [...words, ...lists, ...nones]
    .filter((mark) => !isSilent(mark))
    .sort((a, b) => a.start - b.start);
  return found.map((mark, index) => {
    const before = beforeOf(text, found[index - 1]?.end ?? 0, mark.start);
    let following = index + 1;
    while ((found[following]?.start ?? mark.end) < mark.end) following += 1;
    const next = found[following];
    const own = text.slice(mark.start, mark.end);
    const tail = mark.kind === 'none' ? own.replace(NONE, '') : mark.kind === 'names' ? own : '';
    return {
      ...mark,
      before,
      lead: mark.kind === 'names' ? '' : comparable(subjectOf(text, found, index, before)),
      tail: comparable(tail === '' ? afterOf(text, mark.end, next?.start ?? text.length) : tail),
    };
  });
}
