/** Titles of tables that stand side by side: each line holds a piece of each, broken to the width of its own table. */
import { isOfHead } from './heads';
import { middleOf } from './letters';
import type { Rectangle } from './types';
import { joinedWords, lineParts, lineText, type PrintLine } from './writing';

/** Between tables, by the size of the letters: within a line of a title letters follow at once. */
const APART = 1;

/** What of lines stands over one of the tables, from the nearest on; undefined where nothing else stands beside it. */
export function linesOver(lines: readonly PrintLine[], { left, right }: Rectangle): string[] | undefined {
  const parts = lines.map((line) => lineParts(line, APART));
  const own = parts.map((pieces) =>
    pieces.filter((piece) => middleOf(piece) > left && middleOf(piece) < right),
  );
  if (own.every((pieces, place) => pieces.length === parts[place]?.length)) return undefined;
  const found: { text: string; size: number }[] = [];
  for (const pieces of own) {
    const [first] = pieces;
    if (!first) continue;
    const text = pieces.map(lineText).join(' ');
    const before = found.at(-1);
    const goesOn =
      before !== undefined && before.size === first.size && !isOfHead(before.text) && !isOfHead(text);
    if (goesOn) before.text = joinedWords(before.text, text);
    else found.push({ text, size: first.size });
  }
  return found.map(({ text }) => text).reverse();
}
