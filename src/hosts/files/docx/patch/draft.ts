/** A document being changed: which edits are made, which are refused, and the text of its part with those made. */
import { splice, type Splice } from '../../xlsx/patch/splice';
import type { RefillRow } from '../../../../core/refill';
import type { SourceRun } from '../read/source';
import { AtomChanges } from './atoms';
import type { CommentBook, CommentMarks } from './comments';
import { showingOf, type Showing } from './manner';
import { patchMessage } from './messages';
import { lookOfMark, ParagraphChanges } from './paragraph';
import { ParagraphTraffic } from './traffic';
import { TableTraffic } from './rows';
import { isWithinWay, type PatchPlaces, type PlacedAtom, type PlacedParagraph } from './places';
import { partedRun } from './run';
import type {
  AnyDocxEdit,
  DocxComment,
  DocxEdits,
  DocxShowing,
  RefusedDocxEdit,
  TableCellEdit,
  TextEdit,
} from './types';
import { greatestId, isWritable, withPlainBreaks } from './writing';

type Reason = ReturnType<typeof patchMessage>;

/** A change of words, and the edit it comes from. */
interface Change extends TextEdit {
  readonly of: AnyDocxEdit;
}

interface Finished {
  /** Undefined where the part is nested as nothing can be that is to be changed. */
  readonly text: string | undefined;
  /** The namespace of its elements. */
  readonly uri: string;
  readonly made: number;
  readonly refused: readonly RefusedDocxEdit[];
}

function areApart(splices: readonly Splice[]): boolean {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every(({ start }, place) => start >= (sorted[place - 1]?.end ?? 0));
}

const NOTHING_AROUND: CommentMarks = { start: '', end: '' };
const NOTHING_AROUND_WORDS = { before: '', after: '' };

/** Cells are told counted from 1. */
const told = (place: number): string => String(place + 1);

export class DocxDraft {
  private readonly changes = new AtomChanges();
  private readonly paragraphs: ParagraphChanges;
  private readonly traffic: ParagraphTraffic;
  private readonly tables: TableTraffic;
  private readonly showing: Showing;
  private readonly refused: RefusedDocxEdit[] = [];
  private made = 0;
  private older: { readonly places: PatchPlaces | undefined } | undefined;

  constructor(
    private readonly xml: string,
    private readonly places: PatchPlaces,
    /** Asked once, where a paragraph is shown in two ways. */
    private readonly olderPlaces: () => PatchPlaces | undefined,
    private readonly options: DocxShowing,
    private readonly book: CommentBook,
  ) {
    let id = greatestId(this.xml);
    this.showing = showingOf(this.xml, options, () => (id += 1));
    this.paragraphs = new ParagraphChanges(this.xml);
    this.traffic = new ParagraphTraffic(this.xml, this.showing, this.paragraphs);
    this.tables = new TableTraffic(this.xml, this.showing, this.places);
  }

  make({ texts = [], removed = [], inserted = [], cells = [], rows = [], comments = [] }: DocxEdits): void {
    for (const paragraph of removed) this.remove(paragraph);
    const changing = new Set(texts.map(({ paragraph }) => paragraph));
    const ofCells = cells.flatMap((cell) => this.inCell(cell, changing));
    const all = [...texts.map((edit): Change => ({ ...edit, of: edit })), ...ofCells];
    this.changeWords(all);
    for (const row of rows) this.note(row, this.rowReason(row));
    for (const comment of comments) this.comment(comment);
    for (const edit of inserted) {
      const place = this.places.of(edit.after);
      const text = withPlainBreaks(edit.text);
      const reason = !place
        ? noSuchPlace(edit.after)
        : !isWritable(text)
          ? patchMessage('badCharacters', { paragraph: told(edit.after) })
          : this.traffic.insert(place, text, edit.after);
      this.note(edit, reason);
    }
  }

  private note(edit: AnyDocxEdit, reason: Reason | undefined): void {
    if (reason) this.refused.push({ edit, reason });
    else this.made += 1;
  }

