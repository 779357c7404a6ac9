/** What befalls the atoms of the text: words that go, words that come, marks between them. */
import type { Atom } from '../read/source';
import type { Piece } from './run';

/** In the order in which they stand at one place. */
const RANKS = { closes: 0, new: 1, end: 2, start: 3, opens: 4, drop: 5 } as const;

/** Markup among new words. */
export interface MarkWithin {
  /** How many letters of the words stand before it. */
  readonly at: number;
  readonly xml: string;
}

/** New words with what stands around and among them, in the order of the text. */
export interface NewWords {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly marks: readonly MarkWithin[];
}

type Event = { readonly at: number; readonly rank: number } & (
  { readonly kind: 'drop'; readonly to: number } | { readonly kind: 'put'; readonly piece: Piece }
);

export class AtomChanges {
  private readonly events = new Map<Atom, Event[]>();

  /** Atoms that change. */
  get atoms(): Iterable<Atom> {
    return this.events.keys();
  }

  drop(atom: Atom, from: number, to: number): void {
    this.add(atom, { kind: 'drop', at: from, to, rank: RANKS.drop });
  }

  put(atom: Atom, at: number, { text, before, after, marks }: NewWords): void {
    const put = (piece: Piece): void => this.add(atom, { kind: 'put', at, rank: RANKS.new, piece });
    let from = 0;
    for (const [place, mark] of marks.entries()) {
      put({ kind: 'new', text: text.slice(from, mark.at), before: place === 0 ? before : '', after: '' });
      put({ kind: 'mark', xml: mark.xml });
      from = mark.at;
    }
    put({ kind: 'new', text: text.slice(from), before: marks.length === 0 ? before : '', after });
  }

  /** `opens`, `closes`: around a figure, within whatever else begins and ends there. */
  mark(atom: Atom, at: number, which: 'start' | 'end' | 'opens' | 'closes', xml: string): void {
    this.add(atom, { kind: 'put', at, rank: RANKS[which], piece: { kind: 'mark', xml } });
  }

  private add(atom: Atom, event: Event): void {
    const known = this.events.get(atom);
    if (known) known.push(event);
    else this.events.set(atom, [event]);
  }

  piecesOf(atom: Atom): readonly Piece[] {
    const events = [...(this.events.get(atom) ?? [])].sort((a, b) => a.at - b.at || a.rank - b.rank);
    const { text } = atom;
    const pieces: Piece[] = [];
    let at = 0;
    const keepTo = (place: number): void => {
      if (place > at) pieces.push({ kind: 'kept', text: text.slice(at, place) });
      at = Math.max(at, place);
    };
    for (const event of events) {
      keepTo(event.at);
      if (event.kind === 'put') pieces.push(event.piece);
      else {
        pieces.push({ kind: 'dropped', text: text.slice(event.at, event.to) });
        at = event.to;
      }
    }
    keepTo(text.length);
    return pieces;
  }
}
