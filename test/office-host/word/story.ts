/** The text of a document: paragraphs of atoms, the edges of controls among them, and positions that survive edits. */
import { accessDenied, invalidArgument, notFound } from '../richapi/host-object';
import type { Look } from './look';
import { PLAIN } from './look';

export interface ControlState {
  readonly id: number;
  tag: string;
  title: string;
  appearance: string;
  color: string;
  cannotEdit: boolean;
  cannotDelete: boolean;
  placeholderText: string;
  /** Around whole paragraphs, or within one. */
  readonly isBlock: boolean;
}

export interface PictureState {
  base64: string;
  width: number;
  height: number;
  altTextTitle: string;
  altTextDescription: string;
  lockAspectRatio: boolean;
}

export type Edge = { readonly edge: 'open' | 'close'; readonly control: ControlState };
export type Char = { readonly char: string; look: Look };
export type Atom = Char | { readonly picture: PictureState } | Edge;

export const isEdge = (atom: object): atom is Edge => 'edge' in atom;
export const isChar = (atom: Atom): atom is Char => 'char' in atom;
export const textOf = (atoms: readonly Atom[]): string =>
  atoms.map((atom) => (isChar(atom) ? atom.char : '')).join('');

export interface Layout {
  style: string;
  alignment: string;
  firstLineIndent: number;
  leftIndent: number;
  lineSpacing: number;
  spaceAfter: number;
  spaceBefore: number;
}

/** What a cell is beside its paragraphs. */
export interface CellShape {
  /** How many columns of the finest division it covers. */
  readonly columns?: number;
  readonly merge?: 'begins' | 'goes on';
  /** Its row is printed again on every page. */
  readonly isHead?: boolean;
  shading?: string;
}

/** One for all paragraphs in it. */
export interface Cell {
  readonly table: object;
  /** Rows that come and go above it change it. */
  row: number;
  /** Counted by cells of its row. */
  readonly column: number;
  readonly shape?: CellShape;
}

/** A place between two atoms. What is inserted there comes before a `start` and behind an `end`. */
export interface Position {
  node: ParagraphNode;
  offset: number;
  readonly side: 'start' | 'end';
}

export const STANDARD: Layout = {
  style: 'Normal',
  alignment: 'Left',
  firstLineIndent: 0,
  leftIndent: 0,
  lineSpacing: 12,
  spaceAfter: 0,
  spaceBefore: 0,
};

export class ParagraphNode {
  readonly atoms: Atom[] = [];
  readonly positions = new Set<Position>();
  /** Of the mark at its end, which what is typed into an empty paragraph takes over. */
  markLook: Look = PLAIN;
  layout: Layout = { ...STANDARD };
  constructor(
    text = '',
    look: Look = PLAIN,
    readonly cell?: Cell,
  ) {
    this.atoms.push(...charsOf(text, look));
    this.markLook = look;
  }
  get text(): string {
    return textOf(this.atoms);
  }
}

export const charsOf = (text: string, look: Look): Char[] =>
  [...Array(text.length).keys()].map((at) => ({ char: text[at] ?? '', look }));

export type Node = ParagraphNode | Edge;
export const isParagraph = (node: Node): node is ParagraphNode => node instanceof ParagraphNode;

export class Story {
  readonly nodes: Node[] = [];
  private controls = 1000;
  private readonly known = new Map<number, ControlState>();
  /** The paragraphs of the controls within one. */
  private readonly homes = new Map<ControlState, ParagraphNode>();

  get paragraphs(): ParagraphNode[] {
    return this.nodes.filter(isParagraph);
  }

  indexOf(node: Node): number {
    const index = this.nodes.indexOf(node);
    if (index < 0) throw notFound();
    return index;
  }

  position(node: ParagraphNode, offset: number, side: 'start' | 'end'): Position {
    const position: Position = { node, offset, side };
    node.positions.add(position);
    return position;
  }

  newControl(isBlock: boolean): ControlState {
    const control = this.plainControl(isBlock);
    this.known.set(control.id, control);
    return control;
  }
  private plainControl(isBlock: boolean): ControlState {
    return {
      id: this.controls++,
      tag: '',
      title: '',
      appearance: 'BoundingBox',
      color: '#000000',
      cannotEdit: false,
      cannotDelete: false,
      placeholderText: '',
      isBlock,
    };
  }

  /** From the outermost inwards. */
  controlsAt(node: ParagraphNode, offset: number): ControlState[] {
    const open: ControlState[] = [];
    const step = (atom: object): void => {
      if (!isEdge(atom)) return;
      if (atom.edge === 'open') open.push(atom.control);
      else open.splice(open.lastIndexOf(atom.control), 1);
    };
    const end = this.indexOf(node);
    for (let at = 0; at < end; at++) step(this.nodes[at] as Node);
    for (const atom of node.atoms.slice(0, offset)) step(atom);
    return open;
  }

