/** Figures of a text get the controls by which Word finds them again; those that stood around figures before go. */
import { tagsOf } from '../../xlsx/package/markup';
import type { Splice } from '../../xlsx/patch/splice';
import type { SourceElement, SourceParagraph } from '../read/source';
import { clipped } from '../write/tag';
import { printable } from '../write/xml';
import type { AtomChanges, MarkWithin } from './atoms';
import type { Showing } from './manner';
import { newerNames } from './newer-names';
import { OwnControls } from './own-controls';
import { isWithinWay, type PatchPlaces, type PlacedAtom, type PlacedParagraph } from './places';
import { hostIn, placeWithin, touched } from './stretches';
import type { ParagraphTraffic } from './traffic';
import type { FigureStretch, ParagraphFigures, TextEdit } from './types';
import { around, empty, tagsAround, withPlainBreaks, type XmlNames } from './writing';

/** One end of a figure: in the words that stay, or among those of a change. */
type End =
  | { readonly kind: 'kept'; readonly offset: number }
  | { readonly kind: 'new'; readonly change: number; readonly at: number };

/** What may not stand between the words of a figure. */
const APART = new Set([
  'fldChar',
  'fldSimple',
  'hyperlink',
  'smartTag',
  'drawing',
  'pict',
  'object',
  'footnoteReference',
  'endnoteReference',
  'commentReference',
  'AlternateContent',
  'oMath',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
]);

export class FigureControls {
  private asked: ReadonlyMap<number, ParagraphFigures> = new Map();
  private own: OwnControls | undefined;
  private made = 0;
  private readonly newer: ReturnType<typeof newerNames>;

  constructor(
    private readonly xml: string,
    private readonly places: PatchPlaces,
    private readonly showing: Showing,
    private readonly changes: AtomChanges,
    private readonly traffic: ParagraphTraffic,
  ) {
    this.newer = newerNames(xml);
  }

  /** Undefined where controls are not asked for: those that stand stay. */
  ask(figures: readonly ParagraphFigures[] | undefined): void {
    if (!figures) return;
    this.asked = new Map(figures.map((one) => [one.paragraph, one]));
    this.own = new OwnControls(this.places);
  }

  /** Into a paragraph whose words change: what stands among the words of each change. */
  put(
    paragraph: number,
    place: PlacedParagraph,
    changes: readonly TextEdit[],
  ): readonly (readonly MarkWithin[])[] {
    const marks = changes.map((): MarkWithin[] => []);
    const own = this.asked.get(paragraph);
    if (!own || isWithinWay(place, 'mc:Choice') || this.traffic.isGone(paragraph)) return marks;
    if (own.text !== edited(place.text, changes)) return marks;
    for (const figure of own.figures) {
      if (!standsAlone(own.text, figure)) continue;
      const [start, end] = endsOf(figure, changes);
      const [first, last] = [this.hostOf(place, changes, start, 1), this.hostOf(place, changes, end, 0)];
      const names = first && last && this.homeOf(place, first, last);
      if (!names) continue;
      const [opens, closes] = this.tagsFor(names, figure);
      if (start.kind === 'new') marks[start.change]?.push({ at: start.at, xml: opens });
      else this.changes.mark(first.atom, placeWithin(first, start.offset), 'opens', opens);
      if (end.kind === 'new') marks[end.change]?.push({ at: end.at, xml: closes });
      else this.changes.mark(last.atom, placeWithin(last, end.offset), 'closes', closes);
    }
    return marks;
  }

  /** Into the paragraphs whose words stay. */
  putInKept(changed: ReadonlySet<number>): void {
    for (const paragraph of this.asked.keys()) {
      const place = changed.has(paragraph) ? undefined : this.places.of(paragraph);
      if (place) this.put(paragraph, place, []);
    }
  }

  /** The words of a new paragraph in a look, beside one that stands. */
  written(
    beside: SourceParagraph,
    look: string,
    text: string,
    figures: readonly FigureStretch[] | undefined,
  ): string {
    const words = (from: number, to?: number): string => {
      const own = text.slice(from, to);
      return own === '' ? '' : this.showing.words(beside, look, own);
    };
    if (!figures || !this.own?.mayHold(beside)) return words(0);
    let xml = '';
    let at = 0;
    for (const figure of figures) {
      const end = figure.offset + figure.length;
      if (figure.offset < at || !standsAlone(text, figure)) continue;
      const [opens, closes] = this.tagsFor(beside, figure);
      xml += words(at, figure.offset) + opens + words(figure.offset, end) + closes;
      at = end;
    }
    return xml + words(at);
  }

