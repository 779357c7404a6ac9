/** Paragraphs that come and go as a whole. */
import type { Splice } from '../../xlsx/patch/splice';
import type { SourceBlock, SourceParagraph } from '../read/source';
import type { Showing } from './manner';
import { patchMessage } from './messages';
import { deletedRuns, endsSection, paragraphLike, rangeMarksIn, type ParagraphChanges } from './paragraph';
import { isWithinWay, type PlacedParagraph } from './places';
import { lookOf, propertiesOf } from './writing';

type Reason = ReturnType<typeof patchMessage>;

const isParagraph = (block: SourceBlock | undefined): block is SourceBlock => block?.name === 'w:p';

export class ParagraphTraffic {
  private readonly going: Splice[] = [];
  private readonly gone = new Set<number>();
  /** Behind a paragraph, in order: those of one place are written together. */
  private readonly coming = new Map<SourceParagraph, string[]>();

  constructor(
    private readonly xml: string,
    private readonly showing: Showing,
    private readonly paragraphs: ParagraphChanges,
  ) {}

  isGone(paragraph: number): boolean {
    return this.gone.has(paragraph);
  }

  /** Undefined once it goes; otherwise why it can't. */
  remove(place: PlacedParagraph, paragraph: number): Reason | undefined {
    const { sources } = place;
    const data = { paragraph: String(paragraph + 1) };
    if (isWithinWay(place, 'mc:Choice')) return patchMessage('inOther', data);
    if (this.gone.has(paragraph)) return patchMessage('changedTwice', data);
    if (sources.length === 0) return patchMessage('noSuchPlace', data);
    if (sources.some(({ holds }) => holds.size > 0)) return patchMessage('holdsMore', data);
    if (sources.some((one) => endsSection(this.xml, one))) return patchMessage('holdsSection', data);
    if (!this.mayLack(sources)) return patchMessage('lastOfPlace', data);
    this.gone.add(paragraph);
    for (const one of sources) this.removeOne(one);
    return undefined;
  }

  /** Cells end with a paragraph and tables are parted by one: its place keeps a neighbour. */
  private mayLack(sources: readonly SourceParagraph[]): boolean {
    const [first, last] = [sources[0], sources.at(-1)];
    if (this.showing.isTracked) return isParagraph(last?.after);
    return isParagraph(first?.before) || isParagraph(last?.after);
  }

  private removeOne(paragraph: SourceParagraph): void {
    if (this.showing.isTracked) return this.tellGone(paragraph);
    const { before, after, start, end } = paragraph;
    if (before) before.after = after;
    if (after) after.before = before;
    this.going.push({ start, end, text: rangeMarksIn(this.xml, paragraph) });
  }

  private tellGone(paragraph: SourceParagraph): void {
    const { showing } = this;
    this.paragraphs.markEnd(paragraph, markOf(paragraph, showing, 'del'));
    const told = (content: string): string => showing.told(paragraph, 'del', content);
    this.going.push(...deletedRuns(this.xml, paragraph, told));
  }

  /** Undefined once it comes; otherwise why it can't. `write`: its words in a look. */
  insert(
    place: PlacedParagraph,
    write: (names: SourceParagraph, look: string) => string,
    after: number,
  ): Reason | undefined {
    const { sources } = place;
    const data = { paragraph: String(after + 1) };
    if (isWithinWay(place, 'mc:Choice')) return patchMessage('inOther', data);
    const paragraph = sources.at(-1);
    if (!paragraph) return patchMessage('noSuchPlace', data);
    const { xml } = this;
    if (endsSection(xml, paragraph)) return patchMessage('holdsSection', data);
    const run = paragraph.atoms.find((one) => one.run)?.run;
    const look = run ? lookOf(propertiesOf(xml, run)) : '';
    const words = write(paragraph, look);
    const known = this.coming.get(paragraph);
    if (known) known.push(words);
    else this.coming.set(paragraph, [words]);
    return undefined;
  }

  /** Asked once, at the end. */
  get splices(): readonly Splice[] {
    return [
      ...this.going,
      ...[...this.coming].map(([paragraph, words]) => this.comeBehind(paragraph, words)),
    ];
  }

  private comeBehind(paragraph: SourceParagraph, coming: readonly string[]): Splice {
    const { showing, xml } = this;
    const lends = showing.isTracked && !isParagraph(paragraph.after);
    // Where no paragraph follows, the end that was there becomes that of the last, and the new ends stand before it.
    if (lends) this.paragraphs.markEnd(paragraph, markOf(paragraph, showing, 'ins'));
    const text = coming.map((words, place) => {
      const isNewEnd = showing.isTracked && !(lends && place === coming.length - 1);
      return paragraphLike(xml, paragraph, words, isNewEnd ? markOf(paragraph, showing, 'ins') : '');
    });
    return { start: paragraph.end, end: paragraph.end, text: text.join('') };
  }
}

const markOf = (paragraph: SourceParagraph, showing: Showing, change: 'ins' | 'del'): string =>
  showing.told(paragraph, change, '');
