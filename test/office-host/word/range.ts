/** A stretch of the text between two places. */
import { HostCollection, HostObject, NULL_OBJECT, invalidArgument, notFound } from '../richapi/host-object';
import type { WordDocument } from './document';
import { Font } from './look';
import type { Look, Looking } from './look';
import { ContentControl, ControlCollection } from './control';
import { Paragraph, ParagraphCollection } from './paragraph';
import { InlinePicture, PictureCollection, newPicture } from './picture';
import type { SearchOptions } from './search';
import { occurrences } from './search';
import { charsOf, isChar, isEdge, textOf } from './story';
import type { Atom, ParagraphNode, Position } from './story';
import { Table } from './table';
import type { Comment } from './comment';
import { builtInName, styleName } from './styles';
import { endings } from './text-ranges';

/** One paragraph's part of a range. */
export interface Piece {
  readonly node: ParagraphNode;
  readonly from: number;
  readonly to: number;
}

export class Range extends HostObject implements Looking {
  readonly $info = {
    name: 'Range',
    tracked: true,
    scalars: ['text', 'style', 'styleBuiltIn', 'hyperlink', 'isEmpty'],
  };
  readonly font = new Font(this);
  readonly hyperlink = '';
  constructor(
    readonly $document: WordDocument,
    readonly $start: Position,
    readonly $end: Position,
  ) {
    super();
  }

  static of(
    document: WordDocument,
    from: readonly [ParagraphNode, number],
    to: readonly [ParagraphNode, number],
  ): Range {
    const { $story } = document;
    return new Range(document, $story.position(...from, 'start'), $story.position(...to, 'end'));
  }

  get $pieces(): Piece[] {
    const { $story } = this.$document;
    const nodes = $story.paragraphs;
    const first = nodes.indexOf(this.$start.node);
    const last = nodes.indexOf(this.$end.node);
    if (first < 0 || last < 0) throw notFound();
    return nodes.slice(first, last + 1).map((node) => ({
      node,
      from: node === this.$start.node ? this.$start.offset : 0,
      to:
        node === this.$end.node
          ? Math.max(this.$end.offset, node === this.$start.node ? this.$start.offset : 0)
          : node.atoms.length,
    }));
  }
  get $atoms(): Atom[] {
    return this.$pieces.flatMap(({ node, from, to }) => node.atoms.slice(from, to));
  }
  $looks(): readonly Look[] {
    const looks = this.$atoms.filter(isChar).map(({ look }) => look);
    return looks.length > 0 ? looks : [this.$document.$story.lookAt(this.$start.node, this.$start.offset)];
  }
  $restyle(change: Partial<Look>): void {
    for (const { node, from } of this.$pieces) this.$document.$story.guard(node, from);
    for (const atom of this.$atoms) if (isChar(atom)) atom.look = { ...atom.look, ...change };
  }

  get text(): string {
    return this.$pieces.map(({ node, from, to }) => textOf(node.atoms.slice(from, to))).join('\r');
  }
  get isEmpty(): boolean {
    return this.text === '';
  }
  get style(): string {
    return this.$start.node.layout.style;
  }
  get styleBuiltIn(): string {
    return builtInName(this.style);
  }
  set styleBuiltIn(name: string) {
    for (const { node } of this.$pieces) node.layout = { ...node.layout, style: styleName(name) };
  }
  get paragraphs(): ParagraphCollection {
    return new ParagraphCollection(this.$document, () => this.$pieces.map(({ node }) => node));
  }
  get contentControls(): ControlCollection {
    return new ControlCollection(this.$document, () => {
      const opened = this.$atoms.filter(isEdge).filter(({ edge }) => edge === 'open');
      return opened.map(({ control }) => control);
    });
  }
  get inlinePictures(): PictureCollection {
    return new PictureCollection(this.$document, () => this.$atoms);
  }
  get parentContentControlOrNullObject(): ContentControl | typeof NULL_OBJECT {
    const { $story } = this.$document;
    const around = $story.controlsAt(this.$end.node, this.$end.offset);
    const control = $story
      .controlsAt(this.$start.node, this.$start.offset)
      .filter((each) => around.includes(each))
      .at(-1);
    return control ? new ContentControl(this.$document, control) : NULL_OBJECT;
  }
  get parentContentControl(): ContentControl {
    const parent = this.parentContentControlOrNullObject;
    if (parent === NULL_OBJECT) throw notFound();
    return parent as ContentControl;
  }
  get parentTableOrNullObject(): Table | typeof NULL_OBJECT {
    const { cell } = this.$start.node;
    return cell ? new Table(this.$document, cell.table) : NULL_OBJECT;
  }

