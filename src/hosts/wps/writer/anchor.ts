/** The range of a stretch of text: by its place, read back and compared; where something hidden shifts places, found. */
import type { TextPlace } from '../../../core/proofread/types';
import type { OpenText } from './open-text';
import { hitsWithin, type Hit } from './search';
import type { WriterDocument, WriterRange } from './types';

/** So much on both sides has to be the same: equal figures stand in many cells. */
const COMPARED = 40;

/** For one look at the document: whatever it found out of it is asked only once. */
export class Anchors {
  /** Whether nothing is hidden anywhere: then every place is as counted. */
  private readonly isExact: boolean;
  private readonly hits = new Map<string, readonly Hit[] | undefined>();

  constructor(
    private readonly document: WriterDocument,
    private readonly open: OpenText,
  ) {
    this.isExact = document.Content.End === open.placeOf(open.text.length);
  }

  /** Undefined where the text is not to be found surely. */
  rangeOf({ paragraph: number, offset, length }: TextPlace): WriterRange | undefined {
    const paragraph = this.open.paragraphs[number];
    if (!paragraph || offset < 0 || length <= 0 || offset + length > paragraph.text.length) return undefined;
    const from = paragraph.start + offset;
    const to = from + length;
    return this.byPlace(from, to) ?? this.bySearch(from, to, paragraph.start);
  }

  /** Where anything is hidden, rows alike could be taken for each other: then what is compared has to be the only one. */
  private byPlace(from: number, to: number): WriterRange | undefined {
    const { document, open } = this;
    const around = open.around(from, to, COMPARED);
    const text = open.text.slice(around.from, around.to);
    if (!this.isExact && !isOnly(open.text, text)) return undefined;
    const wide = document.Range(open.placeOf(around.from), open.placeOf(around.to));
    if (wide.Text !== text) return undefined;
    const range = document.Range(open.placeOf(from), open.placeOf(to));
    return range.Text === open.text.slice(from, to) ? range : undefined;
  }

  /** By the shortest stretch before it, within its paragraph, that makes it the only one; otherwise by its number among its equals. */
  private bySearch(from: number, to: number, start: number): WriterRange | undefined {
    const { text } = this.open;
    const wanted = text.slice(from, to);
    const only = [Math.max(start, from - COMPARED), start].find((at) => isOnly(text, text.slice(at, to)));
    if (only === undefined) return this.rangeAt(this.hitsOf(wanted)?.[placesOf(text, wanted).indexOf(from)]);
    const context = text.slice(only, to);
    const [hit] = this.hitsOf(context) ?? [];
    const within = hit && hitsWithin(this.document, hit, wanted);
    const places = placesOf(context, wanted);
    return within?.length === places.length ? this.rangeAt(within[places.indexOf(from - only)]) : undefined;
  }

  /** All there are, and as many as the text shows; otherwise something hidden was found as well, and none is sure. */
  private hitsOf(text: string): readonly Hit[] | undefined {
    if (!this.hits.has(text)) {
      const { Content: all } = this.document;
      const hits = hitsWithin(this.document, { start: all.Start, end: all.End }, text);
      this.hits.set(text, hits?.length === countOf(this.open.text, text) ? hits : undefined);
    }
    return this.hits.get(text);
  }

  private rangeAt(hit: Hit | undefined): WriterRange | undefined {
    return hit && this.document.Range(hit.start, hit.end);
  }
}

/** Also where it would lie over itself: rows alike follow each other. */
const isOnly = (text: string, part: string): boolean => text.indexOf(part) === text.lastIndexOf(part);

const countOf = (text: string, part: string): number => placesOf(text, part).length;

/** From the beginning, none over another: as a search finds them. */
function placesOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}
