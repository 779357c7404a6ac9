/** Characters of symbol fonts (w:sym) as Unicode, as far as a text of accounts may use them. */

const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xe5: '∑',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x74: '◆',
  0xa8: '□',
  0xd8: '➢',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const ASCII = { first: 0x20, last: 0x40 };
const CIRCLED = { first: 0x81, last: 0x8a };
const PRIVATE = 0xf000;

/** What can't be known still parts what stands beside it. */
const UNKNOWN = '□';

export function symbol(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isFinite(code) || code > 0x10ffff) return UNKNOWN;
  const place = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  if (/^symbol$/i.test(font)) return SYMBOL[place] ?? ascii(place) ?? other(code);
  if (/^wingdings$/i.test(font)) return WINGDINGS[place] ?? circled(place) ?? UNKNOWN;
  return other(code);
}

const ascii = (place: number): string | undefined =>
  place >= ASCII.first && place < ASCII.last ? String.fromCharCode(place) : undefined;

const circled = (place: number): string | undefined =>
  place >= CIRCLED.first && place <= CIRCLED.last
    ? String.fromCodePoint(0x2460 + place - CIRCLED.first)
    : undefined;

const other = (code: number): string =>
  code >= 0xe000 && code <= 0xf8ff ? UNKNOWN : String.fromCodePoint(code);
