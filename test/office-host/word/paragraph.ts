/** A paragraph, in the text or in a table's cell. */
import { HostCollection, HostObject, NULL_OBJECT, invalidArgument } from '../richapi/host-object';
import { ContentControl } from './control';
import type { ControlCollection } from './control';
import type { WordDocument } from './document';
import { Font } from './look';
import type { Look, Looking } from './look';
import { InlinePicture, PictureCollection, newPicture } from './picture';
import { insertInto, rangeOf } from './range';
import type { RangeCollection, Range } from './range';
import type { SearchOptions } from './search';
import { isChar, isEdge, STANDARD } from './story';
import type { Layout, ParagraphNode } from './story';
import { builtInName, outlineLevel, styleName } from './styles';
import { Table } from './table';
import { TableCell } from './table-rows';

const LAYOUT = [
  'alignment',
  'firstLineIndent',
  'leftIndent',
  'lineSpacing',
  'spaceAfter',
  'spaceBefore',
] as const;

export class Paragraph extends HostObject implements Looking {
  readonly $info = {
    name: 'Paragraph',
    tracked: true,
    scalars: [
      'text',
      'style',
      'styleBuiltIn',
      'outlineLevel',
      'tableNestingLevel',
      'isLastParagraph',
      'isListItem',
      ...LAYOUT,
    ],
  };
  readonly font = new Font(this);
  declare firstLineIndent: number;
  constructor(
    readonly $document: WordDocument,
    readonly $node: ParagraphNode,
  ) {
    super();
    for (const name of LAYOUT)
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => $node.layout[name],
        set: (value: never) => this.lay({ [name]: value }),
      });
  }

  private lay(change: Partial<Layout>): void {
    this.$document.$story.guard(this.$node, 0);
    this.$node.layout = { ...this.$node.layout, ...change };
  }
  private get whole(): Range {
    return rangeOf(this.$document, { node: this.$node, from: 0, to: this.$node.atoms.length });
  }
  $looks(): readonly Look[] {
    const looks = this.$node.atoms.filter(isChar).map(({ look }) => look);
    return looks.length > 0 ? looks : [this.$node.markLook];
  }
  $restyle(change: Partial<Look>): void {
    this.whole.$restyle(change);
    this.$node.markLook = { ...this.$node.markLook, ...change };
  }

  get text(): string {
    return this.$node.text;
  }
  get style(): string {
    return this.$node.layout.style;
  }
  /** A style brings its own layout; what was set by hand goes. */
  set style(name: string) {
    if (!this.$document.$styles.has(name) && builtInName(name) === 'Other') throw invalidArgument();
    this.lay({ ...STANDARD, style: name });
  }
  get styleBuiltIn(): string {
    return builtInName(this.style);
  }
  set styleBuiltIn(name: string) {
    this.lay({ ...STANDARD, style: styleName(name) });
  }
  get outlineLevel(): number {
    return outlineLevel(this.style);
  }
  get tableNestingLevel(): number {
    return this.$node.cell ? 1 : 0;
  }
  /** No text here has automatic numbers. */
  get isListItem(): boolean {
    return false;
  }
  get isLastParagraph(): boolean {
    return this.$document.$story.paragraphs.at(-1) === this.$node;
  }
  get contentControls(): ControlCollection {
    return this.whole.contentControls;
  }
  get inlinePictures(): PictureCollection {
    return new PictureCollection(this.$document, () => this.$node.atoms);
  }
  get parentContentControlOrNullObject(): ContentControl | typeof NULL_OBJECT {
    const control = this.$document.$story.controlsAt(this.$node, 0).at(-1);
    return control ? new ContentControl(this.$document, control) : NULL_OBJECT;
  }
  get parentTableOrNullObject(): Table | typeof NULL_OBJECT {
    return this.$node.cell ? new Table(this.$document, this.$node.cell.table) : NULL_OBJECT;
  }
  get parentTableCellOrNullObject(): TableCell | typeof NULL_OBJECT {
    return this.$node.cell ? new TableCell(this.$document, this.$node.cell) : NULL_OBJECT;
  }

  getRange(where = 'Whole'): Range {
    return this.whole.getRange(where);
  }
  getNextOrNullObject(): Paragraph | typeof NULL_OBJECT {
    return this.$sibling(1);
  }
  getPreviousOrNullObject(): Paragraph | typeof NULL_OBJECT {
    return this.$sibling(-1);
  }
  private $sibling(step: number): Paragraph | typeof NULL_OBJECT {
    const nodes = this.$document.$story.paragraphs;
    const node = nodes[nodes.indexOf(this.$node) + step];
    return node ? new Paragraph(this.$document, node) : NULL_OBJECT;
  }
  search(wanted: string, options?: SearchOptions): RangeCollection {
    return this.whole.search(wanted, options);
  }
  getTextRanges(marks: readonly string[], trimSpacing = false): RangeCollection {
    return this.whole.getTextRanges(marks, trimSpacing);
  }
  /** At the end of a paragraph that ends with a control the text gets into the control: the worst that Word may do. */
  insertText(text: string, where: string): Range {
    const { atoms } = this.$node;
    if (where === 'Replace') return this.whole.insertText(text, 'Replace');
    if (where === 'Start') return insertInto(this.$document, this.$node, 0, text);
    if (where !== 'End') throw invalidArgument();
    const last = atoms.at(-1);
    return insertInto(
      this.$document,
      this.$node,
      last && isEdge(last) ? atoms.length - 1 : atoms.length,
      text,
    );
  }
  insertParagraph(text: string, where: string): Paragraph {
    return this.$document.$insertBeside(this.$node, text, where);
  }
  insertContentControl(): ContentControl {
    return new ContentControl(this.$document, this.$document.$story.wrapParagraphs(this.$node, this.$node));
  }
  insertInlinePictureFromBase64(base64: string, where: string): InlinePicture {
    if (where === 'Replace') this.clear();
    const picture = newPicture(base64);
    this.$document.$story.edit(this.$node, where === 'Start' ? 0 : this.$node.atoms.length, 0, [{ picture }]);
    return new InlinePicture(this.$document, picture);
  }
  insertBreak(kind: string, where: string): void {
    if (kind === 'Line') throw invalidArgument();
    this.insertParagraph('', where);
  }
  clear(): void {
    this.whole.$clear();
  }
  delete(): void {
    this.$document.$story.removeNode(this.$node);
  }
  select(mode = 'Select'): void {
    this.whole.select(mode);
  }
}

