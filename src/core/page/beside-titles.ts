/** Titles of tables that stand side by side: each line holds a piece of each, broken to the width of its own table. */
import { isOfHead, isTableTitle, titleAmong } from './heads';
import { middleOf } from './letters';
import type { Rectangle } from './types';
import { joinedWords, lineParts, lineText, type PrintLine } from './writing';

/** Between tables, by the size of the letters: within a line of a title letters follow at once. */
const APART = 1;

type Pieces = readonly PrintLine[];

type Span = Pick<Rectangle, 'left' | 'right'>;

const piecesWithin = (lines: readonly Pieces[], { left, right }: Span): Pieces[] =>
  lines.map((pieces) => pieces.filter((piece) => middleOf(piece) > left && middleOf(piece) < right));

/** Lines of one table as its texts, from the nearest on; a title on several lines is one. */
function textsOf(lines: readonly Pieces[]): string[] {
  const found: { text: string; size: number }[] = [];
  for (const pieces of lines) {
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

/** What of lines stands over one of the tables, from the nearest on; undefined where nothing else stands beside it. */
export function linesOver(lines: readonly PrintLine[], box: Rectangle): string[] | undefined {
  const parts = lines.map((line) => lineParts(line, APART));
  const own = piecesWithin(parts, box);
  if (own.every((pieces, place) => pieces.length === parts[place]?.length)) return undefined;
  return textsOf(own);
}

const isOfTitle = (piece: PrintLine): boolean => !isOfHead(lineText(piece));

/** Stretches across the page that titles cover, with nothing over two of them. */
function spansOf(lines: readonly Pieces[]): Span[] {
  const spans: { left: number; right: number }[] = [];
  const titles = lines.flat().filter(isOfTitle);
  for (const { left, right } of titles.sort((a, b) => a.left - b.left)) {
    const open = spans.at(-1);
    if (open && left <= open.right) open.right = Math.max(open.right, right);
    else spans.push({ left, right });
  }
  return spans;
}

/** As many lines as stand between tables side by side and their titles: each has its own, at heights of its own. */
const MOST_LINES = 10;
const SENTENCE = /[。；]/;
/** What goes on told beside a title, and the number of a form. */
const NO_TITLE = /^[（(]?(?:续|接上)|\d表$/;
/** 收支总表 is the shortest; 附表 is none. */
const SHORTEST = 4;

/** A title, and where its lines stand across the page. */
export interface TitleBeside extends Span {
  readonly text: string;
}

const isTitle = ({ text }: TitleBeside): boolean => {
  const bare = text.replace(/\s+/g, '');
  return bare.length >= SHORTEST && isTableTitle(bare) && !NO_TITLE.test(bare);
};

/** Titles side by side that stand over a drawing: of two or more it may hold several tables. None where no title has another beside it. */
export function titlesBeside(lines: readonly PrintLine[], { left, right }: Rectangle): TitleBeside[] {
  let own: Pieces[] = [];
  let spans: Span[] = [];
  for (const line of lines.slice(-MOST_LINES).reverse()) {
    if (SENTENCE.test(lineText(line))) break;
    const more = [lineParts(line, APART), ...own];
    const further = spansOf(more);
    // A heading over all of them.
    if (spans.length > 1 && further.length < spans.length) break;
    [own, spans] = [more, further];
  }
  const areOnOneLine = own.some((pieces) =>
    spans.every((span) => piecesWithin([pieces.filter(isOfTitle)], span)[0]?.length),
  );
  const titles = spans.map((span) => ({
    text: titleAmong(textsOf(piecesWithin(own, span))) ?? '',
    ...span,
  }));
  // Letters of one title may be spread over the line.
  if (titles.length < 2 || !areOnOneLine || !titles.every(isTitle)) return [];
  return titles.filter((title) => middleOf(title) > left && middleOf(title) < right);
}
