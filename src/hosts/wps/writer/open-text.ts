/** The text of an open document in both of its coordinates: as a text, and as WPS counts places in it. */

/** The end of a cell is two signs of the text and one place of the document. */
const CELL_END = '\x07';

const PARAGRAPH = new RegExp(`([^\\r]*)\\r(${CELL_END})?`, 'g');

export interface OpenParagraph {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
  readonly endsCell: boolean;
}

export class OpenText {
  readonly paragraphs: readonly OpenParagraph[];
  private readonly cellEnds: readonly number[];

  constructor(readonly text: string) {
    this.paragraphs = paragraphsOf(text);
    this.cellEnds = indicesOf(text, CELL_END);
  }

  /** The place of an index: without the signs that take none. */
  placeOf(index: number): number {
    let low = 0;
    let high = this.cellEnds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cellEnds[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return index - low;
  }

  /** What stands around a stretch, with the stretch: never half of a cell’s end. */
  around(from: number, to: number, reach: number): { readonly from: number; readonly to: number } {
    const first = Math.max(0, from - reach);
    const last = Math.min(this.text.length, to + reach);
    return {
      from: this.text[first] === CELL_END ? first + 1 : first,
      to: this.text[last] === CELL_END ? last + 1 : last,
    };
  }
}

function indicesOf(text: string, sign: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found.push(at);
  return found;
}

/** The last one has no text of its own where the document ends with the end of a paragraph, as all do. */
function paragraphsOf(text: string): OpenParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  for (const match of text.matchAll(PARAGRAPH))
    paragraphs.push({ text: match[1] ?? '', start: match.index, endsCell: match[2] !== undefined });
  const last = paragraphs.at(-1);
  const end = last ? last.start + last.text.length + (last.endsCell ? 2 : 1) : 0;
  return end < text.length
    ? [...paragraphs, { text: text.slice(end), start: end, endsCell: false }]
    : paragraphs;
}
