/** What of a cell's text is a figure, and whether it may be joined where it is broken over lines. */

/** Digits with their signs and nothing else, or a dash that stands for nothing. */
const FIGURE = /^(?:[-+−–—―(（¥￥]*[\d,，.．%％]+[)）%％]*|[-−–—―]+)$/;

export const isFigure = (text: string): boolean => FIGURE.test(text.replace(/\s+/g, ''));

/** It can be nothing but an amount, even beside words: 12.50, 1,234. */
export const isAmount = (text: string): boolean => /\d[.,]\d{2}/.test(text) && isFigure(text);

const PRINTED = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}`;
/** An amount behind words, before them or between; with a sign or a unit (≥98.50%, 12.00万元) it is part of what they say. */
const BESIDE_WORDS = new RegExp(
  String.raw`[^\d.,≥≤><＝=：:(（+\-]\s*${PRINTED}$|^${PRINTED}\s*[^\d.,%％万元亿分个人]|\s${PRINTED}\s*[^\d.,%％万元亿分个人]`,
);

/** Words and an amount that no text would say: those of two cells. */
export const holdsAmount = (text: string): boolean => !/[，。；]/.test(text) && BESIDE_WORDS.test(text);

/** Whole, as it is printed in tables: two decimals, thousands parted or not. */
const WHOLE = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/;
/** Its digits stop at the point or at a parting comma, where no figure ends. */
const BEGUN = /^-?[\d,]+[.,]$/;
/** Its digits stop after one decimal, where a figure may end. */
const MAY_END = /^-?[\d,]+\.\d$/;
/** Thousands parted, the last of them not to its end: 40,015,06. No figure ends there. */
const PARTED_SHORT = /^-?\d{1,3}(?:,\d{3})*,\d{1,2}$/;
/** Whole amounts with their thousands parted; before `.91`, by which no figure of these begins. */
const BEFORE_CENTS = /^-?\d{1,3}(?:,\d{3})+$/;
const CENTS = /^\.\d{2}$/;
/** Codes of the classifications have three, five or seven digits. */
const CODE = /^(?:\d{3}|\d{5}|\d{7})$/;

export const isCode = (text: string): boolean => CODE.test(text);

/** Two codes, one below the other, would make one as well: 201 and 0301. */
const areCodes = (begun: string, whole: string): boolean =>
  CODE.test(begun) && CODE.test(whole.slice(begun.length));

const stopsShort = ([first = '', next = '']: readonly string[]): boolean =>
  PARTED_SHORT.test(first) || (BEFORE_CENTS.test(first) && CENTS.test(next));

export interface PagePart {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  /** Of the first letter of each part. */
  readonly letters: readonly number[];
  /** What the cell has room for. */
  readonly room: number;
}

/**
 * A figure broken by the width of its cell, as one; undefined where that is not sure. Side by side its parts don't fit,
 * and where a part might be a figure, or a code, by itself, not one more letter fits beside it.
 */
export function joinedFigure({ texts, widths, letters, room }: PagePart): string | undefined {
  const whole = texts.join('');
  let begun = '';
  for (const [place, text] of texts.slice(0, -1).entries()) {
    begun += text;
    const [width = 0, next = 0, letter = 0] = [widths[place], widths[place + 1], letters[place + 1]];
    const isFull = width + letter > room;
    const isBegun =
      (BEGUN.test(begun) && width + next > room) ||
      (isFull && (MAY_END.test(begun) || (texts.length === 2 && stopsShort(texts))));
    const isWholeCode = CODE.test(whole) && /^\d+$/.test(begun) && !areCodes(begun, whole) && isFull;
    if (!isWholeCode && !(isBegun && WHOLE.test(whole))) return undefined;
  }
  return whole;
}
