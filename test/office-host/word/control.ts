/** A content control: around whole paragraphs, or within one. */
import {
  HostCollection,
  HostObject,
  NULL_OBJECT,
  accessDenied,
  invalidArgument,
  notFound,
} from '../richapi/host-object';
import type { WordDocument } from './document';
import { Font } from './look';
import type { Look, Looking } from './look';
import type { Paragraph } from './paragraph';
import { ParagraphCollection } from './paragraph';
import type { PictureCollection } from './picture';
import { Range } from './range';
import type { RangeCollection } from './range';
import type { SearchOptions } from './search';
import { isEdge, isParagraph } from './story';
import type { ControlState, ParagraphNode } from './story';

const STORED = [
  'tag',
  'title',
  'appearance',
  'color',
  'cannotEdit',
  'cannotDelete',
  'placeholderText',
] as const;
const APPEARANCES = ['BoundingBox', 'Tags', 'Hidden'];
/** Word refuses longer tags and titles. */
const LONGEST = 64;

export class ContentControl extends HostObject implements Looking {
  readonly $info = {
    name: 'ContentControl',
    id: 'id',
    tracked: true,
    scalars: ['id', 'text', 'type', 'subtype', 'style', ...STORED],
  };
  readonly font = new Font(this);
  readonly type = 'RichText';
  declare tag: string;
  declare title: string;
  constructor(
    readonly $document: WordDocument,
    readonly $state: ControlState,
  ) {
    super();
    for (const name of STORED)
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => $state[name],
        set: (value: never) => this.store(name, value),
      });
  }
  private store(name: (typeof STORED)[number], value: never): void {
    const text: unknown = value;
    if ((name === 'tag' || name === 'title') && String(text).length > LONGEST) throw invalidArgument();
    if (name === 'appearance' && !APPEARANCES.includes(String(text))) throw invalidArgument();
    (this.$state as Record<typeof name, unknown>)[name] = value;
  }

  get id(): number {
    return this.$state.id;
  }
  get subtype(): string {
    return this.$state.isBlock ? 'RichTextParagraphs' : 'RichTextInline';
  }
  get style(): string {
    return this.$nodes[0]?.layout.style ?? 'Normal';
  }
  get $nodes(): ParagraphNode[] {
    const { $story } = this.$document;
    if (!this.$state.isBlock) return [this.$inline.node];
    const { open, close } = $story.blockEdges(this.$state);
    return $story.nodes.slice(open, close).filter(isParagraph);
  }
  private get $inline() {
    const edges = this.$document.$story.edges(this.$state);
    if (!edges) throw notFound();
    return edges;
  }
  get $content(): Range {
    if (this.$state.isBlock) {
      const nodes = this.$nodes;
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first || !last) throw notFound();
      return Range.of(this.$document, [first, 0], [last, last.atoms.length]);
    }
    const { node, open, close } = this.$inline;
    return Range.of(this.$document, [node, open + 1], [node, close]);
  }
  $looks(): readonly Look[] {
    return this.$content.$looks();
  }
  $restyle(change: Partial<Look>): void {
    this.$content.$restyle(change);
  }

  get text(): string {
    return this.$content.text;
  }
  get paragraphs(): ParagraphCollection {
    return new ParagraphCollection(this.$document, () => this.$nodes);
  }
  get contentControls(): ControlCollection {
    if (!this.$state.isBlock) return this.$content.contentControls;
    const { open, close } = this.$document.$story.blockEdges(this.$state);
    return new ControlCollection(this.$document, () =>
      this.$document.$story.nodes
        .slice(open + 1, close)
        .flatMap((node): object[] => (isParagraph(node) ? node.atoms : [node]))
        .filter(isEdge)
        .flatMap(({ edge, control }) => (edge === 'open' ? [control] : [])),
    );
  }
  get inlinePictures(): PictureCollection {
    return this.$content.inlinePictures;
  }
  get parentContentControlOrNullObject(): ContentControl | typeof NULL_OBJECT {
    const [first] = this.$nodes;
    if (!first) throw notFound();
    const around = this.$document.$story.controlsAt(first, this.$state.isBlock ? 0 : this.$inline.open);
    const parent = this.$state.isBlock ? around[around.indexOf(this.$state) - 1] : around.at(-1);
    return parent ? new ContentControl(this.$document, parent) : NULL_OBJECT;
  }

  get parentContentControl(): ContentControl {
    const parent = this.parentContentControlOrNullObject;
    if (parent instanceof ContentControl) return parent;
    throw notFound();
  }

  getRange(where = 'Whole'): Range {
    if (this.$state.isBlock) return this.$content.getRange(where === 'Before' ? 'Start' : where);
    const { node, open, close } = this.$inline;
    const at = (from: number, to: number): Range => Range.of(this.$document, [node, from], [node, to]);
    switch (where) {
      case 'Whole':
        return at(open, close + 1);
      case 'Before':
        return at(open, open);
      case 'After':
        return at(close + 1, close + 1);
      default:
        return this.$content.getRange(where);
    }
  }
  search(wanted: string, options?: SearchOptions): RangeCollection {
    return this.$content.search(wanted, options);
  }
  getTextRanges(marks: readonly string[], trimSpacing = false): RangeCollection {
    return this.$content.getTextRanges(marks, trimSpacing);
  }
  insertText(text: string, where: string): Range {
    if (!['Replace', 'Start', 'End'].includes(where)) throw invalidArgument();
    return this.$content.insertText(text, where);
  }
  insertParagraph(text: string, where: string): Paragraph {
    const nodes = this.$nodes;
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) throw notFound();
    const { $story } = this.$document;
    if (!this.$state.isBlock) {
      if (where !== 'Before' && where !== 'After') throw invalidArgument();
      return this.$document.$insertBeside(first, text, where);
    }
    if (where === 'Start') return this.$document.$insertBeside(first, text, 'Before');
    if (where === 'End') return this.$document.$insertBeside(last, text, 'After');
    const { open, close } = $story.blockEdges(this.$state);
    return this.$document.$insertAt(
      where === 'Before' ? open : close + 1,
      where === 'Before' ? first : last,
      text,
    );
  }
  delete(keepContent: boolean): void {
    if (this.$state.cannotDelete) throw accessDenied();
    const { $story } = this.$document;
    const parent = this.parentContentControlOrNullObject;
    if (parent instanceof ContentControl && parent.$state.cannotEdit) throw accessDenied();
    if (!keepContent && this.$state.cannotEdit) throw accessDenied();
    if (keepContent) return $story.unwrap(this.$state);
    if (!this.$state.isBlock) return this.getRange('Whole').$clear();
    const { open, close } = $story.blockEdges(this.$state);
    $story.nodes.splice(open, close - open + 1);
    if ($story.paragraphs.length === 0) this.$document.$add('');
  }
  clear(): void {
    this.insertText('', 'Replace');
  }
  select(mode = 'Select'): void {
    this.$content.select(mode);
  }
}

