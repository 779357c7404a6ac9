/** The signs of the notation, each with every way a keyboard writes it: half and full width, and two signs for one. */

/** The canonical sign and its other spellings. */
const SPELLINGS = {
  '+': ['＋'],
  '−': ['-', '－'],
  '×': ['*', '＊'],
  '÷': ['/', '／'],
  '(': ['（'],
  ')': ['）'],
  ',': ['，'],
  ';': ['；'],
  Σ: ['∑'],
  '=': ['＝'],
  '≡': [],
  '≠': ['!=', '<>', '＜＞'],
  '≤': ['<=', '＜＝', '≦'],
  '≥': ['>=', '＞＝', '≧'],
  '<': ['＜'],
  '>': ['＞'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Sign = keyof typeof SPELLINGS;

const isSign = (text: string): text is Sign => Object.hasOwn(SPELLINGS, text);

const SIGNS: readonly Sign[] = Object.keys(SPELLINGS).filter(isSign);

const BY_SPELLING: ReadonlyMap<string, Sign> = new Map(
  SIGNS.flatMap((sign) => [sign, ...SPELLINGS[sign]].map((spelt) => [spelt, sign])),
);

/** Beginnings of signs that two characters write. */
const OF_TWO: ReadonlySet<string> = new Set(
  [...BY_SPELLING.keys()].filter(({ length }) => length > 1).map((spelt) => spelt.charAt(0)),
);

interface SpeltSign {
  readonly sign: Sign;
  /** As written. */
  readonly text: string;
}

/** The sign that stands at a place, the longest that is one. */
export function signAt(source: string, at: number): SpeltSign | undefined {
  const first = source.charAt(at);
  for (const text of OF_TWO.has(first) ? [source.slice(at, at + 2), first] : [first]) {
    const sign = BY_SPELLING.get(text);
    if (sign !== undefined) return { sign, text };
  }
  return undefined;
}

/** Commas as they part a row from its column; brackets around them, of which any closes any. */
export const COMMA = /[,，]/;
export const OPENING_BRACKET = /[[［【]/;