  /** Replaces atoms of a paragraph, whether or not a control there is locked. */
  splice(node: ParagraphNode, offset: number, removed: number, added: readonly Atom[]): void {
    node.atoms.splice(offset, removed, ...added);
    const after = offset + added.length;
    for (const position of node.positions) {
      if (position.offset > offset + removed) position.offset += added.length - removed;
      else if (position.offset < offset) continue;
      else if (removed > 0) position.offset = position.offset === offset ? offset : after;
      else if (position.offset === offset && position.side === 'start') position.offset = after;
    }
  }

  edit(node: ParagraphNode, offset: number, removed: number, added: readonly Atom[]): void {
    this.guard(node, offset);
    this.splice(node, offset, removed, added);
  }

  guard(node: ParagraphNode, offset: number): void {
    if (this.controlsAt(node, offset).some(({ cannotEdit }) => cannotEdit)) throw accessDenied();
  }

  /** What is typed at a place takes over the look of what stands before it. */
  lookAt(node: ParagraphNode, offset: number): Look {
    const before = node.atoms.slice(0, offset).filter(isChar).at(-1);
    const after = node.atoms.slice(offset).find(isChar);
    return before?.look ?? after?.look ?? node.markLook;
  }

  /** Between the edges of a control, or undefined where it is gone. */
  edges(
    control: ControlState,
  ): { readonly node: ParagraphNode; readonly open: number; readonly close: number } | undefined {
    const node = this.homes.get(control);
    if (!node || !this.nodes.includes(node)) return undefined;
    const open = node.atoms.findIndex((atom) => isEdge(atom) && atom.control === control);
    const close = node.atoms.findIndex(
      (atom) => isEdge(atom) && atom.edge === 'close' && atom.control === control,
    );
    return open < 0 ? undefined : { node, open, close };
  }

  blockEdges(control: ControlState): { readonly open: number; readonly close: number } {
    const open = this.nodes.findIndex((node) => isEdge(node) && node.control === control);
    if (open < 0) throw notFound();
    const close = this.nodes.findIndex(
      (node) => isEdge(node) && node.edge === 'close' && node.control === control,
    );
    return { open, close };
  }

  controlWithId(id: number): ControlState | undefined {
    const control = this.known.get(id);
    if (!control?.isBlock) return control && this.edges(control) ? control : undefined;
    return this.nodes.some((node) => isEdge(node) && node.control === control) ? control : undefined;
  }

  /** All controls in the order in which they begin. */
  allControls(): ControlState[] {
    const homes = new Set(this.homes.values());
    const edges = this.nodes.flatMap((node): readonly object[] =>
      isParagraph(node) ? (homes.has(node) ? node.atoms : []) : [node],
    );
    return edges.filter(isEdge).flatMap(({ edge, control }) => (edge === 'open' ? [control] : []));
  }

  insertNode(at: number, node: ParagraphNode): void {
    const open: ControlState[] = [];
    for (const before of this.nodes.slice(0, at))
      if (isEdge(before)) {
        if (before.edge === 'open') open.push(before.control);
        else open.pop();
      }
    if (open.some(({ cannotEdit }) => cannotEdit)) throw accessDenied();
    this.nodes.splice(at, 0, node);
  }

  /** A document and a cell keep at least one paragraph. */
  removeNode(node: ParagraphNode): void {
    this.guard(node, 0);
    const alone = node.cell
      ? this.paragraphs.filter(({ cell }) => cell === node.cell).length === 1
      : this.paragraphs.length === 1;
    if (alone) return this.splice(node, 0, node.atoms.length, []);
    this.nodes.splice(this.indexOf(node), 1);
  }

  /** What the user deletes with all its text goes itself. */
  dropEmpty(node: ParagraphNode): void {
    for (let at = node.atoms.length - 2; at >= 0; at--) {
      const [open, close] = [node.atoms[at], node.atoms[at + 1]];
      if (open && close && isEdge(open) && isEdge(close) && open.control === close.control)
        this.splice(node, at, 2, []);
    }
  }

  wrapParagraphs(first: ParagraphNode, last: ParagraphNode): ControlState {
    const control = this.newControl(true);
    this.nodes.splice(this.indexOf(last) + 1, 0, { edge: 'close', control });
    this.nodes.splice(this.indexOf(first), 0, { edge: 'open', control });
    return control;
  }

  wrapAtoms(node: ParagraphNode, from: number, to: number): ControlState {
    const nesting = (offset: number): string =>
      this.controlsAt(node, offset)
        .map(({ id }) => id)
        .join();
    if (nesting(from) !== nesting(to)) throw invalidArgument();
    this.guard(node, from);
    const control = this.newControl(false);
    this.homes.set(control, node);
    this.splice(node, to, 0, [{ edge: 'close', control }]);
    this.splice(node, from, 0, [{ edge: 'open', control }]);
    return control;
  }

  /** Takes the edges away and leaves what stands between. */
  unwrap(control: ControlState): void {
    if (control.isBlock) {
      this.nodes.splice(this.blockEdges(control).close, 1);
      this.nodes.splice(this.blockEdges(control).open, 1);
      return;
    }
    for (;;) {
      const found = this.edges(control);
      if (!found) return;
      this.splice(found.node, found.open, 1, []);
    }
  }
}