  getRange(where = 'Whole'): Range {
    const at = (position: Position): [ParagraphNode, number] => [position.node, position.offset];
    if (where === 'Start') return Range.of(this.$document, at(this.$start), at(this.$start));
    if (where === 'End' || where === 'After') return Range.of(this.$document, at(this.$end), at(this.$end));
    return Range.of(this.$document, at(this.$start), at(this.$end));
  }
  expandTo(other: Range): Range {
    const starts = [this.$start, other.$start].sort((a, b) => this.$document.$compare(a, b));
    const ends = [this.$end, other.$end].sort((a, b) => this.$document.$compare(a, b));
    const [start, end] = [starts[0], ends[1]];
    if (!start || !end) throw invalidArgument();
    return Range.of(this.$document, [start.node, start.offset], [end.node, end.offset]);
  }
  compareLocationWith(other: Range): string {
    const order = (a: Position, b: Position): number => Math.sign(this.$document.$compare(a, b));
    const start = order(this.$start, other.$start);
    const end = order(this.$end, other.$end);
    if (start === 0 && end === 0) return 'Equal';
    if (order(this.$end, other.$start) <= 0)
      return order(this.$end, other.$start) === 0 ? 'AdjacentBefore' : 'Before';
    if (order(this.$start, other.$end) >= 0)
      return order(this.$start, other.$end) === 0 ? 'AdjacentAfter' : 'After';
    if (start <= 0 && end >= 0) return start === 0 ? 'ContainsStart' : end === 0 ? 'ContainsEnd' : 'Contains';
    if (start >= 0 && end <= 0) return start === 0 ? 'InsideStart' : end === 0 ? 'InsideEnd' : 'Inside';
    return start < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
  }
  search(wanted: string, options?: SearchOptions): RangeCollection {
    return new RangeCollection(
      this.$document,
      this.$pieces.flatMap((piece) => searchIn(this.$document, piece, wanted, options)),
    );
  }
  getTextRanges(marks: readonly string[], trimSpacing = false): RangeCollection {
    return new RangeCollection(
      this.$document,
      this.$pieces.flatMap((piece) =>
        endings(piece, marks, trimSpacing).map((part) => rangeOf(this.$document, part)),
      ),
    );
  }

