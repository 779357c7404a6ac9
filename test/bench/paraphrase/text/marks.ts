/**
 * Marks stand in a text for what must not be rewritten by accident: amounts and counts, shares, and what the office said
 * in its own words. One private sign each, so that a pattern over the wording can never take a number apart.
 */

const FIRST_AMOUNT = 0xe000;
const FIRST_SHARE = 0xe800;
const FIRST_WORDS = 0xf000;
const END = 0xf900;

export type MarkKind = 'amount' | 'share' | 'words';

const FIRST: Readonly<Record<MarkKind, number>> = {
  amount: FIRST_AMOUNT,
  share: FIRST_SHARE,
  words: FIRST_WORDS,
};
const NEXT: Readonly<Record<MarkKind, number>> = { amount: FIRST_SHARE, share: FIRST_WORDS, words: END };

const classOf = (kind: MarkKind): string =>
  `[\\u${FIRST[kind].toString(16)}-\\u${(NEXT[kind] - 1).toString(16)}]`;

const AMOUNT = classOf('amount');
const SHARE = classOf('share');
const WORDS = classOf('words');
export const ANY_FIGURE = new RegExp(`${AMOUNT}|${SHARE}`, 'g');
export const ANY_MARK = new RegExp(`${AMOUNT}|${SHARE}|${WORDS}`, 'g');

/** The `at`th mark of its kind. */
export function markAt(kind: MarkKind, at: number): string {
  const code = FIRST[kind] + at;
  if (code >= NEXT[kind]) throw new Error(`too many marks: ${kind}`);
  return String.fromCharCode(code);
}

export const isMark = (sign: string, kind: MarkKind): boolean =>
  sign.charCodeAt(0) >= FIRST[kind] && sign.charCodeAt(0) < NEXT[kind];

const NAME = `[^，。；：、（）\\s${AMOUNT}${SHARE}${WORDS}]|（[^，。；：（）${AMOUNT}${SHARE}]*）`;

const CLASSES: Readonly<Record<string, string>> = {
  N: AMOUNT,
  P: SHARE,
  W: WORDS,
  U: '万?元',
  T: `(?:${NAME})+?`,
  Y: '\\d{4}年度?',
};

/**
 * A pattern over the wording: N an amount or count, P a share, W the office's own words, U the unit of money, T a name
 * of anything, Y a year. Chinese wording has no such letters of its own.
 */
export const wording = (source: string): RegExp =>
  new RegExp(
    source.replace(/[NPWUTY]/g, (letter) => CLASSES[letter]!),
    'gv',
  );
