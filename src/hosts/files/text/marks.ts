/** Marks of Markdown: they go, and places count without them. */
import type { Flowed, LineStretch } from './reflow';

export interface Unmarked extends Flowed {
  /** `#`, `-` and the like; empty where none stood before the text. */
  readonly mark: string;
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

const LEADING = /^(\s*)(#{1,6}|[-*+>])\s+/;
const BOLD = /\*\*(?=\S)([^*]*[^*\s])\*\*/g;
const BOLD_MARK = 2;

/** Headings with # are in no other kind of text; only there ** means bold and not a name left out (张**). */
export const isMarkdown = (paragraphs: readonly Flowed[]): boolean =>
  paragraphs.some(({ text }) => /^#{1,6}\s/.test(text));

export function withoutMarks(flowed: Flowed, isBoldMarked: boolean): Unmarked {
  const [leading = '', , mark = ''] = LEADING.exec(flowed.text) ?? [];
  const cuts: Cut[] = leading === '' ? [] : [{ from: 0, to: leading.length }];
  if (isBoldMarked)
    for (const { 0: words, index } of flowed.text.matchAll(BOLD)) {
      const end = index + words.length;
      cuts.push({ from: index, to: index + BOLD_MARK }, { from: end - BOLD_MARK, to: end });
    }
  return { ...(cuts.length === 0 ? flowed : withoutCuts(flowed, cuts)), mark };
}

/** Cuts stand in order and apart, as stretches do. */
function withoutCuts({ text, stretches }: Flowed, cuts: readonly Cut[]): Flowed {
  const parts: string[] = [];
  const kept: LineStretch[] = [];
  let [length, next, past] = [0, 0, 0];
  for (const [place, { offset, line, column }] of stretches.entries()) {
    const end = stretches[place + 1]?.offset ?? text.length;
    let from = Math.max(offset, past);
    while (from < end) {
      const cut = cuts[next];
      const to = Math.min(cut?.from ?? end, end);
      if (to > from) {
        kept.push({ offset: length, line, column: column + from - offset });
        parts.push(text.slice(from, to));
        length += to - from;
      }
      if (!cut || cut.from >= end) break;
      past = cut.to;
      from = cut.to;
      next += 1;
    }
  }
  return { text: parts.join(''), stretches: kept };
}