  private rowReason(edit: RefillRow): Reason | undefined {
    if (edit.kind === 'removed') return this.tables.remove(edit);
    const isFit = [...edit.texts.values()].every((text) => isWritable(withPlainBreaks(text)));
    const data = { paragraph: told(edit.after) };
    return isFit ? this.tables.add(edit) : patchMessage('badCharacters', data);
  }

  private remove(paragraph: number): void {
    const place = this.places.of(paragraph);
    const reason = place ? this.traffic.remove(place, paragraph) : noSuchPlace(paragraph);
    this.note({ removed: paragraph }, reason);
  }

  /** The first paragraph with words takes the new ones; the others go, or are emptied where they can't. */
  private inCell(edit: TableCellEdit, changing: Set<number>): Change[] {
    const { table, row, column, by } = edit;
    const block = this.places.tables.find(({ number }) => number === table);
    const cell = block?.rows[row]?.cells.find((one) => one.column === column);
    const [first] = cell?.paragraphs ?? [];
    if (!cell || first === undefined) {
      const data = { table: String(table), row: told(row), column: told(column) };
      this.note(edit, patchMessage('noSuchCell', data));
      return [];
    }
    const textOf = (paragraph: number): string => this.places.of(paragraph)?.text ?? '';
    const taking = cell.paragraphs.find((one) => textOf(one).trim() !== '') ?? first;
    const others = cell.paragraphs.filter((one) => one !== taking && textOf(one).trim() !== '');
    const changes = [taking, ...others].map((paragraph): Change => {
      const length = textOf(paragraph).length;
      return { paragraph, offset: 0, length, by: paragraph === taking ? by : '', of: edit };
    });
    const [reason] = changes.flatMap((change) => {
      const data = { paragraph: told(change.paragraph) };
      return (
        this.refusal(change) ?? (changing.has(change.paragraph) ? patchMessage('changedTwice', data) : [])
      );
    });
    if (reason) {
      this.note(edit, reason);
      return [];
    }
    for (const change of changes) changing.add(change.paragraph);
    return changes.filter(({ paragraph }) => paragraph === taking || !this.goes(paragraph));
  }

  private goes(paragraph: number): boolean {
    const place = this.places.of(paragraph);
    return place !== undefined && this.traffic.remove(place, paragraph) === undefined;
  }

  private changeWords(changes: readonly Change[]): void {
    const inOrder = [...changes].sort(
      (a, b) => a.paragraph - b.paragraph || a.offset - b.offset || a.length - b.length,
    );
    const noted = new Set<AnyDocxEdit>();
    let end = { paragraph: -1, offset: 0 };
    for (const change of inOrder) {
      const { paragraph, offset, length } = change;
      const meets = paragraph === end.paragraph && offset < end.offset;
      const reason = meets
        ? patchMessage('changedTwice', { paragraph: told(paragraph) })
        : this.refusal(change);
      if (!reason) {
        this.change(change);
        end = { paragraph, offset: offset + length };
      }
      if (!noted.has(change.of)) this.note(change.of, reason);
      noted.add(change.of);
    }
  }

  /** Why words can't be changed; undefined where they can. */
  private refusal({ paragraph, offset, length, by }: Change): Reason | undefined {
    const place = this.places.of(paragraph);
    const data = { paragraph: told(paragraph) };
    if (!place || !isWithin(place, offset, length)) return noSuchPlace(paragraph);
    if (this.traffic.isGone(paragraph)) return patchMessage('changedTwice', data);
    if (!isWritable(withPlainBreaks(by))) return patchMessage('badCharacters', data);
    if (length === 0)
      return hostIn(this.places, place, offset) ? undefined : this.noHost(place, offset, data);
    if (offset < place.label) return patchMessage('inNumber', data);
    for (const { atom } of touched(place.atoms, offset, offset + length)) {
      const because = this.places.fixedBecause(atom);
      if (because) return patchMessage(because, data);
    }
    return undefined;
  }

