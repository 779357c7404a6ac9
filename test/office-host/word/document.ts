/** The document an add-in sees, and what tests do to it as a user would. */
import { HostObject, accessDenied, invalidArgument } from '../richapi/host-object';
import { Section, SectionCollection } from './beside';
import type { Margins } from './beside';
import { Comment, CommentCollection } from './comment';
import { ControlCollection } from './control';
import type { ContentControl } from './control';
import { Font, PLAIN } from './look';
import type { Look, Looking } from './look';
import { packageOf } from './ooxml';
import { Paragraph, ParagraphCollection } from './paragraph';
import { PictureCollection } from './picture';
import { Range } from './range';
import type { RangeCollection } from './range';
import type { SearchOptions } from './search';
import { differences } from './differences';
import { ParagraphNode, Story, charsOf, isChar } from './story';
import type { Cell, Layout, Position } from './story';

export class WordDocument extends HostObject {
  readonly $info = { name: 'Document', scalars: ['saved'] };
  readonly $story = new Story();
  readonly $comments: Comment[] = [];
  /** Names of the styles that are not built in. */
  readonly $styles = new Set<string>();
  $selection: Range | undefined;
  /** Read-only: every change is refused. */
  $protected = false;
  /** Given as the body's XML in place of what stands in it. */
  $ooxml: string | undefined;
  /** Further parts of the package, by name: styles. */
  $parts: Readonly<Record<string, string>> = {};
  /** Above and below the pages of each section. */
  readonly $sections: Margins[] = [{ header: {}, footer: {} }];
  /** Whether Word lets go at rows of a table that has vertically merged cells. */
  $refusesMergedRows = true;
  readonly saved = true;
  readonly body = new Body(this);

  constructor(
    paragraphs: readonly string[] = [''],
    readonly $name = '决算公开说明.docx',
  ) {
    super();
    for (const text of paragraphs) this.$add(text);
    const guard = this.$story.guard.bind(this.$story);
    this.$story.guard = (node, offset) => {
      if (this.$protected) throw accessDenied();
      guard(node, offset);
    };
  }

  get contentControls(): ControlCollection {
    return new ControlCollection(
      this,
      () => this.$story.allControls(),
      (id) => this.$story.controlWithId(id),
    );
  }
  get sections(): SectionCollection {
    return new SectionCollection(this.$sections.map((one) => new Section(one, () => new WordDocument())));
  }
  getSelection(): Range {
    const [first] = this.$story.paragraphs;
    if (!first) throw new Error('a document without a paragraph');
    return this.$selection ?? Range.of(this, [first, 0], [first, 0]);
  }

