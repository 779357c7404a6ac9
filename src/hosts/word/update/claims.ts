/** What a sentence claims besides its figures: which way things went, and for which years. */

export interface Claims {
  readonly directions: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** Words of one line say the same, so that 增长 may be reworded as 上升. */
const DIRECTIONS: readonly (readonly [string, RegExp])[] = [
  ['up', /增加|增长|上升|提高|增幅|大于|高于|超过/],
  ['down', /减少|下降|降低|减幅|降幅|小于|低于/],
  ['even', /持平|等于|一致|相同/],
  ['none', /没有|不存在/],
];

const YEAR = /(?:19|20)\d{2}(?=年)/g;
const BLANK = /【待补充：[^】]*】/g;
/** What follows, up to the next figure, are the office's own words: they may speak of anything. */
const REASON = /(?:原因|因为|由于|主要是|主要系)[\s\S]*$/;

/** The words alone, without what is still to be supplied. */
export const wordsGiven = (pieces: readonly string[]): string => pieces.join('').replace(BLANK, '');

/** `pieces`: the words between the figures of a sentence. */
export function claimsOf(pieces: readonly string[]): Claims {
  const words = pieces.map((piece) => piece.replace(BLANK, '').replace(REASON, ''));
  return {
    directions: new Set(
      DIRECTIONS.filter(([, said]) => words.some((text) => said.test(text))).map(([name]) => name),
    ),
    years: new Set(words.flatMap((text) => text.match(YEAR) ?? [])),
  };
}

/** Each says something that the other does not: more words alone, or fewer, are the user's right. */
export const contradict = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((each) => !other.has(each)) && [...other].some((each) => !one.has(each));

export const blanksIn = (text: string): number => text.match(BLANK)?.length ?? 0;
