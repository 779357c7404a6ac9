/** Brings the ways of writing the same character together: widths, brackets, spaces, quotation marks. */
import { remembered } from './remembered';

export interface NormalText {
  readonly text: string;
  /** Of each character of `text`, its offset in the text as written. */
  readonly offsets: readonly number[];
}

const CANON = new Map<string, string>([
  ...[...'０１２３４５６７８９'].map((digit, index): [string, string] => [digit, String(index)]),
  ['(', '（'],
  [')', '）'],
  ['〈', '（'],
  ['〉', '）'],
  [';', '；'],
  [':', '：'],
  ['︰', '：'],
  ['％', '%'],
  ['﹪', '%'],
  ['．', '.'],
  ['｡', '。'],
  ['､', '、'],
  ['－', '-'],
  ['−', '-'],
  ['–', '-'],
  ['?', '？'],
  ['!', '！'],
  ['Ｘ', 'X'],
  ['＿', '_'],
  ['×', 'X'],
  ['ｘ', 'X'],
  ['x', 'X'],
]);

/** Spaces of every kind, marks of no width, and quotation marks: 三公 and “三公” read the same. */
const NOTHING = /[\s\u200b-\u200f\u2060\ufeff\u00ad“”"'‘’「」『』]/;
const DIGIT = /[0-9]/;
const COMPLETE = /\d\.\d\d+$/;

const isDigit = (character: string | undefined): boolean => character !== undefined && DIGIT.test(character);

const canonical = (character: string): string => CANON.get(character) ?? character;

/** A comma is punctuation unless it stands within a number. */
function comma(before: string | undefined, rest: string): string {
  const after = /^\s*(\S)/.exec(rest)?.[1];
  return isDigit(before) && after !== undefined && isDigit(canonical(after)) ? ',' : '，';
}

/** Never throws; any text has a normal form. */
export function normalised(written: string): NormalText {
  const kept: string[] = [];
  const offsets: number[] = [];
  let apart = false;
  for (let offset = 0; offset < written.length; offset += 1) {
    const raw = written.charAt(offset);
    if (NOTHING.test(raw)) {
      apart = true;
      continue;
    }
    const isComma = raw === ',' || raw === '，';
    const character = isComma ? comma(kept.at(-1), written.slice(offset + 1, offset + 4)) : canonical(raw);
    if (apart && isDigit(character) && COMPLETE.test(kept.slice(-12).join(''))) {
      kept.push(' ');
      offsets.push(offset);
    }
    apart = false;
    kept.push(character);
    offsets.push(offset);
  }
  return { text: kept.join(''), offsets };
}

const MOST_REMEMBERED = 5_000;

/** The same without places, of names and phrases that come back. */
export const normalText = remembered(MOST_REMEMBERED, (written) => normalised(written).text);
