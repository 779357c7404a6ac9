/** A run whose words change: parted where they do, with all else that stands in it left where it is. */
import type { Splice } from '../../xlsx/patch/splice';
import type { Atom, SourceElement, SourceRun } from '../read/source';
import { beginningOf, endOf, newContent, propertiesOf, textElement } from './writing';

/** What becomes of an atom, from its first letter to its last. */
export type Piece =
  | { readonly kind: 'kept' | 'dropped'; readonly text: string }
  | { readonly kind: 'new'; readonly text: string; readonly before: string; readonly after: string }
  | { readonly kind: 'mark'; readonly xml: string };

/** How changes are shown. */
export interface Manner {
  /** What was there before; undefined where it just goes. */
  dropped(run: SourceRun, content: string): string | undefined;
  /** New words are content of the run itself. */
  readonly isWithin: boolean;
  /** New words as a run of their own. */
  own(run: SourceRun, text: string): string;
}

/** The pieces of atoms that change, in one run. */
export function partedRun(
  xml: string,
  run: SourceRun,
  pieces: ReadonlyMap<Atom, readonly Piece[]>,
  manner: Manner,
): Splice[] {
  return groupsOf(xml, run, pieces).map((group) => new GroupWriter(xml, run, manner, group).splice(pieces));
}

/** Changed atoms with nothing between them, from one place among the run’s atoms to another. */
interface Group {
  readonly first: number;
  last: number;
}

const isBlank = (xml: string, from: number, to: number): boolean => xml.slice(from, to).trim() === '';

function groupsOf(xml: string, { atoms }: SourceRun, pieces: ReadonlyMap<Atom, unknown>): Group[] {
  const groups: Group[] = [];
  for (const [place, atom] of atoms.entries()) {
    if (!pieces.has(atom)) continue;
    const group = groups.at(-1);
    const before = atoms[place - 1]?.element.end;
    const goesOn =
      group?.last === place - 1 && before !== undefined && isBlank(xml, before, atom.element.start);
    if (group && goesOn) group.last = place;
    else groups.push({ first: place, last: place });
  }
  return groups;
}

class GroupWriter {
  private readonly atoms: readonly Atom[];
  private start: number;
  private out = '';
  /** Text that is not yet written, so that neighbours are one element. */
  private text = '';
  /** Whether the run or a copy of it is open. */
  private isOpen = true;
  /** Whether it holds anything. */
  private isFilled: boolean;
  private readonly end: number;
  private readonly isLast: boolean;

  constructor(
    private readonly xml: string,
    private readonly run: SourceRun,
    private readonly manner: Manner,
    { first, last }: Group,
  ) {
    this.atoms = run.atoms.slice(first, last + 1);
    this.start = run.atoms[first]?.element.start ?? run.start;
    this.end = run.atoms[last]?.element.end ?? run.end;
    const contentStart = run.openEnd + propertiesOf(xml, run).length;
    this.isFilled = first > 0 || !isBlank(xml, contentStart, this.start);
    this.isLast = last === run.atoms.length - 1 && isBlank(xml, this.end, run.closeStart);
  }

  splice(pieces: ReadonlyMap<Atom, readonly Piece[]>): Splice {
    for (const atom of this.atoms) for (const piece of pieces.get(atom) ?? []) this.put(piece, atom.element);
    this.flush();
    const end = this.ended();
    return { start: this.start, end, text: this.out };
  }

  /** Opens the run again for what follows in it; without any, the run’s own end goes. */
  private ended(): number {
    if (!this.isLast) {
      if (!this.isOpen) this.reopen();
      return this.end;
    }
    if (this.isOpen && this.isFilled) return this.end;
    if (this.isOpen) this.start = this.run.start;
    return this.run.end;
  }

  private put(piece: Piece, element: SourceElement): void {
    if (piece.kind === 'mark') this.putBeside(piece.xml);
    else if (piece.kind === 'kept') this.putKept(piece.text, element);
    else if (piece.kind === 'new') this.putNew(piece);
    else {
      const shown = this.manner.dropped(this.run, this.formerly(piece.text, element));
      if (shown !== undefined) this.putBeside(shown);
    }
  }

  /** A sign stays as it is written. */
  private putKept(text: string, element: SourceElement): void {
    if (element.name === 'w:t') this.putText(text);
    else this.putContent(this.xml.slice(element.start, element.end));
  }

  private formerly(text: string, element: SourceElement): string {
    return element.name === 'w:t'
      ? textElement(this.run, text, 'delText')
      : this.xml.slice(element.start, element.end);
  }

  private putNew({ text, before, after }: Extract<Piece, { kind: 'new' }>): void {
    if (this.manner.isWithin && before + after === '') {
      if (/[\t\n]/.test(text)) this.putContent(newContent(this.run, text));
      else if (text !== '') this.putText(text);
      return;
    }
    this.putBeside(before + (text === '' ? '' : this.manner.own(this.run, text)) + after);
  }

  private putBeside(xml: string): void {
    if (xml === '') return;
    this.close();
    this.out += xml;
  }

  private putText(text: string): void {
    this.reopen();
    this.isFilled = true;
    this.text += text;
  }

  private putContent(xml: string): void {
    this.reopen();
    this.isFilled = true;
    this.flush();
    this.out += xml;
  }

  private flush(): void {
    if (this.text !== '') this.out += textElement(this.run, this.text);
    this.text = '';
  }

  /** A run that holds nothing yet is taken back instead. */
  private close(): void {
    if (!this.isOpen) return;
    this.flush();
    if (this.isFilled) this.out += endOf(this.xml, this.run);
    else this.start = this.run.start;
    this.isOpen = false;
    this.isFilled = false;
  }

  private reopen(): void {
    if (!this.isOpen) this.out += beginningOf(this.xml, this.run);
    this.isOpen = true;
  }
}