export class ParagraphCollection extends HostCollection<Paragraph> {
  readonly $info = { name: 'ParagraphCollection', tracked: true };
  constructor(
    readonly $document: WordDocument,
    private readonly nodes: () => readonly ParagraphNode[],
  ) {
    super();
  }
  get $items(): readonly Paragraph[] {
    return this.nodes().map((node) => new Paragraph(this.$document, node));
  }
  override $part(from: number, count?: number): readonly Paragraph[] {
    const nodes = this.nodes().slice(from, count === undefined ? undefined : from + count);
    return nodes.map((node) => new Paragraph(this.$document, node));
  }
  override getItemAt(index: number): Paragraph {
    const node = this.nodes()[index];
    if (!node) throw invalidArgument();
    return new Paragraph(this.$document, node);
  }
  getFirst(): Paragraph {
    return this.getItemAt(0);
  }
  getLast(): Paragraph {
    return this.getItemAt(this.nodes().length - 1);
  }
  getFirstOrNullObject(): Paragraph | typeof NULL_OBJECT {
    return this.nodes().length > 0 ? this.getFirst() : NULL_OBJECT;
  }
  getLastOrNullObject(): Paragraph | typeof NULL_OBJECT {
    return this.nodes().length > 0 ? this.getLast() : NULL_OBJECT;
  }
}
