/** What befalls the atoms of the text: words that go, words that come, marks between them. */
import type { Atom } from '../read/source';
import type { Piece } from './run';

/** In the order in which they stand at one place. */
const RANKS = { new: 0, end: 1, start: 2, drop: 3 } as const;

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

  put(atom: Atom, at: number, text: string, around: { before: string; after: string }): void {
    this.add(atom, { kind: 'put', at, rank: RANKS.new, piece: { kind: 'new', text, ...around } });
  }

  mark(atom: Atom, at: number, which: 'start' | 'end', xml: string): void {
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
