/** Where in its part the text that is read stands, so that it can be changed there and nowhere else. */
import type { Draft, Field } from './draft';
import type { CellDraft, RowDraft } from './tables';
import type { OpenTag } from './xml';

/** An element of the part, by its places in the part's text. */
export interface SourceElement {
  /** With the usual prefix. */
  readonly name: string;
  /** As the file writes it. */
  readonly prefix: string;
  readonly uri: string;
  readonly parent: SourceElement | undefined;
  readonly start: number;
  /** After its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag begins; where `openEnd` is for an empty one. */
  closeStart: number;
  /** After its closing tag. */
  end: number;
}

/** What stands in a paragraph and is one whole: a text, or a sign such as a tab. */
export interface Atom {
  readonly text: string;
  readonly element: SourceElement;
  /** The run it stands in directly; undefined where there is none that can be parted. */
  readonly run: SourceRun | undefined;
  /** Fields it belongs to, in whose instruction or result it stands. */
  readonly fields: readonly Field[];
  /** In the instruction of these: not shown, once they have ended. */
  readonly within: readonly Field[];
}

export interface SourceRun extends SourceElement {
  readonly atoms: Atom[];
}

/** Something in a row with others: a paragraph, a table, or what holds some of both. */
export interface SourceBlock extends SourceElement {
  before: SourceBlock | undefined;
  after: SourceBlock | undefined;
}

export interface SourceParagraph extends SourceBlock {
  readonly atoms: Atom[];
  /** What stands in it besides text, by the names of elements. */
  readonly holds: Set<string>;
}

/** A content control. */
export interface SourceControl {
  readonly element: SourceElement;
  content: SourceElement | undefined;
  tag: string;
  id: string;
  /** Looks like the text around it. */
  isHidden: boolean;
  /** The names of its properties. */
  readonly properties: Set<string>;
}

const BLOCKS = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'w:altChunk']);
/** What a paragraph can't lose unasked; another paragraph within it, too. */
const HELD = new Set([
  'w:p',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
  'w:fldChar',
  'w:fldSimple',
  'm:oMath',
  'mc:AlternateContent',
]);
/** What someone else has deleted, and no one has settled. */
const REMOVED = new Set(['w:del', 'w:moveFrom']);
const NO_FIELDS: readonly Field[] = [];

type Building<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

export class DocxSource {
  private readonly elements: SourceElement[] = [];
  private readonly paragraphs = new Map<Draft, SourceParagraph>();
  private readonly openParagraphs: SourceParagraph[] = [];
  private readonly parts = new Map<RowDraft | CellDraft, SourceElement>();
  /** Texts with elements in them. */
  private readonly mixed = new Set<SourceElement>();
  /** Content controls whose text Word takes from elsewhere each time it opens the document. */
  private readonly bound = new Set<SourceElement>();
  private readonly controlsByElement = new Map<SourceElement, SourceControl>();
  private readonly lastIn = new Map<SourceElement | undefined, SourceBlock>();
  /** The element that was closed last: what its text is told of. */
  private closed: SourceElement | undefined;

  constructor(readonly xml: string) {}

  open(tag: OpenTag): void {
    const { name, prefix, uri, end } = tag;
    const parent = this.elements.at(-1);
    const start = this.xml.lastIndexOf('<', end - 1);
    const element: SourceElement = {
      name,
      prefix,
      uri,
      parent,
      start,
      openEnd: end,
      closeStart: end,
      end,
    };
    this.elements.push(this.asKind(element));
    this.closed = undefined;
    if (parent?.name === 'w:t') this.mixed.add(parent);
    if (name.endsWith('dataBinding') && parent?.parent) this.bound.add(parent.parent);
    this.noteControl(element, tag);
    if (HELD.has(name)) for (const each of this.openParagraphs) each.holds.add(name);
  }

  private noteControl(element: SourceElement, { name, attribute }: OpenTag): void {
    const { parent } = element;
    if (name === 'w:sdt') {
      const nothing = { content: undefined, tag: '', id: '', isHidden: false };
      this.controlsByElement.set(element, { element, properties: new Set(), ...nothing });
    } else if (name === 'w:sdtContent' && parent) {
      const own = this.controlsByElement.get(parent);
      if (own) own.content = element;
    } else if (parent?.name === 'w:sdtPr' && parent.parent) {
      const own = this.controlsByElement.get(parent.parent);
      own?.properties.add(name);
      const value = attribute('val') ?? '';
      if (own && name === 'w:tag') own.tag = value;
      else if (own && name === 'w:id') own.id = value;
      else if (own && name === 'appearance') own.isHidden = value === 'hidden';
    }
  }

  private asKind(element: SourceElement): SourceElement {
    if (element.name === 'w:r') {
      const run: SourceRun = Object.assign(element, { atoms: [] });
      return run;
    }
    if (!BLOCKS.has(element.name)) return element;
    const before = this.lastIn.get(element.parent);
    const block: SourceBlock = Object.assign(element, { before, after: undefined });
    if (before) before.after = block;
    this.lastIn.set(element.parent, block);
    return block;
  }

  /** What is not read is still there. */
  pass({ name }: OpenTag): void {
    if (REMOVED.has(name)) for (const each of this.openParagraphs) each.holds.add(name);
  }

  close(end: number): void {
    const element = this.elements.pop();
    if (!element) return;
    if (end > element.openEnd) element.closeStart = this.xml.lastIndexOf('<', end - 1);
    element.end = end;
    this.closed = element;
    this.lastIn.delete(element);
    if (element === this.openParagraphs.at(-1)) this.openParagraphs.pop();
  }

  /** The element opened last is this paragraph. */
  paragraph(draft: Draft): void {
    const element = this.elements.at(-1);
    if (!element) return;
    const paragraph: SourceParagraph = Object.assign(element as Building<SourceBlock>, {
      atoms: [],
      holds: new Set<string>(),
    });
    this.paragraphs.set(draft, paragraph);
    this.openParagraphs.push(paragraph);
  }

  /** The element opened last is this row or cell of a table. */
  partOfTable(draft: RowDraft | CellDraft | undefined): void {
    const element = this.elements.at(-1);
    if (draft && element) this.parts.set(draft, element);
  }

  elementOf(draft: RowDraft | CellDraft): SourceElement | undefined {
    return this.parts.get(draft);
  }

  /** A text by the element that was closed last, a sign by the one opened last. */
  text(draft: Draft, text: string, fields: readonly Field[]): void {
    const element = this.closed ?? this.elements.at(-1);
    if (!element) return;
    const { parent } = element;
    const isPlain = parent?.name === 'w:r' && !this.mixed.has(element);
    const run = isPlain ? (parent as SourceRun) : undefined;
    const atom: Atom = {
      text,
      element,
      run,
      fields: fields.length === 0 ? NO_FIELDS : [...fields],
      within: fields.length === 0 ? NO_FIELDS : fields.filter(({ phase }) => phase === 'instruction'),
    };
    run?.atoms.push(atom);
    this.paragraphs.get(draft)?.atoms.push(atom);
  }

  isBound(element: SourceElement): boolean {
    return this.bound.has(element);
  }

  get controls(): Iterable<SourceControl> {
    return this.controlsByElement.values();
  }

  controlOf(element: SourceElement): SourceControl | undefined {
    return this.controlsByElement.get(element);
  }

  of(draft: Draft): SourceParagraph | undefined {
    return this.paragraphs.get(draft);
  }
}