  private noHost(place: PlacedParagraph, offset: number, data: { paragraph: string }): Reason | undefined {
    if (place.atoms.length === 0)
      return place.sources.length > 0 ? undefined : noSuchPlace(Number(data.paragraph));
    if (offset < place.label) return patchMessage('inNumber', data);
    const near = place.atoms[endingBefore(place.atoms, offset)] ?? place.atoms.at(-1);
    return patchMessage((near && this.places.fixedBecause(near.atom)) ?? 'inOther', data);
  }

  private change(change: Change): void {
    const place = this.places.of(change.paragraph);
    if (!place) return;
    const { offset, length } = change;
    const by = withPlainBreaks(change.by);
    if (change.why === undefined && place.text.slice(offset, offset + length) === by) return;
    this.changeIn(this.places, place, { offset, length, by }, this.explained(change, place));
    if (isWithinWay(place, 'mc:Choice')) this.changeAgain(place, { ...change, by });
  }

  /** The same words where they are kept for older programs, if they are the same there. */
  private changeAgain(place: PlacedParagraph, { paragraph, offset, length, by }: Change): void {
    this.older ??= { places: this.olderPlaces() };
    const { places } = this.older;
    const again = places?.of(paragraph);
    if (!places || again?.text !== place.text || !isWithinWay(again, 'mc:Fallback')) return;
    const isFixed = touched(again.atoms, offset, offset + length).some(({ atom }) =>
      places.fixedBecause(atom),
    );
    if (!isFixed) this.changeIn(places, again, { offset, length, by }, NOTHING_AROUND_WORDS);
  }

  private changeIn(
    places: PatchPlaces,
    place: PlacedParagraph,
    { offset, length, by }: Pick<TextEdit, 'offset' | 'length' | 'by'>,
    around: { before: string; after: string },
  ): void {
    if (length === 0) return this.insert(places, place, { offset, by }, around);
    let isFirst = true;
    for (const { atom, from, to } of touched(place.atoms, offset, offset + length)) {
      const [start, end] = [Math.max(offset, from) - from, Math.min(offset + length, to) - from];
      this.changes.drop(atom, start, end);
      if (isFirst) this.changes.put(atom, end, by, around);
      isFirst = false;
    }
  }

  private insert(
    places: PatchPlaces,
    place: PlacedParagraph,
    { offset, by }: Pick<TextEdit, 'offset' | 'by'>,
    around: { before: string; after: string },
  ): void {
    const host = hostIn(places, place, offset);
    if (host) {
      this.changes.put(host.atom, Math.max(0, offset - host.from), by, around);
      return;
    }
    const paragraph = place.sources.at(-1);
    if (!paragraph || by === '') return;
    const look = lookOfMark(this.xml, paragraph) || this.tables.lookBeside(paragraph);
    const shown = this.showing.words(paragraph, look, by);
    this.paragraphs.putLast(paragraph, around.before + shown + around.after);
  }

  private explained({ why }: Change, { sources }: PlacedParagraph): { before: string; after: string } {
    const [paragraph] = sources;
    const isTold = why !== undefined && this.options.author !== undefined && paragraph !== undefined;
    const { start, end } = isTold ? this.book.add(paragraph, cleaned(why)) : NOTHING_AROUND;
    return { before: start, after: end };
  }

