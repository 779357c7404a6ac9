/** Comments beside the words they are about. */
import type { AtomChanges } from './atoms';
import type { CommentBook, CommentMarks } from './comments';
import type { ParagraphChanges } from './paragraph';
import type { PlacedAtom, PlacedParagraph } from './places';
import { noSuchPlace, type EditReason } from './reasons';
import { beside, isWithin, placeWithin, touched } from './stretches';
import type { DocxComment } from './types';
import { isWritable, withPlainBreaks, type XmlNames } from './writing';

const NOTHING_AROUND: CommentMarks = { start: '', end: '' };

export class Remarks {
  constructor(
    private readonly changes: AtomChanges,
    private readonly paragraphs: ParagraphChanges,
    private readonly book: CommentBook,
    /** Without an author no change is explained. */
    private readonly isSigned: boolean,
  ) {}

  /** The marks around words that are changed, with why they are. */
  onChange(why: string | undefined, { sources: [paragraph] }: PlacedParagraph): CommentMarks {
    if (why === undefined || !this.isSigned || !paragraph) return NOTHING_AROUND;
    return this.book.add(paragraph, cleaned(why));
  }

  /** The content of a new paragraph with a comment on all of it. */
  around(names: XmlNames, comment: string | undefined, content: string): string {
    if (comment === undefined) return content;
    const { start, end } = this.book.add(names, cleaned(comment));
    return start + content + end;
  }

  /** Undefined once it stands; otherwise why it can't. On words that nothing can be put beside, it is on the paragraph as a whole. */
  put(
    { paragraph, offset, length, text }: DocxComment,
    place: PlacedParagraph | undefined,
  ): EditReason | undefined {
    const [first] = place?.sources ?? [];
    const last = place?.sources.at(-1);
    if (!place || !first || !last || !isWithin(place, offset, length)) return noSuchPlace(paragraph);
    const { start, end } = this.book.add(first, cleaned(text));
    const { atoms } = place;
    const on = length === 0 ? beside(atoms, offset) : touched(atoms, offset, offset + length);
    const [from, to] = [on[0], on.at(-1)];
    if (!isParted(from) || !isParted(to)) {
      this.paragraphs.putFirst(first, start);
      this.paragraphs.putLast(last, end);
    } else if (length === 0) this.changes.mark(from.atom, placeWithin(from, offset), 'end', start + end);
    else {
      this.changes.mark(from.atom, placeWithin(from, offset), 'start', start);
      this.changes.mark(to.atom, placeWithin(to, offset + length), 'end', end);
    }
    return undefined;
  }
}

const isParted = (place: PlacedAtom | undefined): place is PlacedAtom => place?.atom.run !== undefined;

/** What a text holds that Word can't is left out of a comment. */
const cleaned = (text: string): string =>
  [...withPlainBreaks(text)].filter((character) => isWritable(character)).join('');