  $add(text: string, layout: Partial<Layout> = {}, look: Partial<Look> = {}, cell?: Cell): ParagraphNode {
    const node = new ParagraphNode(text, { ...PLAIN, ...look }, cell);
    node.layout = { ...node.layout, ...layout };
    this.$story.nodes.push(node);
    return node;
  }
  $addTable(rows: readonly (readonly string[])[]): void {
    const table = {};
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => this.$add(text, {}, {}, { table, row, column })),
    );
  }
  $addComment(range: Range, content: string): Comment {
    if (this.$protected) throw accessDenied();
    const comment = new Comment(this, `{C-${this.$comments.length + 1}}`, range, content);
    this.$comments.push(comment);
    return comment;
  }
  /** Which of two places comes first: below, above or 0. */
  $compare(a: Position, b: Position): number {
    return a.node === b.node
      ? a.offset - b.offset
      : this.$story.indexOf(a.node) - this.$story.indexOf(b.node);
  }
  /** A new paragraph takes over layout and look of the one it is put beside. */
  $insertBeside(node: ParagraphNode, text: string, where: string): Paragraph {
    if (where !== 'Before' && where !== 'After') throw invalidArgument();
    const isWithinCell = node.cell !== undefined;
    const at = this.$story.indexOf(node) + (where === 'After' ? 1 : 0);
    return this.$insertAt(at, node, text, isWithinCell ? node.cell : undefined);
  }
  $insertAt(at: number, like: ParagraphNode, text: string, cell?: Cell): Paragraph {
    if (this.$protected) throw accessDenied();
    const node = new ParagraphNode(text, like.atoms.filter(isChar).at(-1)?.look ?? like.markLook, cell);
    node.layout = { ...like.layout };
    this.$story.insertNode(at, node);
    return new Paragraph(this, node);
  }

  /** Puts the cursor into the first paragraph with this text. */
  $click(text: string): void {
    const node = this.$paragraphWith(text);
    const at = node.text.indexOf(text);
    this.$selection = this.$range(node, at, at + text.length).getRange('End');
  }
  /** Edits as the user: only the characters that differ are typed anew, behind the one before them, within controls too. */
  $retype(before: string, after: string): void {
    const node = this.$paragraphWith(before);
    let char = node.text.indexOf(before);
    for (const step of differences(before, after)) {
      const at = char > 0 ? (charPlaces(node)[char - 1] ?? -1) + 1 : 0;
      if (step === 'deleted') this.$story.splice(node, charPlaces(node)[char] ?? at, 1, []);
      else if (step !== 'kept')
        this.$story.splice(node, at, 0, charsOf(step.typed, this.$story.lookAt(node, at)));
      if (step !== 'deleted') char++;
    }
    this.$story.dropEmpty(node);
  }
  $paragraphWith(text: string): ParagraphNode {
    const node = this.$story.paragraphs.find((each) => each.text.includes(text));
    if (!node) throw new Error(`no paragraph with ${text}`);
    return node;
  }
  $control(tag: string): ContentControl {
    return this.contentControls.getByTag(tag).getFirst();
  }
  /** By places in the text, not among the atoms; edges at either end stay outside. */
  $range(node: ParagraphNode, from: number, to: number): Range {
    const chars = charPlaces(node);
    const start = chars[from] ?? node.atoms.length;
    const end = to > from ? (chars[to - 1] ?? node.atoms.length - 1) + 1 : start;
    return Range.of(this, [node, start], [node, end]);
  }
  get $text(): string {
    return this.$story.paragraphs.map(({ text }) => text).join('\n');
  }
}

/** Where the characters of the text stand among the atoms. */
const charPlaces = (node: ParagraphNode): number[] =>
  node.atoms.flatMap((atom, at) => (isChar(atom) ? [at] : []));

class Body extends HostObject implements Looking {
  readonly $info = { name: 'Body', tracked: true, scalars: ['text', 'type'] };
  readonly font = new Font(this);
  readonly type = 'MainDoc';
  constructor(private readonly document: WordDocument) {
    super();
  }
  private get whole(): Range {
    const nodes = this.document.$story.paragraphs;
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) throw new Error('a document without a paragraph');
    return Range.of(this.document, [first, 0], [last, last.atoms.length]);
  }
  $looks(): readonly Look[] {
    return this.whole.$looks();
  }
  $restyle(change: Partial<Look>): void {
    this.whole.$restyle(change);
  }
  get text(): string {
    return this.whole.text;
  }
  get paragraphs(): ParagraphCollection {
    return new ParagraphCollection(this.document, () => this.document.$story.paragraphs);
  }
  get contentControls(): ControlCollection {
    return this.document.contentControls;
  }
  get inlinePictures(): PictureCollection {
    return new PictureCollection(this.document, () => this.whole.$atoms);
  }
  getRange(where = 'Whole'): Range {
    return this.whole.getRange(where);
  }
  getOoxml(): string {
    return this.document.$ooxml ?? packageOf(this.document);
  }
  getComments(): CommentCollection {
    return new CommentCollection(this.document);
  }
  search(wanted: string, options?: SearchOptions): RangeCollection {
    return this.whole.search(wanted, options);
  }
  insertParagraph(text: string, where: string): Paragraph {
    const nodes = this.document.$story.paragraphs;
    const node = where === 'Start' ? nodes[0] : nodes.at(-1);
    if (!node || (where !== 'Start' && where !== 'End')) throw invalidArgument();
    return this.document.$insertBeside(node, text, where === 'Start' ? 'Before' : 'After');
  }
}
