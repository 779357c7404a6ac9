/** The same formula as other hands write it: full width, other signs, more blanks or fewer. */
import fc from 'fast-check';

/** The canonical sign, and every spelling of it. */
export const SPELLINGS: readonly (readonly [sign: string, spellings: readonly string[]])[] = [
  ['+', ['+', '＋']],
  ['−', ['−', '-', '－']],
  ['×', ['×', '*', '＊']],
  ['÷', ['÷', '/', '／']],
  ['(', ['(', '（']],
  [')', [')', '）']],
  [',', [',', '，']],
  ['[', ['[', '［', '【', ' [', '　［']],
  [']', [']', '］', '】']],
  ['Σ', ['Σ', '∑', 'Σ ']],
  ['=', ['=', '＝']],
  ['≠', ['≠', '!=', '<>', '＜＞']],
  ['≤', ['≤', '<=', '＜＝', '≦']],
  ['≥', ['≥', '>=', '＞＝', '≧']],
  ['<', ['<', '＜']],
  ['>', ['>', '＞']],
];

const BY_SIGN = new Map(SPELLINGS);
const BLANKS = [' ', '  ', '　', '\t'];
/** Names of rows and words stand as they are written. */
const KEPT = /(\[[^\]]*\]|“[^”]*”| 是 .*?(?= [且或] |$))/;
const PLACES = 400;

/** Other spellings of a formula in canonical spelling. */
export const otherwise = (formula: string): fc.Arbitrary<string> =>
  fc.array(fc.nat(59), { minLength: PLACES, maxLength: PLACES }).map((choices) => {
    let at = 0;
    const one = (of: readonly string[]): string => of[choices[at++ % PLACES]! % of.length]!;
    const spelt = (text: string): string =>
      [...text].map((char) => (char === ' ' ? one(BLANKS) : one(BY_SIGN.get(char) ?? [char]))).join('');
    const inside = (text: string): string =>
      text
        .slice(1, -1)
        .split(', ')
        .join(one([',', '，', ' , ', '，　']));
    return formula
      .split(KEPT)
      .map((piece) => {
        if (!KEPT.test(piece)) return spelt(piece);
        if (!piece.startsWith('[')) return piece;
        return `${spelt('[')}${one(['', ' '])}${inside(piece)}${one(['', '　'])}${spelt(']')}`;
      })
      .join('');
  });
