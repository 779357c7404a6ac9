/** Lines of a text and what their words say of them. */

export interface TextLine {
  /** Counted from 0. */
  readonly number: number;
  /** Without the spaces at its end. */
  readonly text: string;
  /** After a form feed, as programs put between the pages of a PDF. */
  readonly startsPage: boolean;
}

/** Old editors close a file with it. */
const END_MARK = '\u001a';

export function textLinesOf(text: string): TextLine[] {
  return text.split(/\r\n|\n|\r|\u2028|\u2029/).map((raw, number) => ({
    number,
    text: raw
      .replaceAll(END_MARK, '')
      .replace(/[\f\v]/g, '')
      .trimEnd(),
    startsPage: raw.startsWith('\f'),
  }));
}

/** 一、 （一） 1、 1. (1) ① 第一部分 附件1 and the marks of Markdown: what begins a heading or an item. */
const OPENING =
  /^(?:[一二三四五六七八九十百]+[、．.]|[（(][一二三四五六七八九十百\d]+[）)]|\d{1,2}(?:[、．]|\.(?!\d)|[)）])|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|第[一二三四五六七八九十百\d]+(?:部分|[章节条编篇])|附(?:件|表|录)\s*\d*(?:[：:、]|$)|[注备]注?[：:]|[-*+•·●■◆▪➢]\s|#{1,6}\s|>\s|\|)/;

export const opens = (text: string): boolean => OPENING.test(text.trimStart());

/** What ends a paragraph, with the quotation marks and brackets that may follow. */
export const isClosed = (text: string): boolean => /[。；：:;！!？?…][”’"'）)】》]*$/.test(text);

/** A colon or semicolon may end a line by chance; a full stop ends a paragraph. */
export const isMidway = (text: string): boolean => /[；：:;]$/.test(text);

/** Even without its full stop a paragraph ends with an amount, a unit or a bracket rather than with a word like 减少. */
export const isBrokenOff = (text: string): boolean => !/[\d元个辆人次批项台%％）)”’》]$/.test(text);

export const beginsSentence = (text: string): boolean =>
  /^\s*(?:20\d\d年|[本我该]|截[至止]|其中|与|附|\S{2,12}[：:])/.test(text);

/** A comma, an open bracket, a sign of arithmetic: more has to come. */
export const expectsMore = (text: string): boolean =>
  /[，、,（(《“‘【〔+＋×÷=＝~～]$/.test(text) || hasOpenBracket(text);

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/[（(]/g, /[）)]/g],
  [/《/g, /》/g],
  [/“/g, /”/g],
];

const hasOpenBracket = (text: string): boolean =>
  PAIRS.some(([open, close]) => (text.match(open)?.length ?? 0) > (text.match(close)?.length ?? 0));

/** A mark of punctuation or a unit after a number can't begin a paragraph. */
export const continues = (before: string, text: string): boolean =>
  /^\s*[，。、；：,;）)》”’】％%]/.test(text) ||
  (/\d$/.test(before) && /^\s*(?:\.\d|[亿万]?元|个|辆|人|批|台|次|项|年|月)/.test(text));

/** Prose has commas or full stops inside, or names an account by its three grades; a heading or a label does not. */
export const isProse = (text: string): boolean => /[，。；,].|[（(][类款项][）)]/.test(text);

/** `— 3 —`, or a bare number beside the edge of a page. */
export const isPageNumber = (text: string, atEdge: boolean): boolean =>
  /^\s*[-—–－]\s*\d{1,4}\s*[-—–－]\s*$/.test(text) ||
  (atEdge && /^\s*(?:\d{1,4}|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)\s*$/.test(text));

/** In half-width columns. */
export function halfWidths(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2;
  return width;
}

export const isIndented = (text: string): boolean => /^(?:\u3000|\t| {2})/.test(text);
