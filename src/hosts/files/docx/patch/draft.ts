/** A document being changed: which edits are made, which are refused, and the text of its part with those made. */
import { splice, type Splice } from '../../xlsx/patch/splice';
import type { RefillRow } from '../../../../core/refill';
import type { SourceParagraph, SourceRun } from '../read/source';
import { AtomChanges } from './atoms';
import { CellChanges } from './cells';
import type { CommentBook } from './comments';
import { FigureControls } from './figures';
import { showingOf, type Showing } from './manner';
import { ParagraphChanges } from './paragraph';
import type { PatchPlaces } from './places';
import { badCharacters, changedTwice, noSuchPlace, type EditReason } from './reasons';
import { Remarks } from './remarks';
import { TableTraffic } from './rows';
import { partedRun } from './run';
import { ParagraphTraffic } from './traffic';
import type {
  AnyDocxEdit,
  DocxComment,
  DocxEdits,
  DocxShowing,
  ParagraphInsertion,
  RefusedDocxEdit,
  TableCellEdit,
} from './types';
import { WordChanges, type WordChange } from './words';
import { greatestId, isWritable, withPlainBreaks } from './writing';

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

export class DocxDraft {
  private readonly changes = new AtomChanges();
  private readonly paragraphs: ParagraphChanges;
  private readonly traffic: ParagraphTraffic;
  private readonly tables: TableTraffic;
  private readonly figures: FigureControls;
  private readonly remarks: Remarks;
  private readonly words: WordChanges;
  private readonly showing: Showing;
  private readonly refused: RefusedDocxEdit[] = [];
  private made = 0;

  constructor(
    private readonly xml: string,
    private readonly places: PatchPlaces,
    /** Asked once, where a paragraph is shown in two ways. */
    olderPlaces: () => PatchPlaces | undefined,
    options: DocxShowing,
    book: CommentBook,
  ) {
    const { changes } = this;
    let id = greatestId(xml);
    this.showing = showingOf(xml, options, () => (id += 1));
    this.paragraphs = new ParagraphChanges(xml);
    this.traffic = new ParagraphTraffic(xml, this.showing, this.paragraphs);
    this.tables = new TableTraffic(xml, this.showing, places);
    this.remarks = new Remarks(changes, this.paragraphs, book, options.author !== undefined);
    this.figures = new FigureControls(xml, places, this.showing, changes, this.traffic);
    this.words = new WordChanges(
      xml,
      places,
      olderPlaces,
      this.showing,
      changes,
      this.paragraphs,
      this.traffic,
      this.tables,
      this.remarks,
      this.figures,
    );
  }

  make(edits: DocxEdits): void {
    const { texts = [], removed = [], inserted = [], cells = [], rows = [], comments = [] } = edits;
    this.figures.ask(edits.figures);
    for (const paragraph of removed) this.remove(paragraph);
    const all = [...texts.map((edit): WordChange => ({ ...edit, of: edit })), ...this.inCells(cells, texts)];
    this.words.make(all, (edit, reason) => this.note(edit, reason));
    for (const row of rows) this.note(row, this.rowReason(row));
    for (const comment of comments) this.note(comment, this.commentReason(comment));
    for (const edit of inserted) this.note(edit, this.insertionReason(edit));
  }

  private note(edit: AnyDocxEdit, reason: EditReason | undefined): void {
    if (reason) this.refused.push({ edit, reason });
    else this.made += 1;
  }

  private remove(paragraph: number): void {
    const place = this.places.of(paragraph);
    const reason = place ? this.traffic.remove(place, paragraph) : noSuchPlace(paragraph);
    this.note({ removed: paragraph }, reason);
  }

  private inCells(
    cells: readonly TableCellEdit[],
    texts: readonly { readonly paragraph: number }[],
  ): readonly WordChange[] {
    const changing = new Set(texts.map(({ paragraph }) => paragraph));
    const reasonOf = (change: WordChange): EditReason | undefined => this.words.refusal(change);
    const ofCells = new CellChanges(this.places, this.traffic, reasonOf, changing);
    return cells.flatMap((cell) => {
      const own = ofCells.of(cell);
      if ('changes' in own) return own.changes;
      this.note(cell, own.reason);
      return [];
    });
  }

  private rowReason(edit: RefillRow): EditReason | undefined {
    if (edit.kind === 'removed') return this.tables.remove(edit);
    const isFit = [...edit.texts.values()].every((text) => isWritable(withPlainBreaks(text)));
    return isFit ? this.tables.add(edit) : badCharacters(edit.after);
  }

  private commentReason(comment: DocxComment): EditReason | undefined {
    const { paragraph } = comment;
    if (this.traffic.isGone(paragraph)) return changedTwice(paragraph);
    return this.remarks.put(comment, this.places.of(paragraph));
  }

  private insertionReason({ after, text, figures, comment }: ParagraphInsertion): EditReason | undefined {
    const place = this.places.of(after);
    if (!place) return noSuchPlace(after);
    const words = withPlainBreaks(text);
    if (!isWritable(words)) return badCharacters(after);
    const write = (names: SourceParagraph, look: string): string =>
      this.remarks.around(names, comment, this.figures.written(names, look, words, figures));
    return this.traffic.insert(place, write, after);
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
    splices.push(...this.figures.splicesBeside(splices));
    const text = areApart(splices) ? splice(this.xml, splices) : undefined;
    return { text, uri: this.uri, made: this.made, refused: this.refused };
  }

  private get uri(): string {
    return this.places.of(0)?.sources[0]?.uri ?? '';
  }
}
