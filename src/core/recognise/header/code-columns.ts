/** The columns of codes, told by what stands in them: any word may stand above, or none. */
import { CLASSIFICATIONS } from '../../codes';
import type { BlockSpec, ClassificationName } from '../../tables';
import type { SheetView } from '../sheet-view';

export type CodeScheme = Extract<BlockSpec['rows'], { kind: 'codes' }>;

/** `codes`: half of them or more of the lists asked for. `unheard`: like codes, of no list (lists grow). `parts`: 款 and 项 beside their 类. */
export type ColumnContent = 'codes' | 'unheard' | 'parts' | 'other' | 'nothing';

const DIGITS = /^\d+$/;
const CLASS_DIGITS = 3;
const MOST_PART_DIGITS = 2;
/** Enough of the body to tell a column by, below the longest header. */
const ROWS_TO_LOOK_AT = 48;

const ALL = Object.keys(CLASSIFICATIONS) as readonly ClassificationName[];
const KNOWN = new WeakMap<SheetView, Map<string, ColumnContent>>();

const beginsWithClass = (text: string, lists: readonly ClassificationName[]): boolean =>
  lists.some((name) => CLASSIFICATIONS[name].namesOf(text.slice(0, CLASS_DIGITS)).length > 0);

/** What the cells of a column are, where texts stand for themselves. */
export function columnContentOf(texts: readonly string[], { classifications }: CodeScheme): ColumnContent {
  const numbers = texts.filter((text) => DIGITS.test(text));
  const long = numbers.filter(({ length }) => length >= CLASS_DIGITS);
  if (numbers.length === 0) return 'nothing';
  if (numbers.every(({ length }) => length <= MOST_PART_DIGITS)) return 'parts';
  const own = long.filter((text) => beginsWithClass(text, classifications)).length;
  if (own > 0 && own * 2 >= numbers.length) return 'codes';
  const isOfOthers = long.some((text) => beginsWithClass(text, ALL));
  return long.length === numbers.length && !isOfOthers ? 'unheard' : 'other';
}

/** The same of a column below the row `above`, down to the next words: there another table may begin. */
export function contentBelow(
  view: SheetView,
  column: number,
  above: number,
  bottom: number,
  scheme: CodeScheme,
): ColumnContent {
  const known = KNOWN.get(view) ?? new Map<string, ColumnContent>();
  KNOWN.set(view, known);
  const place = `${column}:${above}:${bottom}:${scheme.classifications.join()}`;
  const found =
    known.get(place) ??
    columnContentOf(textsBelow(view, column, above, Math.min(bottom, above + ROWS_TO_LOOK_AT)), scheme);
  known.set(place, found);
  return found;
}

function textsBelow(view: SheetView, column: number, above: number, bottom: number): string[] {
  const texts: string[] = [];
  for (let row = above + 1; row <= bottom; row += 1) {
    const text = view.text(row, column);
    if (DIGITS.test(text)) texts.push(text);
    else if (text !== '' && texts.length > 0) break;
  }
  return texts;
}