export class ControlCollection extends HostCollection<ContentControl> {
  readonly $info = { name: 'ContentControlCollection', tracked: true };
  constructor(
    readonly $document: WordDocument,
    private readonly states: () => readonly ControlState[],
    private readonly withId = (id: number) => states().find((each) => each.id === id),
  ) {
    super();
  }
  get $items(): readonly ContentControl[] {
    return this.states().map((state) => new ContentControl(this.$document, state));
  }
  getById(id: number): ContentControl {
    const control = this.getByIdOrNullObject(id);
    if (control === NULL_OBJECT) throw notFound();
    return control as ContentControl;
  }
  getItem(id: number): ContentControl {
    return this.getById(id);
  }
  getByIdOrNullObject(id: number): ContentControl | typeof NULL_OBJECT {
    const state = this.withId(id);
    return state ? new ContentControl(this.$document, state) : NULL_OBJECT;
  }
  getByTag(tag: string): ControlCollection {
    return new ControlCollection(this.$document, () => this.states().filter((each) => each.tag === tag));
  }
  getByTitle(title: string): ControlCollection {
    return new ControlCollection(this.$document, () => this.states().filter((each) => each.title === title));
  }
  getFirst(): ContentControl {
    return this.getItemAt(0);
  }
  getFirstOrNullObject(): ContentControl | typeof NULL_OBJECT {
    return this.$items[0] ?? NULL_OBJECT;
  }
}
