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
/** Up to a parting comma; before `,665`, by which no figure begins. */
const BEFORE_COMMA = /^-?\d{1,3}(?:,\d{3})*$/;
/** Digits that may be a figure by themselves, though not as amounts are printed. */
const BARE = /^-?\d+$/;

/** As amounts are printed in tables: with two decimals. */
export const isWholeAmount = (text: string): boolean => WHOLE.test(text);

/** What stands for nothing. */
export const isDash = (text: string): boolean => /^[-−–—―]+$/.test(text.trim());
/** Codes of the classifications have three, five or seven digits. */
const CODE = /^(?:\d{3}|\d{5}|\d{7})$/;

export const isCode = (text: string): boolean => CODE.test(text);

/** Two codes, one below the other, would make one as well: 201 and 0301. */
const areCodes = (begun: string, whole: string): boolean =>
  CODE.test(begun) && CODE.test(whole.slice(begun.length));

const stopsShort = ([first = '', next = '']: readonly string[]): boolean =>
  PARTED_SHORT.test(first) || (BEFORE_CENTS.test(first) && CENTS.test(next));

/** Whether no figure ends where this one is broken, whatever stood there alone. */
const goesOnBehind = (begun: string, next: string): boolean =>
  PARTED_SHORT.test(begun) ||
  (BEFORE_COMMA.test(begun) && next.startsWith(',')) ||
  (BEFORE_CENTS.test(begun) && next.startsWith('.'));

export interface JoinedFigure {
  readonly text: string;
  /** Otherwise some of its parts may be figures of their own, unless the table shows that none is. */
  readonly isSure: boolean;
}

export interface PagePart {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  /** Of the first letter of each part. */
  readonly letters: readonly number[];
  /** What the cell has room for. */
  readonly room: number;
}

/** Digits below each other, one a line, are a column that has no room for figures. */
const FEWEST_LETTERS = 2;

/**
 * A figure broken by the width of its cell, as one; undefined where it can't be. Side by side its parts don't fit, and
 * where a part might be a figure, or a code, by itself, not one more letter fits beside it.
 */
export function joinedFigure(part: PagePart): JoinedFigure | undefined {
  const { texts, widths, letters, room } = part;
  if (texts[0] === '-' && texts.length > 2) return joinedBehindMinus(part);
  const whole = texts.join('');
  let [begun, isSure] = ['', true];
  for (const [place, text] of texts.slice(0, -1).entries()) {
    begun += text;
    const [width = 0, next = 0, letter = 0] = [widths[place], widths[place + 1], letters[place + 1]];
    const isFull = width + letter > room;
    const isBegun =
      (BEGUN.test(begun) && width + next > room) ||
      (isFull && (MAY_END.test(begun) || (texts.length === 2 && stopsShort(texts))));
    const isWholeCode = CODE.test(whole) && /^\d+$/.test(begun) && !areCodes(begun, whole) && isFull;
    if (isWholeCode) continue;
    if (!WHOLE.test(whole)) return undefined;
    if (isBegun) continue;
    const isLine = isFull && text.length >= FEWEST_LETTERS;
    if (isLine && goesOnBehind(begun, texts[place + 1] ?? '')) continue;
    if (!isLine || !BARE.test(begun)) return undefined;
    isSure = false;
  }
  return { text: whole, isSure };
}

/** Programs break a line behind a minus where the figure is too long for it. */
function joinedBehindMinus({ texts, widths, letters, room }: PagePart): JoinedFigure | undefined {
  const rest = { texts: texts.slice(1), widths: widths.slice(1), letters: letters.slice(1), room };
  const joined = joinedFigure(rest);
  return joined && !joined.text.startsWith('-') ? { text: `-${joined.text}`, isSure: false } : undefined;
}