  /** What changes besides: controls that go, and what the root says. `others`: a control that goes with more is theirs. */
  splicesBeside(others: readonly Splice[]): readonly Splice[] {
    const cuts = others.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    const going = this.own?.going.filter((one) => !isCovered(one, cuts)) ?? [];
    return [...going, ...(this.made > 0 ? this.newer.splices : [])];
  }

  private tagsFor(names: XmlNames, { tag, title }: FigureStretch): readonly [opens: string, closes: string] {
    this.made += 1;
    const prefix = this.newer.prefix;
    const properties = around(
      names,
      'sdtPr',
      {},
      (title === '' ? '' : empty(names, 'alias', { val: clipped(printable(title)) })) +
        empty(names, 'tag', { val: tag }) +
        empty(names, 'id', { val: this.own?.nextId() ?? '' }) +
        `<${prefix}:appearance ${prefix}:val="hidden"/>`,
    );
    const [[open, close], [inside, outside]] = [tagsAround(names, 'sdt'), tagsAround(names, 'sdtContent')];
    return [this.showing.edge(names, open + properties + inside), this.showing.edge(names, outside + close)];
  }

  /** What the letter of a figure at one of its ends is in. `step`: the letter behind the end, otherwise that before it. */
  private hostOf(
    place: PlacedParagraph,
    changes: readonly TextEdit[],
    end: End,
    step: 0 | 1,
  ): PlacedAtom | undefined {
    if (end.kind === 'kept') return touched(place.atoms, end.offset + step - 1, end.offset + step)[0];
    const change = changes[end.change];
    if (!change) return undefined;
    const { offset, length } = change;
    return length === 0
      ? hostIn(this.places, place, offset)
      : touched(place.atoms, offset, offset + length)[0];
  }

  /** The paragraph that holds all of a figure directly, with nothing but words from one end to the other. */
  private homeOf({ atoms }: PlacedParagraph, first: PlacedAtom, last: PlacedAtom): SourceElement | undefined {
    const [from, to] = [atoms.indexOf(first), atoms.indexOf(last)];
    const homes = new Set(
      atoms.slice(from, to + 1).map(({ atom }) => {
        const isFree = atom.run !== undefined && this.places.fixedBecause(atom) === undefined;
        return isFree && atom.run ? this.own?.paragraphOf(atom.run) : undefined;
      }),
    );
    const [home] = homes;
    if (homes.size !== 1 || !home) return undefined;
    if (first === last) return home;
    for (const { name } of tagsOf(this.xml, first.atom.element.end, last.atom.element.start))
      if (APART.has(name)) return undefined;
    return home;
  }
}

/** The text with changes made, which come in its order. */
function edited(text: string, changes: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const { offset, length, by } of changes) {
    out += text.slice(at, offset) + withPlainBreaks(by);
    at = offset + length;
  }
  return out + text.slice(at);
}

/** Where a figure of the new text begins and ends. */
function endsOf({ offset, length }: FigureStretch, changes: readonly TextEdit[]): readonly [End, End] {
  const [start, end] = [offset, offset + length];
  let from: End | undefined;
  let to: End | undefined;
  let [beforeStart, beforeEnd] = [0, 0];
  let moved = 0;
  for (const [place, change] of changes.entries()) {
    const by = withPlainBreaks(change.by).length;
    const begins = change.offset + moved;
    const ends = begins + by;
    if (begins <= start && start < ends) from = { kind: 'new', change: place, at: start - begins };
    if (begins < end && end <= ends) to = { kind: 'new', change: place, at: end - begins };
    moved += by - change.length;
    if (ends <= start) beforeStart = moved;
    if (ends <= end && begins < end) beforeEnd = moved;
  }
  return [
    from ?? { kind: 'kept', offset: start - beforeStart },
    to ?? { kind: 'kept', offset: end - beforeEnd },
  ];
}

const DIGIT = /[\d０-９]/;
const BEFORE_DIGITS = /[\d０-９][.,]?$/;
const BEHIND_DIGITS = /^[.,]?[\d０-９]/;

/** Whether it is a number of its own, no part of a longer one. */
function standsAlone(text: string, { offset, length }: FigureStretch): boolean {
  const figure = text.slice(offset, offset + length);
  if (length === 0 || figure.length < length) return false;
  const [before, behind] = [text.slice(Math.max(0, offset - 2), offset), text.slice(offset + length)];
  const isCutBefore = DIGIT.test(figure.charAt(0)) && BEFORE_DIGITS.test(before);
  const isCutBehind = DIGIT.test(figure.charAt(length - 1)) && BEHIND_DIGITS.test(behind.slice(0, 2));
  return !isCutBefore && !isCutBehind;
}

/** Whether one of the cuts, which are apart and in order, takes all of a stretch. */
function isCovered({ start, end }: Splice, cuts: readonly Splice[]): boolean {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const before = cuts[low - 1];
  return before !== undefined && before.end >= end;
}