  insertText(text: string, where: string): Range {
    const { $story } = this.$document;
    if (where === 'Replace') {
      const look = this.$atoms.find(isChar)?.look;
      const { node, offset } = this.$start;
      $story.guard(node, offset);
      this.$clear();
      return this.$insert(text, node, this.$start.offset, look);
    }
    if (where === 'Start' || where === 'Before')
      return this.$grown(this.$insert(text, this.$start.node, this.$start.offset), where);
    if (where === 'End' || where === 'After')
      return this.$grown(this.$insert(text, this.$end.node, this.$end.offset), where);
    throw invalidArgument();
  }
  /** The range takes in what is inserted within it. */
  private $grown(inserted: Range, where: string): Range {
    if (where === 'Start') this.$start.offset = inserted.$start.offset;
    if (where === 'End') this.$end.offset = inserted.$end.offset;
    return inserted;
  }
  private $insert(text: string, node: ParagraphNode, offset: number, look?: Look): Range {
    return insertInto(this.$document, node, offset, text, look);
  }
  $clear(): void {
    for (const { node, from, to } of this.$pieces) {
      this.$document.$story.guard(node, from);
      clearPiece(this.$document, node, from, to);
    }
    const [first, ...others] = this.$pieces;
    for (const { node } of first ? others : [])
      if (node !== this.$end.node) this.$document.$story.removeNode(node);
  }
  delete(): void {
    this.$clear();
  }
  insertContentControl(): ContentControl {
    if (this.$start.node !== this.$end.node) {
      return new ContentControl(
        this.$document,
        this.$document.$story.wrapParagraphs(this.$start.node, this.$end.node),
      );
    }
    const control = this.$document.$story.wrapAtoms(this.$start.node, this.$start.offset, this.$end.offset);
    return new ContentControl(this.$document, control);
  }
  insertParagraph(text: string, where: string): Paragraph {
    return new Paragraph(
      this.$document,
      where === 'Before' ? this.$start.node : this.$end.node,
    ).insertParagraph(text, where);
  }
  insertInlinePictureFromBase64(base64: string, where: string): InlinePicture {
    if (where === 'Replace') this.$clear();
    const picture = newPicture(base64);
    const at = where === 'End' || where === 'After' ? this.$end : this.$start;
    this.$document.$story.edit(at.node, at.offset, 0, [{ picture }]);
    return new InlinePicture(this.$document, picture);
  }
  insertBreak(kind: string, where: string): void {
    if (kind !== 'Line') new Paragraph(this.$document, this.$end.node).insertParagraph('', where);
    else this.insertText('\v', where);
  }
  insertComment(content: string): Comment {
    return this.$document.$addComment(this, content);
  }
  select(mode = 'Select'): void {
    this.$document.$selection = mode === 'Select' ? this : this.getRange(mode);
  }
}

export const rangeOf = (document: WordDocument, { node, from, to }: Piece): Range =>
  Range.of(document, [node, from], [node, to]);

/** Controls wholly within go, the edges of others stay. */
function clearPiece(document: WordDocument, node: ParagraphNode, from: number, to: number): void {
  const cut = node.atoms.slice(from, to);
  const whole = cut
    .filter(isEdge)
    .filter(({ control }) => cut.filter((atom) => isEdge(atom) && atom.control === control).length === 2);
  const kept = cut.filter((atom) => isEdge(atom) && !whole.includes(atom));
  document.$story.splice(node, from, to - from, kept);
}

/** Text with line ends becomes several paragraphs, as in Word. */
export function insertInto(
  document: WordDocument,
  node: ParagraphNode,
  offset: number,
  text: string,
  look?: Look,
): Range {
  const own = look ?? document.$story.lookAt(node, offset);
  if (/[\r\n]/.test(text)) throw invalidArgument();
  document.$story.edit(node, offset, 0, charsOf(text, own));
  return Range.of(document, [node, offset], [node, offset + text.length]);
}

function searchIn(
  document: WordDocument,
  { node, from, to }: Piece,
  wanted: string,
  options?: SearchOptions,
): Range[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) if (isChar(node.atoms[at] as Atom)) places.push(at);
  const text = textOf(node.atoms.slice(from, to));
  return occurrences(text, wanted, options).flatMap(([first, end]) => {
    const [start, last] = [places[first], places[end - 1]];
    if (start === undefined || last === undefined) return [];
    // Assumption: what a control parts is not found.
    if (node.atoms.slice(start, last).some(isEdge)) return [];
    return [rangeOf(document, { node, from: start, to: last + 1 })];
  });
}

export class RangeCollection extends HostCollection<Range> {
  readonly $info = { name: 'RangeCollection', tracked: true };
  constructor(
    readonly $document: WordDocument,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }
  get $items(): readonly Range[] {
    return this.ranges;
  }
  getFirst(): Range {
    return this.getItemAt(0);
  }
  getFirstOrNullObject(): Range | typeof NULL_OBJECT {
    return this.ranges[0] ?? NULL_OBJECT;
  }
}
