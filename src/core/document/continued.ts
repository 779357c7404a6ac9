/**
 * Whether a table goes on with the one before: with nothing between them but what is said of the table again, equal
 * columns, and its head repeated or rows of the same shape.
 */
import type { TextParagraph } from '../proofread/types';
import type { DocumentRow, PageBox, TableBlock } from './blocks';
import { linesAbove, placeBehind } from './lines';
import { widthOf } from './rows';

/** 续表, and nothing else, may stand between. */
const GOES_ON = /^[（(]?(?:续(?:表|上表|前表)?|接上表)?[）)]?$/;
/** Behind a title that is printed again. */
const AGAIN = /[（(]?(?:续(?:表|上表|前表|[一二三四五六七八九十\d]+)?|接上表)[）)]?$/;
/** Lines of a printed table are as far apart on every page, to the point. */
const SAME_PLACE = 1.5;

const shapeOf = ({ cells }: DocumentRow): string =>
  cells.map(({ column, columns }) => `${column}+${columns}`).join(' ');

const bare = (text: string): string => text.replace(/\s+/g, '');

const wordsOf = ({ cells }: DocumentRow): string =>
  cells.map(({ column, text }) => `${column}:${bare(text)}`).join('|');

/** Rows at the beginning of both that say the same. */
function repeatedHead(first: TableBlock, next: TableBlock): number {
  let rows = 0;
  for (;;) {
    const [own, again] = [first.rows[rows], next.rows[rows]];
    if (!own || !again || wordsOf(own) !== wordsOf(again) || wordsOf(own) === '') return rows;
    rows += 1;
  }
}

type Between = 'nothing' | 'said again' | 'another';

/** What stands before `next`: a line that is printed above the first part too is said again, 编制单位…单位：元 as well as the title. */
function between(
  paragraphs: readonly TextParagraph[],
  first: TableBlock,
  last: TableBlock,
  next: TableBlock,
): Between {
  if (next.before < placeBehind(last)) return 'another';
  const lines = paragraphs.slice(placeBehind(last), next.before).map(({ text }) => bare(text));
  if (lines.every((line) => GOES_ON.test(line))) return 'nothing';
  const above = linesAbove(paragraphs, first).map((one) => paragraphs[one]?.text ?? '');
  return lines.every(saidAgain(above)) ? 'said again' : 'another';
}

/** Tells lines that say again what stood above a table: each of them, also with 续表 or （续）behind it, or 续表 alone. */
export function saidAgain(above: readonly string[]): (line: string) => boolean {
  const known = new Set(above.map(bare));
  return (line) => {
    const words = bare(line);
    return GOES_ON.test(words) || known.has(words) || known.has(words.replace(AGAIN, ''));
  };
}

/** Where the columns are printed, counted from the first; undefined in files without pages. On a turned page they lie down or up it. */
function columnsOf({ rows }: TableBlock): ReadonlyMap<number, number> | undefined {
  const boxes = new Map<number, PageBox>();
  for (const { cells } of rows)
    for (const { column, box } of cells) {
      if (!box) return undefined;
      if (!boxes.has(column)) boxes.set(column, box);
    }
  const first = boxes.get(0);
  if (!first) return undefined;
  const all = [...boxes.values()];
  const isTurned = all.length > 1 && all.every(({ left }) => Math.abs(left - first.left) <= SAME_PLACE);
  const isUpwards = isTurned && all.some(({ top }) => top < first.top - SAME_PLACE);
  const placeOf = ({ left, top, bottom }: PageBox): number => (isUpwards ? -bottom : isTurned ? top : left);
  return new Map([...boxes].map(([column, box]) => [column, placeOf(box) - placeOf(first)]));
}

/** Undefined where nothing tells where the columns are printed. */
function areAtOnePlace(first: TableBlock, next: TableBlock): boolean | undefined {
  const [own, again] = [columnsOf(first), columnsOf(next)];
  if (!own || !again) return undefined;
  return [...again].every(([column, left]) => {
    const there = own.get(column);
    return there !== undefined && Math.abs(there - left) <= SAME_PLACE;
  });
}

const AMOUNT = /^-?[\d,]+\.\d{2}$/;

/** A part without a head goes on with rows as the last has them, or, where its columns are printed at the same places, as any has. */
function goesOnWithRows(last: TableBlock, begins: DocumentRow, isAtOnePlace: boolean): boolean {
  const shape = shapeOf(begins);
  const [ends] = last.rows.slice(-1);
  if (ends && shapeOf(ends) === shape) return true;
  if (!isAtOnePlace) return false;
  return (
    last.rows.some((row) => shapeOf(row) === shape) ||
    begins.cells.some(({ text }) => AMOUNT.test(bare(text)))
  );
}

/** The row of `next` from which it goes on; undefined where it is a table of its own. `first`: where the whole begins. */
export function continuedBy(
  paragraphs: readonly TextParagraph[],
  first: TableBlock,
  last: TableBlock,
  next: TableBlock,
): number | undefined {
  if (next.goesOn) return repeatedHead(first, next);
  const said = between(paragraphs, first, last, next);
  if (said === 'another' || widthOf(first.rows) !== widthOf(next.rows)) return undefined;
  const isAtOnePlace = areAtOnePlace(first, next);
  if (isAtOnePlace === false) return undefined;
  const head = repeatedHead(first, next);
  if (head > 0) return head;
  const [begins] = next.rows;
  if (said !== 'nothing' || !begins) return undefined;
  return goesOnWithRows(last, begins, isAtOnePlace === true) ? 0 : undefined;
}
