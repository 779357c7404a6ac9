/** Paragraphs in a row as one text to read, each character knowing where it came from. */
import type { TextParagraph, TextPlace } from '../types';
import { normalised } from './normal';

export interface Stream {
  /** Paragraphs are set apart by a line break unless a sentence runs on over it. */
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly offsets: readonly number[];
}

export const BREAK = '\n';

/** How far back within its paragraph a figure's words are looked for: the longest of 120 texts, most of them published, has 628 characters. */
export const MOST_BACK = 2_000;

/** What a paragraph begins with that can't be the middle of a sentence. */
const BEGINS =
  /^(?:\d{1,3}(?:[、．]|\.(?!\d))|（[\d一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分|[①-⑳])/;
/** Whether a line begins something of its own: an item, a heading. */
export const isOpeningLine = (line: string): boolean => BEGINS.test(line);

const ENDED = /[。；：！？]$/;
const ITEM_NAME = /（项）$/;

const HEADING =
  /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分)[^。，；：]{0,44}$/;
/** 关于收入决算情况: a heading without an ordinal. */
const PLAIN_HEADING = /^[^，。；：]{2,44}(?:情况|说明|概况)$/;
/** An ordinal alone on its line: its heading stands on the next. */
const ORDINAL = /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)$/;
/** 情况说明 of a heading, or a sentence like a heading that goes on. */
const HEADING_REST = /^(?:情况)?的?说明[。：]?$|^(?:和|及|以及|或)/;

/** Whether what follows continues the sentence before it: a line broken by its width. */
function runsOn(before: string, after: string): boolean {
  if (ORDINAL.test(before)) return true;
  if (HEADING.test(before) || PLAIN_HEADING.test(before)) return HEADING_REST.test(after);
  return before !== '' && !ENDED.test(before) && !BEGINS.test(after) && !ITEM_NAME.test(before);
}

export function streamOf(
  paragraphs: readonly TextParagraph[],
  numbers: readonly number[] = paragraphs.map((_, index) => index),
  runOn = true,
): Stream {
  const texts: string[] = [];
  const origins: number[] = [];
  const offsets: number[] = [];
  let before = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, offsets: places } = normalised(paragraph.text);
    if (text === '') continue;
    const number = numbers[index] ?? index;
    if (before !== '' && !(runOn && runsOn(before, text))) {
      texts.push(BREAK);
      origins.push(number);
      offsets.push(0);
    }
    texts.push(text);
    for (const place of places) {
      origins.push(number);
      offsets.push(place);
    }
    before = text;
  }
  return { text: texts.join(''), paragraphs: origins, offsets };
}

/** A part of a stream, with its own counting. */
export const partOf = ({ text, paragraphs, offsets }: Stream, start: number, end: number): Stream => ({
  text: text.slice(start, end),
  paragraphs: paragraphs.slice(start, end),
  offsets: offsets.slice(start, end),
});

/** Where a stretch stands in the paragraphs as written; of one that goes over a break, its first part. */
export function placeInText(stream: Stream, start: number, end: number): TextPlace {
  const last = stream.text.length - 1;
  const first = start > last ? last : start;
  const paragraph = stream.paragraphs[first] ?? 0;
  const offset = stream.offsets[first] ?? 0;
  let until = offset;
  for (let at = first; at < end && stream.paragraphs[at] === paragraph; at += 1)
    if (stream.text[at] !== BREAK) until = (stream.offsets[at] ?? until) + 1;
  return { paragraph, offset, length: until - offset };
}

/** A place of the text, whichever stretch it is counted in. */
export function textPlaceKey(stream: Stream, start: number): string {
  return `${stream.paragraphs[start] ?? ''}:${stream.offsets[start] ?? ''}`;
}
