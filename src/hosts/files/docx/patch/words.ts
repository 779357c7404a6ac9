/** Words in place of others, within their paragraphs. */
import type { Showing } from './manner';
import type { AtomChanges, MarkWithin, NewWords } from './atoms';
import type { FigureControls } from './figures';
import { patchMessage } from './messages';
import { lookOfMark, type ParagraphChanges } from './paragraph';
import { isWithinWay, type PatchPlaces, type PlacedParagraph } from './places';
import { badCharacters, changedTwice, noSuchPlace, toldPlace, type EditReason } from './reasons';
import type { Remarks } from './remarks';
import type { TableTraffic } from './rows';
import { endingBefore, hostIn, isWithin, placeWithin, touched } from './stretches';
import type { ParagraphTraffic } from './traffic';
import type { AnyDocxEdit, TextEdit } from './types';
import { isWritable, withPlainBreaks } from './writing';

/** A change of words, and the edit it comes from. */
export interface WordChange extends TextEdit {
  readonly of: AnyDocxEdit;
}

type Stretch = Pick<TextEdit, 'offset' | 'length'>;

export class WordChanges {
  private older: { readonly places: PatchPlaces | undefined } | undefined;

  constructor(
    private readonly xml: string,
    private readonly places: PatchPlaces,
    /** Asked once, where a paragraph is shown in two ways. */
    private readonly olderPlaces: () => PatchPlaces | undefined,
    private readonly showing: Showing,
    private readonly changes: AtomChanges,
    private readonly paragraphs: ParagraphChanges,
    private readonly traffic: ParagraphTraffic,
    private readonly tables: TableTraffic,
    private readonly remarks: Remarks,
    private readonly figures: FigureControls,
  ) {}

  /** `note`: hears of each edit once. */
  make(
    changes: readonly WordChange[],
    note: (edit: AnyDocxEdit, reason: EditReason | undefined) => void,
  ): void {
    const byParagraph = new Map<number, WordChange[]>();
    for (const change of changes) {
      const known = byParagraph.get(change.paragraph);
      if (known) known.push(change);
      else byParagraph.set(change.paragraph, [change]);
    }
    const noted = new Set<AnyDocxEdit>();
    const noteOnce = (edit: AnyDocxEdit, reason: EditReason | undefined): void => {
      if (!noted.has(edit)) note(edit, reason);
      noted.add(edit);
    };
    for (const [paragraph, own] of [...byParagraph].sort(([a], [b]) => a - b))
      this.makeIn(paragraph, own, noteOnce);
    this.figures.putInKept(new Set(byParagraph.keys()));
  }

  private makeIn(
    paragraph: number,
    changes: readonly WordChange[],
    note: (edit: AnyDocxEdit, reason: EditReason | undefined) => void,
  ): void {
    const inOrder = [...changes].sort((a, b) => a.offset - b.offset || a.length - b.length);
    const made: WordChange[] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const change of inOrder) {
      const reason = change.offset < end ? changedTwice(paragraph) : this.refusal(change);
      if (!reason) {
        made.push(change);
        end = change.offset + change.length;
      }
      note(change.of, reason);
    }
    const place = this.places.of(paragraph);
    if (!place) return;
    const telling = made.filter((one) => !isSame(one, place));
    const marks = this.figures.put(paragraph, place, telling);
    for (const [at, change] of telling.entries()) this.change(change, place, marks[at] ?? []);
  }

  /** Why words can't be changed; undefined where they can. */
  refusal({ paragraph, offset, length, by }: WordChange): EditReason | undefined {
    const place = this.places.of(paragraph);
    const data = { paragraph: toldPlace(paragraph) };
    if (!place || !isWithin(place, offset, length)) return noSuchPlace(paragraph);
    if (this.traffic.isGone(paragraph)) return changedTwice(paragraph);
    if (!isWritable(withPlainBreaks(by))) return badCharacters(paragraph);
    if (length === 0)
      return hostIn(this.places, place, offset) ? undefined : this.noHost(place, offset, data);
    if (offset < place.label) return patchMessage('inNumber', data);
    for (const { atom } of touched(place.atoms, offset, offset + length)) {
      const because = this.places.fixedBecause(atom);
      if (because) return patchMessage(because, data);
    }
    return undefined;
  }

  private noHost(
    place: PlacedParagraph,
    offset: number,
    data: { paragraph: string },
  ): EditReason | undefined {
    if (place.atoms.length === 0)
      return place.sources.length > 0 ? undefined : noSuchPlace(Number(data.paragraph));
    if (offset < place.label) return patchMessage('inNumber', data);
    const near = place.atoms[endingBefore(place.atoms, offset)] ?? place.atoms.at(-1);
    return patchMessage((near && this.places.fixedBecause(near.atom)) ?? 'inOther', data);
  }

  private change(change: WordChange, place: PlacedParagraph, marks: readonly MarkWithin[]): void {
    const text = withPlainBreaks(change.by);
    const { start: before, end: after } = this.remarks.onChange(change.why, place);
    this.changeIn(this.places, place, change, { text, before, after, marks });
    if (isWithinWay(place, 'mc:Choice')) this.changeAgain(place, change, text);
  }

  /** The same words where they are kept for older programs, if they are the same there. */
  private changeAgain(place: PlacedParagraph, change: WordChange, text: string): void {
    this.older ??= { places: this.olderPlaces() };
    const { places } = this.older;
    const again = places?.of(change.paragraph);
    if (!places || again?.text !== place.text || !isWithinWay(again, 'mc:Fallback')) return;
    const on = touched(again.atoms, change.offset, change.offset + change.length);
    if (on.some(({ atom }) => places.fixedBecause(atom))) return;
    this.changeIn(places, again, change, { text, before: '', after: '', marks: [] });
  }

  private changeIn(
    places: PatchPlaces,
    place: PlacedParagraph,
    { offset, length }: Stretch,
    words: NewWords,
  ): void {
    if (length === 0) return this.insert(places, place, offset, words);
    let isFirst = true;
    for (const { atom, from, to } of touched(place.atoms, offset, offset + length)) {
      const [start, end] = [Math.max(offset, from) - from, Math.min(offset + length, to) - from];
      this.changes.drop(atom, start, end);
      if (isFirst) this.changes.put(atom, end, words);
      isFirst = false;
    }
  }

  private insert(places: PatchPlaces, place: PlacedParagraph, offset: number, words: NewWords): void {
    const host = hostIn(places, place, offset);
    if (host) return this.changes.put(host.atom, placeWithin(host, offset), words);
    const paragraph = place.sources.at(-1);
    const { text, before, after } = words;
    if (!paragraph || text === '') return;
    const look = lookOfMark(this.xml, paragraph) || this.tables.lookBeside(paragraph);
    this.paragraphs.putLast(paragraph, before + this.showing.words(paragraph, look, text) + after);
  }
}

/** Nothing to change, and nothing to explain. */
const isSame = ({ offset, length, by, why }: WordChange, { text }: PlacedParagraph): boolean =>
  why === undefined && text.slice(offset, offset + length) === withPlainBreaks(by);