  /** On words that nothing can be put beside, the paragraph as a whole. */
  private comment(comment: DocxComment): void {
    const { paragraph, offset, length, text } = comment;
    const place = this.places.of(paragraph);
    const [first] = place?.sources ?? [];
    const last = place?.sources.at(-1);
    if (!place || !first || !last || !isWithin(place, offset, length))
      return this.note(comment, noSuchPlace(paragraph));
    if (this.traffic.isGone(paragraph))
      return this.note(comment, patchMessage('changedTwice', { paragraph: told(paragraph) }));
    const { start, end } = this.book.add(first, cleaned(text));
    const { atoms } = place;
    const on =
      length === 0 ? atoms.slice(...besides(atoms, offset)) : touched(atoms, offset, offset + length);
    const [from, to] = [on[0], on.at(-1)];
    if (isParted(from) && isParted(to)) {
      if (length === 0) this.changes.mark(from.atom, clipped(from, offset), 'end', start + end);
      else {
        this.changes.mark(from.atom, clipped(from, offset), 'start', start);
        this.changes.mark(to.atom, clipped(to, offset + length), 'end', end);
      }
    } else {
      this.paragraphs.putFirst(first, start);
      this.paragraphs.putLast(last, end);
    }
    this.note(comment, undefined);
  }

  finished(): Finished {
    const runs = new Set<SourceRun>();
    for (const { run } of this.changes.atoms) if (run) runs.add(run);
    const pieces = new Map([...this.changes.atoms].map((atom) => [atom, this.changes.piecesOf(atom)]));
    const inRuns = [...runs]
      .sort((a, b) => a.start - b.start)
      .flatMap((run) => partedRun(this.xml, run, pieces, this.showing));
    const splices: Splice[] = [
      ...inRuns,
      ...this.traffic.splices,
      ...this.paragraphs.splices,
      ...this.tables.splices,
    ];
    const text = areApart(splices) ? splice(this.xml, splices) : undefined;
    return { text, uri: this.uri, made: this.made, refused: this.refused };
  }

  private get uri(): string {
    return this.places.of(0)?.sources[0]?.uri ?? '';
  }
}

/** The atom that words without a stretch to replace are written into: that before them, otherwise that behind. */
function hostIn(
  places: PatchPlaces,
  { label, atoms }: PlacedParagraph,
  offset: number,
): PlacedAtom | undefined {
  if (offset < label) return undefined;
  const place = endingBefore(atoms, offset + 1);
  const behind = atoms[place];
  const isInside = behind !== undefined && behind.from < offset;
  return [isInside ? behind : atoms[place - 1], behind].find(
    (one) => one !== undefined && !places.fixedBecause(one.atom),
  );
}

const noSuchPlace = (paragraph: number): Reason =>
  patchMessage('noSuchPlace', { paragraph: told(paragraph) });

/** What a text holds that Word can't is left out of a comment. */
const cleaned = (text: string): string =>
  [...withPlainBreaks(text)].filter((character) => isWritable(character)).join('');

const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;

/** Half a character is no place. */
function isWithin({ text }: PlacedParagraph, offset: number, length: number): boolean {
  const isWhole = (at: number): boolean => !(HIGH.test(text.charAt(at - 1)) && LOW.test(text.charAt(at)));
  const isCounted = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length >= 0;
  return isCounted && offset + length <= text.length && isWhole(offset) && isWhole(offset + length);
}

/** How many atoms end before a place. */
function endingBefore(atoms: readonly PlacedAtom[], place: number): number {
  let [low, high] = [0, atoms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.to ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The atom with the letter before a place, otherwise that behind it, as bounds of a slice. */
function besides(atoms: readonly PlacedAtom[], place: number): [number, number] {
  const at = Math.max(0, Math.min(endingBefore(atoms, place), atoms.length - 1));
  return [at, at + 1];
}

/** Atoms that a stretch has letters of. */
function touched(atoms: readonly PlacedAtom[], from: number, to: number): readonly PlacedAtom[] {
  const first = endingBefore(atoms, from + 1);
  let end = first;
  while ((atoms[end]?.from ?? to) < to) end += 1;
  return atoms.slice(first, end);
}

const isParted = (place: PlacedAtom | undefined): place is PlacedAtom => place?.atom.run !== undefined;

/** A place of the paragraph as one within an atom. */
const clipped = ({ from, to }: PlacedAtom, at: number): number => Math.min(Math.max(at, from), to) - from;
