/** What to search for to find a stretch of text again: short pieces at both of its ends. */

export interface SearchToken {
  readonly text: string;
  readonly offset: number;
}

export interface TextStretch {
  readonly offset: number;
  readonly length: number;
}

/** Figures stand in controls of their own, and a search may end at the edge of one: a piece is of one kind. */
const KINDS = [/[0-9.,%]/, /[A-Za-z\u3400-\u9fff\ud800-\udfff]/];
/** Word takes 255. */
const LONGEST = 60;

const kindOf = (unit: string): number => KINDS.findIndex((kind) => kind.test(unit));

/** Where a stretch has length 0, what it stands behind. */
export function stretchOf(text: string, { offset, length }: TextStretch): TextStretch | undefined {
  if (offset < 0 || offset + length > text.length) return undefined;
  if (length > 0) return { offset, length };
  if (text === '') return undefined;
  return { offset: Math.max(0, offset - 1), length: 1 };
}

export function headToken(text: string, { offset, length }: TextStretch): SearchToken {
  let end = offset + 1;
  const kind = kindOf(text.charAt(offset));
  while (kind >= 0 && end < offset + length && end < offset + LONGEST && kindOf(text.charAt(end)) === kind)
    end++;
  return { text: text.slice(offset, end), offset };
}

export function tailToken(text: string, { offset, length }: TextStretch): SearchToken {
  const last = offset + length - 1;
  let start = last;
  const kind = kindOf(text.charAt(last));
  while (kind >= 0 && start > offset && start > last - LONGEST + 1 && kindOf(text.charAt(start - 1)) === kind)
    start--;
  return { text: text.slice(start, last + 1), offset: start };
}

export const firstUnit = (text: string, { offset }: TextStretch): SearchToken => ({
  text: text.charAt(offset),
  offset,
});
export const lastUnit = (text: string, { offset, length }: TextStretch): SearchToken => ({
  text: text.charAt(offset + length - 1),
  offset: offset + length - 1,
});

/** Where Word finds it, from left to right and without overlap. */
export function occurrencesOf(text: string, token: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + token.length)) found.push(at);
  return found;
}

const CODES: Readonly<Record<string, string>> = { '^': '^^', '\t': '^t', '\v': '^l' };

export const searchText = (token: string): string =>
  token.replace(/[\^\t\v]/g, (sign) => CODES[sign] ?? sign);
