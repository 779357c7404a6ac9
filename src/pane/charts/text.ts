/** Text in a drawn chart: escaped, measured by the width that its characters usually have, broken into lines. */

export const FONT = "'Times New Roman', 宋体, SimSun, 'Songti SC', 'Noto Serif CJK SC', serif";

/** 五号, in points. */
export const SIZE = 10.5;

export const LINE = SIZE * 1.25;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const escaped = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Chinese is as wide as it is high, the rest about half of that. In points. */
export const drawnWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2000' ? SIZE : SIZE * 0.52), 0);

/** Neither figures nor Latin words are broken. */
const PIECES = /[\u0021-\u2000]+|./gsu;

/** Lines no wider than `width`, unless a single piece is. */
export function brokenLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && drawnWidth(last + piece) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** To a hundredth of a point. */
export const at = (value: number): string => String(Math.round(value * 100) / 100);

export interface TextLook {
  readonly anchor?: 'start' | 'middle';
  readonly fill?: string;
}

/** One line; `y` is its base line. */
export const drawnText = (
  x: number,
  y: number,
  text: string,
  { anchor = 'start', fill = '000000' }: TextLook = {},
) => `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="#${fill}">${escaped(text)}</text>`;
